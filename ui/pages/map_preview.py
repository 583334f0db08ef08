"""A first look: the visible part of the raster, mapped within seconds, without generalisation and without a folder."""

from __future__ import annotations

import math
import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ...core.events import Final, Result
from ...core.scheme import load_scheme
from ..raster_layers import RasterFacts
from ..results.style import classes_of, paint_map
from ..runs import JobRun, RunRequest, Runs
from ..vector_layers import extent_in
from .map_form import Area, MapForm, Problem, map_job, problems

PAGE = "map-preview"
"""Not that of the page: a preview is no result."""
SIDE_PX = 1024
"""Longest side of what is mapped: a few seconds on a laptop."""
_FIELDS = ("raster", "weights", "bands")
"""What must be right for a preview; the rest of the form does not matter."""
_SEE_THROUGH = 0.6


class MapPreview(QObject):
    """Runs previews and shows the last one as a layer, until the next one or the end of the dock."""

    def __init__(self, canvas: QgsMapCanvas, runs: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._runs = canvas, runs
        self._folder: Path | None = None
        self._layer_id = ""
        runs.ended.connect(self._end)

    def start(self, form: MapForm) -> None:
        """Map what the canvas shows of the raster, or the middle of it where that would take long."""
        self.clear()
        self._folder = Path(tempfile.mkdtemp(prefix="landweave-preview-"))
        self._runs.start(preview_request(form, self._folder))

    def clear(self) -> None:
        """Take layer and files of the last preview away."""
        layer_id, self._layer_id = self._layer_id, ""
        if layer_id and QgsProject.instance().mapLayer(layer_id) is not None:
            QgsProject.instance().removeMapLayer(layer_id)
            self._canvas.refresh()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _end(self, run: JobRun, final: Final) -> None:
        if run.request.page != PAGE or run.folder.parent != self._folder:
            return
        if not isinstance(final, Result) or run.project_changed:
            self.clear()
            return
        layer = QgsRasterLayer(str(final.values["files"]["classes"]), self.tr("Preview"), "gdal")
        if layer.isValid():
            paint_map(layer, classes_of(load_scheme(str(final.values["scheme"])), final.values.get("codes") or ()))
            layer.setOpacity(_SEE_THROUGH)
            QgsProject.instance().addMapLayer(layer, False)
            QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
            self._layer_id = layer.id()
            self._go_to(layer)

    def _go_to(self, layer: QgsRasterLayer) -> None:
        """Show a preview of what the canvas did not show."""
        settings = self._canvas.mapSettings()
        box = extent_in(layer.extent(), layer.crs(), settings.destinationCrs())
        if not box.isEmpty() and not settings.visibleExtent().intersects(box):
            self._canvas.setExtent(box)
            self._canvas.refresh()


def preview_problems(form: MapForm) -> list[Problem]:
    """What stands in the way of a preview."""
    return [problem for problem in problems(form) if problem.field in _FIELDS]


def preview_request(form: MapForm, folder: Path) -> RunRequest:
    """What the engine is asked for; ``form`` has no ``preview_problems``."""
    raw = replace(
        form, area=Area.VISIBLE, visible=middle(form.raster, form.visible), reference=None, polygons=None, rules=None
    )
    job = map_job(raw, folder / "preview")
    title = _tr("Preview of {0}").format(form.raster.name)
    name = f"preview_{time.strftime('%Y-%m-%d_%H%M%S')}"
    return RunRequest(job=job, title=title, name=name, page=PAGE, passing=True)


def middle(raster: RasterFacts, visible: QgsRectangle | None) -> QgsRectangle:
    """The middle of the visible part of a raster, at most ``SIDE_PX`` pixels wide and high; unseen: of all of it."""
    is_seen = visible is not None and raster.pixels_in(visible) != (0, 0)
    seen = visible.intersect(raster.extent) if is_seen else raster.extent
    width = min(seen.width(), SIDE_PX * raster.extent.width() / raster.width)
    height = min(seen.height(), SIDE_PX * raster.extent.height() / raster.height)
    if math.isclose(width, seen.width()) and math.isclose(height, seen.height()):
        return seen
    return QgsRectangle.fromCenterAndSize(seen.center(), width, height)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapPreview", text)
