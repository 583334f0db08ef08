"""The numbers behind the page as CSV files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..report.tables import Cell, csv_text
from ..scheme import LandClass
from .area import AreaResult, MapFigures
from .counting import STATES
from .figures import IOU, OVERALL, PRODUCERS
from .json_form import STATE_NAMES, transfer
from .result import Comparison


def tables(comparison: Comparison) -> dict[str, str]:
    """File name → content; undefined figures are empty.

    ``overall.csv``, ``transfer.csv``, ``differences.csv`` (every figure with its interval), ``producers.csv`` and
    ``iou.csv`` (class × area and weights), ``states.csv`` (ha), ``change.csv`` (ha, from A to B), ``domain.csv``
    (distance of each raster from each weights' training data), ``class_shares.csv``; ``fusion.csv`` and
    ``consensus.csv`` where one map was made of all; ``suspects.csv`` (what the weights contradict together);
    ``generalised_….csv``, the same of the generalised maps.
    """
    files: dict[str, Callable[[Comparison], Iterable[Sequence[Cell]]]] = {
        "change.csv": _change,
        "domain.csv": _domain,
        "class_shares.csv": _shares,
    }
    if comparison.has_reference:
        files |= {
            "overall.csv": _overall,
            "transfer.csv": _transfer,
            "differences.csv": _differences,
            "producers.csv": lambda c: _by_class(c, PRODUCERS),
            "iou.csv": lambda c: _by_class(c, IOU),
            "states.csv": _states,
        }
    if comparison.fusions:
        files |= {"fusion.csv": _fusions, "consensus.csv": _consensus}
    if comparison.suspects:
        files["suspects.csv"] = _suspects
    found = {name: csv_text(rows(comparison)) for name, rows in files.items()}
    made = comparison.generalised
    same = ("domain.csv", "class_shares.csv")
    return found | ({f"generalised_{n}": text for n, text in tables(made).items() if n not in same} if made else {})


def _overall(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["area", "weights", "overall_agreement", "low", "high", "mean_iou", "mean_f1", "kappa", "pixels", "blocks",
           "block_m"]  # fmt: skip
    for area in comparison.areas:
        for name, figures in zip(comparison.names, area.maps, strict=True):
            m, found = figures.measures, figures.overall
            limits = (found.low, found.high) if found else (None, None)
            yield [area.name, name, m.overall, *limits, m.macro.iou, m.macro.f1, m.kappa, area.compared, area.blocks,
                   round(area.block_m, 1)]  # fmt: skip


def _transfer(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["weights", "trained in", *(area.name for area in comparison.areas)]
    for row in transfer(comparison):
        yield [row["weights"], row["region"], *(cell[OVERALL] for cell in row["areas"].values())]


def _differences(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["area", "a", "b", "measure", "code", "label", "value_a", "value_b", "difference", "low", "high", "blocks",
           "verdict"]  # fmt: skip
    for area in comparison.areas:
        for pair in area.pairs:
            for d in pair.differences:
                c, limits = d.land_class, (d.interval.low, d.interval.high) if d.interval else (None, None)
                named = [c.code, c.label] if c else ["", "whole map"]
                names = [comparison.names[pair.a], comparison.names[pair.b]]
                yield [area.name, *names, d.measure, *named, d.a, d.b, d.difference, *limits, d.blocks, d.verdict.value]


def across(comparison: Comparison, name: str) -> tuple[list[str], list[tuple[LandClass | None, list[float | None]]]]:
    """One figure in the form of a cross-regional study: for each area every weights, then A − B of every pair.

    Args:
        comparison: with references.
        name: ``producers`` or ``iou``.

    Returns:
        Headings, and for each class that occurs its figures; last, with None, those of the whole map: the overall
        agreement beside producer's accuracies, the mean beside IoU.
    """
    head, names = [], comparison.names
    rows: list[tuple[LandClass | None, list[float | None]]] = [
        (c, [])
        for i, c in enumerate(comparison.legend.scheme.classes)
        if any(occurs(area, i) for area in comparison.areas)
    ]
    rows.append((None, []))
    for area in comparison.areas:
        head += [f"{n} in {area.name}" for n in names]
        head += [f"{names[p.a]} − {names[p.b]} in {area.name}" for p in area.pairs]
        for c, figures in rows:
            values = [_figure(one, name, area.classes.index(c) if c else None) for one in area.maps]
            figures += [*values, *(_minus(values[p.a], values[p.b]) for p in area.pairs)]
    return head, rows


def _figure(one: MapFigures, name: str, i: int | None) -> float | None:
    m = one.measures
    if i is None:
        return m.overall if name == PRODUCERS else m.macro.iou
    return m.producers[i] if name == PRODUCERS else m.iou[i]


def _minus(a: float | None, b: float | None) -> float | None:
    return None if a is None or b is None else a - b


def _by_class(comparison: Comparison, name: str) -> Iterable[Sequence[Cell]]:
    head, rows = across(comparison, name)
    yield ["code", "label", *head]
    for c, figures in rows:
        whole = "overall agreement" if name == PRODUCERS else "mean"
        yield [c.code if c else "", c.label if c else whole, *figures]


def _states(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["area", "a", "b", "reference code", "label", *(f"{name}_ha" for name in STATE_NAMES)]
    for area in comparison.areas:
        for pair in area.pairs:
            names = [area.name, comparison.names[pair.a], comparison.names[pair.b]]
            for i, c in enumerate(area.classes):
                if pair.states_ha[:, i].any():
                    yield [*names, c.code, c.label, *(float(pair.states_ha[s, i]) for s in range(STATES))]
            yield [*names, "", "all", *(float(pair.states_ha[s].sum()) for s in range(STATES))]


def _change(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["area", "a", "b", "code in a", "code in b", "pixels", "area_ha"]
    for area in comparison.areas:
        for pair in area.pairs:
            for row, from_class in enumerate(area.classes):
                for col, to_class in enumerate(area.classes):
                    if pair.change[row, col]:
                        names = [area.name, comparison.names[pair.a], comparison.names[pair.b]]
                        figures = int(pair.change[row, col]), float(pair.change_ha[row, col])
                        yield [*names, from_class.code, to_class.code, *figures]


def _domain(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["raster", "weights", "outside_km", "band", "mean_sd", "spread", "low_sd", "high_sd", "outside_share", "odd"]
    for site in comparison.sites:
        for d in site.distances:
            for b in d.bands:
                figures = [round(n, 4) for n in (b.mean, b.spread, b.low, b.high, b.outside)]
                yield [site.name, d.weights, d.outside_km, b.name, *figures, int(b.is_odd)]


def _shares(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["raster", "weights", "code", "share_in_training", "share_in_map"]
    for site in comparison.sites:
        for card, shares in zip(comparison.cards, site.shares, strict=True):
            trained = dict(zip(card.classes, card.class_shares, strict=False))
            for code in card.classes:
                yield [site.name, card.id, code, trained.get(code), shares.get(code, 0.0)]


def _fusions(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["area", "against", "measure", "code", "label", "fused", "best", "difference", "low", "high", "units",
           "verdict"]  # fmt: skip
    for fusion in comparison.fusions:
        for d in fusion.differences:
            c, limits = d.land_class, (d.interval.low, d.interval.high) if d.interval else (None, None)
            named = [c.code, c.label] if c else ["", "whole map"]
            against = comparison.names[fusion.best]
            yield [fusion.area, against, d.measure, *named, d.a, d.b, d.difference, *limits, d.blocks, d.verdict.value]


def _consensus(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    yield ["area", "consensus_from", "pixels", "agreement"]
    for fusion in comparison.fusions:
        yield from ([fusion.area, r.low, r.pixels, r.agreement] for r in fusion.ranges)


def _suspects(comparison: Comparison) -> Iterable[Sequence[Cell]]:
    named = ["reference", "map", "area_ha", "disagree_ha", "share", "confidence", "loss", "agreement_between_weights",
             "score"]  # fmt: skip
    yield ["area", "raster", "rank", *named]
    for area in comparison.suspects:
        for rank, one in enumerate(area.suspects, start=1):
            figures = one.as_json()
            yield [area.area, one.site, rank, *(figures[name] for name in named)]


def occurs(area: AreaResult, i: int) -> bool:
    """A class occurs in a map or in the reference of an area."""
    return any(figures.measures.present[i] for figures in area.maps)
