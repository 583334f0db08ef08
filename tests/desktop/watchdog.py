"""Notices when QGIS's main thread does not answer, and whether Landweave's code is what it is busy with.

A heartbeat in the main thread, a second thread that looks at it. Time that the computer gave to other programs is not
counted (Linux tells it for each thread), so the measure says something about the program, not about the load.

With LANDWEAVE_DEMO_PROFILE=1 each pause also tells its dearest calls, those of Qt and QGIS by their names; the
profiler makes Python's own share about twice as long, so it is for finding a cause, not for a figure.
"""

import cProfile
import functools
import os
import sys
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QTimer

BEAT_MS = 5
LOOK_S = 0.004
OURS = ("plugin.py", "ui", "core", "models")
MOST_PLACES, MOST_CALLS, ENDS = 4, 12, 2


@dataclass(frozen=True)
class Pause:
    """A time without an answer."""

    milliseconds: float
    """Without the time that the thread waited for a processor."""
    busy_ms: float
    """Of these, how long it computed; the rest it waited for a lock, a disk, another process."""
    places: tuple[tuple[str, float], ...] = ()
    """Where our code was then, the innermost call last, and how often of all looks, 0–1; empty: it was not ours."""
    calls: tuple[str, ...] = ()
    """The dearest calls, where they were profiled."""

    def __str__(self):
        where = "; ".join(f"{share:.0%} {place}" for place, share in self.places[:MOST_PLACES]) or "not ours"
        calls = "".join(f"\n    {call}" for call in self.calls)
        return f"{self.milliseconds:.0f} ms, {self.busy_ms:.0f} ms of them computing: {where}{calls}"


def too_long(pauses, busy_ms, blocked_ms):
    """Those pauses of ours that computed or waited longer than this, as sentences."""
    return [str(p) for p in pauses if p.places and (p.busy_ms > busy_ms or p.milliseconds > blocked_ms)]


class Watchdog:
    """Watches from ``with`` to its end; ``root`` is the repository, whose shipped code counts as ours."""

    def __init__(self, root, least_ms=30.0):
        self._root, self._least_ms = Path(root).resolve(), least_ms
        self._main = threading.main_thread().ident
        self._schedule = Path(f"/proc/self/task/{threading.main_thread().native_id}/schedstat")
        self._beat = QTimer()
        self._beat.timeout.connect(self._mark)
        self._stop = threading.Event()
        self._thread = None
        self._marked = self._now()
        self._looks = Counter()
        self._profile = cProfile.Profile() if os.environ.get("LANDWEAVE_DEMO_PROFILE") else None
        self.pauses = []

    def again(self):
        """The same watchdog, for a further ``with``."""
        return self

    def __enter__(self):
        self.forget()
        self._stop.clear()
        self._beat.start(BEAT_MS)
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        if self._profile:
            self._profile.enable()
        return self

    def __exit__(self, *_error):
        self._mark()
        if self._profile:
            self._profile.disable()
        self._beat.stop()
        self._stop.set()
        self._thread.join()

    def forget(self):
        """Begin anew: what held the main thread just now was the script's own work, as taking a picture is."""
        self._marked, self._looks = self._now(), Counter()
        if self._profile:
            self._profile.clear()

    @property
    def ours(self):
        """The pauses in which our code ran, the longest first."""
        return sorted((p for p in self.pauses if p.places), key=lambda p: -p.milliseconds)

    @property
    def longest_ms(self):
        """Of all pauses, QGIS's own included."""
        return max((p.milliseconds for p in self.pauses), default=0.0)

    @property
    def longest(self):
        """The same in words; shorter ones than ``least_ms`` are not noted."""
        return f"{self.longest_ms:.0f} ms" if self.pauses else f"below {self._least_ms:.0f} ms"

    def _mark(self):
        now = self._now()
        passed, waited, busy = (1000 * (after - before) for after, before in zip(now, self._marked, strict=True))
        length = passed - waited - BEAT_MS
        if length >= self._least_ms:
            self.pauses.append(Pause(length, busy, self._places(), self._calls()))
        self.forget()

    def _places(self):
        looks = sum(self._looks.values())
        return tuple((place, number / looks) for place, number in self._looks.most_common() if place)

    def _calls(self):
        if not self._profile:
            return ()
        found = sorted(self._profile.getstats(), key=lambda entry: -entry.inlinetime)[:MOST_CALLS]
        return tuple(
            f"{1000 * entry.inlinetime:5.0f} ms, {entry.callcount:4d} × {_name(entry.code)}" for entry in found
        )

    def _look(self):
        while not self._stop.wait(LOOK_S):
            if time.monotonic() - self._marked[0] > LOOK_S:
                lines = self._lines(sys._current_frames()[self._main])
                self._looks[_short(lines[::-1])] += 1

    def _lines(self, frame):
        return [
            f"{Path(at.f_code.co_filename).name}:{line} {at.f_code.co_name}"
            for at, line in traceback.walk_stack(frame)
            if _is_ours(at.f_code.co_filename, self._root)
        ]

    def _now(self):
        """Clock, time waited for a processor, time computed; the latter two of the main thread."""
        return time.monotonic(), self._waited(), time.thread_time()

    def _waited(self):
        """Seconds that the main thread was ready to run and was not let."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0


@functools.cache
def _is_ours(file, root):
    path = Path(file)
    inside = path.is_absolute() and path.resolve().is_relative_to(root)
    return inside and path.resolve().relative_to(root).parts[0] in OURS


def _short(lines):
    """The calls in a line, of a long row those in the middle left out."""
    if len(lines) > 2 * ENDS:
        lines = [*lines[:ENDS], "…", *lines[-ENDS:]]
    return " > ".join(lines)


def _name(code):
    """A function of Python's by its place, one of C's by its name."""
    return code if isinstance(code, str) else f"{Path(code.co_filename).name}:{code.co_firstlineno} {code.co_name}"
