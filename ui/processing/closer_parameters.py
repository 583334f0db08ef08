"""What a map can be compared with, and how closely: the reference layer and the finer questions as parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessing

from . import parameters as kinds
from .inputs import Inputs
from .parameters import Parameter, advanced
from .words import tr


def reference_parameters(*, optional: bool) -> Iterator[Parameter]:
    """The reference layer, its codes, and the finer questions, folded away."""
    layer = tr("The official layer: polygons with class codes, or a raster of them, in any reference system.")
    yield kinds.layer("REFERENCE", tr("Reference layer"), layer, optional=optional)
    field = tr("Empty: recognised by its name, such as CODE_18.")
    yield kinds.field("FIELD", tr("Code field of the reference layer"), field, "REFERENCE")
    yield kinds.codes()
    yield from (advanced(parameter) for parameter in _closer())


def _closer() -> Iterator[Parameter]:
    left_out = tr("Class codes of the reference, for instance 523, that are not compared.")
    yield kinds.text("EXCLUDE", tr("Classes to leave out"), left_out)
    near = tr(
        "A second figure beside the strict one counts a pixel as right where the reference shows its class within this "
        "radius; 0: no second figure."
    )
    yield kinds.number("WITHIN_M", tr("Tolerance (metres)"), near, 0.0)
    zones = tr("The agreement is told in each polygon as well, for instance in districts.")
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    yield kinds.layer("ZONES", tr("Zones"), zones, polygons, optional=True)
    names = tr("The field with the zones' names; needed with zones.")
    yield kinds.field("ZONE_FIELD", tr("Name field of the zones"), names, "ZONES")


def reference_in(inputs: Inputs) -> dict[str, Any]:
    """The fields of a map or agreement job that the parameters mean."""
    return {
        "reference": inputs.layer("REFERENCE"),
        "reference_field": inputs.text("FIELD"),
        "reference_scheme": inputs.text("CODES"),
        "exclude": inputs.words("EXCLUDE"),
        "within_m": inputs.number("WITHIN_M"),
        "zones": inputs.layer("ZONES"),
        "zone_field": inputs.text("ZONE_FIELD"),
    }
