"""Outlines on the map canvas that are no layers: the footprint of weights, the places that a training learns from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .vector_layers import extent_in

_FILL_ALPHA = 60
_SPARE = 1.15
"""How much more than the shapes the canvas shows when it goes to them."""


@dataclass(frozen=True)
class ShapeStyle:
    """How shapes look; the hatch tells them apart without their colour."""

    colour: str
    """``#rrggbb`` of outline and fill."""
    hatch: Qt.BrushStyle = Qt.BrushStyle.SolidPattern
    width: int = 2
    """Of the outline, px."""


class CanvasShapes:
    """Shapes on a canvas, until they are cleared; they keep their places when the canvas changes its CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._extent = QgsRectangle()
        self._crs = QgsCoordinateReferenceSystem()

    @property
    def is_shown(self) -> bool:
        """There are shapes on the canvas."""
        return bool(self._bands)

    def add(self, shapes: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem, style: ShapeStyle) -> None:
        """Draw polygons of this CRS in one style; all shapes since the last ``clear`` must be of one CRS."""
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        stroke, fill = QColor(style.colour), QColor(style.colour)
        fill.setAlpha(_FILL_ALPHA if style.hatch == Qt.BrushStyle.SolidPattern else 255)
        band.setStrokeColor(stroke)
        band.setFillColor(fill)
        band.setBrushStyle(style.hatch)
        band.setWidth(style.width)
        self._crs = crs
        for shape in shapes:
            band.addGeometry(shape, crs)
            self._extent.combineExtentWith(shape.boundingBox())
        band.show()
        self._bands.append(band)

    def zoom(self, spare: float = _SPARE) -> None:
        """Show all of them, with ``spare`` times their extent in view."""
        if not self._bands or self._extent.isEmpty():
            return
        box = extent_in(self._extent, self._crs, self._canvas.mapSettings().destinationCrs())
        if not box.isEmpty():
            box.scale(spare)
            self._canvas.setExtent(box)
            self._canvas.refresh()

    def clear(self) -> None:
        """Take all of them off the canvas."""
        for band in self._bands:
            if not sip.isdeleted(band) and not sip.isdeleted(self._canvas):
                self._canvas.scene().removeItem(band)
        self._bands.clear()
        self._extent = QgsRectangle()
