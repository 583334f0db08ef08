"""Which windows the network sees, and which pixels of each make the map.

Laws, for every raster, margin and extent (``tests/core/mapping/test_windows.py`` holds them):

- The cores of all windows cover the raster, each pixel exactly once.
- A window depends on the raster's size alone: an extent selects windows and never lays its own, so that a place gets
  the same class whatever extent is asked for.
- Every window starts at a multiple of 32 px from the raster's origin (before reflection fills what lies outside), for
  the network's answer depends on how its stride falls on the pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from ..grid import Window

Scalar = TypeVar("Scalar", bound=np.generic)

ALIGN_PX = 32
"""The largest stride of any network (2 to the power of 5 levels)."""
MARGIN_PX = 32
"""Context on each side of a core that is computed and thrown away. Where a network's context is short, a wider one
changes a fiftieth of a percent of the pixels at most. Where it takes means of whole windows, as MobileNet and
EfficientNet do, no margin helps: one to two percent of the pixels change with the windows' size, and are as often right
in one size as in another (figures in CONTRIBUTING.md). Windows of 768 px cost 1.19 computed pixels for each of the map.
"""
LARGEST_PX = 768
"""Longest side of a window: beyond it a CPU's caches lose more than the smaller overlap wins."""


@dataclass(frozen=True)
class Tile:
    """One window: what is read, what is reflected around it, and what of the answer is kept."""

    core: Window
    """The pixels of the raster that this window decides."""
    read: Window
    """The pixels that are read: core and margin, as far as they lie inside the raster."""
    origin: tuple[int, int]
    """(row, column) of the window's first pixel in the raster's frame; negative where it begins outside."""
    shape: tuple[int, int]
    """(rows, cols) of the window, margins included."""

    def fill(self, pixels: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
        """The whole window from what was read, (…, rows, cols); beyond the raster it mirrors what lies inside."""
        top, left = self.read.row - self.origin[0], self.read.col - self.origin[1]
        bottom = self.shape[0] - top - self.read.height
        right = self.shape[1] - left - self.read.width
        if not (top or bottom or left or right):
            return pixels
        rest = [(0, 0)] * (pixels.ndim - 2)
        return np.pad(pixels, [*rest, (top, bottom), (left, right)], mode="reflect")

    def keep(self, answer: npt.NDArray[Scalar], wanted: Window) -> npt.NDArray[Scalar]:
        """The part of the network's answer (rows, cols) that belongs to ``wanted``, a part of the core."""
        row, col = wanted.row - self.origin[0], wanted.col - self.origin[1]
        return answer[row : row + wanted.height, col : col + wanted.width]


@dataclass(frozen=True)
class RowOfTiles:
    """Windows side by side, and the band of rows of the map that they fill."""

    band: Window
    """The pixels to write: full width of the extent."""
    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class WindowPlan:
    """The lattice of windows of one raster."""

    height: int
    """Rows of the raster."""
    width: int
    """Columns of the raster."""
    core: tuple[int, int]
    """(rows, cols) of a core, multiples of 32; the last ones may reach beyond the raster."""
    margin: int
    """Context on each side, pixels, a multiple of 32."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols) that the network sees, the same for every window."""
        return self.core[0] + 2 * self.margin, self.core[1] + 2 * self.margin

    def rows(self, extent: Window) -> Iterator[RowOfTiles]:
        """The windows that an extent needs, from top to bottom, with the band of rows that each row of them fills."""
        for i in range(extent.row // self.core[0], (extent.row_stop - 1) // self.core[0] + 1):
            first, last = extent.col // self.core[1], (extent.col_stop - 1) // self.core[1]
            tiles = tuple(self.tile(i, j) for j in range(first, last + 1))
            top = max(extent.row, tiles[0].core.row)
            bottom = min(extent.row_stop, tiles[0].core.row_stop)
            yield RowOfTiles(Window(extent.col, top, extent.width, bottom - top), tiles)

    def tile(self, i: int, j: int) -> Tile:
        """The window in row ``i`` and column ``j`` of the lattice, counted from the raster's origin."""
        row, col = i * self.core[0], j * self.core[1]
        core = Window(col, row, min(self.core[1], self.width - col), min(self.core[0], self.height - row))
        top, left = row - self.margin, col - self.margin
        bottom, right = min(self.height, top + self.shape[0]), min(self.width, left + self.shape[1])
        read = Window(max(0, left), max(0, top), right - max(0, left), bottom - max(0, top))
        return Tile(core, read, (top, left), self.shape)

    def count(self, extent: Window) -> int:
        """How many windows an extent needs."""
        rows = (extent.row_stop - 1) // self.core[0] - extent.row // self.core[0] + 1
        return rows * ((extent.col_stop - 1) // self.core[1] - extent.col // self.core[1] + 1)


def plan_windows(height: int, width: int, margin: int = MARGIN_PX, largest: int = LARGEST_PX) -> WindowPlan:
    """The lattice for a raster of this size, with as few computed pixels as windows of at most ``largest`` px allow.

    Args:
        height: rows of the raster.
        width: its columns.
        margin: context on each side, a multiple of 32 from 0 to 256.
        largest: longest side of a window; where the margins leave no core within it, the smallest core is taken.

    Raises:
        ValueError: a margin that would move windows off the network's stride.
    """
    if margin % ALIGN_PX or not 0 <= margin <= 256:
        raise ValueError(f"A margin must be a multiple of {ALIGN_PX} from 0 to 256 px, got {margin}.")
    return WindowPlan(height, width, (_fit(height, margin, largest), _fit(width, margin, largest)), margin)


def _fit(length: int, margin: int, largest: int) -> int:
    """The core, in one direction, that needs the fewest computed pixels; of equal ones the smallest."""
    cores = range(ALIGN_PX, max(ALIGN_PX, largest - 2 * margin) + 1, ALIGN_PX)
    return min(cores, key=lambda core: (-(-length // core) * (core + 2 * margin), core))
