"""What an experiment came to as tables: agreement of weights × area, what each factor changes, IoU of each class."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import OutputError
from ..scheme import load_scheme
from .design import Design
from .interval import Drawn, Estimate
from .outcome import Outcome
from .settings import Setting, factors, settings

Cell = Estimate | float | str | None
_DRAWN = (
    "In brackets 95 % intervals: how far the figure moves when the test rasters (blocks of them, where they are fewer "
    "than five){} are drawn again and again."
)


@dataclass(frozen=True)
class Table:
    """A table with a name."""

    name: str
    """Also of its file."""
    title: str
    about: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """Figures are shares, or differences of shares, 0–1."""


def tables(design: Design, outcomes: Sequence[Outcome]) -> list[Table]:
    """The tables of an experiment, as the papers print them; the agreement of weights × area comes first."""
    some = settings(design, outcomes)
    drawn = {area.name: Drawn(some, area.name) for area in design.areas}
    made = [_agreement(design, some, drawn), _differences(design, some, drawn), _coarser(design, some)]
    made += [table for area in design.areas for table in _classes(area.name, some)]
    return [table for table in (*made, _trainings(design, outcomes), _design(design)) if table.rows]


def write_csv(table: Table, folder: Path) -> Path:
    """One table as CSV: figures with four digits, the ends of an interval in columns of their own.

    Raises:
        OutputError: the disk refuses.
    """
    path = folder / f"{table.name}.csv"
    wide = [any(isinstance(row[col], Estimate) for row in table.rows) for col in range(len(table.head))]
    head = [(name, f"{name}, low", f"{name}, high") if w else (name,) for name, w in zip(table.head, wide, strict=True)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([name for names in head for name in names])
            for row in table.rows:
                writer.writerow([text for cell, w in zip(row, wide, strict=True) for text in _plain(cell, w)])
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.", "Choose another folder.") from error
    return path


def _plain(cell: Cell, wide: bool) -> Iterator[str]:
    cells = (cell.value, cell.low, cell.high) if isinstance(cell, Estimate) else (cell, None, None)
    for one in cells[: 3 if wide else 1]:
        yield "" if one is None else f"{one:.4f}" if isinstance(one, float) else one


def _agreement(design: Design, some: Sequence[Setting], drawn: dict[str, Drawn]) -> Table:
    """Rows are weights, columns the areas that they were tested in."""
    seeds = len(some[0].places)
    mean = f" Each row is the mean of {seeds} trainings that differ in their seed." if seeds > 1 else ""
    alone = "" if seeds > 1 else " How far chance goes in the training, they do not tell; several seeds would."
    return Table(
        "agreement",
        "Overall agreement, weights × area, %",
        "Share of the test pixels on which map and reference say the same. Of the area that weights were trained on, "
        f"only what was held back counts.{mean} {_DRAWN.format(' and seeds' if seeds > 1 else '')}{alone}",
        ("weights", *(f"tested in {area.name}" for area in design.areas)),
        tuple((one.name, *(drawn[a.name].agreement(i) for a in design.areas)) for i, one in enumerate(some)),
    )


def _differences(design: Design, some: Sequence[Setting], drawn: dict[str, Drawn]) -> Table:
    """Rows are levels of a factor against its first one, with all other factors alike."""
    rows: list[tuple[Cell, ...]] = []
    for factor, (first, *levels) in factors(design).items():
        pairs = [(i, _like(one, factor, first, some)) for i, one in enumerate(some) if one.levels[factor] in levels]
        for place, before in pairs:
            one = some[place].levels
            alike = ", ".join(value for name, value in one.items() if name != factor) or "all else alike"
            found = (drawn[area.name].difference(place, before) for area in design.areas)
            rows.append((f"{one[factor]} against {first}", alike, *found))
    return Table(
        "differences",
        "What each factor changes, points of overall agreement",
        "Above 0 the first named agrees more. An interval that holds 0 shows no difference.",
        ("weights", "with", *(f"tested in {area.name}" for area in design.areas)),
        tuple(rows),
    )


def _like(one: Setting, factor: str, level: str, some: Sequence[Setting]) -> int:
    """The place of the setting that differs from this one in one factor."""
    wanted = {**one.levels, factor: level}
    return next(place for place, other in enumerate(some) if other.levels == wanted)


def _coarser(design: Design, some: Sequence[Setting]) -> Table:
    """Rows are weights in each area, columns the levels of their scheme, the finest first."""
    found = [(one, area.name, _by_level(one, area.name)) for one in some for area in design.areas]
    levels = sorted({level for *_, by_level in found for level in by_level}, key=_level, reverse=True)
    return Table(
        "levels",
        "Overall agreement with classes joined to coarser levels, %",
        "The same maps at every level of their scheme: what is a mistake among fine classes may be none among coarse "
        "ones.",
        ("weights", "tested in", *(load_scheme(level).title for level in levels)),
        tuple((one.name, area, *map(by_level.get, levels)) for one, area, by_level in found) if len(levels) > 1 else (),
    )


def _level(scheme: str) -> tuple[int, str]:
    return load_scheme(scheme).level, scheme


def _by_level(setting: Setting, area: str) -> dict[str, float]:
    """Scheme → overall agreement, the mean of the seeds."""
    each = [{setting.scheme: s.overall_agreement, **dict(s.coarser)} for s in setting.scores(area)]
    return {level: _mean([one[level] for one in each]) or 0.0 for level in each[0]}


def _classes(area: str, some: Sequence[Setting]) -> Iterator[Table]:
    """For each scheme a table of classes × weights."""
    schemes = list(dict.fromkeys(one.scheme for one in some))
    for id_or_path in schemes:
        scheme = load_scheme(id_or_path)
        here = [one for one in some if one.scheme == id_or_path]
        scores = [one.scores(area) for one in here]
        shares = dict(scores[0][0].shares)
        known = [dict(each.iou) for of_one in scores for each in of_one]
        rows: list[tuple[Cell, ...]] = [
            (
                f"{found.code} {found.label}",
                shares.get(found.code),
                *(_mean([dict(each.iou).get(found.code) for each in of_one]) for of_one in scores),
            )
            for found in scheme.classes
            if any(found.code in one for one in known)
        ]
        rows.append(("Mean IoU", None, *(_mean([each.mean_iou for each in of_one]) for of_one in scores)))
        rows.append(("Kappa", None, *(_kappa(_mean([each.kappa for each in of_one])) for of_one in scores)))
        of_scheme = f" ({scheme.title})" if len(schemes) > 1 else ""
        yield Table(
            f"iou-{area}" + (f"-{scheme.id}" if len(schemes) > 1 else ""),
            f"IoU of each class, tested in {area}{of_scheme}, %",
            "Intersection over union of the classes that the reference holds there; the mean is over them alone. A "
            "class that weights never learnt has 0.",
            ("class", "share of the reference", *(one.name for one in here)),
            tuple(rows),
        )


def _trainings(design: Design, outcomes: Sequence[Outcome]) -> Table:
    """Each training in each area, so that nothing hides in a mean."""
    rows: list[tuple[Cell, ...]] = [
        (
            combination.name,
            score.area,
            score.overall_agreement,
            score.mean_iou,
            _kappa(score.kappa),
            f"{score.pixels:,}",
            f"{outcome.seconds / 60:.1f}" if score.is_own else "",
        )
        for combination, outcome in zip(design.combinations, outcomes, strict=True)
        for score in outcome.scores
    ]
    return Table(
        "trainings",
        "Each training, %",
        "Minutes are those of the clock.",
        ("training", "tested in", "overall agreement", "mean IoU", "kappa", "test pixels", "minutes"),
        tuple(rows),
    )


def _design(design: Design) -> Table:
    """What the names of levels stand for."""
    return Table(
        "design",
        "What was asked for",
        "Options of landweave train that each level sets; all others are as usual.",
        ("factor", "options"),
        design.meanings,
    )


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _kappa(value: float | None) -> str:
    """No share, hence not in percent."""
    return "" if value is None else f"{value:.3f}"
