"""The comparison as one page that needs nothing beside itself."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

from .. import report
from ..figures import km2, percent
from ..report.background import run_section
from ..report.content import Picture
from ..report.markup import Markup, class_name, element, joined, numbers_behind, section, table
from .area import AreaResult
from .fusion_part import finding
from .json_form import transfer
from .pass_over import STATES_SCHEME
from .result import Comparison, Place
from .sections import details
from .tables import tables
from .words import cautions, headline, losses

_STYLE = """
.samples { display: grid; gap: 10px; }
.samples .strip { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 10px; }
.thirds { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; }
.soft { color: var(--soft); }
.scroll + h3 { margin-top: 14px; }
.finding + .finding { margin-top: -8px; }
"""


def page(comparison: Comparison) -> str:
    """The whole HTML document: which weights to use and how sure that is, then what it rests on."""
    style = (Path(report.__file__).parent / "report.css").read_text(encoding="utf-8") + _STYLE
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta http-equiv="Content-Security-Policy" '),
        Markup("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"),
        element("title", f"{' and '.join(comparison.names)} compared"),
        element("style", Markup(style)),
    )
    top = element("header", element("span", "Landweave"), element("span", "Regional weights compared"))
    foot = element("footer", numbers_behind(tables(comparison)))
    parts = [_summary(comparison), *_figure(comparison), *details(comparison), _run(comparison)]
    body = element("body", element("main", top, *parts, foot))
    return joined([Markup("<!doctype html>\n"), element("html", head, body, lang="en"), "\n"])


def _summary(comparison: Comparison) -> Markup:
    parts = [element("h1", f"Which weights fit: {', '.join(comparison.names)}")]
    parts += [element("p", note, class_="warning") for note in comparison.notes[:6]]
    parts += [element("p", sentence, class_="finding") for sentence in headline(comparison)]
    parts.append(element("div", *_tiles(comparison), class_="tiles"))
    if comparison.has_reference:
        parts += [element("h3", "Overall agreement, trained in × tested in"), _transfer(comparison)]
        if comparison.generalised:
            parts += [element("h3", "The same of the generalised maps"), _transfer(comparison.generalised)]
    said = [*(finding(comparison, fusion) for fusion in comparison.fusions), *losses(comparison)]
    said += cautions(comparison)
    items = joined(element("li", sentence) for sentence in said)
    parts.append(element("div", element("h3", "What this means"), element("ul", items), class_="meaning"))
    return element("section", *parts, class_="summary")


def _tiles(comparison: Comparison) -> list[Markup]:
    tiles = []
    for area in comparison.areas:
        best = area.best
        if best is None:
            share = min(pair.same_share for pair in area.pairs)
            tiles.append(_tile(percent(share), f"same class in {area.name}", "on the pixels of all maps"))
        else:
            sure = "sure" if area.is_sure else "within noise" if not area.few_blocks else f"too few {area.units}"
            name = f"{comparison.names[best]} in {area.name}"
            tiles.append(_tile(percent(area.maps[best].measures.overall), name, sure))
    pixels = sum(area.compared or area.pixels for area in comparison.areas)
    hectares = sum(float(area.maps[0].area_ha.sum()) for area in comparison.areas)
    return [*tiles, _tile(km2(hectares), "km² compared", f"{pixels:,} pixels")]


def _tile(figure: str, name: str, note: str) -> Markup:
    return element("div", element("b", figure), element("span", name), element("small", note), class_="tile")


def _transfer(comparison: Comparison) -> Markup:
    rows = []
    for row in transfer(comparison):
        cells = [f"{row['weights']} ({row['region']})"]
        for area in comparison.areas:
            cell = row["areas"][area.name]
            limits = f"{percent(cell['low'])} to {percent(cell['high'])}" if cell["low"] is not None else "no interval"
            where = "own region" if cell["in_region"] else "other region"
            text = element("b", percent(cell["overall_agreement"]))
            cells.append(joined([text, " ", element("span", f"{limits}; {where}", class_="soft")]))
        rows.append(cells)
    return table(["trained in", *(f"tested in {area.name}" for area in comparison.areas)], rows)


def _figure(comparison: Comparison) -> list[Markup]:
    """Sample places, and where which map is right."""
    parts = []
    if comparison.places:
        lead = "The blocks in which the largest number of pixels differ: not typical, but where the choice matters."
        rows = [_row(comparison, place) for place in comparison.places]
        parts.append(
            section("Where they differ most", element("div", *rows, class_="samples"), _legend(comparison), lead=lead)
        )
    states = [picture for site in comparison.sites for picture in site.states]
    if states:
        legend = element("ul", *(element("li", class_name(c)) for c in STATES_SCHEME.classes), class_="legend")
        drawn = element("div", *(_image(picture) for picture in states), class_="thirds")
        lead = "Each pixel of the compared ground; the same as rasters in the folder maps."
        parts.append(section("Which map is right where", drawn, legend, lead=lead))
    return parts


def _row(comparison: Comparison, place: Place) -> Markup:
    where = f"{place.site}: {percent(place.differing, 0)} of it differ"
    named = list(place.pictures)
    first_map = len(named) - len(comparison.names)
    titles = [picture.title for picture in named[:first_map]] + list(comparison.names)
    shown = [
        _image(Picture(title, picture.png, where if i == 0 else "", picture.is_classes))
        for i, (title, picture) in enumerate(zip(titles, named, strict=True))
    ]
    return element("div", *shown, class_="strip")


def _image(picture: Picture) -> Markup:
    data = base64.b64encode(picture.png).decode("ascii")
    kind = "c" if picture.is_classes else "i"
    image = element("img", src=f"data:image/png;base64,{data}", alt=picture.title, class_=kind)
    caption = element("figcaption", element("b", picture.title), " ", picture.caption)
    return element("figure", Markup(image.replace("</img>", "")), caption)


def _legend(comparison: Comparison) -> Markup:
    shown = [c for i, c in enumerate(comparison.legend.scheme.classes) if _is_there(comparison.areas, i)]
    return element("ul", *(element("li", class_name(c)) for c in shown), class_="legend")


def _is_there(areas: Sequence[AreaResult], i: int) -> bool:
    return any(area.reference_ha[i] > 0 or any(m.area_ha[i] > 0 for m in area.maps) for area in areas)


def _run(comparison: Comparison) -> Markup:
    """How it was made; what each map says of itself stays in run.json."""
    return run_section({key: value for key, value in comparison.run.items() if key != "maps"})
