"""Notices when QGIS's main thread does not answer, and whether Landweave's code is what it is busy with.

A heartbeat in the main thread, a second thread that looks at it. Time that the computer gave to other programs is not
counted (Linux tells it for each thread), so the measure says something about the program, not about the load.
"""

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QTimer

BEAT_MS = 5
LOOK_S = 0.01
OURS = ("plugin.py", "ui", "core", "models")


@dataclass(frozen=True)
class Pause:
    """A time without an answer."""

    milliseconds: float
    """Without the time that the thread waited for a processor."""
    busy_ms: float
    """Of these, how long it computed; the rest it waited for a lock, a disk, another process."""
    stack: str
    """Where our code was then, the innermost call last; empty where it was not ours."""


class Watchdog:
    """Watches from ``with`` to its end; ``root`` is the repository, whose shipped code counts as ours."""

    def __init__(self, root, least_ms=50.0):
        self._root, self._least_ms = Path(root).resolve(), least_ms
        self._main = threading.main_thread().ident
        self._schedule = Path(f"/proc/self/task/{threading.main_thread().native_id}/schedstat")
        self._beat = QTimer()
        self._beat.timeout.connect(self._mark)
        self._stop = threading.Event()
        self._thread = None
        self._marked = self._now()
        self._stack = ""
        self.pauses = []

    def again(self):
        """The same watchdog, for a further ``with``."""
        return self

    def __enter__(self):
        self._marked, self._stack = self._now(), ""
        self._stop.clear()
        self._beat.start(BEAT_MS)
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_error):
        self._mark()
        self._beat.stop()
        self._stop.set()
        self._thread.join()

    def forget(self):
        """Begin anew: what held the main thread just now was the script's own work, as taking a picture is."""
        self._marked, self._stack = self._now(), ""

    @property
    def ours(self):
        """The pauses in which our code ran, the longest first."""
        return sorted((p for p in self.pauses if p.stack), key=lambda p: -p.milliseconds)

    def too_long(self, busy_ms, blocked_ms):
        """Those of our pauses that computed or waited longer than this, as sentences."""
        return [
            f"{p.milliseconds:.0f} ms, {p.busy_ms:.0f} ms of them computing: {p.stack}"
            for p in self.ours
            if p.busy_ms > busy_ms or p.milliseconds > blocked_ms
        ]

    @property
    def longest_ms(self):
        """Of all pauses, QGIS's own included."""
        return max((p.milliseconds for p in self.pauses), default=0.0)

    def _mark(self):
        now = self._now()
        passed, waited, busy = (1000 * (after - before) for after, before in zip(now, self._marked, strict=True))
        length = passed - waited - BEAT_MS
        if length >= self._least_ms:
            self.pauses.append(Pause(length, busy, self._stack))
        self._marked, self._stack = now, ""

    def _look(self):
        while not self._stop.wait(LOOK_S):
            if time.monotonic() - self._marked[0] > self._least_ms / 1000 / 2:
                frame = sys._current_frames().get(self._main)
                entries = traceback.extract_stack(frame) if frame else []
                lines = [f"{Path(e.filename).name}:{e.lineno} {e.name}" for e in entries if self._is_ours(e.filename)]
                self._stack = " > ".join(lines) or self._stack

    def _is_ours(self, file):
        path = Path(file)
        inside = path.is_absolute() and path.resolve().is_relative_to(self._root)
        return inside and path.resolve().relative_to(self._root).parts[0] in OURS

    def _now(self):
        """Clock, time waited for a processor, time computed; the latter two of the main thread."""
        return time.monotonic(), self._waited(), time.thread_time()

    def _waited(self):
        """Seconds that the main thread was ready to run and was not let."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0
