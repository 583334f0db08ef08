"""What an experiment came to as tables: agreement of weights × area, IoU of each class, and the mean of each level."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import OutputError
from .design import Design
from .outcome import AreaScore, Outcome

Cell = float | str | None


@dataclass(frozen=True)
class Table:
    """A table with a name."""

    name: str
    """Also of its file."""
    title: str
    about: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(design: Design, outcomes: Sequence[Outcome]) -> list[Table]:
    """The tables of an experiment, as the papers print them."""
    return [_agreement(design, outcomes), *_classes(design, outcomes), _levels(design, outcomes)]


def write_csv(table: Table, folder: Path) -> Path:
    """One table as CSV, figures with four digits.

    Raises:
        OutputError: the disk refuses.
    """
    path = folder / f"{table.name}.csv"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.head)
            writer.writerows([text(cell) for cell in row] for row in table.rows)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.", "Choose another folder.") from error
    return path


def text(cell: Cell) -> str:
    """A cell for people."""
    return "" if cell is None else f"{cell:.4f}" if isinstance(cell, float) else cell


def _agreement(design: Design, outcomes: Sequence[Outcome]) -> Table:
    """Rows are weights, columns the areas that they were tested in."""
    names = [area.name for area in design.areas]
    rows: list[tuple[Cell, ...]] = []
    for combination, outcome in zip(design.combinations, outcomes, strict=True):
        found = {score.area: score for score in outcome.scores}
        rows.append((combination.name, *(found[name].overall_agreement for name in names)))
    return Table(
        "agreement",
        "Overall agreement, weights × area",
        "Share of the test pixels on which map and reference say the same. Of the area that weights were trained on, "
        "only what was held back counts.",
        ("weights", *names),
        tuple(rows),
    )


def _classes(design: Design, outcomes: Sequence[Outcome]) -> list[Table]:
    """For each area a table of classes × weights."""
    made = []
    for area in design.areas:
        scores = [_of(outcome, area.name) for outcome in outcomes]
        codes = list(dict.fromkeys(code for score in scores for code, _ in score.iou))
        rows: list[tuple[Cell, ...]] = [(code, *(dict(score.iou).get(code) for score in scores)) for code in codes]
        rows.append(("mean", *(score.mean_iou for score in scores)))
        rows.append(("kappa", *(score.kappa for score in scores)))
        made.append(
            Table(
                f"iou-{area.name}",
                f"IoU of each class, tested in {area.name}",
                "Intersection over union of the classes that the reference holds there; the mean is over them alone.",
                ("class", *(combination.name for combination in design.combinations)),
                tuple(rows),
            )
        )
    return made


def _levels(design: Design, outcomes: Sequence[Outcome]) -> Table:
    """For each level of each factor the mean over all combinations with it, in their own area and elsewhere."""
    rows: list[tuple[Cell, ...]] = []
    pairs = list(zip(design.combinations, outcomes, strict=True))
    for factor in dict.fromkeys(name for combination in design.combinations for name, _ in combination.levels):
        levels = dict.fromkeys(dict(combination.levels)[factor] for combination in design.combinations)
        if len(levels) < 2:
            continue
        for level in levels:
            scores = [s for c, o in pairs if dict(c.levels)[factor] == level for s in o.scores]
            own, other = ([s for s in scores if s.is_own is wanted] for wanted in (True, False))
            rows.append((factor, level, str(len(own)), _mean(own), _mean_iou(own), _mean(other), _mean_iou(other)))
    return Table(
        "levels",
        "Each level of each factor",
        "Means over all combinations with that level. One training tells little: seeds as a factor show how far chance "
        "goes.",
        ("factor", "level", "trainings", "own area", "own, mean IoU", "elsewhere", "elsewhere, mean IoU"),
        tuple(rows),
    )


def _of(outcome: Outcome, area: str) -> AreaScore:
    return next(score for score in outcome.scores if score.area == area)


def _mean(scores: Sequence[AreaScore]) -> float | None:
    return sum(s.overall_agreement for s in scores) / len(scores) if scores else None


def _mean_iou(scores: Sequence[AreaScore]) -> float | None:
    known = [s.mean_iou for s in scores if s.mean_iou is not None]
    return sum(known) / len(known) if known else None
