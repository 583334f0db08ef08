"""Small curves that grow while they are watched: figures over time, told apart by their dashes and their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .hints import is_dark, mix, quiet
from .run_bar import time_in_words

_LIGHT, _DARK = ("#1f6fb4", "#b4531f", "#2f7d4f"), ("#7db9ee", "#f0a070", "#86d3a4")
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
_HEIGHT = 116
_MARGIN = 4
_PIECE = 22
"""Of a line in the legend, px."""


@dataclass
class Curve:
    """One line; it only grows."""

    name: str
    """What it shows, in words."""
    points: list[tuple[float, float]] = field(default_factory=list)
    """(seconds, figure), in the order of time."""

    @property
    def last(self) -> Optional[float]:
        """The newest figure; None before the first."""
        return self.points[-1][1] if self.points else None


class CurveView(QWidget):
    """Up to three curves on one scale, with their newest figures."""

    def __init__(
        self, title: str, names: Sequence[str], words: Callable[[float], str], parent: Optional[QWidget] = None
    ) -> None:
        """``words`` tells a figure, for the scale and the legend."""
        super().__init__(parent)
        self._title, self._words = title, words
        self.curves = [Curve(name) for name in names]
        self._legend_lines = 1 if len(names) < 3 else 2
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT + (self._legend_lines - 1) * self.fontMetrics().lineSpacing())
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(240, self.height())

    def add(self, curve: int, seconds: float, figure: float) -> None:
        """Lengthen a curve by one point; one of the same time takes the last one's place."""
        points = self.curves[curve].points
        if points and points[-1][0] == seconds:
            points.pop()
        points.append((seconds, figure))
        self.setAccessibleDescription("; ".join(self.legend()))
        self.setToolTip("\n".join(self.legend()))
        self.update()

    def clear(self) -> None:
        """Begin anew."""
        for curve in self.curves:
            curve.points.clear()
        self.setAccessibleDescription("")
        self.setToolTip("")
        self.update()

    def legend(self) -> list[str]:
        """Name and newest figure of each curve that has begun."""
        return [f"{curve.name} {self._words(curve.last)}" for curve in self.curves if curve.last is not None]

    def scale(self) -> tuple[float, float, float]:
        """(longest time in seconds, lowest, highest figure) of the axes, with room around flat lines."""
        points = [point for curve in self.curves for point in curve.points]
        if not points:
            return 1.0, 0.0, 1.0
        low, high = min(y for _, y in points), max(y for _, y in points)
        room = max(0.05 * (high - low), 1e-3)
        return max(1.0, max(x for x, _ in points)), low - room, high + room

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature; all of it is painted
        """Title, legend, scale and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().lineSpacing()
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, self._title)
        self._paint_legend(painter, line)
        seconds, low, high = self.scale()
        left = max(self.fontMetrics().horizontalAdvance(self._words(value)) for value in (low, high)) + 2 * _MARGIN
        top = (1 + self._legend_lines) * line + 2 * _MARGIN
        frame = QRectF(left, top, self.width() - left - 1, self.height() - top - line - _MARGIN)
        painter.setPen(QPen(mix(palette.color(QPalette.ColorRole.Window), quiet(palette), 0.4), 1))
        painter.drawRect(frame)
        self._paint_scale(painter, frame)
        for number, curve in enumerate(self.curves):
            places = [
                QPointF(
                    frame.left() + frame.width() * x / seconds,
                    frame.bottom() - frame.height() * (y - low) / (high - low),
                )
                for x, y in curve.points
            ]
            painter.setPen(QPen(self._colour(number), 1.8, _DASHES[number]))
            painter.drawPolyline(QPolygonF(places))
            if places:
                painter.setBrush(self._colour(number))
                painter.drawEllipse(places[-1], 2.2, 2.2)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()

    def _paint_legend(self, painter: QPainter, line: float) -> None:
        """A piece of each line, and what it is; what does not fit beside the others goes below them."""
        x, y = 0.0, line + _MARGIN / 2
        for number, curve in enumerate(self.curves):
            if curve.last is None:
                continue
            words = f"{curve.name} {self._words(curve.last)}"
            width = _PIECE + self.fontMetrics().horizontalAdvance(words) + 10
            if x and x + width > self.width():
                x, y = 0.0, y + line
            painter.setPen(QPen(self._colour(number), 1.8, _DASHES[number]))
            painter.drawLine(QPointF(x, y + line / 2), QPointF(x + _PIECE - 4, y + line / 2))
            painter.setPen(quiet(self.palette()))
            room = QRectF(x + _PIECE, y, self.width() - x - _PIECE, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            x += width

    def _paint_scale(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(quiet(self.palette()))
        seconds, low, high = self.scale()
        height = self.fontMetrics().lineSpacing()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, y in ((high, frame.top()), (low, frame.bottom())):
            painter.drawText(QRectF(0, y - height / 2, frame.left() - _MARGIN, height), right, self._words(value))
        below = QRectF(frame.left(), frame.bottom() + 1, frame.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        if any(curve.points for curve in self.curves):
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, time_in_words(seconds))

    def _colour(self, number: int) -> QColor:
        return QColor((_DARK if is_dark(self.palette()) else _LIGHT)[number])
