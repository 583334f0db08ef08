"""The ground of a training on the canvas: what is learnt from and what is held back, each with its hatch."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ..canvas_shapes import CanvasShapes
from ..survey_figures import PARTS
from ..widgets.survey_view import STYLES


class TrainGround:
    """Reads a survey's outlines once, and draws them when the page is seen."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._shapes = CanvasShapes(canvas)
        self._outlines: dict[str, list[QgsGeometry]] = {}
        self._crs = QgsCoordinateReferenceSystem()

    def take(self, path: Path) -> None:
        """Read the outlines; the file is not needed any longer."""
        self.clear()
        layer = QgsVectorLayer(str(path), "patches", "ogr")
        self._crs = layer.crs()
        for feature in layer.getFeatures():
            self._outlines.setdefault(str(feature["part"]), []).append(QgsGeometry(feature.geometry()))

    def show(self) -> None:
        """Draw what was read."""
        self._shapes.clear()
        for part in PARTS:
            if part in self._outlines:
                self._shapes.add(self._outlines[part], self._crs, STYLES[part])

    def zoom(self) -> None:
        """Go there."""
        self._shapes.zoom()

    def hide(self) -> None:
        """Take it off the canvas for a while."""
        self._shapes.clear()

    def clear(self) -> None:
        """Forget it."""
        self._shapes.clear()
        self._outlines = {}
