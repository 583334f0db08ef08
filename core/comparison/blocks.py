"""Square pieces of ground: what lies in one is alike, so they and not the pixels are what a comparison counts on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..grid import Grid, Window
from ..raster.ground import ground_pixels

WISHED_M = 2000.0
"""Side of a block where the area is large enough."""
WISHED_BLOCKS = 30
"""Blocks that there should be; smaller areas get smaller blocks."""
MOST_BLOCKS = 2500
"""In one raster; beyond it blocks grow, so that memory does not."""
_LEAST_PX = 8


@dataclass(frozen=True, slots=True)
class Blocks:
    """A raster divided into rows and columns of blocks of almost the same size."""

    row_edges: npt.NDArray[np.intp]
    """First row of each row of blocks, and the number of rows."""
    col_edges: npt.NDArray[np.intp]
    side_m: float
    """Mean side on the ground."""

    @property
    def count(self) -> int:
        """Blocks of the whole raster."""
        return (len(self.row_edges) - 1) * (len(self.col_edges) - 1)

    def window(self, number: int) -> Window:
        """The pixels of a block; they count row by row from the upper left."""
        row, col = divmod(number, len(self.col_edges) - 1)
        (top, bottom), (left, right) = self.row_edges[row : row + 2], self.col_edges[col : col + 2]
        return Window(int(left), int(top), int(right - left), int(bottom - top))

    def first_of_rows(self, window: Window) -> npt.NDArray[np.int64]:
        """For each row of a window the number of the block at its left end."""
        rows = np.arange(window.row, window.row_stop)
        found = np.searchsorted(self.row_edges, rows, side="right") - 1
        return (found * (len(self.col_edges) - 1)).astype(np.int64)

    def of_cols(self) -> npt.NDArray[np.int64]:
        """For each column the number of its block in the row of blocks."""
        cols = np.arange(self.col_edges[-1])
        return (np.searchsorted(self.col_edges, cols, side="right") - 1).astype(np.int64)


def side_for(grids: list[Grid]) -> float:
    """The side of the blocks, m, for rasters that belong to one area: 2 km, or less so that there are about 36."""
    total = sum(_size(grid)[0] * _size(grid)[1] for grid in grids)
    # Whole blocks must fit each raster's sides, which costs some of them: hence a few more than needed.
    return min(WISHED_M, math.sqrt(total / (WISHED_BLOCKS * 1.2)))


def divide(grid: Grid, side_m: float) -> Blocks:
    """Blocks of about this side; their number is rounded so that none is a sliver.

    Args:
        grid: of the raster.
        side_m: wished side on the ground, m.
    """
    high_m, wide_m = _size(grid)
    side = max(side_m, math.sqrt(high_m * wide_m / MOST_BLOCKS))
    rows = max(1, min(round(high_m / side), grid.height // _LEAST_PX))
    cols = max(1, min(round(wide_m / side), grid.width // _LEAST_PX))
    return Blocks(
        np.linspace(0, grid.height, rows + 1).round().astype(np.intp),
        np.linspace(0, grid.width, cols + 1).round().astype(np.intp),
        math.sqrt(high_m * wide_m / (rows * cols)),
    )


def _size(grid: Grid) -> tuple[float, float]:
    """Height and width on the ground, m."""
    ground = ground_pixels(grid)
    return float(ground.height_m.sum()), float(ground.width_m[grid.height // 2] * grid.width)
