"""Pixel rectangles and georeferenced grids, as plain values."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple


class Bounds(NamedTuple):
    """A rectangle in the units of a CRS, ``left < right`` and ``bottom < top``."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: columns ``[col, col + width)``, rows ``[row, row + height)``.

    Raises:
        ValueError: a negative offset or an empty size.
    """

    col: int
    row: int
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.col < 0 or self.row < 0 or self.width < 1 or self.height < 1:
            raise ValueError(f"A window needs offsets of at least 0 and sizes of at least 1, got {self}.")

    @property
    def col_stop(self) -> int:
        """The first column to the right of the window."""
        return self.col + self.width

    @property
    def row_stop(self) -> int:
        """The first row below the window."""
        return self.row + self.height

    @property
    def slices(self) -> tuple[slice, slice]:
        """(rows, cols), to index an array that starts at the grid's origin."""
        return slice(self.row, self.row_stop), slice(self.col, self.col_stop)

    def intersection(self, other: Window) -> Window | None:
        """The pixels in both windows, in the same frame; None where they do not meet."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        width = min(self.col_stop, other.col_stop) - col
        height = min(self.row_stop, other.row_stop) - row
        return Window(col, row, width, height) if width > 0 and height > 0 else None

    def relative_to(self, frame: Window) -> Window:
        """The same pixels, counted from the frame's upper left corner.

        ``array_of(frame)[w.relative_to(frame).slices]`` holds the pixels of ``w``.
        """
        return Window(self.col - frame.col, self.row - frame.row, self.width, self.height)


@dataclass(frozen=True)
class Transform:
    """Pixel corner (col, row) → CRS: ``x = x_origin + col·x_per_col + row·x_per_row``, y alike."""

    x_origin: float
    x_per_col: float
    x_per_row: float
    y_origin: float
    y_per_col: float
    y_per_row: float

    @property
    def is_north_up(self) -> bool:
        """Columns run east and rows run south, with neither rotation nor shear."""
        return self.x_per_row == 0 == self.y_per_col and self.x_per_col > 0 > self.y_per_row

    def corner(self, col: float, row: float) -> tuple[float, float]:
        """(x, y) of the upper left corner of pixel (col, row)."""
        x = self.x_origin + col * self.x_per_col + row * self.x_per_row
        y = self.y_origin + col * self.y_per_col + row * self.y_per_row
        return x, y


@dataclass(frozen=True)
class Grid:
    """A north-up raster's place on the ground: CRS, transform and size travel together."""

    crs: str
    """Coordinate reference system as WKT or ``AUTHORITY:CODE``; never empty."""
    transform: Transform
    width: int
    """Columns."""
    height: int
    """Rows."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols), as arrays have it."""
        return self.height, self.width

    @property
    def window(self) -> Window:
        """All pixels."""
        return Window(0, 0, self.width, self.height)

    @property
    def bounds(self) -> Bounds:
        """Outer edges in CRS units."""
        left, top = self.transform.corner(0, 0)
        right, bottom = self.transform.corner(self.width, self.height)
        return Bounds(left, bottom, right, top)

    def crop(self, window: Window) -> Grid:
        """The grid of the pixels in ``window``, which must lie inside."""
        if window.intersection(self.window) != window:
            raise ValueError(f"{window} leaves a grid of {self.width} × {self.height} pixels.")
        x, y = self.transform.corner(window.col, window.row)
        old = self.transform
        moved = Transform(x, old.x_per_col, old.x_per_row, y, old.y_per_col, old.y_per_row)
        return Grid(self.crs, moved, window.width, window.height)

    def window_of(self, bounds: Bounds) -> Window | None:
        """The pixels that ``bounds`` (same CRS) touches, rounded outwards and clipped; None where nothing is left.

        Edges within a millionth of a pixel of a pixel border count as on it.
        """
        t = self.transform
        cols = (bounds.left - t.x_origin) / t.x_per_col, (bounds.right - t.x_origin) / t.x_per_col
        rows = (bounds.top - t.y_origin) / t.y_per_row, (bounds.bottom - t.y_origin) / t.y_per_row
        col, col_stop = max(0, _floor(cols[0])), min(self.width, _ceil(cols[1]))
        row, row_stop = max(0, _floor(rows[0])), min(self.height, _ceil(rows[1]))
        if col >= col_stop or row >= row_stop:
            return None
        return Window(col, row, col_stop - col, row_stop - row)


def _floor(pixels: float) -> int:
    return math.floor(pixels + 1e-6)


def _ceil(pixels: float) -> int:
    return math.ceil(pixels - 1e-6)
