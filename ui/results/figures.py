"""The figures of a run for the dock: overall agreement by level, and each class, as the run's files tell them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HA_PER_KM2 = 100.0
_DOMINANT = 0.9
"""From this share of the reference on, one class settles the overall agreement."""

Levels = tuple[tuple[str, "float | None", "float | None"], ...]
"""(level, raw, generalised): overall agreement 0–1 or None, the finest level last."""


@dataclass(frozen=True)
class ClassFigures:
    """One class at the finest level that map and reference share."""

    code: str
    label: str
    colour: str
    """``#rrggbb``."""
    area_km2: float | None
    """Area in the map, where it was compared."""
    users: float | None
    """Of what the map shows as the class, the share that the reference shows so, 0–1."""
    producers: float | None
    """Of what the reference shows as the class, the share that the map found, 0–1."""


@dataclass(frozen=True)
class Figures:
    """What the dock shows of a run's agreement; empty for a run without a reference layer."""

    levels: Levels = ()
    classes: tuple[ClassFigures, ...] = ()
    """Of the generalised map where there is one, else of the raw map; the largest first."""
    dominant: tuple[str, float] | None = None
    """(class, share of the reference's pixels) where one class makes up nearly all of the reference."""

    @property
    def best(self) -> tuple[str, float, bool] | None:
        """(level, overall agreement, generalised) to show first: the finest level, generalised where there is one."""
        for level, raw, generalised in reversed(self.levels):
            value = raw if generalised is None else generalised
            if value is not None:
                return level, value, generalised is not None
        return None


def class_count(values: Mapping[str, Any], report: Mapping[str, Any]) -> int:
    """Number of classes in the most finished map of a run: those that generalising took away do not count."""
    left = (report.get("generalisation") or {}).get("area_after_ha") or {}
    return sum(1 for hectares in left.values() if hectares > 0) or int(values.get("classes") or 0)


def overall(agreement: Mapping[str, Any] | None) -> Levels:
    """The levels of a result event's ``agreement``."""
    raw, generalised = ((agreement or {}).get(kind) or {} for kind in ("raw", "generalised"))
    levels = sorted({*raw, *generalised}, key=lambda level: (len(level), level))
    return tuple((level, raw.get(level), generalised.get(level)) for level in levels)


def figures_of(values: Mapping[str, Any], report: Mapping[str, Any]) -> Figures:
    """The figures of a run: the levels from its result event, the classes from its ``report.json``."""
    levels = overall(values.get("agreement"))
    known = report if levels else {}
    return Figures(levels, class_figures(known), dominant_class(known))


def class_figures(report: Mapping[str, Any]) -> tuple[ClassFigures, ...]:
    """The classes of a ``report.json`` that occur in map or reference, the largest first; none where it has none."""
    level = report.get("generalised") or report.get("raw") or {}
    areas = (level.get("area_ha") or {}).get("map") or {}
    found = []
    for code, label, colour in zip(level.get("classes", ()), level.get("labels", ()), level.get("colours", ())):
        figures = (level.get("per_class") or {}).get(code) or {}
        if figures.get("map_pixels") or figures.get("reference_pixels"):
            area = areas.get(code)
            km2 = None if area is None else area / _HA_PER_KM2
            found.append(ClassFigures(code, label, colour, km2, figures.get("users"), figures.get("producers")))
    return tuple(sorted(found, key=lambda entry: -(entry.area_km2 or 0.0)))


def dominant_class(report: Mapping[str, Any]) -> tuple[str, float] | None:
    """The class that makes up nearly all of a report's reference, and its share; None where there is none."""
    level = report.get("raw") or {}
    names = dict(zip(level.get("classes", ()), level.get("labels", ())))
    pixels = {code: figures.get("reference_pixels", 0) for code, figures in (level.get("per_class") or {}).items()}
    total = sum(pixels.values())
    code = max(pixels, key=pixels.__getitem__, default="")
    if not total or pixels[code] < _DOMINANT * total:
        return None
    return f"{code} {names.get(code, '')}".strip(), pixels[code] / total


def read_report(path: str) -> dict[str, Any]:
    """A ``report.json``, or nothing where it was moved or is damaged: the dock then shows the levels alone."""
    try:
        report = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return report if isinstance(report, dict) else {}
