"""The parts of the page behind its summary: differences by class, IoU, states, changes, and why."""

from __future__ import annotations

from ..figures import DASH, km2, percent, points, ratio, signed
from ..report.markup import Markup, class_name, element, joined, section, table
from .area import AreaResult, Pair
from .counting import STATES
from .domain_distance import RARE
from .figures import F1, IOU, MEAN_F1, MEAN_IOU, OVERALL, PRODUCERS
from .fusion_part import difference_cells, fusion_sections
from .result import Comparison
from .suspects_part import suspect_section
from .tables import across
from .words import verdict_words

_WHOLE = {OVERALL: "overall agreement", MEAN_IOU: "mean IoU", MEAN_F1: "mean F1"}
_CHANGES = 10


def details(comparison: Comparison) -> list[Markup]:
    """All sections, those that there is something to say in."""
    made = comparison.generalised
    parts = [*measured(comparison), *(fusion_sections(comparison) if comparison.fusions else [])]
    parts += [suspect_section(area) for area in comparison.suspects]
    return [*parts, *(measured(made) if made else []), _domain(comparison), _shares(comparison)]


def measured(comparison: Comparison) -> list[Markup]:
    """What was measured on the raw maps, or on the generalised ones."""
    parts: list[Markup] = []
    if comparison.has_reference:
        for area in comparison.areas:
            parts += [_by_class(comparison, area, pair) for pair in area.pairs]
        parts += [_across(comparison, PRODUCERS), _across(comparison, IOU)]
        parts += [_states(comparison, area, pair) for area in comparison.areas for pair in area.pairs]
    return [*parts, *(_change(comparison, area, pair) for area in comparison.areas for pair in area.pairs)]


def _which(comparison: Comparison) -> str:
    """What a heading says of the maps."""
    return ", generalised" if comparison.is_generalised else ""


def _by_class(comparison: Comparison, area: AreaResult, pair: Pair) -> Markup:
    """Weights A and B in one area, class by class and over all, with what their difference is worth."""
    a, b = comparison.names[pair.a], comparison.names[pair.b]
    rows, blank = [], ["", "", ""]
    for c in area.classes:
        found = [d for d in pair.differences if d.land_class == c and d.measure in (PRODUCERS, F1)]
        if found:
            figures = [cell for d in found for cell in difference_cells(d)]
            rows.append([class_name(c), *figures, verdict_words(comparison, found[-1], (pair.a, pair.b))])
    for name, words in _WHOLE.items():
        d = pair.of(name)
        figures = [*difference_cells(d), *blank] if name == OVERALL else [*blank, *difference_cells(d)]
        rows.append([element("b", words), *figures, verdict_words(comparison, d, (pair.a, pair.b))])
    head = ["class", f"found, {a}", f"found, {b}", "difference", f"F1, {a}", f"F1, {b}", "difference", "worth (F1)"]
    lead = (
        "Found: the share of what the reference shows of the class that the map shows as well (producer's). F1 also "
        f"counts what the map shows too much of it. Differences in points, {a} minus {b}, with their 95 % intervals "
        f"from {area.units}."
    )
    return section(
        f"Class by class in {area.name}{_which(comparison)}", table(head, rows), _test(area, pair, a, b), lead=lead
    )


def _test(area: AreaResult, pair: Pair, a: str, b: str) -> Markup:
    test = pair.test
    if test is None:
        return Markup("")
    blocks = DASH if test.p_blocks is None else _p(test.p_blocks)
    return element(
        "p",
        f"McNemar's test: only {a} is right on {test.only_a:,} pixels, only {b} on {test.only_b:,}; p {_p(test.p)} as "
        f"if pixels were independent, which they are not; p {blocks} with {area.units} in their place.",
        class_="note",
    )


def _p(p: float) -> str:
    return "< 0.001" if p < 0.001 else f"= {p:.3f}"


def _across(comparison: Comparison, name: str) -> Markup:
    """All weights in all areas side by side."""
    is_iou = name == IOU
    head, found = across(comparison, name)
    rows = [
        [
            class_name(c) if c else element("b", "mean" if is_iou else "overall agreement"),
            *(_share(figure, heading) for figure, heading in zip(figures, head, strict=True)),
        ]
        for c, figures in found
    ]
    lead = (
        "Pixels where map and reference both show the class, of those where one of them does."
        if is_iou
        else "The share of what the reference shows of the class that the map shows as well (producer's accuracy)."
    )
    title = "IoU" if is_iou else "Found"
    return section(f"{title}: all weights in all areas{_which(comparison)}", table(["class", *head], rows), lead=lead)


def _share(figure: float | None, heading: str) -> str:
    if figure is None:
        return DASH
    return signed(f"{abs(figure):.2f}", figure) if "−" in heading else ratio(figure)


def _states(comparison: Comparison, area: AreaResult, pair: Pair) -> Markup:
    a, b = comparison.names[pair.a], comparison.names[pair.b]
    totals = pair.states_ha.sum(axis=1)
    largest = float(totals.max())
    rows = [
        [class_name(c), *(km2(float(pair.states_ha[s, i]), largest) for s in range(STATES))]
        for i, c in enumerate(area.classes)
        if pair.states_ha[:, i].any()
    ]
    rows.append([element("b", "all"), *(km2(float(total), largest) for total in totals)])
    share = totals / max(float(totals.sum()), 1e-12)
    rows.append(["share", *(percent(float(s)) for s in share)])
    head = ["class in the reference", "km² both right", f"km² only {a}", f"km² only {b}", "km² neither"]
    upper = percent(float(share[:3].sum()))
    lead = f"Were the better of the two known at every pixel, {upper} would agree; no choice of weights can do more."
    return section(f"Both, one or neither in {area.name}{_which(comparison)}", table(head, rows), lead=lead)


def _change(comparison: Comparison, area: AreaResult, pair: Pair) -> Markup:
    a, b = comparison.names[pair.a], comparison.names[pair.b]
    found = sorted(
        (-float(pair.change_ha[i, j]), i, j)
        for i in range(len(area.classes))
        for j in range(len(area.classes))
        if i != j and pair.change[i, j]
    )
    total = -sum(hectares for hectares, _, _ in found)
    rows = [
        [class_name(area.classes[i]), class_name(area.classes[j]), km2(-ha, total), percent(-ha / total)]
        for ha, i, j in found[:_CHANGES]
    ]
    lead = (
        f"{percent(pair.same_share)} of the pixels have the same class in both maps; no reference is needed for this."
    )
    head = [f"{a} shows", f"{b} shows", "km²", "of all that differ"]
    shown = table(head, rows, numbers=2) if rows else element("p", "The maps are the same.")
    return section(f"From {a} to {b} in {area.name}{_which(comparison)}", shown, lead=lead)


def _domain(comparison: Comparison) -> Markup:
    rows = []
    for site in comparison.sites:
        for d in site.distances:
            bands = ", ".join(f"{b.name} {signed(f'{abs(b.mean):.1f}', b.mean)}" for b in d.bands)
            outside = max(b.outside for b in d.bands)
            loss = DASH if d.expected_loss is None else points(d.expected_loss)
            place = "inside" if not d.outside_km else f"{d.outside_km:,.0f} km outside"
            rows.append([site.name, d.weights, place, bands, percent(outside, 0), loss if d.is_outside else DASH])
    head = ["raster", "weights", "region", "mean of bands, deviations", "pixels out of range", "expected loss, points"]
    lead = (
        "How far each raster is from what the weights were trained on: from the box around their region, in the means "
        "of its bands (in deviations of the training data), and in the share of pixels outside of the training data's "
        "percentiles 1 to 99 (2 % there). The expected loss is what the weights' own card measured in another region."
    )
    return section("Why: the raster and the training data", table(head, rows, numbers=4), lead=lead)


def _shares(comparison: Comparison) -> Markup:
    parts = []
    for k, card in enumerate(comparison.cards):
        trained = dict(zip(card.classes, card.class_shares, strict=False))
        sites = comparison.sites
        rows = [
            [f"{code}{' (rare in training)' if share < RARE else ''}", percent(share),
             *(percent(site.shares[k].get(code, 0.0)) for site in sites)]
            for code, share in trained.items()
        ]  # fmt: skip
        far = [comparison.share_distance(k, area) for area in comparison.areas]
        told = "; ".join(
            f"{area.name} {percent(d, 0)}" for area, d in zip(comparison.areas, far, strict=True) if d is not None
        )
        if rows:
            head = [f"class of {card.id}", "training data", *(site.name for site in sites)]
            parts += [element("h3", card.id), table(head, rows), element("p", f"Apart by: {told}.", class_="note")]
    lead = (
        "Shares of the classes in the training data and in each map. Weights tend to find what they have seen much of: "
        "where the shares are far apart, look at the classes that were rare in training."
    )
    return section("Why: class shares", *parts, lead=lead) if parts else joined([])
