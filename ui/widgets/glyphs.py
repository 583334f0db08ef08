"""Black drawings painted in the colours of the user's theme, light or dark."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap

from .hints import quiet, text_colour

_SCALES = (1, 2, 3)
"""Screens of ordinary and of high resolution."""


def glyph(path: Path, palette: QPalette, side: int) -> QIcon:
    """The drawing as an icon of ``side`` px, in the theme's colours for text, enabled and disabled."""
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, text_colour(palette)), (QIcon.Mode.Disabled, quiet(palette))):
        for scale in _SCALES:
            icon.addPixmap(_painted(QIcon(str(path)).pixmap(side * scale, side * scale), colour), mode)
    return icon


def _painted(drawing: QPixmap, colour: QColor) -> QPixmap:
    """The same shape in one colour."""
    painter = QPainter(drawing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawing.rect(), colour)
    painter.end()
    return drawing
