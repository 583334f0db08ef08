"""The page, the JSON and the tables of an accuracy assessment; the only report that speaks of accuracy."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..agreement.accuracy import Accuracy, LevelAccuracy
from ..agreement.estimators import Estimate
from ..errors import OutputError
from ..figures import DASH, km2, percent, points, ratio
from .markup import Markup, bar, class_name, element, joined, section, table
from .page import document
from .tables import ORIENTATION, Cell, csv_text
from .write import write_text

_NO_SPREAD = 1e-9
FORMAT, VERSION = "landweave-accuracy", 1


def write_accuracy(folder: Path, title: str, found: Accuracy, run: Mapping[str, Any]) -> dict[str, Path]:
    """Write ``accuracy.html``, ``accuracy.json`` and ``tables/accuracy_<level>.csv``.

    Returns:
        Name → path of what was written.

    Raises:
        OutputError: the folder or its disk refuses.
    """
    tables = folder / "tables"
    content = {
        "format": FORMAT,
        "version": VERSION,
        "title": title,
        "orientation": ORIENTATION,
        "design": found.design,
        "estimator": found.estimator,
        "points": found.points,
        "notes": list(found.notes),
        "levels": {str(level.number): level.as_json() for level in found.levels},
        "run": dict(run),
    }
    try:
        tables.mkdir(exist_ok=True)
        for level in found.levels:
            write_text(tables / f"accuracy_level{level.number}.csv", csv_text(_rows(level)), "utf-8-sig")
            write_text(tables / f"points_level{level.number}.csv", csv_text(_counts(level)), "utf-8-sig")
        as_text = json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        files = {
            "accuracy": write_text(folder / "accuracy.html", _page(title, found)),
            "accuracy_json": write_text(folder / "accuracy.json", as_text),
        }
    except OSError as error:
        raise OutputError(f"The report cannot be written to {folder}: {error.strerror or error}.") from error
    return {**files, "tables": tables}


def _page(title: str, found: Accuracy) -> str:
    parts = [_summary(title, found)]
    for level in found.levels:
        parts += [_classes(level), _areas(level), _confusion(level)]
    foot = "The numbers behind every table are in accuracy.json and in the folder tables."
    return document(title, "Accuracy from a sample", parts, foot)


def _summary(title: str, found: Accuracy) -> Markup:
    fine = found.levels[0]
    tiles = [
        element(
            "div",
            element("b", with_interval(level.estimates.overall)),
            element("span", "overall accuracy"),
            element("small", f"level {level.number}, {level.scheme.title}"),
            class_="tile",
        )
        for level in found.levels
    ]
    said = [
        f"{found.estimator} Intervals are 95 %: the estimate ± 1.96 standard errors.",
        f"{found.points:,} labelled points, design {found.design}; the map covers {km2(fine.total_ha)} km².",
        "Where all points of a class are alike, the formula knows no spread and no interval is given: of n such points "
        "up to 3 in n may still be wrong.",
        "The labels are taken as the truth: errors of those who labelled are not in the intervals.",
        *found.notes,
    ]
    finding = (
        f"An estimated {with_interval(fine.estimates.overall)} of the map's area shows the class that the labels give "
        f"({sum(fine.present)} classes, {fine.scheme.title})."
    )
    items = joined(element("li", sentence) for sentence in said)
    return element(
        "section",
        element("h1", title),
        element("p", finding, class_="finding"),
        element("div", *tiles, class_="tiles"),
        element("div", element("h3", "How it was estimated"), element("ul", items), class_="meaning"),
        class_="summary",
    )


def _classes(level: LevelAccuracy) -> Markup:
    e, n = level.estimates, level.counts
    rows = []
    for i, c in enumerate(level.scheme.classes):
        if level.present[i]:
            rows.append([
                class_name(c),
                bar(e.users[i].value, with_interval(e.users[i])),
                bar(e.producers[i].value, with_interval(e.producers[i])),
                f"{int(n[i].sum())}",
                f"{int(n[:, i].sum())}",
            ])  # fmt: skip
    head = ["class", "user's accuracy", "producer's accuracy", "points on the map's class", "points labelled so"]
    m = e.measures
    note = (
        f"Of a hundred parts of the area, {points(m.quantity)} are wrong because a class has another amount and "
        f"{points(m.allocation)} because it lies elsewhere ({points(m.exchange)} swapped, {points(m.shift)} shifted). "
        f"Kappa {ratio(m.kappa)}. A dash stands for what the sample cannot tell."
    )
    return section(f"Class by class: {level.scheme.title}", table(head, rows), element("p", note, class_="note"))


def _areas(level: LevelAccuracy) -> Markup:
    rows = []
    largest = max((*level.mapped_ha, *(area.value or 0 for area in level.areas_ha)))
    for i, c in enumerate(level.scheme.classes):
        if level.present[i]:
            area = level.areas_ha[i]
            half = DASH if area.half_width is None else "± " + km2(area.half_width, largest)
            variation = area.se / area.value if area.se is not None and area.value else None
            rows.append(
                [
                    class_name(c),
                    km2(level.mapped_ha[i], largest),
                    km2(area.value or 0, largest),
                    half,
                    percent(variation),
                ]
            )
    head = ["class", "km² on the map", "km² estimated", "95 % interval", "standard error of the estimate"]
    lead = "The estimated areas correct the map's for what it mistakes; these, with their intervals, are to be quoted."
    return section(f"Areas: {level.scheme.title}", table(head, rows), lead=lead)


def _confusion(level: LevelAccuracy) -> Markup:
    shown = [i for i, there in enumerate(level.present) if there]
    codes = level.scheme.codes
    rows = [[class_name(level.scheme.classes[i]), *(str(int(level.counts[i, j])) for j in shown)] for i in shown]
    lead = "Points; rows are the map, columns the labels."
    return section(
        f"Points: {level.scheme.title}", table(["map \\ label", *(codes[j] for j in shown)], rows), lead=lead
    )


def with_interval(figure: Estimate) -> str:
    """``94.7 % ± 1.8``; a dash for an interval that is undefined; no ± 0, which would claim certainty."""
    if figure.value is None:
        return DASH
    if figure.se is not None and figure.se < _NO_SPREAD:
        return f"{percent(figure.value)} (all alike)"
    half = DASH if figure.half_width is None else points(figure.half_width)
    return f"{percent(figure.value)} ± {half}"


def _rows(level: LevelAccuracy) -> Iterable[Sequence[Cell]]:
    yield ["code", "label", "users", "users_se", "producers", "producers_se", "mapped_ha", "area_ha", "area_se_ha"]
    e = level.estimates
    yield ["overall", "", e.overall.value, e.overall.se, None, None, level.total_ha, level.total_ha, None]
    for i, c in enumerate(level.scheme.classes):
        u, p, a = e.users[i], e.producers[i], level.areas_ha[i]
        yield [c.code, c.label, u.value, u.se, p.value, p.se, level.mapped_ha[i], a.value, a.se]


def _counts(level: LevelAccuracy) -> Iterable[Sequence[Cell]]:
    yield [ORIENTATION, "label", *level.scheme.codes]
    for c, row in zip(level.scheme.classes, level.counts.tolist(), strict=True):
        yield [c.code, c.label, *row]
