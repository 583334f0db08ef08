"""What is learnt from, as parameters: rasters, their reference layers, scheme and classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessing

from ...core.scheme import scheme_ids
from . import parameters as kinds
from .inputs import Inputs
from .parameters import Parameter, advanced
from .words import tr


def ground_parameters() -> Iterator[Parameter]:
    """The parameters, the finer ones folded away."""
    raster, any_kind = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeMapLayer
    yield kinds.layers("RASTERS", tr("Rasters"), tr("Images with the same bands in the same order."), raster)
    order = tr("One for each raster, in the same order.")
    yield kinds.layers("REFERENCES", tr("Reference layers"), order, any_kind)
    field = tr("Of all reference layers. Empty: recognised by its name.")
    yield kinds.text("FIELD", tr("Code field"), field)
    scheme = tr("The classes that the weights shall map; clc-l2 are the 15 classes of CORINE's second level.")
    yield kinds.choice("SCHEME", tr("Class scheme"), scheme, scheme_ids(), "clc-l2")
    own = tr("A table with the columns value, code, label; it wins over the list.")
    yield advanced(kinds.file("SCHEME_FILE", tr("Own class scheme (CSV)"), own, "csv"))
    some = tr("Class codes, for instance 311,312. Empty: all that the references hold.")
    yield advanced(kinds.text("CLASSES_TO_LEARN", tr("Classes"), some))


def ground_in(inputs: Inputs) -> dict[str, Any]:
    """The fields of a training or a survey that the parameters mean."""
    return {
        "rasters": inputs.layers("RASTERS"),
        "references": inputs.layers("REFERENCES"),
        "scheme": inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
        "reference_field": inputs.text("FIELD"),
        "classes": inputs.words("CLASSES_TO_LEARN"),
    }
