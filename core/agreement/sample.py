"""Points drawn from a map by a probability design, every one with a known chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import JobError
from ..events import Reporter
from ..grid import Grid
from ..raster.ground import ground_pixels
from ..scheme import NODATA, Scheme
from .agreement import MapOfClasses
from .bands import bands_of_rows

SIMPLE, SYSTEMATIC, STRATIFIED = "simple", "systematic", "stratified"
DESIGNS = (SIMPLE, SYSTEMATIC, STRATIFIED)
WHOLE = "all"
"""The name of the only stratum of a design without strata."""

Counts = npt.NDArray[np.int64]
Places = npt.NDArray[np.int64]
"""Rows and columns of pixels, (points, 2)."""


@dataclass(frozen=True, slots=True)
class Census:
    """What there is to sample."""

    grid: Grid
    scheme: Scheme
    rows: Counts
    """Pixels of each class in each row, (rows, classes) in the scheme's order."""
    area_m2: npt.NDArray[np.float64]
    """Ground area of a pixel of each row, (rows,)."""

    @property
    def pixels(self) -> tuple[int, ...]:
        """Pixels of each class."""
        return tuple(self.rows.sum(axis=0).tolist())

    @property
    def hectares(self) -> tuple[float, ...]:
        """Ground area of each class."""
        return tuple((self.area_m2 @ self.rows / 10_000).tolist())


@dataclass(frozen=True, slots=True)
class Points:
    """A sample, in random order, so that any first part of it is a sample as well."""

    places: Places
    strata: npt.NDArray[np.int64]
    """Place of each point's class in the scheme's order; −1 where the design has no strata."""


def take_census(raster: MapOfClasses, reporter: Reporter) -> Census:
    """Count the classes of each row.

    Raises:
        RasterError, SchemeError: the file is damaged, or holds a value that its scheme lacks.
    """
    grid, scheme = raster.grid, raster.scheme
    rows = np.zeros((grid.height, 256), np.int64)
    for window in bands_of_rows(grid):
        reporter.check_cancelled()
        for row, values in enumerate(raster.read(window), start=window.row):
            rows[row] = np.bincount(values, minlength=256)
        reporter.progress("count", window.row_stop, grid.height, "rows")
    return Census(grid, scheme, rows[:, list(scheme.values)], ground_pixels(grid).area_m2)


def draw_stratified(raster: MapOfClasses, census: Census, sizes: tuple[int, ...], seed: int) -> Points:
    """A simple random sample of each class, none of its pixels twice.

    A pixel's chance is in proportion to its ground area, which matters where rows differ in size.

    Args:
        raster: the map.
        census: what it holds.
        sizes: points of each class, in the scheme's order.
        seed: of the generator; the same one draws the same points.
    """
    generator = np.random.default_rng(seed)
    picks = [(row, rank, stratum) for stratum, size in enumerate(sizes)
             for row, rank in _ranks(census.rows[:, stratum], census.area_m2, size, generator)]  # fmt: skip
    return _located(raster, census, np.array(picks, np.int64).reshape(-1, 3), generator)


def draw_simple(raster: MapOfClasses, census: Census, size: int, seed: int) -> Points:
    """A simple random sample of all pixels with a class, none twice."""
    generator = np.random.default_rng(seed)
    if size > sum(census.pixels):
        raise JobError(f"The map has {sum(census.pixels):,} pixels with a class, which is less than {size:,} points.")
    picks = [(row, rank, -1) for row, rank in _ranks(census.rows.sum(axis=1), census.area_m2, size, generator)]
    return _located(raster, census, np.array(picks, np.int64).reshape(-1, 3), generator)


def draw_systematic(raster: MapOfClasses, census: Census, size: int, seed: int) -> Points:
    """A square grid with a random start, as wide on the ground as gives about that many points with a class."""
    generator = np.random.default_rng(seed)
    ground = ground_pixels(census.grid)
    spacing = float(np.sqrt(sum(census.hectares) * 10_000 / size))
    start, along = generator.uniform(0, spacing), generator.uniform(0, spacing)
    edges = np.concatenate([[0.0], np.cumsum(ground.height_m)])
    lines = np.unique(np.searchsorted(edges, np.arange(start, edges[-1], spacing), side="right") - 1)
    found = []
    for window in bands_of_rows(census.grid):
        near = lines[(lines >= window.row) & (lines < window.row_stop)]
        values = raster.read(window) if near.size else None
        for row in near.tolist():
            cols = np.arange(along, census.grid.width * ground.width_m[row], spacing) / ground.width_m[row]
            if values is not None:
                there = cols.astype(np.int64)[values[row - window.row, cols.astype(np.int64)] != NODATA]
                found += [(row, col) for col in np.unique(there).tolist()]
    places = np.array(found, np.int64).reshape(-1, 2)
    return Points(places[generator.permutation(len(places))], np.full(len(places), -1, np.int64))


def _ranks(
    counts: Counts, area_m2: npt.NDArray[np.float64], size: int, generator: np.random.Generator
) -> Iterator[tuple[int, int]]:
    """(row, which of the row's pixels), none twice; points are thrown on the area until enough differ."""
    total = np.cumsum(counts * area_m2)
    size = min(size, int(counts.sum()))
    chosen: dict[tuple[int, int], None] = {}
    if size > counts.sum() / 2:  # throwing would take long, and a sample of that size is nearly a census
        every = [(row, rank) for row in np.flatnonzero(counts).tolist() for rank in range(int(counts[row]))]
        yield from (every[i] for i in generator.permutation(len(every))[:size].tolist())
        return
    while len(chosen) < size:
        thrown = generator.uniform(0, total[-1], 2 * (size - len(chosen)))
        rows = np.searchsorted(total, thrown, side="right")
        ranks = ((total[rows] - thrown) / area_m2[rows]).astype(np.int64).clip(0, counts[rows] - 1)
        chosen.update(dict.fromkeys(zip(rows.tolist(), ranks.tolist(), strict=True)))
    yield from list(chosen)[:size]


def _located(raster: MapOfClasses, census: Census, picks: Counts, generator: np.random.Generator) -> Points:
    """The pixels of (row, rank, stratum), found band by band where there are any."""
    cols = np.zeros(len(picks), np.int64)
    for window in bands_of_rows(census.grid):
        here = np.flatnonzero((picks[:, 0] >= window.row) & (picks[:, 0] < window.row_stop))
        values = raster.read(window) if here.size else None
        if values is None:
            continue
        for i in here.tolist():
            row, rank, stratum = picks[i].tolist()
            line = values[row - window.row]
            wanted = line != NODATA if stratum < 0 else line == census.scheme.values[stratum]
            cols[i] = np.flatnonzero(wanted)[rank]
    order = generator.permutation(len(picks))
    return Points(np.column_stack([picks[:, 0], cols])[order], picks[order, 2])
