"""Map themes of a run: Image, Map, Generalised, Difference, each one click away in QGIS's list of themes."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsMapThemeCollection, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from .layers import KIND_PROPERTY


def add_themes(project: QgsProject, group: QgsLayerTreeGroup) -> list[str]:
    """Themes for the layers of a run's group, over what else is shown now; those of an earlier run are replaced.

    Returns:
        Their names; a theme whose layer the run did not make is left out, and taken away if an earlier run had it.
    """
    under = [
        node.layer()
        for node in project.layerTreeRoot().findLayers()
        if node.isVisible() and node.layer() and not node.layer().customProperty(KIND_PROPERTY)
    ]
    made = {node.layer().customProperty(KIND_PROPERTY): node.layer() for node in group.findLayers() if node.layer()}
    best = made.get("polygons") or made.get("generalised")
    themes = {
        _tr("Image"): [],
        _tr("Map"): [made.get("map")],
        _tr("Generalised"): [best],
        _tr("Difference"): [made.get("difference")],
    }
    collection, names = project.mapThemeCollection(), []
    for title, layers in themes.items():
        name = f"Landweave – {title}"
        collection.removeMapTheme(name)
        if None not in layers:
            collection.insert(name, _record([*layers, *under]))
            names.append(name)
    return names


def _record(layers: list[QgsMapLayer]) -> QgsMapThemeCollection.MapThemeRecord:
    record = QgsMapThemeCollection.MapThemeRecord()
    for layer in layers:
        entry = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        entry.isVisible = True
        entry.usingCurrentStyle = True
        entry.currentStyle = layer.styleManager().currentStyle()
        record.addLayerRecord(entry)
    return record


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunThemes", text)
