"""Which windows the network sees, and which pixels of each make the map.

Laws, for every raster, margin and extent (``tests/core/mapping/test_windows.py`` holds them):

- The cores of all windows cover the raster, each pixel exactly once. At the raster's edges, where there is nothing to
  see beyond, a core reaches to the window's edge; elsewhere a margin of context lies around it.
- A window depends on the raster's size alone: an extent selects windows and never lays its own, so that a place gets
  the same class whatever extent is asked for.
- Every window starts at a multiple of 32 px from the raster's origin, for the network's answer depends on how its
  stride falls on the pixels.
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
in one size as in another (figures in CONTRIBUTING.md).
"""
LARGEST_PX = 1440
"""Longest side of a window: up to it a pixel costs a CPU what it does in smaller ones; beyond, memory buys little."""


@dataclass(frozen=True)
class Tile:
    """One window: what is read, what is reflected around it, and what of the answer is kept."""

    core: Window
    """The pixels of the raster that this window decides."""
    read: Window
    """The pixels that are read: core and margin, as far as they lie inside the raster."""
    origin: tuple[int, int]
    """(row, column) of the window's first pixel in the raster's frame."""
    shape: tuple[int, int]
    """(rows, cols) of the window, margins included."""

    def fill(self, pixels: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
        """The whole window from what was read, (…, rows, cols); behind the raster's end it mirrors what lies inside."""
        below, right = self.shape[0] - self.read.height, self.shape[1] - self.read.width
        if not (below or right):
            return pixels
        return np.pad(pixels, [(0, 0)] * (pixels.ndim - 2) + [(0, below), (0, right)], mode="reflect")

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
    step: tuple[int, int]
    """(rows, cols) from a window to the next, multiples of 32: what a core has inside of the raster."""
    margin: int
    """Context on each side, pixels, a multiple of 32."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols) that the network sees, the same for every window."""
        return self.step[0] + 2 * self.margin, self.step[1] + 2 * self.margin

    def rows(self, extent: Window) -> Iterator[RowOfTiles]:
        """The windows that an extent needs, from top to bottom, with the band of rows that each row of them fills."""
        (first, last), (left, right) = self._places(extent)
        for i in range(first, last + 1):
            tiles = tuple(self.tile(i, j) for j in range(left, right + 1))
            top = max(extent.row, tiles[0].core.row)
            bottom = min(extent.row_stop, tiles[0].core.row_stop)
            yield RowOfTiles(Window(extent.col, top, extent.width, bottom - top), tiles)

    def tile(self, i: int, j: int) -> Tile:
        """The window in row ``i`` and column ``j`` of the lattice, counted from the raster's origin."""
        (top, core_top, core_bottom), (left, core_left, core_right) = (
            self._along(axis, place) for axis, place in enumerate((i, j))
        )
        bottom, right = min(self.height, top + self.shape[0]), min(self.width, left + self.shape[1])
        core = Window(core_left, core_top, core_right - core_left, core_bottom - core_top)
        return Tile(core, Window(left, top, right - left, bottom - top), (top, left), self.shape)

    def count(self, extent: Window) -> int:
        """How many windows an extent needs."""
        (first, last), (left, right) = self._places(extent)
        return (last - first + 1) * (right - left + 1)

    def _places(self, extent: Window) -> tuple[tuple[int, int], tuple[int, int]]:
        """The first and the last window that an extent needs, down and across."""
        ends = (extent.row, extent.row_stop - 1), (extent.col, extent.col_stop - 1)
        (first, last), (left, right) = ([self._place(axis, at) for at in two] for axis, two in enumerate(ends))
        return (first, last), (left, right)

    def _place(self, axis: int, at: int) -> int:
        """The window, counted along an axis, whose core holds a row or column."""
        return min(max(0, (at - self.margin) // self.step[axis]), self._last(axis))

    def _last(self, axis: int) -> int:
        return windows_along((self.height, self.width)[axis], self.step[axis], self.margin) - 1

    def _along(self, axis: int, place: int) -> tuple[int, int, int]:
        """Along an axis: where a window begins, and where its core begins and stops."""
        start = place * self.step[axis]
        core = start + self.margin if place else 0
        whole = place == self._last(axis)
        return start, core, (self.height, self.width)[axis] if whole else start + self.step[axis] + self.margin


def plan_windows(height: int, width: int, margin: int = MARGIN_PX, largest: int = LARGEST_PX) -> WindowPlan:
    """The lattice for a raster of this size, with as few computed pixels as windows of at most ``largest`` px allow.

    Args:
        height: rows of the raster.
        width: its columns.
        margin: context on each side, a multiple of 32 from 0 to 256.
        largest: longest side of a window; where the margins leave no step within it, the smallest step is taken.

    Raises:
        ValueError: a margin that would move windows off the network's stride.
    """
    if margin % ALIGN_PX or not 0 <= margin <= 256:
        raise ValueError(f"A margin must be a multiple of {ALIGN_PX} from 0 to 256 px, got {margin}.")
    return WindowPlan(height, width, (_fit(height, margin, largest), _fit(width, margin, largest)), margin)


def windows_along(length: int, step: int, margin: int) -> int:
    """How many windows, each a step and two margins long and a step behind the one before, reach to a raster's end."""
    return max(1, -(-(length - 2 * margin) // step))


def _fit(length: int, margin: int, largest: int) -> int:
    """The step, in one direction, that needs the fewest computed pixels; of equal ones the smallest."""
    steps = range(ALIGN_PX, max(ALIGN_PX, largest - 2 * margin) + 1, ALIGN_PX)
    return min(steps, key=lambda step: (windows_along(length, step, margin) * (step + 2 * margin), step))
