"""The part of the page with the closer look: away from borders, within a radius, zone by zone, and large classes."""

from __future__ import annotations

from ..agreement.detail import Detail
from ..agreement.level import LevelAgreement
from ..figures import km2, percent, ratio
from .content import ReportContent
from .markup import Markup, bar, element, section, table

_NAMES = {"raw": "raw map", "generalised": "generalised map"}


def detail_sections(content: ReportContent) -> list[Markup]:
    """What can be told, one section each."""
    parts = [_borders(content), _zones(content)]
    return [part for part in parts if part]


def _borders(content: ReportContent) -> Markup:
    rows = []
    for name, detail in content.details.items():
        strict = content.agreements[name].levels if name in content.agreements else ()
        if strict:
            rows.append(_row(_NAMES[name], "everywhere (strict)", strict, 0.0))
        rows += [_row(_NAMES[name], f"± {i.border_m:g} m left out", i.levels, i.excluded) for i in detail.inner]
        if detail.within:
            words = f"the class occurs within {detail.within_m:g} m"
            (_, finest), *coarser = detail.within
            shares = [bar(finest, percent(finest)), *(percent(share) for _, share in coarser)]
            rows.append([_NAMES[name], words, "", *shares, "", ""])
    if not rows:
        return Markup("")
    lead = (
        "Official layers place their borders with a tolerance, CORINE to 100 m. The strict figure stands first; the "
        "others leave out the pixels near the reference's borders, or accept the class near by."
    )
    head = ["map", "what counts", "left out", *_agreement_heads(content), "mean F1", "mean IoU"]
    parts = [table(head, rows, numbers=2)]
    if content.main and content.main.finest.size_correlation is not None:
        parts.append(element("p", _correlation(content.main.finest.size_correlation), class_="note"))
    return section("Borders, and what they cost", *parts, lead=lead)


def _agreement_heads(content: ReportContent) -> list[str]:
    """A heading for each level, finest first."""
    levels = content.main.levels if content.main else ()
    coarser = [f"at level {level.number}" for level in levels[1:]]
    return ["overall agreement" if not coarser else f"overall agreement, level {levels[0].number}", *coarser]


def _shares(levels: tuple[LevelAgreement, ...]) -> list[str]:
    finest, *coarser = [level.measures.overall for level in levels]
    return [bar(finest, percent(finest)), *(percent(share) for share in coarser)]


def _row(name: str, words: str, levels: tuple[LevelAgreement, ...], excluded: float) -> list[str]:
    macro = levels[0].measures.macro
    left_out = percent(excluded) if excluded else "nothing"
    return [name, words, left_out, *_shares(levels), ratio(macro.f1), ratio(macro.iou)]


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
            macro, area = zone.level.measures.macro, float(zone.level.area_m2.sum() / 10_000)
            rows.append([zone.name, _NAMES[name], *_shares(zone.levels), ratio(macro.f1), ratio(macro.iou), km2(area)])
    head = ["zone", "map", *_agreement_heads(content), "mean F1", "mean IoU", "km² compared"]
    field = next(iter(found.values())).zone_field
    return section(
        f"Zone by zone: {field}", table(head, rows, numbers=2), lead="The zone that agrees least comes first."
    )
