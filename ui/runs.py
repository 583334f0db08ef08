"""The runs of a dock: one engine process at a time, started by any page and heard by all of them."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.events import Cancelled, Failed, Final
from ..core.home import home_folder
from ..core.job import Job, TrainJob, command_of
from .run_task import Runner, RunTask, engine_work
from .vector_layers import LayerSource, copy_task

_alive: set[JobRun] = set()
"""Runs under way: one whose dock is gone still ends properly and clears up."""


@dataclass(frozen=True)
class Copy:
    """A layer whose file does not hold what the user sees: it is written anew for the run, and deleted afterwards."""

    source: LayerSource
    field: str
    """The job's field that names the layer."""
    place: int | None = None
    """Which of the field's entries, where it holds several."""


@dataclass(frozen=True)
class RunRequest:
    """What a page asks the engine for."""

    job: Job
    """Paths are absolute; those of ``copies`` may be anything."""
    title: str
    """For the task manager: ``Land cover of scene``."""
    name: str
    """For the log's file: the name of the run's folder, for instance."""
    page: str
    """Id of the page that asks."""
    copies: tuple[Copy, ...] = ()
    passing: bool = False
    """Its results are not kept: a preview."""
    about: object = None
    """What the page wants to have at hand when the run ends; names and values, never layers."""


class JobRun(QObject):
    """A run from its request to its last event. It holds files and names, never layers."""

    happened = pyqtSignal(object)
    """An event of the engine."""
    ended = pyqtSignal(object)
    """The last event: ``Result``, ``Failed`` or ``Cancelled``."""

    def __init__(self, request: RunRequest, *, runner: Runner | None = None) -> None:
        super().__init__()
        self.request = request
        self.command = command_of(request.job)
        self.folder = Path(str(getattr(request.job, "out", "")))
        self.started = time.localtime()
        self.log_file = home_folder() / "logs" / f"{request.name}.log"
        self.project_changed = False
        """Another project was opened meanwhile, or since the end while the result is being shown."""
        self._copies = Path(tempfile.mkdtemp(prefix="landweave-"))
        self._copy_error = ""
        self.can_finish = isinstance(request.job, TrainJob)
        """``finish`` is heard."""
        self._finish = threading.Event()
        self._task = self._make_task(runner)
        QgsProject.instance().cleared.connect(self._note_project)

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        _alive.add(self)
        if self._copy_error:
            self._end(Cancelled())
            return
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop as soon as possible; ``ended`` follows."""
        self._task.cancel()

    def finish(self) -> None:
        """Come to an end with what there is, as a training can; ``ended`` follows with a result."""
        self._finish.set()

    def _make_task(self, runner: Runner | None) -> RunTask:
        job, copies = self.request.job, []
        for copy in self.request.copies:
            name = copy.field if copy.place is None else f"{copy.field}_{copy.place}"
            job = _with_path(job, copy, str(self._copies / f"{name}.gpkg"))
            copies += self._copy(copy.source, name)
        finish = self._finish.is_set if self.can_finish else None
        task = RunTask(self.request.title, engine_work(job, self.log_file, runner, should_finish=finish))
        for copy in copies:
            task.addSubTask(copy, [], QgsTask.SubTaskDependency.ParentDependsOnSubTask)
        task.happened.connect(self.happened)
        task.ended.connect(self._end)
        return task

    def _copy(self, source: LayerSource, name: str) -> list[QgsTask]:
        task = copy_task(source, self._copies, name)
        if task is None:
            self._copy_error = self.tr("The layer {0} is gone.").format(source.name)
            return []
        task.errorOccurred.connect(lambda _code, message: self._note_copy_error(source.name, message))
        return [task]

    def _note_copy_error(self, name: str, message: str) -> None:
        self._copy_error = self.tr("The layer {0} cannot be copied: {1}").format(name, message)

    def _note_project(self) -> None:
        self.project_changed = True

    def _end(self, final: Final) -> None:
        # QGIS ends a task before the copy that it waited for has told its error.
        QTimer.singleShot(0, lambda: self._tell_end(final))

    def _tell_end(self, final: Final) -> None:
        _alive.discard(self)
        shutil.rmtree(self._copies, ignore_errors=True)
        if isinstance(final, Cancelled) and self._copy_error:
            final = Failed("input", self._copy_error)
        self.ended.emit(final)


class Runs(QObject):
    """Starts runs, one at a time, and tells every page how they go."""

    began = pyqtSignal(object)
    """A ``JobRun`` begins."""
    happened = pyqtSignal(object, object)
    """``JobRun``, event of the engine."""
    ended = pyqtSignal(object, object)
    """``JobRun``, its last event: ``Result``, ``Failed`` or ``Cancelled``; ``current`` is None again."""

    def __init__(self, parent: QObject | None = None, *, runner: Runner | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        """In the engine's place, for tests; None: the engine."""
        self.current: JobRun | None = None

    @property
    def is_busy(self) -> bool:
        """A run is under way; another cannot be started."""
        return self.current is not None

    def start(self, request: RunRequest) -> JobRun | None:
        """Start a run; None where one is under way."""
        if self.current is not None:
            return None
        run = self.current = JobRun(request, runner=self.runner)
        run.happened.connect(self._hear)
        run.ended.connect(self._end)
        self.began.emit(run)
        run.start()
        return run

    def cancel(self) -> None:
        """Stop the run under way."""
        if self.current is not None:
            self.current.cancel()

    def shut_down(self) -> None:
        """Stop the run under way without telling anyone: the dock goes away."""
        if self.current is not None:
            self.current.happened.disconnect(self._hear)
            self.current.ended.disconnect(self._end)
            self.current.cancel()
            self.current = None

    def _hear(self, event: object) -> None:
        if self.current is not None:
            self.happened.emit(self.current, event)

    def _end(self, final: Final) -> None:
        run, self.current = self.current, None
        if run is not None:
            self.ended.emit(run, final)


def _with_path(job: Job, copy: Copy, path: str) -> Job:
    """The job with the path of a copy in its field."""
    if copy.place is None:
        return replace(job, **{copy.field: path})
    paths = list(getattr(job, copy.field))
    paths[copy.place] = path
    return replace(job, **{copy.field: tuple(paths)})
