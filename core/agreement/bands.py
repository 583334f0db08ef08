"""A map and its reference by bands of whole rows, so that memory does not grow with them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from ..grid import Grid, Window
from ..raster.together import Read, read_together
from ..scheme import Classes

BAND_PX = 2**23
"""Pixels read at a time: whole rows, a few megabytes, however large the map is."""
CACHE_BYTES = 96 * 2**20
"""GDAL's memory for blocks: enough for a row of tiles that a band of rows cuts through."""
_ROWS = 256
"""Rows are read in multiples of the height of a file's tiles, so that each tile is decoded once."""


@dataclass(frozen=True)
class Band:
    """Some rows: the map's, and the reference's with a margin above and below."""

    window: Window
    of_map: Classes
    above: Classes
    """The reference's rows before those of the map: as much of the margin as there is."""
    of_reference: Classes
    """The reference's rows beside those of the map."""
    below: Classes
    """Those behind them."""

    def near(self) -> Classes:
        """The reference's rows with the margin, as a copy."""
        return np.concatenate((self.above, self.of_reference, self.below))

    @property
    def inside(self) -> slice:
        """The rows of ``near`` that are those of the map."""
        return slice(len(self.above), len(self.above) + len(self.of_reference))


def bands_of_rows(grid: Grid) -> Iterator[Window]:
    """The whole grid from top to bottom in windows of full width, a few megabytes each."""
    rows = max(1, BAND_PX // grid.width // _ROWS) * _ROWS
    for row in range(0, grid.height, rows):
        yield Window(0, row, grid.width, min(rows, grid.height - row))


def bands_beside(readers: tuple[Read, Read], grid: Grid, margin: int) -> Generator[Band, None, None]:
    """Bands of a map and of its reference, each read once: a band waits for the next one, which holds its margin.

    Args:
        readers: of the map and of the reference; each is called from a thread of its own.
        grid: of both.
        margin: rows of the reference above and below.
    """
    above = nothing = np.empty((0, grid.width), np.uint8)
    waiting: tuple[Window, Classes, Classes] | None = None
    for window, (of_map, of_reference) in read_together(readers, bands_of_rows(grid)):
        if not margin:
            yield Band(window, of_map, nothing, of_reference, nothing)
            continue
        if waiting:
            yield Band(*waiting[:2], above, waiting[2], of_reference[:margin])
            above = waiting[2][-margin:].copy()
        waiting = window, of_map, of_reference
    if waiting:
        yield Band(*waiting[:2], above, waiting[2], nothing)
