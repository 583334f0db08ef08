"""How a layer of the project reaches the engine: by its file, or by a copy of what the user sees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFields,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from .raster_layers import raster_path, raster_support

_CODE_FIELDS = (
    r"code_?(18|24|12|06|00|90)",
    r"code_\d{2}",
    r"clc_?code|code_?clc|clc_?\d{2,4}",
    r"code",
    r"clc|grid_?code",
    r"class_?code|lc_?code|landcover|land_cover|lulc",
    r"class|klasse|classe|value|dn",
)
"""Names of fields that hold class codes, the surest first (CORINE deliveries have CODE_18, code_24, Code_06 …)."""


class LayerRoute(Enum):
    """How a layer of the project reaches the engine."""

    FILE = "file"
    COPY = "copy"
    NONE = "none"

    @property
    def needs_copy(self) -> bool:
        """The layer's file does not hold what the user sees."""
        return self is LayerRoute.COPY


@dataclass(frozen=True)
class LayerSource:
    """A vector or raster layer as the engine will read it."""

    route: LayerRoute
    name: str
    path: str = ""
    """File, with ``|layername=`` where it holds several layers; empty for a copy that is still to be made."""
    layer_id: str = ""
    selected_only: bool = False
    """Only the selected polygons are copied."""
    reason: str = ""
    """Why there is no route, in a sentence."""


def layer_source(layer: QgsMapLayer | None, *, selected: bool = False) -> LayerSource:
    """The way from a polygon or raster layer to the engine; ``selected``: only the selection, where there is one."""
    if isinstance(layer, QgsRasterLayer):
        support = raster_support(layer)
        if not support.is_usable:
            return LayerSource(LayerRoute.NONE, layer.name(), reason=support.sentence())
        return LayerSource(LayerRoute.FILE, layer.name(), raster_path(layer), layer.id())
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return LayerSource(LayerRoute.NONE, layer.name() if layer else "", reason=_tr("QGIS cannot read this layer."))
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return LayerSource(LayerRoute.NONE, layer.name(), reason=_tr("This layer has no polygons."))
    if not layer.crs().isValid():
        reason = _tr("This layer has no coordinate reference system. Set one in its properties first.")
        return LayerSource(LayerRoute.NONE, layer.name(), reason=reason)
    only_selection = selected and layer.selectedFeatureCount() > 0
    path = "" if only_selection else vector_path(layer)
    route = LayerRoute.FILE if path else LayerRoute.COPY
    return LayerSource(route, layer.name(), path, layer.id(), only_selection)


def vector_path(layer: QgsVectorLayer) -> str:
    """The file that holds exactly what the layer shows, with ``|layername=``; empty where there is none.

    Filters, unsaved edits, joins, virtual fields and a CRS set by hand exist in QGIS only.
    """
    if layer.providerType() != "ogr" or layer.subsetString() or layer.isModified():
        return ""
    fields = layer.fields()
    if any(fields.fieldOrigin(i) != QgsFields.FieldOrigin.OriginProvider for i in range(fields.count())):
        return ""
    if layer.crs() != layer.dataProvider().crs():
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not Path(path).is_file() or parts.get("layerId") is not None:
        return ""
    return f"{path}|layername={name}" if name else path


def copy_task(source: LayerSource, folder: Path, name: str) -> QgsVectorFileWriterTask | None:
    """A background task that writes ``<name>.gpkg``, with the features read as they are now; None: layer is gone."""
    layer = QgsProject.instance().mapLayer(source.layer_id)
    if not isinstance(layer, QgsVectorLayer):
        return None
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.onlySelectedFeatures = source.selected_only
    return QgsVectorFileWriterTask(layer, str(folder / f"{name}.gpkg"), options)


def code_field(names: list[str]) -> str:
    """The field that most probably holds class codes, empty where none looks like it."""
    for pattern in _CODE_FIELDS:
        for name in names:
            if re.fullmatch(pattern, name, re.IGNORECASE):
                return name
    return ""


def extent_in(
    extent: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """The bounding box of ``extent`` in another CRS; empty where it has no image there."""
    try:
        transform = QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())
        box = transform.transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()
    return box if box.isFinite() else QgsRectangle()


def overlap_share(raster: QgsRectangle, other: QgsRectangle) -> float:
    """Share of the raster's box that the other box (same CRS) covers, 0–1."""
    if raster.isEmpty() or other.isEmpty() or not raster.intersects(other):
        return 0.0
    part = raster.intersect(other)
    return part.area() / raster.area()


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerSource", text)
