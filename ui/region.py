"""How far a raster lies from where regional weights come from, before anything runs, and what that has cost them."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..models.card import Card
from .card_figures import transfer
from .raster_layers import RasterFacts
from .vector_layers import extent_in

NEAR_KM = 50.0
"""Up to here a raster counts as inside, as in the engine: a region does not end at its outermost training data."""


def centre_in_degrees(raster: RasterFacts) -> tuple[float, float] | None:
    """Longitude and latitude of a raster's centre; None where it has no place on Earth."""
    box = extent_in(raster.extent, raster.crs, QgsCoordinateReferenceSystem("EPSG:4326"))
    return None if box.isEmpty() else (box.center().x(), box.center().y())


def outside_km(raster: RasterFacts, card: Card) -> float:
    """From the raster's centre to the box around the weights' training data, whole kilometres; 0 inside or unknown."""
    centre = centre_in_degrees(raster)
    if centre is None:
        return 0.0
    west, south, east, north = card.footprint
    near = QgsPointXY(min(max(centre[0], west), east), min(max(centre[1], south), north))
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    return float(math.ceil(measure.measureLine(QgsPointXY(*centre), near) / 1000))


def region_warning(raster: RasterFacts, card: Card) -> str:
    """What to expect of weights away from their region, in words; empty inside of it."""
    away = outside_km(raster, card)
    if away <= NEAR_KM:
        return ""
    text = _tr("{0} km from the region of these weights").format(QLocale().toString(int(away)))
    scores = transfer(card)
    loss = scores[0].overall_agreement - scores[1].overall_agreement if scores else 0.0
    if loss >= 0.005:
        return _tr("{0}: expect an agreement about {1} points lower.").format(text, f"{100 * loss:.0f}")
    return _tr("{0}: what that costs was not measured.").format(text) if scores is None else f"{text}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("Region", text)
