"""The parts of the page on how the map came about: areas, generalisation, reference, weights, provenance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...models.card import Card
from ..agreement.agreement import Agreement
from ..figures import km2, percent, ratio
from ..jobs.rules import Rules, profiles
from ..scheme import Scheme
from .content import GENERALISED, RAW, ReportContent
from .markup import Markup, bar, class_name, element, section, table

_STEPS = {
    "regions_before": "regions before",
    "regions_after": "regions after",
    "edge_regions": "regions below the minimum mapping unit that stay at the raster's or nodata's edge",
    "below_mmu": "regions below the minimum mapping unit elsewhere",
    "narrow_share": "share of the area that is still narrower than the minimum width",
    "changed_share": "share of the pixels with another class than before",
    "rounds": "rounds of width and mapping unit",
}


def background(content: ReportContent) -> list[Markup]:
    """All sections on what went into the map, those that there is something to say about."""
    parts = [_map_areas(content), _generalisation(content)]
    if content.main:
        parts.append(_reference(content.main))
    if content.card:
        parts.append(_weights(content.card))
    return [part for part in (*parts, run_section(content.run)) if part]


def _map_areas(content: ReportContent) -> Markup:
    columns = {name: areas for name, areas in content.area_ha.items() if areas}
    if not columns:
        return Markup("")
    largest = max(area for areas in columns.values() for area in areas.values())
    rows: list[list[str]] = []
    for c in content.scheme.classes:
        if not any(areas.get(c.code) for areas in columns.values()):
            continue
        figures = [areas.get(c.code, 0.0) for areas in columns.values()]
        rows.append([class_name(c), *(bar(area / largest, km2(area, largest), c.colour) for area in figures)])
    rows.append([element("b", "all"), *(km2(sum(areas.values()), largest) for areas in columns.values())])
    names = {RAW: "km² in the raw map", GENERALISED: "km² in the generalised map"}
    return section("The whole map", table(["class", *(names[name] for name in columns)], rows))


def _generalisation(content: ReportContent) -> Markup:
    steps, rules = content.generalisation, content.rules
    if not steps:
        return Markup("")
    rows = [[words, _figure(name, steps[name])] for name, words in _STEPS.items() if name in steps]
    lead = _rules_in_words(rules, content.scheme) if rules else ""
    return section("Generalisation", table(["", ""], rows), lead=lead)


def _rules_in_words(rules: Rules, scheme: Scheme) -> str:
    """What was asked for: profile, sizes and widths, and what single classes have of their own."""
    known = profiles().get(rules.profile)
    changed = "" if known and known.rules == rules else ", with changes"
    said = f"Profile {known.title} ({known.id}){changed}. " if known else ""
    said += (
        f"Regions below {rules.mmu_ha:g} ha were merged into a neighbour, smallest first, and what is narrower than "
        f"{rules.min_width_m:g} m was given to its neighbours; both are measured on the ground."
    )
    own = [f"{c.code} {rules.minimum_ha(c):g} ha" for c in scheme.classes if rules.minimum_ha(c) != rules.mmu_ha]
    lists = {
        "Minima of their own": own,
        "Of any width": rules.any_width,
        "Kept connected": rules.keep_connected,
    }
    said += "".join(f" {words}: {', '.join(codes)}." for words, codes in lists.items() if codes)
    return said + (" Small pieces became mixed classes by what surrounds them." if rules.composition else "")


def _figure(name: str, value: Any) -> str:  # noqa: ANN401 - JSON
    return percent(value) if name.endswith("_share") else f"{value:,}"


def _reference(agreement: Agreement) -> Markup:
    about, extent = agreement.reference, agreement.extent
    rows = [
        ["layer", about.layer],
        ["kind", f"{about.kind}, {about.field}"],
        ["year of the status", str(about.year) if about.year else "not told"],
        ["coordinate reference system", about.crs],
        ["scheme recognised", f"{about.scheme}: {about.scheme_title}"],
        ["codes found", ", ".join(about.codes)],
        ["codes left out", ", ".join(about.nodata_codes) or "none"],
        ["recoded for the comparison", about.recoded or "nothing"],
        ["codes that may be several classes then", ", ".join(about.ambiguous) or "none"],
        ["compared", f"{extent.pixels:,} pixels, {km2(extent.area_ha)} km²"],
        ["left out: no class in the reference", _left_out(extent.only_map_area_ha)],
        ["left out: no class in the map", _left_out(extent.only_reference_area_ha)],
    ]
    lead = "Burnt on the map's grid at the centres of its pixels; only pixels with a class in both are compared."
    return section("Reference layer", table(["", ""], rows, numbers=9), lead=lead)


def _left_out(hectares: float) -> str:
    return f"{km2(hectares)} km²" if hectares else "nothing"


def _weights(card: Card) -> Markup:
    west, south, east, north = card.footprint
    rows = [
        ["weights", f"{card.title} ({card.id})"],
        ["what they are", card.description],
        ["region", f"{card.region}; {west:g}° to {east:g}° E, {south:g}° to {north:g}° N"],
        ["sensor and bands", f"{card.sensor}: {', '.join(card.band_names)}"],
        ["time", f"{card.start} to {card.end}"],
        ["training data", card.training_data + (" (simulated)" if card.simulated else "")],
        ["licence", card.licence],
        ["attribution", card.attribution],
        ["what they cannot do", card.limits],
    ]
    scores = [
        [score.region, percent(score.overall_agreement), ratio(score.mean_iou), ratio(score.kappa), score.note]
        for score in card.scores
    ]
    head = ["measured on", "overall agreement", "mean IoU", "kappa", ""]
    shown = [table(["", ""], [row for row in rows if row[1].strip()], numbers=9)]
    return section("Regional weights", *shown, *([table(head, scores)] if scores else []))


def run_section(run: Mapping[str, Any]) -> Markup:
    """Every figure of ``run.json``, group by group."""
    rows = [[element("span", key, class_="key"), text] for key, text in _flat(run) if text]
    lead = "Enough to do it again; run.json holds the same for programs."
    return section("How it was made", table(["", ""], rows, numbers=9), lead=lead) if rows else Markup("")


def _flat(value: Any, path: Sequence[str] = ()) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(inner, (*path, str(key)))
    elif isinstance(value, (list, tuple)) and any(isinstance(inner, (Mapping, list, tuple)) for inner in value):
        for number, inner in enumerate(value, start=1):
            yield from _flat(inner, (*path, str(number)))
    else:
        items = value if isinstance(value, (list, tuple)) else [value]
        yield " · ".join(path).replace("_", " "), ", ".join("" if item is None else str(item) for item in items)
