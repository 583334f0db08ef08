"""The way from a cell of the confusion table to its places on the canvas."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QLabel

from ...core.events import Failed, Final, Result
from ..canvas_shapes import CanvasShapes, ShapeStyle
from ..engine_words import in_words
from ..places import COLOUR, Cell, Place, cell_layer, cell_values, outline_work
from ..run_task import RunTask
from ..widgets.confusion_view import square_km
from ..widgets.hints import Tone, show_hint
from ..widgets.stepper import Stepper

SPARE = 3.0
"""How much more than a place the canvas shows, so that one sees where it lies."""


class AgreementPlaces(QObject):
    """A layer with the pixels of a cell, and a walk along its places, the largest first."""

    def __init__(self, canvas: QgsMapCanvas, hint: QLabel, stepper: Stepper) -> None:
        super().__init__(stepper)
        self._canvas, self._hint, self._stepper = canvas, hint, stepper
        self._shapes = CanvasShapes(canvas)
        self._layer_id, self._km2 = "", 0.0
        self._crs = QgsCoordinateReferenceSystem()
        self._places: list[Place] = []
        self._task: RunTask | None = None
        hint.linkActivated.connect(self.clear)
        stepper.stepped.connect(self._look_at)
        self.clear()

    def show(self, cell: Cell, km2: float, name: str) -> None:
        """Show a cell of this area; ``name`` tells its classes."""
        self.clear()
        values = cell_values(cell)
        layer = cell_layer(cell, values, name)
        if not km2:
            show_hint(self._hint, self.tr("{0}: nowhere").format(name))
            return
        if layer is None:
            text = self.tr("This run has not kept its places. Measure the map again below to see them.")
            show_hint(self._hint, text, Tone.WARNING)
            return
        self._crs, self._km2, self._layer_id = layer.crs(), km2, layer.id()
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        show_hint(self._hint, f"{name}: {square_km(km2)}", mends=(("clear", self.tr("Clear")),))
        self._task = RunTask(self.tr("Places of {0}").format(name), outline_work(cell, values))
        self._task.ended.connect(self._take)
        QgsApplication.taskManager().addTask(self._task)

    def clear(self, *_args: object) -> None:
        """Take layer and outline away again."""
        if self._task is not None:
            self._task.ended.disconnect(self._take)
            self._task = None
        self._shapes.clear()
        self._places = []
        self._stepper.set_count(0)
        show_hint(self._hint, "")
        layer_id, self._layer_id = self._layer_id, ""
        if layer_id and QgsProject.instance().mapLayer(layer_id) is not None:
            QgsProject.instance().removeMapLayer(layer_id)
            self._canvas.refresh()

    def _take(self, final: Final) -> None:
        self._task = None
        if isinstance(final, Result):
            self._places = final.values["places"]
            self._stepper.set_count(len(self._places))
            self._stepper.go(0)
        elif isinstance(final, Failed):
            show_hint(self._hint, in_words(final.message), Tone.PROBLEM)

    def _look_at(self, number: int) -> None:
        place = self._places[number]
        self._shapes.clear()
        self._shapes.add([place.shape], self._crs, ShapeStyle(COLOUR, Qt.BrushStyle.NoBrush))
        self._shapes.zoom(SPARE)
        self._canvas.flashGeometries([place.shape], self._crs)
        self._stepper.say(square_km(place.share * self._km2))
