"""What an analyst says of places that map and reference see differently, kept in the file that names them."""

from __future__ import annotations

from enum import Enum

from qgis.core import NULL, QgsFeature, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import OutputError

FIELD = "verdict"
_LIKE = "reference"
"""A field of texts, which that of the verdicts is made like."""


class Verdict(str, Enum):
    """Who is right; the values stand in the file."""

    OPEN = ""
    MAP = "map"
    """The map is wrong."""
    REFERENCE = "reference"
    """The reference is wrong."""
    CHANGE = "change"
    """Both were right in their time."""
    UNCLEAR = "unclear"


def words() -> dict[Verdict, str]:
    """What a verdict is called on screen."""
    return {
        Verdict.OPEN: _tr("Not Looked At"),
        Verdict.MAP: _tr("The Map Is Wrong"),
        Verdict.REFERENCE: _tr("The Reference Is Wrong"),
        Verdict.CHANGE: _tr("The Land Has Changed"),
        Verdict.UNCLEAR: _tr("Cannot Be Told"),
    }


def verdict_of(feature: QgsFeature) -> Verdict:
    """What was said of a place before; a word of somebody else's counts as nothing."""
    place = feature.fields().indexOf(FIELD)
    told = feature[place] if place >= 0 else NULL
    return next((verdict for verdict in Verdict if verdict.value == told), Verdict.OPEN)


def keep(path: str, number: int, verdict: Verdict) -> None:
    """Write a verdict into the file, in a field that is made at the first time.

    Args:
        path: layer of places.
        number: id of the feature.
        verdict: what is said of it.

    Raises:
        OutputError: the file cannot be written.
    """
    layer = QgsVectorLayer(path, "places", "ogr")
    if not layer.isValid() or not _write(layer, number, verdict):
        hint = _tr("Close the programs that have it open, and allow writing in its folder.")
        raise OutputError(_tr("The verdict cannot be written to {0}.").format(path), hint)


def _write(layer: QgsVectorLayer, number: int, verdict: Verdict) -> bool:
    provider = layer.dataProvider()
    if provider.fieldNameIndex(FIELD) < 0:
        field = QgsField(layer.fields().field(_LIKE))
        field.setName(FIELD)
        if not provider.addAttributes([field]):
            return False
    place = provider.fieldNameIndex(FIELD)
    return bool(provider.changeAttributeValues({number: {place: verdict.value or NULL}}))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verdicts", text)
