"""The outlines of regions along pixel sides, found in one pass over the runs of a map.

Neighbours share every vertex: an outline has one at each turn, and also where it runs straight on but a third region
begins on its other side. Without those, polygons that meet in a T would not share the node, and no tool could
simplify or check the layer as a coverage.

A line between two rows of pixels has a vertex only where a run begins above or below it. There each outline that passes
gets a *knot*, linked to the next one along the way; so memory is needed by vertex, not by pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba as nb
import numpy as np

from ..generalise.arrays import Doubles, Flags, Ints, Longs, RunArrays
from ..generalise.numbering import Runs

Knots = tuple[Ints, int]
"""Column, row, next knot and region of each knot, (room, 4); and how many there are."""


@dataclass(frozen=True, slots=True)
class Rings:
    """Closed outlines, sorted by region, each region's outer ring first."""

    corners: Ints | Doubles
    """(col, row) of pixel corners, or (x, y), (vertices, 2); the last of a ring repeats its first."""
    offsets: Longs
    """First vertex of each ring, (rings + 1,)."""
    regions: Longs
    """First ring of each region, (regions + 1,)."""


def trace(runs: Runs, count: int) -> Rings:
    """The outlines of all regions: outer rings with the region on their left, holes likewise.

    No ring passes a point twice: where pixels of one region meet in a corner only, the outline crosses over, so that an
    enclosed hole touches the outer ring in a point, which is valid, instead of being part of it, which is not.

    Args:
        runs: runs with their regions.
        count: how many regions there are.
    """
    knots = _tie(runs.arrays, runs.width)
    first, sizes = _find_rings(knots)
    owners = knots[first, 3]
    order = np.argsort(owners, kind="stable")
    offsets = np.concatenate(([0], np.cumsum(sizes[order] + 1)))
    regions = np.concatenate(([0], np.cumsum(np.bincount(owners, minlength=count))))
    return Rings(_lay_out(knots, first[order], offsets), offsets, regions)


@nb.njit(cache=True)
def _tie(runs: RunArrays, cols: int) -> Ints:
    """All knots in reading order, linked into rings."""
    below = np.full((cols + 1, 2), -1, np.int32)
    # A run has a corner above and one below its first column. Fresh memory takes no room until it is written to.
    knots = np.empty((8 * runs[1].size + 8, 4), np.int32), np.int64(0)
    for line in range(runs[0].size):
        knots = _tie_line(runs, cols, line, below, knots)
    return knots[0][: knots[1]]


@nb.njit(cache=True)
def _tie_line(runs: RunArrays, cols: int, line: int, below: Ints, knots: Knots) -> Knots:
    """The knots on the line above the row of the same number, from left to right."""
    offsets, starts, labels = runs
    upper, upper_stop = (offsets[line - 1], offsets[line]) if line else (0, 0)
    lower, lower_stop = (offsets[line], offsets[line + 1]) if line + 1 < offsets.size else (0, 0)
    beside = np.full(2, -1, np.int32)
    up_left, low_left, col = np.int32(-1), np.int32(-1), 0
    while col < cols:
        next_upper = starts[upper] if upper < upper_stop else cols
        next_lower = starts[lower] if lower < lower_stop else cols
        col = min(next_upper, next_lower)
        up_right, low_right = up_left, low_left
        if col == cols:
            up_right = low_right = np.int32(-1)
        if next_upper == col and upper < upper_stop:
            up_right, upper = labels[upper], upper + 1
        if next_lower == col and lower < lower_stop:
            low_right, lower = labels[lower], lower + 1
        if up_left != low_left or up_right != low_right:
            knots = _tie_corner((up_left, low_left, low_right, up_right), (col, line), (beside, below[col]), knots)
        up_left, low_left = up_right, low_right
    return knots


@nb.njit(cache=True)
def _tie_corner(
    ring: tuple[int, int, int, int], place: tuple[int, int], loose: tuple[Ints, Ints], knots: Knots
) -> Knots:
    """A knot for each outline that passes a corner.

    Headings are 0 west, 1 south, 2 east, 3 north: adding 1 turns left. An outline that goes on to the east or south is
    loose until its next knot is found, and so is one that was entered from there: ``loose`` holds, for the side to the
    left and for the one above, the knot to go on from and the knot to arrive at.

    Args:
        ring: the regions around the corner: upper left, lower left, lower right, upper right.
        place: column and line.
        loose: what is loose on the left and above; becomes what is loose on the right and below.
        knots: those found so far.
    """
    beside, below = loose
    from_west, to_west, from_north, to_north = beside[0], beside[1], below[0], below[1]
    table, used = knots
    for heading in range(4):
        # Heading west, the pixel behind on the left is the lower right one, ahead on the left the lower left one.
        behind, left = ring[(heading + 2) % 4], ring[(heading + 1) % 4]
        right, back_right = ring[heading], ring[(heading + 3) % 4]
        if behind < 0 or behind == back_right:
            continue
        turn = 3 if right == behind else (0 if left == behind else 1)
        table[used, 0], table[used, 1], table[used, 2], table[used, 3] = place[0], place[1], -1, behind
        _arrive(table, used, heading, (from_west, from_north), loose)
        _leave(table, used, (heading + turn) % 4, (to_west, to_north), loose)
        used += 1
    return table, used


@nb.njit(cache=True)
def _arrive(table: Ints, knot: int, heading: int, begun: tuple[int, int], loose: tuple[Ints, Ints]) -> None:
    """Link a knot with the one before it, or leave word where that will be found."""
    if heading == 0:
        loose[0][1] = knot
    elif heading == 1:
        table[begun[1], 2] = knot
    elif heading == 2:
        table[begun[0], 2] = knot
    else:
        loose[1][1] = knot


@nb.njit(cache=True)
def _leave(table: Ints, knot: int, heading: int, awaited: tuple[int, int], loose: tuple[Ints, Ints]) -> None:
    """Link a knot with the one after it, or leave word where that will be found."""
    if heading == 0:
        table[knot, 2] = awaited[0]
    elif heading == 1:
        loose[1][0] = knot
    elif heading == 2:
        loose[0][0] = knot
    else:
        table[knot, 2] = awaited[1]


@nb.njit(cache=True)
def _find_rings(knots: Ints) -> tuple[Longs, Longs]:
    """The first knot of each ring in reading order, which is on the outer ring for the first of a region; its knots."""
    seen: Flags = np.zeros(len(knots), np.bool_)
    first, sizes, count = np.empty(len(knots) // 4, np.int64), np.empty(len(knots) // 4, np.int64), 0
    for start in range(len(knots)):
        if seen[start]:
            continue
        knot, size = start, 0
        while not seen[knot]:
            seen[knot] = True
            knot = knots[knot, 2]
            size += 1
        first[count], sizes[count] = start, size
        count += 1
    return first[:count].copy(), sizes[:count].copy()


@nb.njit(cache=True)
def _lay_out(knots: Ints, first: Longs, offsets: Longs) -> Ints:
    corners = np.empty((offsets[-1], 2), np.int32)
    for ring in range(first.size):
        knot = first[ring]
        for at in range(offsets[ring], offsets[ring + 1]):
            corners[at, 0], corners[at, 1] = knots[knot, 0], knots[knot, 1]
            knot = knots[knot, 2]
    return corners
