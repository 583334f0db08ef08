"""One run of the engine, from the job to its last event: the only way from QGIS and the shell to the engine.

Standard library only. ``run_job`` blocks and needs no event loop, so it works in a QgsTask, in Processing, in a shell.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Optional

from .. import events
from .. import job as jobs
from ..errors import DeviceError, LandweaveError
from ..events import Alive, Cancelled, Event, Failed, Final, Hello, Log
from ..job import Job, MapJob, TaskJob, TrainJob
from . import environment, process
from .boot import BOOT, ROOT, installed_version
from .ending import explain
from .log import RunLog
from .variables import engine_variables
from .watch import Watch

START_LIMIT_S = 240.0
"""An engine that has not said hello by then is ended; a first start with a virus scanner on a slow disk takes long."""
CANCEL_LIMIT_S = 5.0
"""After this long without an answer to a request the next stronger one follows: cancel, terminate, kill."""
END_LIMIT_S = 10.0
"""How long an engine may live after its last event."""
_POLL_S = 0.1
_WAITING_LINES = 1000
"""An engine that talks faster than anybody listens has to wait, so that it cannot fill the memory."""
_RESUMABLE = (MapJob, TaskJob, TrainJob)
"""What goes on where it was when it is started again."""


def _never() -> bool:
    return False


def run_job(  # noqa: PLR0913 - the last two have defaults that nearly every caller wants
    job: Job,
    on_event: Callable[[Event], None],
    should_cancel: Callable[[], bool],
    log_file: Path,
    *,
    python: Optional[Path] = None,
    should_finish: Callable[[], bool] = _never,
) -> Final:
    """Do a job in a new engine process and wait for its end; nothing is raised for a job that fails.

    Args:
        job: what to do; its paths are absolute.
        on_event: called in this thread with every event but the last.
        should_cancel: asked about ten times a second; once true, the engine is stopped.
        log_file: takes what the engine writes to its standard error.
        python: the engine's Python; None: the installed engine's.
        should_finish: asked likewise; once true, a job that can end early is told to come to an end with what it has.

    A map or a training whose GPU fails goes on once in a second process: the first can compute nothing any more.

    Returns:
        The last event: result, cancelled or failed.
    """
    try:
        jobs.check(job)
        engine, log = python or environment.python(), RunLog(log_file)
    except LandweaveError as error:
        return Failed(error.code, error.message, error.hint)
    except OSError as error:
        return Failed("output", f"The log of the run cannot be written: {error}.", "Check the folder and the disk.")
    wishes = _Wishes(should_cancel, should_finish)
    try:
        log.line(f"job {jobs.encode(job)}")
        final = _once(job, _Engine(engine, log), on_event, wishes)
        if isinstance(final, Failed) and final.code == DeviceError.code and isinstance(job, _RESUMABLE):
            again = Log(f"{final.message} A new engine process goes on.", "warning")
            log.line(again.message)
            on_event(again)
            final = _once(job, _Engine(engine, log), on_event, wishes)
        log.line(f"end {final}")
        return final
    finally:
        log.close()


@dataclass(frozen=True)
class _Engine:
    """What processes are made of."""

    python: Path
    log: RunLog


def _once(job: Job, engine: _Engine, on_event: Callable[[Event], None], wishes: _Wishes) -> Final:
    """One process from its start to the last event."""
    try:
        worker = _Worker(engine.python, engine.log)
    except OSError as error:
        return Failed("engine", f"The engine cannot be started: {error}.", "Repair the engine, or choose another one.")
    try:
        worker.send(jobs.encode(job))
        return _Conversation(worker, on_event, wishes).hold()
    finally:
        worker.close()


class _Worker:
    """The running process with its lines, its standard input and its log."""

    def __init__(self, python: Path, log: RunLog) -> None:
        self.log = log
        self.lines: queue.Queue[bytes] = queue.Queue(_WAITING_LINES)
        arguments = [str(python), "-I", "-X", "utf8", "-u", "-c", BOOT, str(ROOT), "core.engine.worker"]
        self.log.line(f"engine {python}")
        self.process = process.start(arguments, engine_variables(python), log.path.parent)
        self._threads = [self._read_lines()]
        if self.process.stderr:
            self._threads.append(self.log.drain(self.process.stderr))

    def send(self, line: str) -> None:
        """Write a line to the engine; one that has ended is noticed elsewhere."""
        if self.process.stdin:
            with contextlib.suppress(OSError, ValueError):
                self.process.stdin.write(line.encode("ascii") + b"\n")
                self.process.stdin.flush()

    def close(self) -> None:
        """End the process, whatever it does, and finish the log."""
        process.kill(self.process)
        end = time.monotonic() + END_LIMIT_S
        for thread in self._threads:
            while thread.is_alive() and time.monotonic() < end:
                self._drop_lines()
                thread.join(_POLL_S)
        if self.process.stdin:
            with contextlib.suppress(OSError):
                self.process.stdin.close()

    def _read_lines(self) -> threading.Thread:
        thread = threading.Thread(target=self._copy_lines, name="landweave-engine-events", daemon=True)
        thread.start()
        return thread

    def _copy_lines(self) -> None:
        """Lines into the queue; an empty one marks the end. Pipes cannot be waited for with a time limit on Windows."""
        pipe: Optional[IO[bytes]] = self.process.stdout
        if pipe:
            with pipe:
                while line := pipe.readline(events.MAX_LINE_BYTES + 2):
                    self.lines.put(line)
        self.lines.put(b"")

    def _drop_lines(self) -> None:
        """Make room for what nobody listens to any more: the reading thread may wait for it."""
        with contextlib.suppress(queue.Empty):
            while True:
                self.lines.get_nowait()


@dataclass(frozen=True)
class _Wishes:
    """What the user may ask for while a job runs."""

    cancel: Callable[[], bool]
    finish: Callable[[], bool]


class _Conversation:
    """What is said between the job and the last event."""

    def __init__(self, worker: _Worker, on_event: Callable[[Event], None], wishes: _Wishes) -> None:
        self._worker, self._on_event, self._wishes = worker, on_event, wishes
        self._told_to_finish = False
        self._greeted = False
        self._started = time.monotonic()
        self._cancelled_at: Optional[float] = None
        self._terminated = False
        self._watch = Watch()

    def hold(self) -> Final:
        """Pass events on until the last."""
        while True:
            final = self._supervise() or self._next()
            if final:
                return final

    def _next(self) -> Optional[Final]:
        """Wait a moment for a line and act on it."""
        try:
            line = self._worker.lines.get(timeout=_POLL_S)
        except queue.Empty:
            return self._waited()
        if not line:
            return self._ended()
        try:
            event = events.decode(line.decode("utf-8", "replace").rstrip("\r\n"))
        except ValueError as error:
            self._worker.log.line(f"protocol {error}")
            return Failed("engine", "The engine sent a line that is not part of the protocol.", "Repair the engine.")
        self._watch.heard(event)
        return self._take(event)

    def _waited(self) -> Optional[Final]:
        """Nothing was said for a moment."""
        found = self._watch.waited(_POLL_S)
        if isinstance(found, Log):
            self._take(found)
            return None
        return found

    def _take(self, event: Event) -> Optional[Final]:
        if isinstance(event, (events.Result, Cancelled, Failed)):
            self._wait_for_exit()
            return event
        if isinstance(event, Hello):
            self._greeted = True
            if (event.protocol, event.version) != (events.PROTOCOL, installed_version()):
                return Failed(
                    "engine",
                    f"The engine speaks for Landweave {event.version}, protocol {event.protocol}; "
                    f"this is Landweave {installed_version()}, protocol {events.PROTOCOL}.",
                    "Restart QGIS, so that both parts are of the same version.",
                )
        elif not self._greeted:
            return Failed("engine", "The engine did not introduce itself.", "Repair the engine.")
        if isinstance(event, Alive):
            return None
        if isinstance(event, Log):
            self._worker.log.line(f"{event.level} {event.message}")
        self._on_event(event)
        return None

    def _supervise(self) -> Optional[Final]:
        """Keep the time limits: of the start, and of each request to stop."""
        now = time.monotonic()
        if not self._greeted and now - self._started > START_LIMIT_S:
            return Failed("engine", f"The engine did not start within {START_LIMIT_S:g} s.", "Repair the engine.")
        if not self._told_to_finish and self._wishes.finish():
            self._told_to_finish = True
            self._worker.send(json.dumps({"cmd": "finish"}))
        if self._cancelled_at is None:
            if self._wishes.cancel():
                self._cancelled_at = now
                self._worker.send(json.dumps({"cmd": "cancel"}))
        elif now - self._cancelled_at > 2 * CANCEL_LIMIT_S:
            return Cancelled("Cancelled; the engine had to be ended.")
        elif now - self._cancelled_at > CANCEL_LIMIT_S and not self._terminated:
            self._terminated = True
            self._worker.process.terminate()
        return None

    def _ended(self) -> Final:
        """The stream ended without a last event."""
        code = self._wait_for_exit()
        if self._cancelled_at is not None:
            return Cancelled("Cancelled; the engine had to be ended.")
        return explain(code, self._worker.log.tail)

    def _wait_for_exit(self) -> int:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._worker.process.wait(END_LIMIT_S)
        process.kill(self._worker.process)
        return self._worker.process.returncode
