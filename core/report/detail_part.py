"""The part of the page with the closer look: away from borders, within a radius, zone by zone, and large classes."""

from __future__ import annotations

from ..agreement.detail import Detail
from ..agreement.level import LevelAgreement
from .content import ReportContent
from .markup import Markup, bar, element, section, table
from .words import km2, percent, ratio

_NAMES = {"raw": "raw map", "generalised": "generalised map"}


def detail_sections(content: ReportContent) -> list[Markup]:
    """What can be told, one section each."""
    parts = [_borders(content), _zones(content)]
    return [part for part in parts if part]


def _borders(content: ReportContent) -> Markup:
    rows = []
    for name, detail in content.details.items():
        strict = content.agreements[name].finest if name in content.agreements else None
        if strict:
            rows.append(_row(_NAMES[name], "everywhere (strict)", strict, 0.0))
        rows += [_row(_NAMES[name], f"± {i.border_m:g} m left out", i.level, i.excluded) for i in detail.inner]
        if detail.within_m:
            words = f"the class occurs within {detail.within_m:g} m"
            rows.append([_NAMES[name], words, "", bar(detail.within, percent(detail.within)), "", ""])
    if not rows:
        return Markup("")
    lead = (
        "Official layers place their borders with a tolerance, CORINE to 100 m. The strict figure stands first; the "
        "others leave out the pixels near the reference's borders, or accept the class near by."
    )
    head = ["map", "what counts", "left out", "overall agreement", "mean F1", "mean IoU"]
    parts = [table(head, rows, numbers=2)]
    if content.main and content.main.finest.size_correlation is not None:
        parts.append(element("p", _correlation(content.main.finest.size_correlation), class_="note"))
    return section("Borders, and what they cost", *parts, lead=lead)


def _row(name: str, words: str, level: LevelAgreement, excluded: float) -> list[str]:
    m = level.measures
    left_out = percent(excluded) if excluded else "nothing"
    return [name, words, left_out, bar(m.overall, percent(m.overall)), ratio(m.macro.f1), ratio(m.macro.iou)]


def _correlation(figure: float) -> str:
    larger = "larger classes agree better" if figure > 0.3 else "size tells little"
    words = "smaller classes agree better" if figure < -0.3 else larger
    return f"Correlation between a class's size in the reference and its IoU: {figure:.2f} ({words})."


def _zones(content: ReportContent) -> Markup:
    found: dict[str, Detail] = {name: detail for name, detail in content.details.items() if detail.zones}
    if not found:
        return Markup("")
    rows = []
    for name, detail in found.items():
        for zone in sorted(detail.zones, key=lambda z: z.level.measures.overall or 0.0):
            m, area = zone.level.measures, float(zone.level.area_m2.sum() / 10_000)
            shown = [bar(m.overall, percent(m.overall)), ratio(m.macro.f1), ratio(m.macro.iou), km2(area)]
            rows.append([zone.name, _NAMES[name], *shown])
    head = ["zone", "map", "overall agreement", "mean F1", "mean IoU", "km² compared"]
    field = next(iter(found.values())).zone_field
    return section(
        f"Zone by zone: {field}", table(head, rows, numbers=2), lead="The zone that agrees least comes first."
    )
