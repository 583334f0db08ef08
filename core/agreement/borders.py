"""How near each pixel lies to a border of the reference, as rings around the borders."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numba as nb
import numpy as np
import numpy.typing as npt

from ..grid import Grid
from ..raster.ground import ground_pixels
from ..raster.lookup import look_up
from ..scheme import NODATA, Classes

MAX_RADIUS_PX = 64
"""Neighbourhoods beyond this would take longer than all the rest."""
_FAR = 255

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Borders:
    """What counts as near a border."""

    metres: tuple[float, ...]
    """The radii on the ground, from small to large; none: nothing is near."""
    radii_px: tuple[float, ...]
    """The same in pixels, each at most ``MAX_RADIUS_PX``."""
    classes: bytes
    """Class of each of the 256 bytes that the reference may hold, 255 for none; a border parts two classes."""

    @property
    def margin(self) -> int:
        """Rows above and below that decide about a row."""
        return math.ceil(max(self.radii_px, default=0.0))


NO_BORDERS = Borders((), (), bytes(range(256)))
"""Nobody asks for any."""


def borders_around(metres: Iterable[float], grid: Grid, classes: Bytes) -> Borders:
    """The borders between classes, with the radii that are of use on a grid: of half a pixel to 64 pixels.

    Args:
        metres: radii.
        grid: of map and reference.
        classes: class of each byte of the reference, uint8 (256,), 255 for none.
    """
    side = pixel_side_m(grid)
    kept = tuple(m for m in sorted(metres) if 0.5 <= m / side <= MAX_RADIUS_PX)
    return Borders(kept, tuple(m / side for m in kept), np.ascontiguousarray(classes).tobytes())


def pixel_side_m(grid: Grid) -> float:
    """Side of a square as large as a pixel in the middle row, m."""
    return math.sqrt(float(ground_pixels(grid).area_m2[grid.height // 2]))


class Near(NamedTuple):
    """Rows of a reference with a margin above and below, as values that differ where its classes do."""

    above: Bytes
    beside: Bytes
    """The rows that are asked for."""
    below: Bytes
    lowest: np.uint8
    span: np.uint8
    """Values from ``lowest`` to ``lowest + span`` are classes, the others none."""


class Discs(NamedTuple):
    """What lies within each radius: how far a disc around a pixel reaches up and down, so far to its left and right."""

    heights: Bytes
    """Rows up and down at each distance in columns, (radii, distances)."""
    lengths: npt.NDArray[np.int64]
    """Number of distances of each radius."""


def near_rows(parts: tuple[Classes, Classes, Classes], borders: Borders) -> Near:
    """Rows above, beside and below, uint8, each (rows, cols), to be looked through for borders.

    The bytes themselves where each class is one of them, as in most schemes: looking each up would take longer than all
    that is done with them.
    """
    classes = np.frombuffer(borders.classes, np.uint8)
    used = np.flatnonzero(classes != NODATA)
    in_a_row = used.size and used[-1] - used[0] + 1 == used.size
    if in_a_row and np.unique(classes[used]).size == used.size:
        above, beside, below = (np.ascontiguousarray(rows) for rows in parts)
        return Near(above, beside, below, np.uint8(used[0]), np.uint8(used.size - 1))
    above, beside, below = (look_up(rows, classes)[0] for rows in parts)
    return Near(above, beside, below, np.uint8(0), np.uint8(NODATA - 1))


def discs_of(borders: Borders) -> Discs:
    """Those of its radii. A pixel beside a border is half a pixel away from it, so each radius is half a pixel less."""
    radii = [max(radius - 0.5, 0.0) for radius in borders.radii_px]
    lengths = np.array([int(radius) + 1 for radius in radii], np.int64)
    heights = np.zeros((len(radii), lengths.max(initial=1)), np.uint8)
    for row, radius, length in zip(heights, radii, lengths, strict=True):
        row[:length] = np.sqrt(radius**2 - np.arange(length) ** 2 + 1e-9)
    return Discs(heights, lengths)


# The loops below are functions of their own over plain rows: so the compiler takes many pixels at a time, which it does
# neither for rows of a table nor for slices that are assigned to each other.


@nb.njit(cache=True, nogil=True)
def number_rings(near: Near, discs: Discs, first: int, rooms: tuple[Bytes, Bytes, Bytes]) -> None:
    """Of each pixel, how many of the radii around it reach a border: 0 far from any, all of them beside one.

    The border lies between pixels: the centres of the ones beside it are half a pixel away. Where a class meets nodata
    is no border. Borders in columns that are not looked at do not count.

    Args:
        near: some rows.
        discs: of the radii.
        first: the first column to look at.
        rooms: two that are written over, (rows with the margin, columns to look at), and what comes out, (rows asked
            for, the same columns).
    """
    values, edge, found = rooms
    found[:] = 0
    if not discs.lengths.size:
        return
    row, stop = 0, first + values.shape[1]
    for part in (near.above, near.beside, near.below):
        for y in range(len(part)):
            _copy(part[y, first:stop], values[row])
            row += 1
    _mark(values, near.lowest, near.span, edge)
    _fall(edge)
    for i in range(discs.lengths.size):
        _add_ring(edge[len(near.above) :], discs.heights[i, : discs.lengths[i]], found)


@nb.njit(cache=True, nogil=True)
def _mark(values: Bytes, first: np.uint8, span: np.uint8, edge: Bytes) -> None:
    """0 beside a border, ``_FAR`` elsewhere."""
    rows, padded = len(values), np.empty(values.shape[1] + 2, np.uint8)
    for y in range(rows):
        row, above, below = values[y], values[max(y - 1, 0)], values[min(y + 1, rows - 1)]
        _copy(row, padded[1:-1])
        padded[0], padded[-1] = row[0], row[-1]
        _mark_row((row, padded[:-2], padded[2:], above, below), first, span, edge[y])


@nb.njit(cache=True, nogil=True)
def _mark_row(beside: tuple[Bytes, Bytes, Bytes, Bytes, Bytes], first: np.uint8, span: np.uint8, marks: Bytes) -> None:
    here, left, right, above, below = beside
    for x in range(marks.size):
        value = here[x]
        parts = (left[x] != value) & (np.uint8(left[x] - first) <= span)
        parts |= (right[x] != value) & (np.uint8(right[x] - first) <= span)
        parts |= (above[x] != value) & (np.uint8(above[x] - first) <= span)
        parts |= (below[x] != value) & (np.uint8(below[x] - first) <= span)
        marks[x] = 0 if parts & (np.uint8(value - first) <= span) else _FAR


@nb.njit(cache=True, nogil=True)
def _fall(edge: Bytes) -> None:
    """From marks to the distance of the nearest mark in each pixel's column, in rows, up to ``_FAR``; in place."""
    for y in range(1, len(edge)):
        _step(edge[y - 1], edge[y])
    for y in range(len(edge) - 2, -1, -1):
        _step(edge[y + 1], edge[y])


@nb.njit(cache=True, nogil=True)
def _step(other: Bytes, row: Bytes) -> None:
    for x in range(row.size):
        farther, here = np.uint8(other[x] + 1), row[x]
        row[x] = farther if farther < here and farther != 0 else here  # 0: beyond ``_FAR``


@nb.njit(cache=True, nogil=True)
def _add_ring(away: Bytes, heights: Bytes, found: Bytes) -> None:
    """Add 1 where a mark lies within a disc: some way to the left or right, and not farther up or down than that."""
    rows, cols = found.shape
    pad, near = heights.size, np.empty(cols, np.uint8)
    padded = np.full(cols + 2 * pad, _FAR, np.uint8)
    for y in range(rows):
        _copy(away[y], padded[pad : pad + cols])
        near[:] = 0
        for d in range(pad):
            _reach(padded[pad - d : pad - d + cols], padded[pad + d : pad + d + cols], heights[d], near)
        _add(near, found[y])


@nb.njit(cache=True, nogil=True)
def _copy(row: Bytes, into: Bytes) -> None:
    for x in range(row.size):
        into[x] = row[x]


@nb.njit(cache=True, nogil=True)
def _reach(left: Bytes, right: Bytes, high: int, near: Bytes) -> None:
    for x in range(near.size):
        near[x] |= min(left[x], right[x]) <= high


@nb.njit(cache=True, nogil=True)
def _add(row: Bytes, into: Bytes) -> None:
    for x in range(row.size):
        into[x] = np.uint8(into[x] + row[x])
