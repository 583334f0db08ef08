"""The maps of a comparison in the project: a group of layers, and the line between two of them on the canvas."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ...core.scheme import load_scheme, scheme_ids
from ..comparison_figures import RunComparison
from ..results.style import paint_map

SCHEME_TAG = "LANDWEAVE_SCHEME"
"""Tag of a map's file with the id of its class scheme."""
_SEE_THROUGH = 0.8
_SUSPECT = "#ffd400"


def show_maps(run: RunComparison, site: str) -> QgsLayerTreeGroup:
    """The group of a raster's maps: who is right, then each weights' map; what is missing is added, nothing twice."""
    root = QgsProject.instance().layerTreeRoot()
    name = f"{_tr('Comparison')} – {site} – {run.folder.name}"
    group = root.findGroup(name) or root.insertGroup(0, name)
    for a, b, path in run.states(site):
        if layer_of(group, path) is None:
            _add(group, state_layer(path, a, b), visible=False)
    for weights in run.weights:
        path, generalised = run.map_path(site, weights), run.generalised_path(site, weights)
        if layer_of(group, path) is None:
            _add(group, map_layer(path, weights), visible=weights == run.weights[0])
        if generalised.is_file() and layer_of(group, generalised) is None:
            _add(group, map_layer(generalised, _tr("{0}, generalised").format(weights)), visible=False)
    if run.suspects(site).is_file() and layer_of(group, run.suspects(site)) is None:
        _add(group, suspect_layer(run.suspects(site)), visible=True)
    return group


def layer_of(group: QgsLayerTreeGroup, path: Path) -> QgsRasterLayer | None:
    """The group's layer of this file; None where the user has removed it."""
    found = (node.layer() for node in group.findLayers())
    return next((layer for layer in found if layer is not None and _file_of(layer) == path), None)


def map_layer(path: Path, weights: str) -> QgsRasterLayer | None:
    """The map of these weights in its scheme's colours; None where the file is gone."""
    layer = QgsRasterLayer(str(path), weights, "gdal")
    if not layer.isValid():
        return None
    scheme = _scheme_of(layer)
    if scheme in scheme_ids():  # the file has colours of its own as well
        paint_map(layer, load_scheme(scheme).classes)
    layer.setOpacity(_SEE_THROUGH)
    return layer


def state_layer(path: Path, a: str, b: str) -> QgsRasterLayer | None:
    """Where both, one or neither of two weights are right; None where the file is gone."""
    layer = QgsRasterLayer(str(path), _tr("{0} or {1} right").format(a, b), "gdal")
    if not layer.isValid():
        return None
    states = (
        (1, "#cfe3d6", _tr("Both right")),
        (2, "#2f6fd0", _tr("Only {0} right").format(a)),
        (3, "#f08a24", _tr("Only {0} right").format(b)),
        (4, "#5a2a3a", _tr("Neither right")),
    )
    entries = [QgsPalettedRasterRenderer.Class(value, QColor(colour), words) for value, colour, words in states]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.setOpacity(_SEE_THROUGH)
    return layer


def suspect_layer(path: Path) -> QgsVectorLayer | None:
    """Outlines of what the weights contradict together; None where the file is damaged."""
    layer = QgsVectorLayer(str(path), _tr("Suspects"), "ogr")
    if not layer.isValid():
        return None
    outline = {"style": "no", "outline_color": _SUSPECT, "outline_width": "0.6"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    return layer


def _file_of(layer: QgsMapLayer) -> Path:
    return Path(layer.source().split("|", 1)[0])


def _add(group: QgsLayerTreeGroup, layer: QgsMapLayer | None, *, visible: bool) -> None:
    if layer is None:
        return
    QgsProject.instance().addMapLayer(layer, False)
    is_above = isinstance(layer, QgsVectorLayer)
    node = group.insertLayer(0, layer) if is_above else group.addLayer(layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(False)


def _scheme_of(layer: QgsRasterLayer) -> str:
    """The scheme that the file's own tags name; empty for none."""
    file = gdal.Open(layer.source())
    return (file.GetMetadataItem(SCHEME_TAG) or "") if file is not None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareLayers", text)
