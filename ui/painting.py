"""The map paints itself: while a run maps, the canvas shows what is done of it."""

from __future__ import annotations

from qgis.core import QgsDataProvider, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..core.events import Event, Final, Metric
from ..core.scheme import load_scheme
from .pages.page import Services
from .results.style import classes_of, paint_map
from .runs import JobRun

FIGURE = "painting"
"""Name of the figure that tells the newest picture's path."""
_SEE_THROUGH = 0.6


class LivePainting(QObject):
    """A layer on top of all others that grows with the run and goes with it."""

    def __init__(self, canvas: QgsMapCanvas, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id = ""
        services.runs.happened.connect(self._hear)
        services.runs.ended.connect(services.turns.later(self, self._end))

    def clear(self) -> None:
        """Take the layer away."""
        layer_id, self._layer_id = self._layer_id, ""
        if layer_id and QgsProject.instance().mapLayer(layer_id) is not None:
            QgsProject.instance().removeMapLayer(layer_id)
            self._canvas.refresh()  # which else goes on showing a layer whose source has changed

    def _hear(self, run: JobRun, event: Event) -> None:
        if isinstance(event, Metric) and event.name == FIGURE and not run.project_changed:
            self._show(str(event.value), run)

    def _show(self, path: str, run: JobRun) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None
        if layer is not None:
            layer.setDataSource(path, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)
            layer.triggerRepaint()
        elif not self._layer_id:  # a user who removed it does not want to see it again
            self._add(QgsRasterLayer(path, self.tr("Map in the making"), "gdal"), run)

    def _add(self, layer: QgsRasterLayer, run: JobRun) -> None:
        if not layer.isValid():
            return
        card = getattr(run.request.about, "card", None)
        if card is not None:  # or else the file's own colours, without names
            paint_map(layer, classes_of(load_scheme(card.scheme), card.classes))
        layer.setOpacity(_SEE_THROUGH)
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self._layer_id = layer.id()

    def _end(self, _run: JobRun, _final: Final) -> None:
        self.clear()
