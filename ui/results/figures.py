"""The figures of a run for the dock: overall agreement by level, and each class, read from the run's report.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class ClassFigures:
    """One class of the map at the finest level that map and reference share."""

    code: str
    label: str
    colour: str
    """``#rrggbb``; empty where the scheme has none."""
    area_km2: float | None
    users: float | None
    """Of what the map shows as the class, the share that the reference shows so, 0–1."""
    producers: float | None
    """Of what the reference shows as the class, the share that the map found, 0–1."""


@dataclass(frozen=True)
class Figures:
    """What the dock shows of a run's agreement; empty for a run without a reference layer."""

    levels: tuple[tuple[str, float | None, float | None], ...] = ()
    """(level, raw, generalised): overall agreement 0–1, the finest level last."""
    classes: tuple[ClassFigures, ...] = ()
    """Sorted by area, the largest first."""

    @property
    def best(self) -> tuple[str, float, bool] | None:
        """(level, overall agreement, generalised) to show first: the finest level, generalised where there is one."""
        for level, raw, generalised in reversed(self.levels):
            value = raw if generalised is None else generalised
            if value is not None:
                return level, value, generalised is not None
        return None


def overall(agreement: Mapping[str, Any] | None) -> tuple[tuple[str, float | None, float | None], ...]:
    """(level, raw, generalised) of a result event's ``agreement``."""
    raw, generalised = ((agreement or {}).get(kind) or {} for kind in ("raw", "generalised"))
    levels = sorted({*raw, *generalised}, key=lambda level: (len(level), level))
    return tuple((level, raw.get(level), generalised.get(level)) for level in levels)


def read_figures(values: Mapping[str, Any]) -> Figures:
    """The figures of a run: the result event has the levels, ``report.json`` the classes."""
    levels = overall(values.get("agreement"))
    return Figures(levels, ()) if levels else Figures()
