"""The numbers behind the page as CSV files; a border: spreadsheets take some texts for formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from ..agreement.level import LevelAgreement
from .content import ReportContent

ORIENTATION = "rows = map, columns = reference"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Cell = str | float | int | None


def tables(content: ReportContent) -> dict[str, str]:
    """File name → content.

    ``confusion_<raw|generalised>_<scheme>.csv`` for each level (pixels, orientation in the first cell),
    ``per_class.csv``, ``areas.csv`` (compared pixels), ``map_areas.csv`` (the whole map),
    ``closer_look.csv`` (away from borders, within a radius, by zone), ``suspects.csv``,
    ``from_to.csv``; undefined figures are empty.
    """
    files = {}
    for name, agreement in content.agreements.items():
        for level in agreement.levels:
            files[f"confusion_{name}_{_safe(level.scheme.id)}.csv"] = csv_text(_confusion(level))
    if files:
        files["per_class.csv"] = csv_text(_per_class(content))
        files["areas.csv"] = csv_text(_areas(content))
    if content.details:
        files["closer_look.csv"] = csv_text(_details(content))
    if content.suspects:
        files["suspects.csv"] = csv_text(_records(content.suspects.as_json()["suspects"]))
        files["from_to.csv"] = csv_text(_records(content.suspects.as_json()["changes"]))
    if content.area_ha:
        files["map_areas.csv"] = csv_text(_map_areas(content))
    return files


def _confusion(level: LevelAgreement) -> Iterable[Sequence[Cell]]:
    yield [ORIENTATION, "label", *level.scheme.codes]
    for c, row in zip(level.scheme.classes, level.counts.tolist(), strict=True):
        yield [c.code, c.label, *row]


def _per_class(content: ReportContent) -> Iterable[Sequence[Cell]]:
    yield ["map", "level", "scheme", "code", "label", "users", "producers", "f1", "iou", "map_pixels",
           "reference_pixels", "agreed_pixels"]  # fmt: skip
    for name, level in _levels(content):
        m, in_map, in_reference = level.measures, level.counts.sum(axis=1), level.counts.sum(axis=0)
        for i, c in enumerate(level.scheme.classes):
            figures = m.users[i], m.producers[i], m.f1[i], m.iou[i]
            counts = int(in_map[i]), int(in_reference[i]), int(level.counts[i, i])
            yield [name, level.number, level.scheme.id, c.code, c.label, *figures, *counts]


def _areas(content: ReportContent) -> Iterable[Sequence[Cell]]:
    yield ["map", "level", "scheme", "code", "label", "map_km2", "reference_km2", "difference_km2"]
    for name, level in _levels(content):
        for c, in_map, in_reference in zip(
            level.scheme.classes, level.map_area_ha, level.reference_area_ha, strict=True
        ):
            figures = in_map / 100, in_reference / 100, (in_map - in_reference) / 100
            yield [name, level.number, level.scheme.id, c.code, c.label, *figures]


def _details(content: ReportContent) -> Iterable[Sequence[Cell]]:
    yield ["map", "what", "level", "pixels", "overall_agreement", "mean_f1", "mean_iou", "excluded_share"]
    for name, detail in content.details.items():
        for inner in detail.inner:
            for level in inner.levels:
                yield [name, f"{inner.border_m:g} m from borders", level.number, *_summed(level), inner.excluded]
        for number, share in detail.within:
            yield [name, f"within {detail.within_m:g} m", number, detail.pixels, share, None, None, 0.0]
        for zone in detail.zones:
            for level in zone.levels:
                yield [name, f"{detail.zone_field}: {zone.name}", level.number, *_summed(level), None]


def _summed(level: LevelAgreement) -> list[Cell]:
    m = level.measures
    return [int(level.counts.sum()), m.overall, m.macro.f1, m.macro.iou]


def _records(found: Sequence[Mapping[str, Cell]]) -> Iterable[Sequence[Cell]]:
    if found:
        yield list(found[0])
    yield from (list(row.values()) for row in found)


def _map_areas(content: ReportContent) -> Iterable[Sequence[Cell]]:
    yield ["map", "code", "label", "km2"]
    for name, areas in content.area_ha.items():
        for c in content.scheme.classes:
            yield [name, c.code, c.label, areas.get(c.code, 0.0) / 100]


def _levels(content: ReportContent) -> Iterable[tuple[str, LevelAgreement]]:
    return [(name, level) for name, agreement in content.agreements.items() for level in agreement.levels]


def csv_text(rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV, safe to be opened in a spreadsheet."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerows([_cell(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _cell(cell: Cell) -> Cell:
    """Texts that a spreadsheet would run as a formula get an apostrophe before them; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
