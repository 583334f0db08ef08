"""What happens when a map is ready: the layers, the figures in the dock, a line in the message bar, and the buttons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..core.errors import LandweaveError
from .engine_words import why
from .map_export import MapExport, folder_of
from .messages import open_path, tell
from .pages.page import Services
from .results.export import ExportWish
from .results.figures import class_count, figures_of
from .results.group import RunFiles, build_group
from .results.reference import style_reference
from .runs import JobRun
from .vector_layers import extent_in
from .widgets.result_view import ResultView, percent


class MapResult(QObject):
    """Shows a finished run and keeps its files at hand; it holds paths, never layers."""

    shown = pyqtSignal()
    """The figures of another run stand in the dock."""

    def __init__(self, view: ResultView, services: Services) -> None:
        super().__init__(view)
        self._view, self._iface, self._runs, self._turns = view, services.iface, services.runs, services.turns
        self._run: RunFiles | None = None
        self._export = MapExport(view, self._iface, self._runs.runner)
        view.hide()
        view.reportButton.clicked.connect(self.open_report)
        view.folderButton.clicked.connect(self.show_folder)
        view.exportButton.clicked.connect(self.choose_export)
        view.sheetButton.clicked.connect(self.choose_sheet)
        view.zoomButton.clicked.connect(self.zoom)

    def take(self, run: JobRun, values: dict[str, object]) -> None:
        """Show the result of a run by and by; its layers join the project that the run was started in."""
        about = run.request.about
        self._run = RunFiles(values, about.image, about.card, about.reference, run.started)
        self._turns.follow(self, self._present(self._run, run))

    def add_layers(self) -> None:
        """Add the layers of the run to the project that is open now."""
        if self._run is not None:
            self._turns.follow(self, self._layers(self._run))

    @property
    def folder(self) -> Path | None:
        """The folder of the run that is shown."""
        return folder_of(self._run) if self._run else None

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
        """Ask how to export the polygons."""
        if self._run is not None:
            self._export.ask(self._run)

    def export(self, target: Path) -> None:
        """Save the polygons as a shapefile."""
        if self._run is not None:
            self._export.export(self._run, ExportWish(target))

    def choose_sheet(self) -> None:
        """Ask where to save the map sheet."""
        if self._run is not None:
            self._export.ask_sheet(self._run)

    def _present(self, files: RunFiles, run: JobRun) -> Iterator[object]:
        """The figures, a message, the layers."""
        figures, classes = figures_of(files.values, files.report), class_count(files.values, files.report)
        classes = classes or len(files.classes())
        yield
        self._view.show_run(figures, classes, files.reference)
        self._view.reportButton.setEnabled(bool(files.path("report")))
        self._view.exportButton.setEnabled(bool(files.path("shapefile") or files.path("classes")))
        self.shown.emit()
        yield
        text = self.tr("Map of {0} classes").format(classes)
        if figures.best:
            text += self.tr(", {0} agreement with {1}").format(percent(figures.best[1]), files.reference)
        actions = [(self.tr("Show Folder"), self.show_folder)]
        if files.path("report"):
            actions.insert(0, (self.tr("Open Report"), self.open_report))
        if run.project_changed:
            text += self.tr(". The project was changed meanwhile, so the layers were not added")
            actions.insert(0, (self.tr("Add to Project"), self.add_layers))
        tell(self._iface, text, Qgis.MessageLevel.Success, *actions)
        yield
        if not run.project_changed:
            yield from self._layers(files)

    def _layers(self, files: RunFiles) -> Iterator[object]:
        """The group of layers, and the reference in official colours."""
        try:
            yield from build_group(files, QgsProject.instance())
        except LandweaveError as error:
            tell(self._iface, why(error), Qgis.MessageLevel.Warning)
            return
        style_reference(QgsProject.instance(), files, files.report)
