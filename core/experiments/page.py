"""The tables of an experiment as one page."""

from __future__ import annotations

from collections.abc import Sequence

from ..figures import points, signed
from ..report.markup import element, section, table
from ..report.page import document
from ..scheme import load_scheme
from .design import Design
from .interval import Estimate
from .tables import Cell, Table

_TEXT_COLUMNS = {"differences": 2, "levels": 2, "trainings": 2, "design": 2}
"""How many columns of a table hold words; 1 where it is not named."""


def page(design: Design, made: Sequence[Table], seconds: float) -> str:
    """The HTML document."""
    count = len(design.combinations)
    schemes = dict.fromkeys(load_scheme(combination.job.scheme).title for combination in design.combinations)
    head = element(
        "section",
        element("h1", design.title),
        *([element("p", design.about)] if design.about else []),
        element(
            "p",
            f"{count} {'training' if count == 1 else 'trainings'} in {seconds / 60:.0f} minutes of the clock, "
            f"classes of {', '.join(schemes)}.",
            class_="lead",
        ),
    )
    parts = [
        section(
            one.title,
            table(one.head, [list(map(text, row)) for row in one.rows], numbers=_TEXT_COLUMNS.get(one.name, 1)),
            lead=one.about,
        )
        for one in made
    ]
    return document(design.title, "Experiment", [head, *parts], "The same tables stand in the folder tables, as CSV.")


def text(cell: Cell) -> str:
    """A cell for people: percent, or points, with one decimal."""
    if isinstance(cell, Estimate):
        low, high = cell.low, cell.high
        return text(cell.value) if low is None or high is None else f"{text(cell.value)} ({text(low)} to {text(high)})"
    if isinstance(cell, float):
        return points(cell) if cell >= 0 else signed(points(-cell), cell)
    return cell or ""
