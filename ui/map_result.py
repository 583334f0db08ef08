"""What happens when a map is ready: the layers, the figures in the dock, a line in the message bar, and the buttons."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from ..core.errors import LandweaveError
from ..core.events import Failed, Final, Result
from ..core.home import home_folder
from ..core.job import VectoriseJob
from .messages import log, open_path, tell
from .pages.page import Services
from .results.figures import read_figures
from .results.group import RunFiles, build_group
from .run_task import Hear, IsCancelled, RunTask, Work, engine_work
from .runs import JobRun
from .vector_layers import extent_in
from .widgets.result_view import ResultView, percent


class MapResult(QObject):
    """Shows a finished run and keeps its files at hand; it holds paths, never layers."""

    def __init__(self, view: ResultView, services: Services) -> None:
        super().__init__(view)
        self._view, self._iface, self._runs = view, services.iface, services.runs
        self._run: RunFiles | None = None
        self._steps: Iterator[object] = iter(())
        view.hide()
        view.reportButton.clicked.connect(self.open_report)
        view.folderButton.clicked.connect(self.show_folder)
        view.exportButton.clicked.connect(self.choose_export)
        view.zoomButton.clicked.connect(self.zoom)

    def take(self, run: JobRun, values: dict[str, object]) -> None:
        """Show the result of a run; its layers join the project that the run was started in."""
        about = run.request.about
        self._run = RunFiles(values, about.image, about.card, about.reference, run.started)
        figures = read_figures(values)
        classes = int(values.get("classes") or len(self._run.classes()))
        self._view.show_run(figures, classes, about.reference)
        self._view.reportButton.setEnabled(bool(self._run.path("report")))
        self._view.exportButton.setEnabled(bool(self._run.path("shapefile") or self._run.path("classes")))
        text = self.tr("Map of {0} classes").format(classes)
        if figures.best:
            text += self.tr(", {0} agreement with {1}").format(percent(figures.best[1]), about.reference)
        actions = [(self.tr("Show Folder"), self.show_folder)]
        if self._run.path("report"):
            actions.insert(0, (self.tr("Open Report"), self.open_report))
        if run.project_changed:
            text += self.tr(". The project was changed meanwhile, so the layers were not added")
            actions.insert(0, (self.tr("Add to Project"), self.add_layers))
        else:
            self.add_layers()
        tell(self._iface, text, Qgis.MessageLevel.Success, *actions)

    def add_layers(self) -> None:
        """Add the layers of the run to the project that is open now."""
        if self._run is None:
            return
        self._steps = build_group(self._run, QgsProject.instance())
        self._step()

    @property
    def folder(self) -> Path | None:
        """The folder of the run that is shown."""
        return Path(str(self._run.values.get("out") or Path(self._run.path("classes")).parent)) if self._run else None

    def open_report(self) -> None:
        """Open the report in the browser."""
        if self._run:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._run.path("report")))

    def show_folder(self) -> None:
        """Open the run's folder."""
        if self.folder:
            open_path(self.folder)

    def zoom(self) -> None:
        """Show the whole map on the canvas."""
        layer = QgsRasterLayer(self._run.path("classes"), "", "gdal") if self._run else None
        if layer is not None and layer.isValid():
            canvas = self._iface.mapCanvas()
            canvas.setExtent(extent_in(layer.extent(), layer.crs(), canvas.mapSettings().destinationCrs()))
            canvas.refresh()

    def choose_export(self) -> None:
        """Ask for a place and save the shapefile there."""
        if self._run is None:
            return
        start = str(self.folder / f"{self._run.image}_landcover.shp")
        path, _ = QFileDialog.getSaveFileName(
            self._view, self.tr("Export Shapefile"), start, self.tr("Shapefile (*.shp)")
        )
        if path:
            self.export(Path(path).with_suffix(".shp"))

    def export(self, target: Path) -> None:
        """Save the polygons as a shapefile, in the background: a copy of the run's, else drawn from its map."""
        shapefile = self._run.path("shapefile")
        work = _copy_set(Path(shapefile), target) if shapefile else self._draw(target)
        task = RunTask(self.tr("Export of {0}").format(target.name), work)
        task.ended.connect(self._tell_export)  # a method goes away with its object, a lambda would not
        QgsApplication.taskManager().addTask(task)

    def _draw(self, target: Path) -> Work:
        """The work that draws the polygons of a map that was not generalised."""
        job = VectoriseJob(classes=self._run.path("classes"), scheme=self._run.scheme, out=str(target))
        return engine_work(job, home_folder() / "logs" / f"{self.folder.name}_export.log", self._runs.runner)

    def _step(self) -> None:
        """Add the next layer, then let QGIS work before the one after."""
        try:
            grown = next(self._steps, None)
        except LandweaveError as error:
            tell(self._iface, str(error), Qgis.MessageLevel.Warning)
            return
        if grown is not None:
            QTimer.singleShot(0, self._step)

    def _tell_export(self, final: Final) -> None:
        if isinstance(final, Result):
            target = Path(str(final.values["out"]))
            text = self.tr("{0} was saved").format(target.name)
            folder = (self.tr("Show Folder"), lambda: open_path(target.parent))
            tell(self._iface, text, Qgis.MessageLevel.Success, folder)
        elif isinstance(final, Failed):
            tell(self._iface, f"{final.message} {final.hint}".strip(), Qgis.MessageLevel.Critical)
        else:
            log(self.tr("The export was cancelled."))


def _copy_set(source: Path, target: Path) -> Work:
    def work(_hear: Hear, _is_cancelled: IsCancelled) -> Final:
        parts = sorted(p for p in source.parent.iterdir() if p.name.startswith(f"{source.stem}."))
        # The .shp comes last: a program that watches for it finds the whole set.
        parts.sort(key=lambda p: p.suffix.lower() == ".shp")
        try:
            for part in parts:
                new = target.with_name(target.stem + part.name[len(source.stem) :])
                temporary = new.with_name(new.name + ".part")
                shutil.copyfile(part, temporary)
                temporary.replace(new)
        except OSError as error:
            return Failed("output", f"{target.name} cannot be written: {error.strerror or error}.", "")
        return Result({"out": str(target)})

    return work
