"""The first page: what was found, the map beside the image, the figures that matter most."""

from __future__ import annotations

import base64

from ..agreement.agreement import Agreement
from ..figures import km2, percent, ratio
from .content import Picture, ReportContent
from .markup import Markup, class_name, element, joined
from .pictures import sample_pictures
from .words import headline, map_word, meaning, without_reference


def summary(content: ReportContent) -> Markup:
    """Heading, finding, key figures, pictures and legend."""
    agreement = content.main
    finding = headline(content, agreement) if agreement else without_reference(content)
    parts = [element("h1", content.title), *_warnings(content), element("p", finding, class_="finding")]
    parts.append(element("div", *_tiles(content), class_="tiles"))
    parts.append(_pictures(content))
    parts.append(_legend(content))
    if agreement:
        sentences = joined(element("li", sentence) for sentence in meaning(content, agreement))
        parts.append(element("div", element("h3", "What this means"), element("ul", sentences), class_="meaning"))
    return element("section", *parts, class_="summary")


def _warnings(content: ReportContent) -> list[Markup]:
    found = []
    if content.card and content.card.simulated:
        words = "The weights were trained on simulated landscapes: this map is a demonstration, not a product."
        found.append(element("p", element("strong", "Simulated. "), words, class_="warning"))
    doubt = content.main.doubt if content.main else ""
    found += [element("p", note, class_="warning") for note in (*content.notes, *([doubt] if doubt else []))]
    return found


def _tiles(content: ReportContent) -> list[Markup]:
    agreement = content.main
    tiles = _agreement_tiles(content, agreement) if agreement else _map_tiles(content)
    steps = content.generalisation
    if {"regions_before", "regions_after"} <= set(steps):
        before, after = f"{steps['regions_before']:,}", f"{steps['regions_after']:,}"
        tiles.append(_tile(after, "regions", f"after generalising {before}"))
    return tiles


def _agreement_tiles(content: ReportContent, agreement: Agreement) -> list[Markup]:
    fine, word = agreement.finest, map_word(content)
    tiles = [_tile(percent(fine.measures.overall), "overall agreement", f"{word}, {fine.scheme.title}")]
    if content.raw and content.generalised:
        tiles.append(_tile(percent(content.raw.finest.measures.overall), "of the raw map", "before generalising"))
    if len(agreement.levels) > 1:
        coarse = agreement.levels[-1]
        tiles.append(_tile(percent(coarse.measures.overall), f"at level {coarse.number}", coarse.scheme.title))
    count = sum(fine.measures.present)
    tiles.append(_tile(ratio(fine.measures.macro.f1), "mean F1", f"each of {count} classes counts alike"))
    tiles.append(_tile(km2(agreement.extent.area_ha), "km² compared", f"{agreement.extent.pixels:,} pixels"))
    return tiles


def _map_tiles(content: ReportContent) -> list[Markup]:
    areas = content.area_ha.get("generalised") or content.area_ha.get("raw") or {}
    return [_tile(km2(sum(areas.values())), "km² mapped", ""), _tile(str(len(areas)), "classes", content.scheme.title)]


def _tile(figure: str, name: str, note: str) -> Markup:
    return element("div", element("b", figure), element("span", name), element("small", note), class_="tile")


def _pictures(content: ReportContent) -> Markup:
    shown = [*([content.image] if content.image else []), *content.maps[:1]]
    shown += sample_pictures(content.main) if content.main else content.maps[1:]
    return element("div", *(picture_figure(picture) for picture in shown), class_="pictures")


def picture_figure(picture: Picture) -> Markup:
    """A picture with its caption, inside the page."""
    data = base64.b64encode(picture.png).decode("ascii")
    image = element(
        "img", src=f"data:image/png;base64,{data}", alt=picture.title, class_="c" if picture.is_classes else "i"
    )
    caption = element("figcaption", element("b", picture.title), " ", picture.caption)
    return element("figure", Markup(image.replace("</img>", "")), caption)


def _legend(content: ReportContent) -> Markup:
    """The classes that the maps or the reference show, in the scheme's order."""
    shown = {code for areas in content.area_ha.values() for code, area in areas.items() if area > 0}
    if content.main:
        fine = content.main.finest
        shown |= {c.code for c, is_there in zip(fine.scheme.classes, fine.measures.present, strict=True) if is_there}
    items = [element("li", class_name(c)) for c in content.scheme.classes if c.code in shown]
    return element("ul", *items, class_="legend") if items else Markup("")
