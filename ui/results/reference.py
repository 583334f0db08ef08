"""The user's reference layer in official colours, as long as it still looks as QGIS loads layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer

from ...core.errors import SchemeError
from ...core.scheme import Scheme, load_scheme
from ..vector_layers import code_field
from .layers import KIND_PROPERTY, RunFiles
from .style import paint_reference


def style_reference(project: QgsProject, run: RunFiles, report: Mapping[str, Any]) -> list[QgsMapLayer]:
    """Paint the reference layer of a run by the scheme that the run's report found in it.

    A layer that the user has styled is left as it is, and so is one whose codes are not the scheme's own.

    Returns:
        The layers that were painted.
    """
    about = report.get("reference") or {}
    try:
        scheme = load_scheme(str(about.get("scheme") or ""))
    except SchemeError:
        return []
    named = str(about.get("field") or "").replace("field ", "", 1)
    painted = []
    for layer in project.mapLayersByName(run.reference) if run.reference else ():
        field = _code_field(layer, named, scheme)
        own = layer.customProperty(KIND_PROPERTY)
        if not own and (field or not isinstance(layer, QgsVectorLayer)) and paint_reference(layer, scheme, field):
            painted.append(layer)
    return painted


def _code_field(layer: QgsMapLayer, named: str, scheme: Scheme) -> str:
    """The field with codes of the scheme; empty where there is none, or where it holds other codes."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    names = layer.fields().names()
    field = named if named in names else code_field(names)
    if not field:
        return ""
    request = QgsFeatureRequest().setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    first = [str(feature[field]) for feature in layer.getFeatures(request)]
    return field if first and first[0] in scheme.codes else ""
