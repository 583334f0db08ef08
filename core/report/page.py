"""The report as one page that needs nothing beside itself: no script, no font, no file, no address."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .audit_part import audit_sections, change_sections
from .background import background
from .comparison import comparison
from .content import ReportContent
from .markup import Markup, element, joined, numbers_behind
from .summary import summary
from .tables import tables


def page(content: ReportContent) -> str:
    """The whole HTML document: a first page to read, and what stands behind it."""
    kind = "Land cover map and its agreement" if content.main else "Land cover map"
    audit = [*(audit_sections(content.audit) if content.audit else [])]
    audit += change_sections(content.changes) if content.changes else []
    parts = [summary(content), *comparison(content), *audit, *background(content)]
    return document(content.title, kind, parts, numbers_behind(tables(content)))


def document(title: str, kind: str, parts: Iterable[Markup], foot: str) -> str:
    """A page with our look.

    Args:
        title: of the page.
        kind: what sort of page it is, beside our name.
        parts: its sections.
        foot: the last line.
    """
    style = (Path(__file__).parent / "report.css").read_text(encoding="utf-8")
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta http-equiv="Content-Security-Policy" '),
        Markup("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"),
        element("title", f"{title}: {kind.lower()}"),
        element("style", Markup(style)),
    )
    top = element("header", element("span", "Landweave"), element("span", kind))
    body = element("body", element("main", top, *parts, element("footer", foot)))
    return joined([Markup("<!doctype html>\n"), element("html", head, body, lang="en"), "\n"])
