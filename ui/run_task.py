"""One background task around one engine process; its ``run`` is in a thread and touches neither layers nor widgets."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.engine.client import run_job
from ..core.errors import CancelledError, LandweaveError
from ..core.events import Cancelled, Event, Failed, Final, Progress, Result
from ..core.job import Job

Hear = Callable[[Event], None]
IsCancelled = Callable[[], bool]
Work = Callable[[Hear, IsCancelled], Final]
"""What a task does: it tells events, asks whether it shall stop, and returns the last event."""
Runner = Callable[..., Final]
"""``core.engine.client.run_job`` and whatever stands in for it."""

_SECONDS_BETWEEN_PROGRESS = 0.1
_alive: set[RunTask] = set()
"""Tasks under way: QGIS holds only the C++ half, and a collected Python half crashes it (qgis/QGIS#38583)."""


class RunTask(QgsTask):
    """Does work in a thread and tells how it goes; ends with ``ended``, which carries done, failed or cancelled."""

    happened = pyqtSignal(object)
    """An event, of which those of progress come ten times a second at most, and at every new stage."""
    ended = pyqtSignal(object)
    """The last event: ``Result``, ``Failed`` or ``Cancelled``."""

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._final: Final = Cancelled()
        self._last_progress, self._last_stage = 0.0, ""
        _alive.add(self)

    def run(self) -> bool:
        """Do the work; true when it ended with a result."""
        try:
            self._final = self._work(self._hear, self.isCanceled)
        except CancelledError:
            self._final = Cancelled()
        except LandweaveError as error:
            self._final = Failed(error.code, error.message, error.hint)
        except Exception as error:  # noqa: BLE001 - an exception that leaves run() would end QGIS
            self._final = Failed("internal", f"Landweave met an unexpected error: {type(error).__name__}: {error}")
        return isinstance(self._final, Result)

    def finished(self, result: bool) -> None:  # noqa: ARG002 - QGIS's signature; the final event says more
        """Tell the listeners, in the main thread."""
        _alive.discard(self)
        self.ended.emit(self._final)

    def _hear(self, event: Event) -> None:
        if isinstance(event, Progress):
            now = time.monotonic()
            if event.stage == self._last_stage and now - self._last_progress < _SECONDS_BETWEEN_PROGRESS:
                return
            self._last_progress, self._last_stage = now, event.stage
            self.setProgress(100 * event.overall)
        self.happened.emit(event)


def engine_work(
    job: Job, log_file: Path, runner: Runner | None = None, *, should_finish: Callable[[], bool] | None = None
) -> Work:
    """The work of one engine process that does a job; ``should_finish`` may ask it to end with what it has."""
    wishes = {"should_finish": should_finish} if should_finish else {}

    def work(hear: Hear, is_cancelled: IsCancelled) -> Final:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        return (runner or run_job)(job, hear, is_cancelled, log_file, **wishes)

    return work
