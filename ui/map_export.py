"""What leaves a finished run: polygons in a format of choice, and the map sheet as PDF."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ..core.errors import LandweaveError
from ..core.events import Failed, Final, Result
from ..core.home import home_folder
from ..core.job import VectoriseJob
from .engine_words import why
from .messages import log, open_path, tell
from .results import layers as made
from .results.export import ExportWish, Format, copy_set, write_again
from .results.export_dialog import ExportDialog
from .results.layers import KIND_PROPERTY, RUN_PROPERTY, RunFiles
from .results.layout import add_layout, write_pdf
from .run_task import Runner, RunTask, Work, engine_work


class MapExport(QObject):
    """Asks, and does it in the background; it tells the end in the message bar."""

    def __init__(self, window: QWidget, iface: QgisInterface, runner: Runner | None = None) -> None:
        super().__init__(window)
        self._window, self._iface, self._runner = window, iface, runner

    def ask(self, run: RunFiles) -> ExportDialog:
        """Open the dialog for the polygons of a run."""
        polygons = QgsVectorLayer(run.path("gpkg"), "", "ogr") if run.path("gpkg") else None
        is_there = polygons is not None and polygons.isValid()
        fields = [name for name in polygons.fields().names() if name != "fid"] if is_there else []
        crs = polygons.crs() if is_there else QgsRasterLayer(run.path("classes"), "", "gdal").crs()
        start = folder_of(run) / f"{run.image}_landcover"
        dialog = ExportDialog(start, crs, tuple(fields), self._window)
        dialog.wished.connect(lambda wish: self.export(run, wish))
        dialog.open()
        return dialog

    def export(self, run: RunFiles, wish: ExportWish) -> None:
        """Write the polygons of a run as wished."""
        task = RunTask(self.tr("Export of {0}").format(wish.target.name), self._work(run, wish))
        task.ended.connect(self._tell_end)  # a method goes away with its object, a lambda would not
        QgsApplication.taskManager().addTask(task)

    def ask_sheet(self, run: RunFiles) -> None:
        """Ask for a file and draw the map sheet."""
        start = str(folder_of(run) / f"{run.image}_landcover.pdf")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Map Sheet"), start, self.tr("PDF (*.pdf)"))
        if path:
            self.draw_sheet(run, Path(path).with_suffix(".pdf"))

    def draw_sheet(self, run: RunFiles, target: Path) -> None:
        """Put a print layout into the project and write it as PDF."""
        project = QgsProject.instance()
        layer = _shown(project, run)
        if layer is None:
            tell(self._iface, self.tr("The files of this run are gone."), Qgis.MessageLevel.Warning)
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            layout = add_layout(project, run, [layer])
            write_pdf(layout, target)
        except LandweaveError as error:
            tell(self._iface, why(error), Qgis.MessageLevel.Critical)
            return
        finally:
            QApplication.restoreOverrideCursor()
        text = self.tr("{0} was saved, and its print layout joined the project").format(target.name)
        actions = (
            (self.tr("Open PDF"), lambda: open_path(target)),
            (self.tr("Edit Layout"), lambda: self._iface.openLayoutDesigner(layout)),
        )
        tell(self._iface, text, Qgis.MessageLevel.Success, *actions)

    def _work(self, run: RunFiles, wish: ExportWish) -> Work:
        shapefile, polygons = run.path("shapefile"), run.path("gpkg")
        if wish.format is Format.SHAPEFILE and wish.is_plain and shapefile:
            return copy_set(Path(shapefile), wish.target)
        if polygons and wish.format.is_known_to_qgis:
            # A shapefile again from the shapefile, whose fields are no wider than their texts.
            again = wish.format is Format.SHAPEFILE and shapefile and Path(shapefile) != wish.target
            source = shapefile if again else polygons
            return write_again(source, wish, QgsProject.instance().transformContext())
        job = VectoriseJob(classes=run.path("clc") or run.path("classes"), scheme=run.scheme, out=str(wish.target))
        return engine_work(job, home_folder() / "logs" / f"{folder_of(run).name}_export.log", self._runner)

    def _tell_end(self, final: Final) -> None:
        if isinstance(final, Result):
            target = Path(str(final.values["out"]))
            text = self.tr("{0} was saved").format(target.name)
            folder = (self.tr("Show Folder"), lambda: open_path(target.parent))
            tell(self._iface, text, Qgis.MessageLevel.Success, folder)
        elif isinstance(final, Failed):
            tell(self._iface, why(final), Qgis.MessageLevel.Critical)
        else:
            log(self.tr("The export was cancelled."))


def folder_of(run: RunFiles) -> Path:
    """The folder of a run."""
    return Path(str(run.values.get("out") or Path(run.path("classes")).parent))


def _shown(project: QgsProject, run: RunFiles) -> QgsVectorLayer | QgsRasterLayer | None:
    """The run's best layer: the one in the project, else a new one that joins it unseen."""
    for kind in ("polygons", "generalised", "map"):
        for layer in project.mapLayers().values():
            is_ours = layer.customProperty(RUN_PROPERTY) == run.path("run")
            if run.path("run") and is_ours and layer.customProperty(KIND_PROPERTY) == kind:
                return layer
    layer = made.polygons(run) or made.generalised(run) or made.raw(run)
    return project.addMapLayer(layer, False) if layer is not None else None
