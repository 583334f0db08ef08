"""What a look at training data has found, as values for the dock: parts, class shares, what is rare. Needs no QGIS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from .card_figures import scheme_classes

PARTS = ("train", "validation", "test")
RARE_SHARE = 0.001
"""Of the training pixels: a class below it is hardly learnt."""
FEW_PX = 500
"""Fewer training pixels than this teach nothing, whatever their share."""


@dataclass(frozen=True)
class SurveyPart:
    """One part of the ground."""

    area_km2: float
    windows: int
    """Patches that fit into it side by side."""


@dataclass(frozen=True)
class SurveyClass:
    """One class that would be learnt."""

    code: str
    label: str
    colour: str
    """``#rrggbb``."""
    shares: tuple[Optional[float], ...]
    """Of the labelled pixels of each of ``PARTS``, 0–1; None for a part that there is not."""
    train_px: int

    @property
    def is_rare(self) -> bool:
        """Too little of it to be learnt well."""
        return (self.shares[0] or 0.0) < RARE_SHARE or self.train_px < FEW_PX

    @property
    def is_unscored(self) -> bool:
        """Nothing of it was held back, so that nobody will know how well it is found."""
        return self.shares[2] == 0.0


@dataclass(frozen=True)
class Survey:
    """The whole look."""

    patches: str
    """File with the outlines of the parts."""
    parts: dict[str, SurveyPart]
    """By name, those of ``PARTS`` that there are."""
    classes: tuple[SurveyClass, ...]
    """The most frequent in the training first."""

    @property
    def rare(self) -> tuple[SurveyClass, ...]:
        """Classes that will hardly be learnt."""
        return tuple(one for one in self.classes if one.is_rare)

    @property
    def unscored(self) -> tuple[SurveyClass, ...]:
        """Classes of which the test ground holds nothing."""
        return tuple(one for one in self.classes if one.is_unscored)


def read_survey(values: Mapping[str, Any], scheme: str) -> Survey:
    """The figures of a survey's result event."""
    told = values.get("parts") or {}
    parts = {n: SurveyPart(float(told[n]["area_km2"]), int(told[n]["windows"])) for n in PARTS if n in told}
    pixels = [told[name]["pixels"] if name in told else None for name in PARTS]
    totals = [sum(counts.values()) if counts else 0 for counts in pixels]
    known = {c.code: c for c in scheme_classes(scheme)}
    found = []
    for code in values.get("classes") or ():
        shares = tuple(
            None if counts is None else counts.get(code, 0) / total if total else 0.0
            for counts, total in zip(pixels, totals)
        )
        entry = known.get(code)
        label, colour = (entry.label, entry.colour) if entry else ("", "#808080")
        found.append(SurveyClass(code, label, colour, shares, int((pixels[0] or {}).get(code, 0))))
    found.sort(key=lambda one: -(one.shares[0] or 0.0))
    return Survey(str(values.get("patches") or ""), parts, tuple(found))
