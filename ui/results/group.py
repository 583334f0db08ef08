"""The layer group of a run: polygons, generalised map, map, confidence, named, coloured and documented files."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ...core.scheme import LandClass, load_scheme
from ...models.card import Card
from ..vector_layers import code_field
from .provenance import describe, run_history
from .style import classes_of, paint_confidence, paint_map, paint_polygons

GROUP = "Land cover"
"""How the names of all groups begin."""
SEE_THROUGH = 0.6
"""Opacity of the map over the image."""
MANY_POLYGONS = 50_000
"""Above this number the generalised raster is drawn in place of the polygons, which would take seconds."""
LONG_LEGEND = 25


@dataclass(frozen=True)
class RunFiles:
    """What a run has left, as its result event tells it."""

    values: Mapping[str, Any]
    image: str
    """Name of the mapped raster."""
    card: Card | None
    reference: str = ""
    when: time.struct_time = field(default_factory=time.localtime)

    @property
    def scheme(self) -> str:
        """Id of the map's class scheme."""
        return str(self.values.get("scheme") or (self.card.scheme if self.card else ""))

    def path(self, key: str) -> str:
        """The file with this key; empty where the run made none."""
        return str((self.values.get("files") or {}).get(key) or "")

    def classes(self) -> tuple[LandClass, ...]:
        """The classes that can occur, in the scheme's order."""
        codes = self.values.get("codes") or (self.card.classes if self.card else ())
        return classes_of(load_scheme(self.scheme), codes)


def add_group(run: RunFiles, project: QgsProject) -> QgsLayerTreeGroup:
    """A new group on top of the layer tree with all layers of a run; styles are kept beside the files."""
    return list(build_group(run, project))[-1]


def build_group(run: RunFiles, project: QgsProject) -> Iterator[QgsLayerTreeGroup]:
    """The same in steps of less than a tenth of a second: the group as it grows, a layer at a time.

    Between the steps QGIS may do anything; the building ends when the group is gone.
    """
    classes = run.classes()
    name = f"{GROUP} – {run.image} – {time.strftime('%Y-%m-%d %H:%M', run.when)}"
    group = project.layerTreeRoot().insertGroup(0, name)
    drawn = False
    for make in (_polygons, _generalised, _raw, _confidence):
        if sip.isdeleted(group):
            return
        layer = make(run, classes)
        if layer is not None:
            many = isinstance(layer, QgsVectorLayer) and layer.featureCount() > MANY_POLYGONS
            visible = not drawn and not many and make is not _confidence
            drawn = drawn or visible
            _describe(layer, run)
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(visible)
            node.setExpanded(visible and len(classes) <= LONG_LEGEND)
        yield group
    _fold(group)


def _fold(group: QgsLayerTreeGroup) -> None:
    """Fold the legends that are to be folded: QGIS unfolds them again as they fill, and then only heeds a change."""
    if sip.isdeleted(group):
        return
    for node in group.findLayers():
        if not node.isExpanded():
            node.setExpanded(True)
            node.setExpanded(False)


def _polygons(run: RunFiles, classes: tuple[LandClass, ...]) -> QgsVectorLayer | None:
    path = run.path("gpkg")
    layer = QgsVectorLayer(path, _tr("Polygons"), "ogr") if path else None
    if layer is None or not layer.isValid():
        return None
    # The GeoPackage brings its style along; clc.qml beside it belongs to clc.tif.
    if not isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
        paint_polygons(layer, classes, code_field(layer.fields().names()) or "CODE")
    layer.setOpacity(SEE_THROUGH)
    return layer


def _generalised(run: RunFiles, classes: tuple[LandClass, ...]) -> QgsRasterLayer | None:
    return _map(run, "clc", _tr("Generalised map"), classes)


def _raw(run: RunFiles, classes: tuple[LandClass, ...]) -> QgsRasterLayer | None:
    return _map(run, "classes", _tr("Map"), classes)


def _map(run: RunFiles, key: str, name: str, classes: tuple[LandClass, ...]) -> QgsRasterLayer | None:
    layer = _raster(run.path(key), name)
    if layer is None:
        return None
    paint_map(layer, classes)
    layer.setOpacity(SEE_THROUGH)
    _save_style(layer, run.path(key))
    return layer


def _confidence(run: RunFiles, _classes: tuple[LandClass, ...]) -> QgsRasterLayer | None:
    layer = _raster(run.path("confidence"), _tr("Confidence"))
    if layer is None:
        return None
    paint_confidence(layer, 100.0)
    _save_style(layer, run.path("confidence"))
    return layer


def _raster(path: str, name: str) -> QgsRasterLayer | None:
    layer = QgsRasterLayer(path, name, "gdal") if path else None
    return layer if layer is not None and layer.isValid() else None


def _describe(layer: QgsMapLayer, run: RunFiles) -> None:
    history = run_history(run.card, run.image, run.reference, dict(run.values))
    limits = f" {run.card.limits}" if run.card and run.card.limits else ""
    abstract = _tr("{0} of {1}, made with Landweave.").format(layer.name(), run.image)
    describe(layer, abstract + limits, run.card, history)
    layer.setCustomProperty("landweave/run", run.path("run"))
    if isinstance(layer, QgsRasterLayer):
        layer.saveNamedMetadata(str(Path(layer.source()).with_suffix(".qmd")))


def _save_style(layer: QgsRasterLayer, path: str) -> None:
    layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunGroup", text)
