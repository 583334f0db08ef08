"""The part of the page on one map made of all, and what that gains."""

from __future__ import annotations

from ..figures import DASH, km2, percent, points, signed
from ..jobs.comparison import Fuse
from ..report.markup import Markup, bar, class_name, element, section, table
from .difference import Difference, Verdict
from .figures import F1, MEAN_F1, MEAN_IOU, OVERALL
from .fusion import BANDS, Fusion
from .result import Comparison
from .words import span

_WHOLE = {OVERALL: "overall agreement", MEAN_IOU: "mean IoU", MEAN_F1: "mean F1"}
_RESTS_ON = {
    Fuse.PIXEL: "how often each weights' class was right in this area, at the confidence of the pixel",
    Fuse.CLASS: "how often each weights' class was right in this area",
    Fuse.CARDS: "the scores on the weights' cards and the confidence of the pixel",
}
_WORTH = {
    Verdict.A: "fused map better",
    Verdict.B: "fused map worse",
    Verdict.NOISE: "within noise",
    Verdict.FEW: "too few units",
    Verdict.NONE: DASH,
}


def fusion_sections(comparison: Comparison) -> list[Markup]:
    """A section for each area."""
    return [_area(comparison, fusion) for fusion in comparison.fusions]


def finding(comparison: Comparison, fusion: Fusion) -> str:
    """What fusing is worth in an area, in a sentence or two."""
    gain, best = fusion.gain, comparison.names[fusion.best]
    if gain is None or gain.difference is None:
        return f"{fusion.area}: one map was made of all; without a reference layer nothing tells whether it is better."
    size = f"{signed(points(abs(gain.difference)), gain.difference)} points"
    limits = f" (95 % interval {span(gain.interval.low, gain.interval.high)})" if gain.interval else ""
    told = (
        f"{fusion.area}: the map made of all agrees on {percent(gain.a)} of the pixels, {best} alone on "
        f"{percent(gain.b)}: {size}{limits}"
    )
    return {
        Verdict.A: f"{told}, more than chance would make: use the fused map.",
        Verdict.B: f"{told}: use {best} alone.",
        Verdict.NOISE: f"{told}, which is within noise.",
        Verdict.FEW: f"{told}; there are too few places to tell that from chance.",
        Verdict.NONE: f"{told}.",
    }[gain.verdict]


def _area(comparison: Comparison, fusion: Fusion) -> Markup:
    best = comparison.names[fusion.best]
    lead = (
        f"At every pixel the opinions of all weights are averaged (Bayesian averaging, as LandCoverNet does with its "
        f"annotators); they rest on {_RESTS_ON[fusion.method]}. "
    )
    if fusion.method is not Fuse.CARDS:
        lead += (
            f"What is measured at a place never rests on it: each half of the {comparison.areas[0].units}, drawn at "
            f"random, is measured with opinions that the other half has set. {best} is the best of the weights here."
        )
    parts = [element("p", finding(comparison, fusion))]
    if fusion.differences:
        parts += [_table(fusion, best), _consensus(fusion)]
    parts.append(_areas(comparison, fusion))
    return section(f"One map of all in {fusion.area}", *parts, lead=lead)


def _table(fusion: Fusion, best: str) -> Markup:
    rows = []
    for name, words in _WHOLE.items():
        d = next(d for d in fusion.differences if d.measure == name and not d.land_class)
        rows.append([element("b", words), *difference_cells(d), _WORTH[d.verdict]])
    rows += [
        [class_name(d.land_class), *difference_cells(d), _WORTH[d.verdict]]
        for d in fusion.differences
        if d.land_class and d.measure == F1
    ]
    head = ["F1 of each class, and of the whole", "fused", best, "difference", "worth"]
    return table(head, rows)


def _consensus(fusion: Fusion) -> Markup:
    total = max(1, sum(r.pixels for r in fusion.ranges))
    stops = [*BANDS[1:], 100]
    rows = [
        [f"{r.low} to {stop}", bar(r.pixels / total, percent(r.pixels / total)), bar(r.agreement, percent(r.agreement))]
        for r, stop in zip(fusion.ranges, stops, strict=True)
        if r.pixels
    ]
    title = "How sure the fused map is of itself (consensus.tif), and how often it is right then"
    return Markup(element("h3", title) + table(["consensus", "of the measured pixels", "agreement"], rows))


def _areas(comparison: Comparison, fusion: Fusion) -> Markup:
    scheme = comparison.legend.scheme
    told = ", ".join(f"{code} {scheme.by_code(code).label} {km2(ha)} km²" for code, ha in fusion.area_ha.items())
    return element("p", f"Fused map: {told}. It lies as fused.tif beside each raster's maps.", class_="note")


def difference_cells(d: Difference) -> list[str]:
    """A, B and their difference with its interval, in bold where it is more than chance."""
    if d.difference is None:
        return [percent(d.a), percent(d.b), DASH]
    text = signed(points(abs(d.difference)), d.difference)
    limits = f" ({span(d.interval.low, d.interval.high)})" if d.interval else ""
    soft = d.verdict in (Verdict.NOISE, Verdict.FEW)
    return [
        percent(d.a),
        percent(d.b),
        element("span" if soft else "b", f"{text}{limits}", class_="soft" if soft else ""),
    ]
