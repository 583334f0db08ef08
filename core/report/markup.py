"""HTML put together from values; a border: texts from files are escaped here and nowhere else."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from ..scheme import LandClass


class Markup(str):
    """Text that is HTML already; any other text is escaped when it becomes part of an element."""

    __slots__ = ()


def element(name: str, *content: str, **attributes: str | float) -> Markup:
    """``<name attributes>content</name>``.

    Args:
        name: of the element.
        content: texts, escaped, and markup, taken as it is.
        attributes: values are escaped; a trailing underscore of a name is dropped, others become hyphens.
    """
    inside = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(str(v))}"' for key, v in attributes.items())
    return Markup(f"<{name}{inside}>{joined(content)}</{name}>")


def joined(parts: Iterable[str]) -> Markup:
    """The parts one after the other."""
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts))


def numbers_behind(tables: Mapping[str, str]) -> Markup:
    """A link to each table; the page holds them itself, so that they go with it wherever it is sent."""
    if not tables:
        return Markup("The numbers behind this page are in report.json.")
    links = [_download(name, text) for name, text in tables.items()]
    listed = joined([links[0], *(joined([" · ", link]) for link in links[1:])])
    return joined(["The numbers behind tables and pictures, as CSV: ", listed, ". All of them are in report.json."])


def _download(name: str, text: str) -> Markup:
    # With a byte order mark, without which spreadsheets take UTF-8 for something else.
    data = base64.b64encode(text.encode("utf-8-sig")).decode("ascii")
    return element("a", name.removesuffix(".csv"), href=f"data:text/csv;base64,{data}", download=name)


def section(title: str, *content: str, lead: str = "") -> Markup:
    """A part of the page with a heading and, under it, what it is about."""
    about = [element("p", lead, class_="lead")] if lead else []
    return element("section", element("h2", title), *about, *content)


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: int = 1) -> Markup:
    """A table; the columns from number ``numbers`` (from 0) on are aligned right; empty headings make no line."""

    def cells(name: str, texts: Sequence[str]) -> Markup:
        return joined(element(name, text, **({"class_": "n"} if i >= numbers else {})) for i, text in enumerate(texts))

    parts = [element("thead", element("tr", cells("th", head)))] if any(head) else []
    parts.append(element("tbody", joined(element("tr", cells("td", row)) for row in rows)))
    kind = {"class_": "facts"} if numbers >= len(head) else {}
    return element("div", element("table", *parts, **kind), class_="scroll")


def swatch(colour: str) -> Markup:
    """A square in a class's colour; drawn, so that it is printed as well."""
    square = element("rect", width="14", height="14", rx="3", fill=colour, class_="swatch")
    return element("svg", square, width="14", height="14", viewBox="0 0 14 14", role="presentation")


def class_name(land_class: LandClass) -> Markup:
    """Colour, code and label of a class; the code is left out where it is but the label again."""
    code = element("span", land_class.code, class_="code")
    return element("span", swatch(land_class.colour), " ", code, " ", land_class.label, class_="class")


def bar(share: float | None, text: str, colour: str = "") -> Markup:
    """A figure with a bar of that share, 0–1; no bar where there is no figure."""
    width = 0.0 if share is None else max(0.0, min(1.0, share)) * 90
    style = {"style": f"fill:{colour}"} if colour else {}
    drawn = element(
        "svg",
        element("rect", width="90", height="8", rx="2", class_="track"),
        element("rect", width=f"{width:.1f}", height="8", rx="2", class_="bar", **style),
        width="90",
        height="8",
        viewBox="0 0 90 8",
        role="presentation",
    )
    return element("span", drawn, element("span", text), class_="figure")
