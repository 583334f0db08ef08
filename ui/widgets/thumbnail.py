"""A small picture of a run's map, in its official colours."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap

_MOST_PIXELS = 3e7
"""A larger map without overviews would take longer to draw than anybody wants to wait for a picture."""
_known: dict[tuple[str, int], QIcon] = {}
"""Pictures by file and time of its last change."""


def thumbnail(folder: Path, size: QSize) -> QIcon | None:
    """A picture of the generalised map, else of the map; None where there is none, or it would take long."""
    path = next((folder / name for name in ("clc.tif", "classes.tif") if (folder / name).is_file()), None)
    if path is None:
        return None
    key = str(path), path.stat().st_mtime_ns
    if key not in _known:
        layer = QgsRasterLayer(str(path), "", "gdal")
        if not layer.isValid() or _is_slow(layer):
            return None
        image = layer.previewAsImage(size * 2, QColor(Qt.GlobalColor.transparent))
        _known[key] = QIcon(QPixmap.fromImage(image))
    return _known[key]


def _is_slow(layer: QgsRasterLayer) -> bool:
    has_overviews = any(level.exists for level in layer.dataProvider().buildPyramidList())
    return layer.width() * layer.height() > _MOST_PIXELS and not has_overviews
