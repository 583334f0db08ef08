"""The parts of the page on the agreement: levels, classes, confusions, areas."""

from __future__ import annotations

from ..agreement.agreement import Agreement
from ..agreement.level import LevelAgreement
from ..figures import DASH, km2, percent, points, ratio, signed
from ..scheme import LandClass
from .content import ReportContent
from .detail_part import detail_sections
from .markup import Markup, bar, class_name, element, joined, section, table
from .suspects_part import suspect_sections
from .words import confusion_words, map_word

_NAMES = {"raw": "raw map", "generalised": "generalised map"}
_WIDE = 16
"""From this many classes on a confusion table is set in smaller type."""


def comparison(content: ReportContent) -> list[Markup]:
    """All sections on the agreement; none without a reference layer."""
    agreement = content.main
    if not agreement:
        return []
    return [
        _levels(content),
        _classes(content, agreement),
        *(_confusion(content, level) for level in agreement.levels),
        _top(agreement.finest),
        _areas(agreement.finest),
        *detail_sections(content),
        *suspect_sections(content),
    ]


def _levels(content: ReportContent) -> Markup:
    agreements = content.agreements
    rows = []
    for name, agreement in agreements.items():
        for level in agreement.levels:
            m = level.measures
            rows.append([
                _NAMES[name],
                f"{level.number}",
                level.scheme.id,
                f"{sum(m.present)}",
                bar(m.overall, percent(m.overall)),
                ratio(m.macro.f1),
                ratio(m.weighted.f1),
                ratio(m.macro.iou),
                ratio(m.kappa),
                points(m.quantity),
                points(m.exchange),
                points(m.shift),
            ])  # fmt: skip
    head = ["map", "level", "scheme", "classes", "overall agreement", "mean F1", "F1 by area", "mean IoU", "kappa",
            "amount", "swapped", "shifted"]  # fmt: skip
    notes = (
        "Mean F1 and mean IoU give each class present the same weight; F1 by area weighs each by its share of the "
        "reference. The last three columns split what differs, in points of a hundred: other amounts of a class "
        "(quantity), two classes that have changed places (exchange), and the rest of what lies elsewhere (shift). "
        "Kappa depends on how common the classes are and says little by itself."
    )
    title = "Raw and generalised map, level by level" if len(agreements) == 2 else "Agreement, level by level"
    lead = "Levels are added up from one table of pixels, so the agreement cannot fall from fine to coarse."
    return section(title, table(head, rows, numbers=3), element("p", notes, class_="note"), lead=lead)


def _classes(content: ReportContent, agreement: Agreement) -> Markup:
    level = agreement.finest
    m, other = level.measures, content.raw.finest.measures if content.raw and content.generalised else None
    rows = []
    for i, c in _present(level):
        rows.append([
            class_name(c),
            bar(m.users[i], percent(m.users[i])),
            bar(m.producers[i], percent(m.producers[i])),
            bar(m.f1[i], ratio(m.f1[i])),
            ratio(m.iou[i]),
            *([ratio(other.f1[i])] if other else []),
        ])  # fmt: skip
    head = ["class", "of what the map shows, agreed", "of what the reference shows, found", "F1", "IoU"]
    lead = (
        f"For each class of the {map_word(content)} ({level.scheme.title}): how much of what the map shows is "
        "confirmed by the reference (user's accuracy), and how much of what the reference shows was found (producer's "
        "accuracy). A dash means that the map, or the reference, has nothing of the class."
    )
    return section("Class by class", table([*head, *(["F1, raw map"] if other else [])], rows), lead=lead)


def _confusion(content: ReportContent, level: LevelAgreement) -> Markup:
    present = _present(level)
    cols = [i for i, _ in present]
    largest = max(level.map_area_ha + level.reference_area_ha)
    head = [element("th", "map \\ reference", scope="col"), *(_column_head(c) for _, c in present)]
    head.append(element("th", "km² in map", class_="n"))
    rows = []
    for i, c in present:
        cells = [_cell(level, i, j, c, level.scheme.classes[j]) for j in cols]
        total = element("td", km2(level.map_area_ha[i], largest), class_="n")
        rows.append(element("tr", element("th", class_name(c), scope="row"), *cells, total))
    sums = [element("td", km2(level.reference_area_ha[j], largest), class_="n") for j in cols]
    sums.append(element("td", km2(sum(level.map_area_ha), largest), class_="n"))
    rows.append(element("tr", element("th", "km² in reference", scope="row"), *sums, class_="sum"))
    size = "heat small" if len(cols) >= _WIDE else "heat"
    drawn = element("table", element("thead", element("tr", *head)), element("tbody", *rows), class_=size)
    lead = (
        "Rows are the map, columns are the reference. Each row adds up to 100 %: of all pixels that the "
        f"{map_word(content)} gives the row's class, the share that the reference gives each column's."
    )
    title = f"What was confused with what: {level.scheme.title}"
    return section(title, element("div", drawn, class_="scroll"), lead=lead)


def _column_head(c: LandClass) -> Markup:
    colour = element("i", style=f"background:{c.colour}")
    return element("th", colour, c.code, title=c.label, scope="col", class_="n")


def _cell(level: LevelAgreement, row: int, col: int, in_map: LandClass, in_reference: LandClass) -> Markup:
    count, total = int(level.counts[row, col]), int(level.counts[row].sum())
    if not total:
        return element("td", DASH if row == col else "", class_="n")
    if not count:
        return element("td", "", class_="n")
    share = count / total
    rgb = "33,145,95" if row == col else "221,90,36"
    words = f"map {in_map.code}, reference {in_reference.code}: {count:,} pixels, {percent(share)} of the row"
    shown = f"{100 * share:.0f}" if share >= 0.005 else "·"
    return element("td", shown, class_="n", style=f"background:rgba({rgb},{0.08 + 0.72 * share:.2f})", title=words)


def _top(level: LevelAgreement) -> Markup:
    found = level.top_confusions()
    if not found:
        return section("The largest differences", element("p", "Map and reference are the same everywhere."))
    items = [element("li", _sentence(confusion_words(mistaken))) for mistaken in found]
    return section("The largest differences", element("ol", *items), lead=f"{level.scheme.title}, by pixels.")


def _areas(level: LevelAgreement) -> Markup:
    largest = max((*level.map_area_ha, *level.reference_area_ha))
    rows = []
    for i, c in _present(level):
        in_map, in_reference = level.map_area_ha[i], level.reference_area_ha[i]
        rows.append([
            class_name(c),
            bar(in_map / largest, km2(in_map, largest), c.colour),
            bar(in_reference / largest, km2(in_reference, largest), c.colour),
            signed(km2(abs(in_map - in_reference), largest), in_map - in_reference),
            _relative(in_map, in_reference),
        ])  # fmt: skip
    total_map, total = sum(level.map_area_ha), sum(level.reference_area_ha)
    rows.append([element("b", "all"), km2(total_map, largest), km2(total, largest), "", ""])
    lead = (
        "Ground areas of the compared pixels, counted, not estimated: where the map errs more one way than the other, "
        "its areas are off as well."
    )
    head = ["class", "km² in the map", "km² in the reference", "difference, km²", "difference"]
    return section("Areas", table(head, rows), lead=lead)


def _relative(in_map: float, in_reference: float) -> str:
    if not in_reference:
        return DASH
    change = in_map / in_reference - 1
    return signed(f"{100 * abs(change):.0f} %", change)


def _present(level: LevelAgreement) -> list[tuple[int, LandClass]]:
    """(place, class) of each class that occurs in the map or in the reference."""
    return [(i, c) for i, c in enumerate(level.scheme.classes) if level.measures.present[i]]


def _sentence(text: str) -> Markup:
    return joined([text[0].upper() + text[1:] + "."])
