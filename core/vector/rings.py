"""The outlines of regions, traced along pixel sides.

Neighbours share every vertex: an outline has one at each turn, and also where it runs straight on but a third region
begins on its other side. Without those, polygons that meet in a T would not share the node, and no tool could
simplify or check the layer as a coverage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba as nb
import numpy as np

from ..generalise.arrays import Flags, Ints, Longs, RunArrays
from ..generalise.regions import Runs
from ..scheme import NODATA, Classes


@dataclass(frozen=True, slots=True)
class Rings:
    """Closed outlines, sorted by region, each region's outer ring first."""

    corners: Ints
    """(col, row) of pixel corners, (vertices, 2); the last of a ring repeats its first."""
    offsets: Longs
    """First vertex of each ring, (rings + 1,)."""
    regions: Longs
    """First ring of each region, (regions + 1,)."""


def trace(classes: Classes, runs: Runs, count: int) -> Rings:
    """The outlines of all regions: outer rings with the region on their left, holes likewise.

    No ring passes a point twice: where pixels of one region meet in a corner only, the outline crosses over, so that an
    enclosed hole touches the outer ring in a point, which is valid, instead of being part of it, which is not.

    Args:
        classes: uint8 (rows, cols), 255 is nodata.
        runs: the runs of these classes.
        count: how many regions there are.
    """
    framed = np.pad(classes, 1, constant_values=NODATA)
    corners, ends, owners = _trace(framed, runs.arrays)
    order = np.argsort(owners, kind="stable")
    offsets = np.concatenate(([0], ends))
    sizes = np.diff(offsets)[order]
    moved = np.concatenate(([0], np.cumsum(sizes)))
    regions = np.concatenate(([0], np.cumsum(np.bincount(owners, minlength=count))))
    return Rings(_reordered(corners, offsets, order, moved), moved, regions)


@nb.njit(cache=True)
def _reordered(corners: Ints, offsets: Longs, order: Longs, moved: Longs) -> Ints:
    out = np.empty_like(corners)
    for i in range(order.size):
        out[moved[i] : moved[i + 1]] = corners[offsets[order[i]] : offsets[order[i] + 1]]
    return out


@nb.njit(cache=True)
def _label_at(runs: RunArrays, row: int, col: int) -> int:
    """Region of a pixel: binary search among the runs of its row; -1 outside."""
    offsets, starts, labels = runs
    if row < 0 or row >= offsets.size - 1 or col < 0:
        return -1
    low, high = offsets[row], offsets[row + 1]
    while high - low > 1:
        middle = (low + high) // 2
        if starts[middle] <= col:
            low = middle
        else:
            high = middle
    return int(labels[low])


@nb.njit(cache=True)
def _trace(framed: Classes, runs: RunArrays) -> tuple[Ints, Longs, Ints]:
    """Rings in reading order of their first top side, which is an outer ring for the first of each region."""
    rows, cols = framed.shape[0] - 2, framed.shape[1] - 2
    offsets, starts, labels = runs
    seen = np.zeros((rows, cols), np.bool_)
    corners, used = np.empty((4096, 2), np.int32), 0
    ends, owners, count = np.empty(1024, np.int64), np.empty(1024, np.int32), 0
    for row in range(rows):
        for run in range(offsets[row], offsets[row + 1]):
            if labels[run] < 0:
                continue
            end = starts[run + 1] if run + 1 < offsets[row + 1] else cols
            for col in range(starts[run], end):
                if seen[row, col] or framed[row, col + 1] == framed[row + 1, col + 1]:
                    continue
                corners, used = _follow(framed, runs, seen, (row, col), (corners, used))
                if count == ends.size:
                    ends = np.concatenate((ends, np.empty_like(ends)))
                    owners = np.concatenate((owners, np.empty_like(owners)))
                ends[count], owners[count] = used, labels[run]
                count += 1
    return corners[:used], ends[:count], owners[:count]


@nb.njit(cache=True)
def _follow(
    framed: Classes, runs: RunArrays, seen: Flags, start: tuple[int, int], store: tuple[Ints, int]
) -> tuple[Ints, int]:
    """Walk one ring from the top right corner of a pixel westwards, the region always on the left.

    Directions are 0 west, 1 south, 2 east, 3 north: adding 1 turns left.
    """
    corners, used = store
    first = used
    row, col = start[0], start[1] + 1
    heading = 0
    while True:
        if used + 2 > len(corners):
            corners = np.concatenate((corners, np.empty_like(corners)))
        if heading == 0:
            seen[row, col - 1] = True
        row += (heading == 1) - (heading == 3)
        col += (heading == 2) - (heading == 0)
        turn, is_node = _turn(framed, runs, (row, col), heading)
        if turn or is_node:
            corners[used, 0], corners[used, 1] = col, row
            used += 1
        heading = (heading + turn) % 4
        if row == start[0] and col == start[1] + 1 and heading == 0:
            break
    corners[used] = corners[first]
    return corners, used + 1


@nb.njit(cache=True)
def _turn(framed: Classes, runs: RunArrays, corner: tuple[int, int], heading: int) -> tuple[int, bool]:
    """1 left, 0 straight, 3 right at a pixel corner; and whether a third region begins there."""
    row, col = corner
    # The four pixels around the corner, counted on the frame: upper left, lower left, lower right, upper right.
    ring = (framed[row, col], framed[row + 1, col], framed[row + 1, col + 1], framed[row, col + 1])
    # Heading west, the pixel behind on the left is the lower right one, ahead on the left the lower left one.
    behind, left = ring[(heading + 2) % 4], ring[(heading + 1) % 4]
    right, back_right = ring[heading], ring[(heading + 3) % 4]
    if left == behind:
        if right == behind:
            return 3, False
        return 0, right != back_right
    if right == behind and _same_region(runs, corner, heading):
        return 3, False
    return 1, False


@nb.njit(cache=True)
def _same_region(runs: RunArrays, corner: tuple[int, int], heading: int) -> bool:
    """Whether the pixel behind on the left and the one ahead on the right, which meet in the corner, are one region."""
    row, col = corner
    if heading % 2 == 0:
        return _label_at(runs, row - 1, col - 1) == _label_at(runs, row, col)
    return _label_at(runs, row, col - 1) == _label_at(runs, row - 1, col)
