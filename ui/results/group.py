"""The layer group of a run: polygons, generalised map, difference, map, confidence; and the themes that show them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
_Maker = Callable[[RunFiles], "QgsMapLayer | None"]
_MAPS = (layers.polygons, layers.generalised, layers.raw)
"""Of these, the first that there is is shown."""


def group_title() -> str:
    """How the names of all groups begin."""
    return _tr("Land cover")


def add_group(run: RunFiles, project: QgsProject) -> QgsLayerTreeGroup:
    """A new group on top of the layer tree with all layers of a run; styles are kept beside the files."""
    return list(build_group(run, project))[-1]


def build_group(run: RunFiles, project: QgsProject) -> Iterator[QgsLayerTreeGroup]:
    """The same in steps of some hundredths of a second: the group as it grows, a layer at a time.

    Between the steps QGIS may do anything; the building ends when the group is gone.
    """
    group = project.layerTreeRoot().insertGroup(0, f"{group_title()} – {run.title}")
    for _ in _fill(group, run, project):
        yield group
        if sip.isdeleted(group):
            return
    yield group


def _fill(group: QgsLayerTreeGroup, run: RunFiles, project: QgsProject) -> Iterator[None]:
    long_legend = len(run.classes()) > LONG_LEGEND
    drawn = False
    for make, layer in _ready_layers(run):
        if layer is not None:
            visible = not drawn and make in _MAPS and not _is_slow(layer)
            drawn = drawn or visible
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(visible)
            node.setExpanded(visible and not long_legend)
            _shorten_legend(node, layer)
        yield
    for node in group.findLayers():
        yield
        _fold(node)
    add_themes(project, group)


def _ready_layers(run: RunFiles) -> Iterator[tuple[_Maker, QgsMapLayer | None]]:
    """Each layer once its style lies beside its file; None at the steps on the way."""
    for make in _MAKERS:
        layer = make(run)
        yield make, None
        for _ in layers.keep_style(layer):
            yield make, None
        yield make, layer


def _is_slow(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.featureCount() > MANY_POLYGONS


def _shorten_legend(node: QgsLayerTreeLayer, layer: QgsMapLayer) -> None:
    """One line for all the values that mean a difference."""
    if isinstance(layer, QgsRasterLayer) and layer.customProperty(KIND_PROPERTY) == "difference":
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [0])


def _fold(node: QgsLayerTreeLayer) -> None:
    """Fold a legend that is to be folded: QGIS unfolds it again as it fills, and then only heeds a change."""
    if not sip.isdeleted(node) and not node.isExpanded():
        node.setExpanded(True)
        node.setExpanded(False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunGroup", text)
