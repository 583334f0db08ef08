"""How fast this computer has made maps, kept in QGIS's settings for the next estimate."""

from __future__ import annotations

from qgis.core import QgsSettings

from .estimate import Rates, measured
from .found_run import FoundRun

_SECTION = "landweave/rates"


def read_rates(weights: str, device: str) -> Rates:
    """What runs with these weights on this device have shown."""
    stored, key = QgsSettings(), f"{_SECTION}/{weights}/{device}"
    return Rates(
        stored.value(f"{key}/mapping", 0.0, type=float) or 0.0,
        stored.value(f"{_SECTION}/rest", 0.0, type=float) or 0.0,
    )


def note_rates(run: FoundRun) -> None:
    """Keep the rates of a finished map."""
    made = run.record.get("map")
    pixels = made.get("pixels") if isinstance(made, dict) else None
    found = measured(run.record.get("seconds"), sum(pixels.values()) if pixels else 0)
    if found is None or not run.weights:
        return
    stored, device = QgsSettings(), str(run.asked.get("device") or "auto")
    stored.setValue(f"{_SECTION}/{run.weights[0]}/{device}/mapping", found.mapping)
    if found.rest:
        stored.setValue(f"{_SECTION}/rest", found.rest)
