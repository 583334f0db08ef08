"""Findings of a comparison in an analyst's words."""

from __future__ import annotations

from collections.abc import Sequence

from ..figures import percent, points, signed
from .area import AreaResult
from .blocks import WISHED_BLOCKS as ENOUGH_BLOCKS
from .difference import Difference, Verdict
from .figures import F1, OVERALL
from .result import Comparison, SiteFacts

MOST_CLASSES = 4
"""Exceptions that are named."""


def headline(comparison: Comparison) -> list[str]:
    """What to do, one sentence or two for each area."""
    if not comparison.has_reference:
        return [_without_reference(comparison, area) for area in comparison.areas]
    return [advice(comparison, area) for area in comparison.areas]


def advice(comparison: Comparison, area: AreaResult) -> str:
    """Which weights to use in an area, and how sure that is."""
    best = area.best
    if best is None:
        return _without_reference(comparison, area)
    names = comparison.names
    order = sorted(range(len(names)), key=lambda k: -(area.maps[k].measures.overall or 0.0))
    second = order[1]
    told = (
        f"{names[best]} agrees with the reference on {percent(area.maps[best].measures.overall)} of the pixels, "
        f"{names[second]} on {percent(area.maps[second].measures.overall)}: {_apart(area, best, second)}"
    )
    verdict = area.verdict(best, second)
    if verdict is Verdict.A:
        return f"{area.name}: use {names[best]}. {told}, more than chance would make.{_exceptions(comparison, area)}"
    if verdict is Verdict.NOISE:
        return (
            f"{area.name}: either will do. {told}, which is within the noise of the place."
            f"{_exceptions(comparison, area)}"
        )
    return (
        f"{area.name}: not to be told. {told}, but the area has only {area.blocks} {area.units} that tell anything; "
        "compare on a larger area, or on more rasters under one name."
    )


def _apart(area: AreaResult, best: int, other: int) -> str:
    pair, sign = area.against(best, other)
    found = pair.of(OVERALL)
    text = f"{points(abs(found.difference or 0.0))} points apart"
    if found.interval is None:
        return text
    low, high = sorted((sign * found.interval.low, sign * found.interval.high))
    return f"{text} (95 % interval {span(low, high)})"


def span(low: float, high: float) -> str:
    """``−1.2 to 3.4`` points."""
    return f"{_signed_points(low)} to {_signed_points(high)}"


def _signed_points(value: float) -> str:
    text = points(abs(value))
    return f"−{text}" if value < 0 and any(d in text for d in "123456789") else text


def _exceptions(comparison: Comparison, area: AreaResult) -> str:
    """Classes for which other weights than the best are the better ones."""
    best, found = area.best, []
    for other in range(len(comparison.names)):
        if best is None or other == best:
            continue
        pair, sign = area.against(best, other)
        losing = Verdict.B if sign > 0 else Verdict.A
        found += [
            (abs(d.difference or 0.0), comparison.names[other], d.land_class.label)
            for d in pair.differences
            if d.measure == F1 and d.land_class and d.verdict is losing
        ]
    if not found:
        return ""
    found.sort(reverse=True)
    told = "; ".join(
        f"{name} for {label} (F1 {points(size)} points higher)" for size, name, label in found[:MOST_CLASSES]
    )
    return f" Better there for single classes: {told}."


def _without_reference(comparison: Comparison, area: AreaResult) -> str:
    pair = min(area.pairs, key=lambda p: p.same_share)
    a, b = comparison.names[pair.a], comparison.names[pair.b]
    return (
        f"{area.name}: {a} and {b} show the same class on {percent(pair.same_share)} of the pixels. Without a "
        "reference layer nothing tells which of them is right where they differ."
    )


def cautions(comparison: Comparison) -> list[str]:
    """What limits the findings, a sentence each."""
    said = []
    if comparison.has_reference:
        said.append(
            "This is agreement with a reference layer, not accuracy: the layer has errors and a date of its own, and "
            "they count against all weights alike."
        )
        said += [_blocks(area) for area in comparison.areas]
        compared = max(sum(1 for d in p.differences if d.land_class) for a in comparison.areas for p in a.pairs)
        if compared >= 10:
            said.append(
                f"Of the up to {compared} differences by class in a table, about one in twenty seems real by chance "
                "alone."
            )
    if any(card.simulated for card in comparison.cards):
        said.append("Weights trained on simulated landscapes are good for demonstrations only.")
    return said


def _blocks(area: AreaResult) -> str:
    if area.by_raster:
        return (
            f"{area.name}: intervals rest on its {area.blocks} rasters drawn anew, each as a whole, because places "
            "that lie apart differ more than pixels or blocks of one place do."
        )
    words = (
        f"{area.name}: intervals rest on {area.blocks} blocks of about {area.block_m:,.0f} m drawn anew, because "
        "neighbouring pixels are alike"
    )
    if area.few_blocks:
        return f"{words}; these are too few to tell a difference from chance."
    if len(area.sites) > 1:
        words += f"; they tell of these {len(area.sites)} rasters, not of what lies between them"
    if area.blocks < ENOUGH_BLOCKS:
        return f"{words}; with fewer than {ENOUGH_BLOCKS} the intervals are rough."
    if area.block_m < 1000:
        return f"{words}; where likeness reaches farther than a block, the true intervals are wider."
    return f"{words}."


def warnings(sites: Sequence[SiteFacts]) -> list[str]:
    """For each weights the rasters that they were not made for, with what that may cost."""
    said = []
    for k in range(len(sites[0].distances)):
        found = [(site.name, site.distances[k]) for site in sites if site.distances[k].is_outside]
        if len(found) == 1:
            said.append(f"{found[0][0]}: {found[0][1].warning()}")
        elif found:
            told = ", ".join(
                f"{name} ({d.outside_km:,.0f} km)" if d.is_away else f"{name} (values)" for name, d in found
            )
            said.append(
                f"Outside of the area that {found[0][1].weights} was trained on, or unlike its data: {told}. "
                f"{found[0][1].loss()}"
            )
    return said


def losses(comparison: Comparison) -> list[str]:
    """What weights lose away from their region, measured here beside what their cards foretell."""
    said = []
    for k, card in enumerate(comparison.cards):
        home = [a.maps[k].measures.overall for a in comparison.areas if comparison.is_home(k, a)]
        away = [a for a in comparison.areas if not comparison.is_home(k, a)]
        expected = comparison.sites[0].distances[k].expected_loss
        for area in away:
            here = area.maps[k].measures.overall
            if here is None:
                continue
            told = f"{card.id} in {area.name}, outside of its region: {percent(here)}"
            if home and home[0] is not None:
                told += f", {signed(points(abs(here - home[0])), here - home[0])} points against its own region"
            if expected is not None:
                told += f"; its card foretold {signed(points(abs(expected)), -expected)} points"
            said.append(f"{told}.")
    return said


def verdict_words(comparison: Comparison, found: Difference, pair: tuple[int, int]) -> str:
    """The last column of a table of differences."""
    a, b = (comparison.names[k] for k in pair)
    return {
        Verdict.A: f"{a} better",
        Verdict.B: f"{b} better",
        Verdict.NOISE: "within noise",
        Verdict.FEW: "too few units",
        Verdict.NONE: "–",
    }[found.verdict]
