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
_FAR = 126
"""More rows than any radius has, and one more is still a number of 8 bits."""
_AT_ONCE = 5
"""Distances that are looked at together: 100 m in pixels of 10 m take two turns."""

Bytes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int8]
"""Numbers of rows. Signed: processors compare 32 signed bytes in one step, but not unsigned ones."""


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

    beyond: Rows
    """The first row up and down that lies beyond it at each distance in columns, (twos of radii, 2, distances).

    0: all do. The smaller radius of two comes first; of an odd number, the first one has no row at all.
    """
    reach: int
    """Columns to either side of which some row lies within a radius, with that of the pixel itself; 0: no radii."""


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
    reach = max((int(radius) + 1 for radius in radii), default=0)
    beyond = np.zeros((len(radii) + len(radii) % 2, -(-reach // _AT_ONCE) * _AT_ONCE), np.int8)
    for row, radius in zip(beyond[len(radii) % 2 :], radii, strict=True):
        distances = np.arange(int(radius) + 1)
        row[: distances.size] = np.sqrt(radius**2 - distances**2 + 1e-9).astype(np.int8) + 1
    return Discs(beyond.reshape(len(beyond) // 2, 2, beyond.shape[1]), reach)


# The loops below are functions of their own over plain rows: so the compiler takes many pixels at a time, which it does
# neither for rows of a table nor for slices that are assigned to each other, nor where an index could be negative.


@nb.njit(cache=True, nogil=True)
def measure(near: Near, first: int, away: Rows) -> None:
    """Rows from each pixel to the nearest one beside a border, up or down in its own column, up to ``_FAR``.

    The border lies between pixels: the centres of the ones beside it are half a pixel away. Where a class meets nodata
    is no border. Borders in columns that are not looked at do not count.

    Args:
        near: some rows.
        first: the first column to look at.
        away: what comes out, (rows with the margin, columns to look at).
    """
    rows, cols = away.shape
    padded, nothing = np.empty(cols + 2, np.uint8), np.full(cols, _FAR, np.int8)
    above = here = _row(near, 0, first, cols)
    for y in range(rows):
        below = _row(near, min(y + 1, rows - 1), first, cols)
        _copy(here, padded[1:-1])
        padded[0], padded[-1] = here[0], here[-1]
        beside = here, padded[:-2], padded[2:], above, below
        _fall(beside, (near.lowest, near.span), away[y - 1] if y else nothing, away[y])
        above, here = here, below
    for y in range(rows - 2, -1, -1):
        _rise(away[y + 1], away[y])


@nb.njit(cache=True, nogil=True)
def number_rings(away: Rows, discs: Discs, rooms: tuple[Rows, Bytes], rings: Bytes) -> None:
    """Of each pixel of a row, how many of the radii around it reach a border: 0 far from any, all of them beside one.

    Args:
        away: as ``measure`` finds it, (columns).
        discs: of the radii.
        rooms: two that are written over, ``far_row`` of the columns, and (columns).
        rings: what comes out, (columns).
    """
    wide, within = rooms
    pad = (wide.size - away.size) // 2
    rings[:] = 0
    _copy(away, wide[pad : pad + away.size])
    for two in discs.beyond:
        within[:] = 0
        for d in range(0, two.shape[1], _AT_ONCE):
            if two[1, d]:
                _reach(wide, (np.uint64(pad - d), np.uint64(pad + d)), two[:, d : d + _AT_ONCE], within)
        _add(within, rings)


@nb.njit(cache=True, nogil=True)
def far_row(cols: int, discs: Discs) -> Rows:
    """Far from any border, with as many more columns to either side as discs may reach."""
    return np.full(cols + 2 * discs.beyond.shape[2], _FAR, np.int8)


@nb.njit(cache=True, nogil=True)
def _row(near: Near, y: int, first: int, cols: int) -> Bytes:
    """Some columns of a row, counted from the first one above."""
    below = y - len(near.above) - len(near.beside)
    part, row = (near.below, below) if below >= 0 else (near.beside, below + len(near.beside))
    part, row = (part, row) if row >= 0 else (near.above, y)
    return part[row, first : first + cols]


@nb.njit(cache=True, nogil=True)
def _fall(
    beside: tuple[Bytes, Bytes, Bytes, Bytes, Bytes], classes: tuple[np.uint8, np.uint8], upper: Rows, row: Rows
) -> None:
    """0 beside a border, one more than in the row above elsewhere."""
    (here, left, right, above, below), (first, span) = beside, classes
    for x in range(row.size):
        value, farther = here[x], np.int8(upper[x] + 1)
        parts = (left[x] != value) & (np.uint8(left[x] - first) <= span)
        parts |= (right[x] != value) & (np.uint8(right[x] - first) <= span)
        parts |= (above[x] != value) & (np.uint8(above[x] - first) <= span)
        parts |= (below[x] != value) & (np.uint8(below[x] - first) <= span)
        farther = min(farther, np.int8(_FAR))
        row[x] = np.int8(0) if parts & (np.uint8(value - first) <= span) else farther


@nb.njit(cache=True, nogil=True)
def _rise(lower: Rows, row: Rows) -> None:
    """At most one more than in the row below."""
    for x in range(row.size):
        row[x] = min(row[x], np.int8(lower[x] + 1))


@nb.njit(cache=True, nogil=True)
def _reach(wide: Rows, start: tuple[np.uint64, np.uint64], beyond: Rows, within: Bytes) -> None:
    """How many of two discs hold a mark, as far as some distances to the left and right tell; within one, both do.

    Args:
        wide: rows to the nearest mark in each column, padded.
        start: where the columns begin that lie to the left of the pixels, by the first of the distances, and to the
            right.
        beyond: of the discs at each of the distances, (2, distances).
        within: what is raised, (columns).
    """
    left, right = start
    (i0, i1, i2, i3, i4), (o0, o1, o2, o3, o4) = _five(beyond[0]), _five(beyond[1])
    one, two, three, four = np.uint64(1), np.uint64(2), np.uint64(3), np.uint64(4)
    for x in range(np.uint64(within.size)):
        n0 = min(wide[left + x], wide[right + x])
        n1 = min(wide[left + x - one], wide[right + x + one])
        n2 = min(wide[left + x - two], wide[right + x + two])
        n3 = min(wide[left + x - three], wide[right + x + three])
        n4 = min(wide[left + x - four], wide[right + x + four])
        inner = (n0 < i0) | (n1 < i1) | (n2 < i2) | (n3 < i3) | (n4 < i4)
        outer = (n0 < o0) | (n1 < o1) | (n2 < o2) | (n3 < o3) | (n4 < o4)
        within[x] = max(within[x], np.uint8(np.uint8(inner) + np.uint8(outer)))


@nb.njit(cache=True, nogil=True)
def _five(row: Rows) -> tuple[np.int8, np.int8, np.int8, np.int8, np.int8]:
    return row[0], row[1], row[2], row[3], row[4]


@nb.njit(cache=True, nogil=True)
def _copy(row: Bytes | Rows, into: Bytes | Rows) -> None:
    for x in range(row.size):
        into[x] = row[x]


@nb.njit(cache=True, nogil=True)
def _add(row: Bytes, into: Bytes) -> None:
    for x in range(row.size):
        into[x] = np.uint8(into[x] + row[x])
