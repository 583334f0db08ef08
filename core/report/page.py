"""The report as one page that needs nothing beside itself: no script, no font, no file, no address."""

from __future__ import annotations

from pathlib import Path

from .background import background
from .comparison import comparison
from .content import ReportContent
from .markup import Markup, element, joined
from .summary import summary


def page(content: ReportContent) -> str:
    """The whole HTML document: a first page to read, and what stands behind it."""
    style = (Path(__file__).parent / "report.css").read_text(encoding="utf-8")
    kind = "Land cover map and its agreement" if content.main else "Land cover map"
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta http-equiv="Content-Security-Policy" '),
        Markup("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"),
        element("title", f"{content.title}: {kind.lower()}"),
        element("style", Markup(style)),
    )
    top = element("header", element("span", "Landweave"), element("span", kind))
    foot = element("footer", "The numbers behind every table are in report.json and in the folder tables.")
    body = element("body", element("main", top, summary(content), *comparison(content), *background(content), foot))
    return joined([Markup("<!doctype html>\n"), element("html", head, body, lang="en"), "\n"])
