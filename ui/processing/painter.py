"""Loads a result into the project once its algorithm has ended, in its scheme's colours."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.scheme import Scheme, load_scheme
from ..results.style import classes_of, paint_map


class Painter(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded result its official colours."""

    _kept: list[Painter] = []  # noqa: RUF012 - one list for all: QGIS keeps no reference (qgis/QGIS#48087)

    @classmethod
    def paint_later(cls, context: QgsProcessingContext, path: str, name: str, scheme: str) -> None:
        """Load a file when the algorithm has finished, and paint it."""
        painter = cls()
        painter.scheme = load_scheme(scheme) if scheme else None
        cls._kept = [*cls._kept[-50:], painter]
        details = QgsProcessingContext.LayerDetails(name, context.project(), name)
        details.setPostProcessor(painter)
        context.addLayerToLoadOnCompletion(path, details)

    scheme: Scheme | None

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Paint a raster of classes; polygons bring their style along."""
        if isinstance(layer, QgsRasterLayer) and self.scheme and layer.bandCount() == 1:
            paint_map(layer, classes_of(self.scheme, ()))
        elif isinstance(layer, QgsVectorLayer):
            layer.loadDefaultStyle()
        layer.triggerRepaint()
