"""A small map of the world with a box on it: where regional weights come from, at a glance."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Optional

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .hints import legible, mix

_WORLD = Path(__file__).parent / "world.txt"
_SMALLEST_VIEW = 24.0, 12.0
"""Degrees of longitude and latitude that are always shown around the box."""
_MARGIN = 3.0
"""The view is so many times as large as the box, where that is more."""
_MIN_SIDE = 7.0
"""Side in pixels of the mark for a box that would be too small to be seen."""

_MARK_PX = 4.0
"""Half the size of the cross at a place."""

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees (WGS 84)."""
Place = tuple[float, float]
"""Longitude and latitude in degrees (WGS 84)."""


class Locator(QWidget):
    """Land and borders around a box; says in words what it shows."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._box: Optional[Box] = None
        self._mark: Optional[Place] = None
        self._view = QgsRectangle(-180, -90, 180, 90)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(96)

    def show_box(self, box: Optional[Box], name: str, mark: Optional[Place] = None) -> None:
        """Show the surroundings of a box, and call it by this name; ``mark``: a place that is shown as well."""
        if (box, mark) == (self._box, self._mark):
            return
        self._box, self._mark = box, mark
        self.setAccessibleName(self.tr("Region on the map: {0}").format(name))
        self.setToolTip(name)
        if box is not None:
            self._view = view_around(box if mark is None else _with(box, mark))
        self.update()

    def sizeHint(self) -> QSize:
        """Twice as wide as high."""
        return QSize(192, 96)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature; all of it is painted
        """Land, borders, and the box with a frame that is seen without its colour."""
        palette = self.palette()
        base = palette.color(QPalette.ColorRole.Base)
        text = legible(palette.color(QPalette.ColorRole.Text), base)  # a theme may paint over the palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), mix(base, palette.color(QPalette.ColorRole.Highlight), 0.12))
        outline = QPen(mix(base, text, 0.45), 0.7)
        outline.setCosmetic(True)
        painter.setPen(outline)
        painter.setBrush(mix(base, text, 0.16))
        painter.setTransform(self._transform())  # thousands of points: Qt moves them faster than Python
        seen = self._transform().inverted()[0].mapRect(QRectF(self.rect()))
        for box, land in outlines():
            if box.intersects(seen):
                painter.drawPolygon(land)
        painter.resetTransform()
        if self._box is not None:
            frame = self._frame(self._box)
            colour = palette.color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(text, 1.6))
            colour.setAlpha(110)
            painter.setBrush(colour)
            painter.drawRect(frame)
        if self._mark is not None:
            centre = self._place(*self._mark)
            for colour, width in ((base, 4.0), (text, 2.0)):
                painter.setPen(QPen(colour, width))
                for step in (QPointF(_MARK_PX, _MARK_PX), QPointF(_MARK_PX, -_MARK_PX)):
                    painter.drawLine(centre - step, centre + step)
        painter.setPen(QPen(mix(base, text, 0.3), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _frame(self, box: Box) -> QRectF:
        west, south, east, north = box
        frame = QRectF(self._place(west, north), self._place(east, south))
        grow_x, grow_y = (max(0.0, (_MIN_SIDE - side) / 2) for side in (frame.width(), frame.height()))
        return frame.adjusted(-grow_x, -grow_y, grow_x, grow_y)

    def _place(self, lon: float, lat: float) -> QPointF:
        """Degrees to pixels."""
        return self._transform().map(QPointF(lon, lat))

    def _transform(self) -> QTransform:
        """From degrees to pixels; a degree is as wide as high, so that small widgets show more, not less."""
        scale = min(self.width() / self._view.width(), self.height() / self._view.height())
        scale = max(scale, self.height() / 180.0)
        centre = self._view.center()
        middle = QTransform.fromTranslate(self.width() / 2, self.height() / 2)
        return middle.scale(scale, -scale).translate(-centre.x(), -centre.y())


def _with(box: Box, place: Place) -> Box:
    """The box that holds a box and a place."""
    west, south, east, north = box
    return min(west, place[0]), min(south, place[1]), max(east, place[0]), max(north, place[1])


def view_around(box: Box) -> QgsRectangle:
    """What is shown around a box: three times its size, and at least 24° × 12°."""
    west, south, east, north = box
    width = max(_SMALLEST_VIEW[0], _MARGIN * (east - west))
    height = max(_SMALLEST_VIEW[1], _MARGIN * (north - south))
    x, y = (west + east) / 2, (south + north) / 2
    return QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


@lru_cache(maxsize=1)
def outlines() -> tuple[tuple[QRectF, QPolygonF], ...]:
    """Box and outline of each country and larger island, degrees."""
    found = []
    for line in _WORLD.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            numbers = [int(number) / 10 for number in line.replace(",", " ").split()]
            shape = QPolygonF([QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2])])
            found.append((shape.boundingRect(), shape))
    return tuple(found)
