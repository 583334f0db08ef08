"""The part of the page with the polygons that the weights contradict together."""

from __future__ import annotations

from ..agreement.suspects import CHANGE_HA
from ..figures import percent, ratio
from ..report.markup import Markup, class_name, element, section, table
from ..report.summary import picture_figure
from .suspects import SHOWN, AreaSuspects, SiteSuspect


def suspect_section(area: AreaSuspects) -> Markup:
    """The first suspects of an area, as a table and as pictures."""
    title = f"What the weights contradict together in {area.area}"
    if not area.suspects:
        text = (
            f"Most weights contradict none of {area.polygons:,} polygons of the reference with confidence over half of "
            f"its area and {CHANGE_HA:g} ha."
        )
        return section(title, element("p", text))
    lead = (
        f"In {area.found:,} of {area.polygons:,} polygons of the reference, most weights show another class over at "
        f"least half of the area and {CHANGE_HA:g} ha. Where weights that learnt from different ground agree (100 %), "
        "look for a mistake of the layer or a change since its date first; but weights can share a mistake: judge "
        "by the image. Where they are divided, the class of the surer ones is named. Ranked by loss × contradicted "
        f"area × confidence × agreement between weights; here the first {SHOWN}, all in suspects.csv and as "
        "suspects.gpkg beside the maps."
    )
    rows = [_row(rank, one) for rank, one in enumerate(area.suspects[:SHOWN], start=1)]
    head = ["", "raster", "the layer says", "the weights say", "ha contradicted", "of the polygon",
            "weights that agree", "confidence", "loss"]  # fmt: skip
    shown = [
        element(
            "div",
            element("p", f"{rank}. {_words(one)}", class_="note"),
            element("div", *(picture_figure(picture) for picture in group), class_="pictures"),
        )
        for rank, (one, group) in enumerate(zip(area.suspects, area.pictures, strict=False), start=1)
    ]
    return section(title, table(head, rows, numbers=4), element("div", *shown, class_="places"), lead=lead)


def _row(rank: int, one: SiteSuspect) -> list[str]:
    found = one.suspect
    return [
        str(rank),
        one.site,
        class_name(found.in_reference),
        class_name(found.in_map),
        f"{found.disagree_ha:,.1f}",
        percent(found.share, 0),
        percent(found.agreement_between_weights, 0),
        percent(found.confidence, 0),
        ratio(found.loss),
    ]


def _words(one: SiteSuspect) -> str:
    found = one.suspect
    return (
        f"{one.site}: layer {found.in_reference.code} {found.in_reference.label}, weights {found.in_map.code} "
        f"{found.in_map.label}, {found.disagree_ha:,.0f} ha; {percent(found.agreement_between_weights, 0)} agree"
    )
