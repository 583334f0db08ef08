"""Findings in an analyst's words."""

from __future__ import annotations

from ..agreement.agreement import Agreement
from ..agreement.level import LevelAgreement, Mistaken
from ..figures import km2, percent, points
from .content import ReportContent


def map_word(content: ReportContent) -> str:
    """Which of the two maps the report leads with."""
    return "generalised map" if content.generalised else "map"


def level_words(level: LevelAgreement) -> str:
    """How many classes of which scheme were compared."""
    return f"{sum(level.measures.present)} classes, {level.scheme.title}"


def headline(content: ReportContent, agreement: Agreement) -> str:
    """The finding in one sentence, and the coarsest level beside it where there is one."""
    fine, coarse = agreement.levels[0], agreement.levels[-1]
    text = (
        f"On {percent(fine.measures.overall)} of the compared pixels the {map_word(content)} shows the same class as "
        f"the reference layer {agreement.reference.layer} ({level_words(fine)})."
    )
    if coarse is fine:
        return text
    classes = sum(coarse.measures.present)
    return f"{text} With the {classes} classes of level {coarse.number} it is {percent(coarse.measures.overall)}."


def meaning(content: ReportContent, agreement: Agreement) -> list[str]:
    """What the finding means and what it does not, a sentence each."""
    level, m = agreement.finest, agreement.finest.measures
    said = []
    if m.overall is not None and m.overall < 1:
        said.append(
            f"Of {points(1 - m.overall)} pixels in a hundred that differ, {points(m.quantity)} differ because one of "
            f"the two shows more of a class, and {points(m.allocation)} because it shows the class elsewhere."
        )
        said.append(f"The most frequent difference: {confusion_words(level.top_confusions(1)[0])}.")
    said += _dominance(level)
    said.append(
        "This is agreement with an official layer, not accuracy: the layer has errors and a date of its own. Every "
        "compared pixel was counted, so there is no sampling error to state."
    )
    if "clc" in agreement.reference.scheme:
        fair = "is the fair one" if content.generalised else "would be the fairer one"
        said.append(
            "CORINE Land Cover shows areas from 25 ha and widths from 100 m, aims at 85 % thematic accuracy or better, "
            "and draws mixtures (242, 243, 244, 313, 324) where a finer map shows their parts: a generalised map "
            f"{fair} to compare with it."
        )
    return said


def _dominance(level: LevelAgreement) -> list[str]:
    """One class that makes up most of the reference lends its own agreement to the whole."""
    of_class, total, right = level.counts.sum(axis=0), int(level.counts.sum()), int(level.counts.trace())
    i = int(of_class.argmax())
    rest = total - int(of_class[i])
    if not rest or of_class[i] <= total / 2:
        return []
    c = level.scheme.classes[i]
    without = percent((right - int(level.counts[i, i])) / rest)
    return [
        f"{c.code} {c.label} alone is {percent(float(of_class[i] / total), 0)} of the reference; where the reference "
        f"shows another class, the agreement is {without}."
    ]


def confusion_words(mistaken: Mistaken) -> str:
    """``the map shows 211 Non-irrigated arable land where the reference shows 231 Pastures (412 ha, …)``."""
    return (
        f"the map shows {mistaken.in_map.code} {mistaken.in_map.label} where the reference shows "
        f"{mistaken.in_reference.code} {mistaken.in_reference.label} ({mistaken.area_ha:,.0f} ha, "
        f"{percent(mistaken.share, 0)} of all differences)"
    )


def without_reference(content: ReportContent) -> str:
    """The finding of a run without a reference layer."""
    areas = _main_areas(content)
    total = sum(areas.values())
    if not total:
        return "The map has no class anywhere."
    largest = max(areas, key=lambda code: areas[code])
    return (
        f"The map covers {km2(total)} km² with {len(areas)} classes of {content.scheme.title}; the largest is "
        f"{content.scheme.by_code(largest).label} with {percent(areas[largest] / total, 0)}. Without a reference layer "
        "nothing is said about how good it is."
    )


def _main_areas(content: ReportContent) -> dict[str, float]:
    return dict(content.area_ha.get("generalised") or content.area_ha.get("raw") or {})
