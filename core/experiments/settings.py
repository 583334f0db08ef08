"""Combinations that differ in nothing but their seed, taken together: what a table of an experiment has a row for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .design import Design
from .outcome import AreaScore, Outcome

SEED = "seed"


@dataclass(frozen=True)
class Setting:
    """One level of each factor but the seed, with what came of it."""

    levels: dict[str, str]
    """Factor → the name of its level, for the factors that have several."""
    scheme: str
    """Classes that were learnt."""
    places: tuple[int, ...]
    """Of its trainings, one for each seed, among the experiment's."""
    outcomes: tuple[Outcome, ...]
    """Of the same trainings."""

    @property
    def name(self) -> str:
        """For people."""
        return ", ".join(self.levels.values()) or "weights"

    def scores(self, area: str) -> list[AreaScore]:
        """How its trainings did in an area, one for each seed."""
        return [score for outcome in self.outcomes for score in outcome.scores if score.area == area]


def settings(design: Design, outcomes: Sequence[Outcome]) -> list[Setting]:
    """All settings, in the design's order.

    Args:
        design: the experiment.
        outcomes: of its combinations, in their order.
    """
    several = factors(design)
    found: dict[tuple[tuple[str, str], ...], list[int]] = {}
    for place, combination in enumerate(design.combinations):
        key = tuple((factor, level) for factor, level in combination.levels if factor in several)
        found.setdefault(key, []).append(place)
    return [
        Setting(dict(key), design.combinations[places[0]].job.scheme, tuple(places), tuple(outcomes[p] for p in places))
        for key, places in found.items()
    ]


def factors(design: Design) -> dict[str, list[str]]:
    """Factor → its levels, for factors with several of them; the seed is none, for it stands for chance."""
    levels: dict[str, dict[str, None]] = {}
    for combination in design.combinations:
        for factor, level in combination.levels:
            levels.setdefault(factor, {})[level] = None
    return {factor: list(some) for factor, some in levels.items() if len(some) > 1 and factor != SEED}
