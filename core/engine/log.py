"""The log of a run: what the engine wrote to its standard error, capped, with the end always kept."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import IO

MAX_BYTES = 4 * 1024 * 1024
TAIL_BYTES = 64 * 1024
KEPT_LOGS = 20


class RunLog:
    """An open log file; writing is possible from any thread, and never fails the run."""

    def __init__(self, path: Path) -> None:
        """Open the log anew.

        Raises:
            OSError: it cannot be written.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._file: IO[bytes] = path.open("wb")
        self._lock = threading.Lock()
        self._written = 0
        self._tail = b""

    def write(self, data: bytes) -> None:
        """Append; beyond the cap only the end is remembered, for ``close`` to add."""
        with self._lock:
            self._tail = (self._tail + data)[-TAIL_BYTES:]
            if self._file.closed:
                return
            if self._written < MAX_BYTES:
                try:
                    self._file.write(data[: MAX_BYTES - self._written])
                    self._file.flush()
                except OSError:  # a full disk must not end the run here: the run itself will say so
                    self._written = MAX_BYTES
            self._written += len(data)

    def line(self, text: str) -> None:
        """Append a line of text."""
        self.write(text.encode("utf-8", "backslashreplace") + b"\n")

    def drain(self, pipe: IO[bytes]) -> threading.Thread:
        """Copy the pipe into the log until it ends, in a thread: a child blocks when nobody reads its errors."""

        def copy() -> None:
            with pipe:
                while data := pipe.read1(65536):  # type: ignore[attr-defined] # a buffered reader
                    self.write(data)

        thread = threading.Thread(target=copy, name="landweave-engine-log", daemon=True)
        thread.start()
        return thread

    @property
    def tail(self) -> str:
        """The last 64 kB."""
        with self._lock:
            return self._tail.decode("utf-8", "replace")

    def close(self) -> None:
        """Finish the file, with the end of what was left out."""
        with self._lock:
            if self._file.closed:
                return
            try:
                if self._written > MAX_BYTES:
                    note = f"\n[... {self._written - MAX_BYTES} bytes left out; the end follows ...]\n"
                    self._file.write(note.encode() + self._tail)
                self._file.close()
            except OSError:
                return


def sweep(folder: Path, keep: int = KEPT_LOGS) -> None:
    """Delete all but the newest ``keep`` logs of the folder."""
    logs = sorted(folder.glob("*.log"), key=lambda path: path.name)
    for path in logs[: max(0, len(logs) - keep)]:
        path.unlink(missing_ok=True)
