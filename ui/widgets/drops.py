"""What is dropped on the dock: layers of the project and files, as rasters and reference layers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject
from qgis.PyQt.QtCore import QMimeData

_RASTERS = (".tif", ".tiff", ".jp2", ".vrt", ".img")


def dropped_layer(data: QMimeData) -> QgsMapLayer | None:
    """The layer of the project that was dragged from the layer tree; None for anything else."""
    for uri in QgsMimeDataUtils.decodeUriList(data) if QgsMimeDataUtils.isUriList(data) else ():
        layer = QgsProject.instance().mapLayer(uri.layerId)
        if layer is not None:
            return layer
    return None


def dropped_files(data: QMimeData) -> tuple[str, ...]:
    """The raster files that were dragged from the browser or the desktop, sorted."""
    paths = [uri.uri for uri in QgsMimeDataUtils.decodeUriList(data)] if QgsMimeDataUtils.isUriList(data) else []
    paths += [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    rasters = {path for path in paths if Path(path).suffix.lower() in _RASTERS and Path(path).is_file()}
    return tuple(sorted(rasters))
