"""One run of the page Map: copies of layers where files will not do, then the engine, then the end, told once."""

from __future__ import annotations

import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.events import Cancelled, Failed, Final
from ..core.home import home_folder
from .pages.map_form import MapForm, map_job, run_name
from .raster_layers import RasterFacts
from .run_task import Runner, RunTask, engine_work
from .vector_layers import LayerSource, copy_task

_alive: set[MapRun] = set()
"""Runs under way: one whose dock is gone still ends properly and clears up."""


class MapRun(QObject):
    """A run from the press of Run to its last event. It holds files and names, never layers."""

    happened = pyqtSignal(object)
    """An event of the engine."""
    ended = pyqtSignal(object)
    """The last event: ``Result``, ``Failed`` or ``Cancelled``."""

    def __init__(self, form: MapForm, *, runner: Runner | None = None) -> None:
        super().__init__()
        if not isinstance(form.raster, RasterFacts) or form.package is None:
            raise ValueError("A form with problems cannot be run.")
        self.started = time.localtime()
        self.image, self.card = form.raster.name, form.package.card
        self.reference = form.reference.name if form.reference else ""
        name = run_name(self.image, self.card.id, self.started)
        self.folder = Path(form.folder) / name
        self.log_file = home_folder() / "logs" / f"{name}.log"
        self.project_changed = False
        self._copies = Path(tempfile.mkdtemp(prefix="landweave-"))
        self._copy_error = ""
        self._task = self._make_task(form, runner)
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

    def _make_task(self, form: MapForm, runner: Runner | None) -> RunTask:
        job = map_job(form, self.folder)
        copies: list[QgsTask] = []
        for source, field in ((form.reference, "reference"), (form.polygons, "area")):
            if source is not None and source.route.needs_copy:
                job = replace(job, **{field: str(self._copies / f"{field}.gpkg")})
                copies += self._copy(source, field)
        work = engine_work(job, self.log_file, runner)
        task = RunTask(self.tr("Land cover of {0}").format(self.image), work)
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
        QgsProject.instance().cleared.disconnect(self._note_project)
        _alive.discard(self)
        shutil.rmtree(self._copies, ignore_errors=True)
        if isinstance(final, Cancelled) and self._copy_error:
            final = Failed("input", self._copy_error)
        self.ended.emit(final)
