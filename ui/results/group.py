"""The layer group of a run: polygons, generalised map, difference, map, confidence; and the themes that show them."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from . import layers
from .layers import KIND_PROPERTY, RunFiles
from .themes import add_themes

MANY_POLYGONS = 50_000
"""Above this number the generalised raster is drawn in place of the polygons, which would take seconds."""
LONG_LEGEND = 25
_MAKERS = (layers.polygons, layers.generalised, layers.raw, layers.difference, layers.confidence)
_MAPS = (layers.polygons, layers.generalised, layers.raw)
"""Of these, the first that there is is shown."""


def group_title() -> str:
    """How the names of all groups begin."""
    return _tr("Land cover")


def add_group(run: RunFiles, project: QgsProject) -> QgsLayerTreeGroup:
    """A new group on top of the layer tree with all layers of a run; styles are kept beside the files."""
    return list(build_group(run, project))[-1]


def build_group(run: RunFiles, project: QgsProject) -> Iterator[QgsLayerTreeGroup]:
    """The same in steps of less than a tenth of a second: the group as it grows, a layer at a time.

    Between the steps QGIS may do anything; the building ends when the group is gone.
    """
    group = project.layerTreeRoot().insertGroup(0, f"{group_title()} – {run.title}")
    long_legend = len(run.classes()) > LONG_LEGEND
    drawn = False
    for make in _MAKERS:
        if sip.isdeleted(group):
            return
        layer = make(run)
        if layer is not None:
            visible = not drawn and make in _MAPS and not _is_slow(layer)
            drawn = drawn or visible
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(visible)
            node.setExpanded(visible and not long_legend)
            _shorten_legend(node, layer)
        yield group
    if not sip.isdeleted(group):
        _fold(group)
        group.setExpanded(False)
        group.setExpanded(True)
        add_themes(project, group)


def _is_slow(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.featureCount() > MANY_POLYGONS


def _shorten_legend(node: QgsLayerTreeLayer, layer: QgsMapLayer) -> None:
    """One line for all the values that mean a difference."""
    if isinstance(layer, QgsRasterLayer) and layer.customProperty(KIND_PROPERTY) == "difference":
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [0])


def _fold(group: QgsLayerTreeGroup) -> None:
    """Fold the legends that are to be folded: QGIS unfolds them again as they fill, and then only heeds a change."""
    for node in group.findLayers():
        if not node.isExpanded():
            node.setExpanded(True)
            node.setExpanded(False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunGroup", text)
