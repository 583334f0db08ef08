"""The part of the page with the polygons that the map contradicts, and the same read as changes."""

from __future__ import annotations

from ..agreement.suspects import CHANGE_HA, Suspect, Suspects
from ..figures import km2, percent, ratio
from .content import Picture, ReportContent
from .markup import Markup, class_name, element, section, table
from .summary import picture_figure

_LISTED = 30


def suspect_sections(content: ReportContent) -> list[Markup]:
    """The ranked list with pictures, and the changes; nothing where nobody looked for them."""
    found = content.suspects
    if found is None:
        return []
    return [_suspects(found, content.suspect_pictures), *([_changes(found)] if found.changes else [])]


def _suspects(found: Suspects, pictures: tuple[tuple[Picture, ...], ...]) -> Markup:
    title = "Polygons of the reference that the map contradicts"
    if not found.suspects:
        text = (
            f"None of {found.polygons:,} polygons is contradicted with confidence over half of its area and "
            f"{CHANGE_HA:g} ha."
        )
        return section(title, element("p", text))
    lead = (
        f"{found.found:,} of {found.polygons:,} polygons show another class over at least half of their area and "
        f"{CHANGE_HA:g} ha. The map may be wrong there, the layer may be, or the land has changed since the layer's "
        "date: look at them one by one. Ranked by loss × contradicted area × confidence; all are in suspects.gpkg."
    )
    rows = [_row(rank, suspect) for rank, suspect in enumerate(found.suspects[:_LISTED], start=1)]
    head = ["", "the layer says", "the map says", "ha contradicted", "of the polygon", "confidence", "loss"]
    shown = [
        element(
            "div",
            element("p", f"{rank}. {_words(suspect)}", class_="note"),
            element("div", *(picture_figure(picture) for picture in group), class_="pictures"),
        )
        for rank, (suspect, group) in enumerate(zip(found.suspects, pictures, strict=False), start=1)
    ]
    return section(title, table(head, rows, numbers=3), element("div", *shown, class_="places"), lead=lead)


def _row(rank: int, suspect: Suspect) -> list[str]:
    return [
        str(rank),
        class_name(suspect.in_reference),
        class_name(suspect.in_map),
        f"{suspect.disagree_ha:,.1f}",
        percent(suspect.share, 0),
        percent(suspect.confidence, 0),
        ratio(suspect.loss),
    ]


def _words(suspect: Suspect) -> str:
    return (
        f"layer {suspect.in_reference.code} {suspect.in_reference.label}, map {suspect.in_map.code} "
        f"{suspect.in_map.label}, {suspect.disagree_ha:,.0f} ha"
    )


def _changes(found: Suspects) -> Markup:
    rows = [
        [class_name(c.before), class_name(c.after), f"{c.area_ha:,.1f}", f"{c.polygons:,}"]
        for c in found.changes[:_LISTED]
    ]
    total = sum(c.area_ha for c in found.changes)
    lead = (
        f"The same read the other way: parts of a polygon of at least {CHANGE_HA:g} ha to which the map gives another "
        f"class with confidence, {km2(total)} km² in all. If layer and map are right at their dates, this has changed."
    )
    return section("Read as changes", table(["from", "to", "ha", "polygons"], rows, numbers=2), lead=lead)
