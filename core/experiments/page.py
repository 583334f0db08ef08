"""The tables of an experiment as one page."""

from __future__ import annotations

from collections.abc import Sequence

from ..report.markup import element, section, table
from ..report.page import document
from .design import Design
from .tables import Table, text


def page(design: Design, made: Sequence[Table], seconds: float) -> str:
    """The HTML document."""
    count = len(design.combinations)
    head = element(
        "section",
        element("h1", design.title),
        *([element("p", design.about)] if design.about else []),
        element(
            "p",
            f"{count} {'training' if count == 1 else 'trainings'}, {seconds / 60:.0f} minutes of computing in all, "
            f"classes of {design.scheme}.",
            class_="lead",
        ),
    )
    parts = [
        section(one.title, table(one.head, [[text(cell) for cell in row] for row in one.rows]), lead=one.about)
        for one in made
        if one.rows
    ]
    return document(design.title, "Experiment", [head, *parts], "The same tables stand in the folder tables, as CSV.")
