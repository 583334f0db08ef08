"""How well maps made with a package agree with labels it never saw, through the same steps as any map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ...models.card import Score
from ...models.catalogue import Package
from ..agreement.confusion import Confusion, CrossTable
from ..agreement.level import LevelAgreement, level_agreement
from ..comparison.blocks import Blocks, divide, side_for
from ..events import Reporter, Silent
from ..grid import Window
from ..mapping.mosaic import MapFiles
from ..mapping.pipeline import map_raster
from ..mapping.preparation import MapOptions
from ..raster.classes import open_classes
from ..raster.ground import ground_pixels
from ..raster.source import open_source
from ..scheme import NODATA, Classes, Scheme
from .labels import open_labels
from .split import Cells, Part, pixels_of

BAND_OF_ROWS = 512


@dataclass(frozen=True)
class ScoredArea:
    """A raster whose map is compared with labels."""

    raster: str
    reference: str
    field: str
    cells: Cells | None = None
    """Which part each cell is for; None: the whole raster counts."""
    part: Part = Part.TEST
    """The cells that count."""


@dataclass(frozen=True)
class Counted:
    """What an area's map and its labels say of the same pixels."""

    table: CrossTable
    """Rows = map, columns = labels."""
    blocks: npt.NDArray[np.int64]
    """(blocks, 2): pixels on which the two agree, and pixels that count, of each square of the raster's ground."""


def map_and_count(
    package: Package, scheme: Scheme, areas: Sequence[ScoredArea], work: Path, reporter: Reporter
) -> list[Counted]:
    """How each area's map and its labels agree; each raster is mapped once.

    Args:
        package: the weights.
        scheme: the package's class scheme.
        areas: what is mapped and compared.
        work: folder for the maps; they are deleted again.
        reporter: hears of the progress.
    """
    counted: dict[int, Counted] = {}
    rasters = list(dict.fromkeys(area.raster for area in areas))
    for done, raster in enumerate(rasters):
        reporter.progress("test", done, len(rasters), "rasters")
        files = MapFiles(work / "classes.tif", work / "confidence.tif")
        with open_source([raster]) as source:
            map_raster(source, package, out=files, options=MapOptions(), reporter=_Quiet(reporter))
        here = ((number, area) for number, area in enumerate(areas) if area.raster == raster)
        counted |= {number: _count(files.classes, scheme, area) for number, area in here}
        for path in (files.classes, files.confidence):
            path.unlink()
    return [counted[number] for number in range(len(areas))]


def as_scores(counted: Sequence[Counted], scheme: Scheme, region: str, note: str) -> tuple[Score, ...]:
    """The figures of all areas together at every level of the scheme, the finest first.

    The note tells how far the single rasters spread, for one figure hides a raster that went wrong.
    """
    scores = []
    for level in range(scheme.level, 0, -1):
        each = [_at_level(one.table, scheme, level) for one in counted]
        counts, area_m2 = np.sum([e.counts for e in each], axis=0), np.sum([e.area_m2 for e in each], axis=0)
        found = level_agreement(level, each[0].scheme, counts, area_m2)
        m, seen = found.measures, found.counts.sum(axis=0) > 0
        f1 = zip(found.scheme.codes, m.f1, seen, strict=True)
        scores.append(
            Score(
                region=region,
                overall_agreement=round(m.overall or 0.0, 5),
                pixels=int(found.counts.sum()),
                level=found.scheme.id,
                f1=tuple((code, None if value is None else round(value, 4)) for code, value, here in f1 if here),
                mean_iou=_rounded(m.macro.iou),
                kappa=_rounded(m.kappa),
                note=note + _spread([e.measures.overall for e in each]),
            )
        )
    return tuple(scores)


class _Quiet(Silent):
    """Lets a map be made without a word, but not beyond a cancellation."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def check_cancelled(self) -> None:
        """Ask whom the training reports to."""
        self._reporter.check_cancelled()


def _count(classes: Path, scheme: Scheme, area: ScoredArea) -> Counted:
    confusion = Confusion(scheme, scheme)
    with (
        open_classes(str(classes)) as mapped,
        open_labels(area.reference, area.field, mapped.grid, scheme) as labels,
    ):
        grid, area_m2 = mapped.grid, ground_pixels(mapped.grid).area_m2
        part = None if area.cells is None else pixels_of(area.cells, area.part, grid.shape)
        places = divide(grid, side_for([grid]))
        blocks = np.zeros((places.count, 2), np.int64)
        for row in range(0, grid.height, BAND_OF_ROWS):
            window = Window(0, row, grid.width, min(BAND_OF_ROWS, grid.height - row))
            found, expected = (
                mapped.read(window),
                _only(labels.read(window), None if part is None else part[window.slices]),
            )
            confusion.add(found, expected, area_m2[row : window.row_stop])
            blocks += _by_block(found, expected, places, window)
    return Counted(confusion.finish(), blocks)


def _by_block(found: Classes, expected: Classes, places: Blocks, window: Window) -> npt.NDArray[np.int64]:
    """(blocks, 2): pixels that agree and pixels that count, of rows over a raster's whole width."""
    numbers = places.first_of_rows(window)[:, None] + places.of_cols()
    counts = (found != NODATA) & (expected != NODATA)
    both = counts & (found == expected), counts
    return np.stack([np.bincount(numbers[some], minlength=places.count) for some in both], axis=1)


def _spread(agreements: Sequence[float | None]) -> str:
    known = [value for value in agreements if value is not None]
    return f"; single rasters {min(known):.3f} to {max(known):.3f}" if len(known) > 1 else ""


def _only(labels: Classes, counted: npt.NDArray[np.bool_] | None) -> Classes:
    return labels if counted is None else np.where(counted, labels, np.uint8(NODATA))


def _at_level(table: CrossTable, scheme: Scheme, level: int) -> LevelAgreement:
    coarse = scheme.at_level(level)
    recode = scheme.recode_to_level(level)
    places = np.array([coarse.values.index(int(recode[value])) for value in scheme.values], np.intp)
    joined = table.regroup(places, places, len(coarse.classes))
    return level_agreement(level, coarse, joined.counts[:-1, :-1], joined.area_m2[:-1, :-1])


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
