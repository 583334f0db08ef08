"""Means of pixel values over regions, without a raster of labels."""

from __future__ import annotations

import numba as nb
import numpy as np

from ..generalise.arrays import Doubles, Longs, RunArrays, RunValues
from ..generalise.numbering import Runs, labelled, number_regions
from ..generalise.runs import ReadRows, RunMap
from ..scheme import NODATA, Classes

_PIXELS = 1 << 24
"""Pixels that are read together."""


def mean_by_region(runs: Runs, count: int, read: ReadRows) -> Doubles:
    """The mean of the values that ``read`` gives over each region; 255 is left out, NaN where nothing is left."""
    sums, counts = np.zeros(count, np.int64), np.zeros(count, np.int64)
    rows = runs.offsets.size - 1
    step = max(1, _PIXELS // runs.width)
    for first in range(0, rows, step):
        _add(runs.arrays, first, read(first, min(first + step, rows)), (sums, counts))
    return np.asarray(np.divide(sums, counts, out=np.full(sums.size, np.nan), where=counts > 0))


def share_by_region(after: RunMap, before: RunMap) -> Doubles:
    """The share of each region's pixels, 0–1, that have its class in an earlier map of the same size, too."""
    numbering = number_regions(after)
    equal, pixels = _equal(labelled(numbering).arrays, after.values, before.arrays, (after.width, numbering.count))
    return np.asarray(equal / pixels)


def pieces_by_region(runs: Runs, count: int, pieces: Runs) -> Longs:
    """How many pieces lie in each region, each of them in a single one, (count,)."""
    total = int(pieces.labels.max(initial=-1)) + 1
    return np.asarray(_count_pieces(runs.arrays, pieces.arrays, count, total))


@nb.njit(cache=True)
def _count_pieces(runs: RunArrays, pieces: RunArrays, count: int, total: int) -> Longs:
    out, seen = np.zeros(count, np.int64), np.zeros(total, np.bool_)
    for y in range(runs[0].size - 1):
        at = runs[0][y]
        for run in range(pieces[0][y], pieces[0][y + 1]):
            while at + 1 < runs[0][y + 1] and runs[1][at + 1] <= pieces[1][run]:
                at += 1
            piece = pieces[2][run]
            if piece >= 0 and not seen[piece]:
                seen[piece] = True
                out[runs[2][at]] += 1
    return out


@nb.njit(cache=True)
def _add(runs: RunArrays, first: int, values: Classes, totals: tuple[Longs, Longs]) -> None:
    offsets, starts, labels = runs
    sums, counts = totals
    rows, cols = values.shape
    for y in range(first, first + rows):
        for run in range(offsets[y], offsets[y + 1]):
            if labels[run] < 0:
                continue
            end = starts[run + 1] if run + 1 < offsets[y + 1] else cols
            for x in range(np.int64(starts[run]), np.int64(end)):
                if values[y - first, x] != NODATA:
                    sums[labels[run]] += values[y - first, x]
                    counts[labels[run]] += 1


@nb.njit(cache=True)
def _equal(runs: RunArrays, values: Classes, other: RunValues, size: tuple[int, int]) -> tuple[Longs, Longs]:
    """Pixels of each region that have its class in the other map, and all its pixels."""
    offsets, starts, labels = runs
    cols, count = size
    equal, pixels = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for y in range(offsets.size - 1):
        a, b, x = offsets[y], other[0][y], np.int64(0)
        while x < cols:
            end_a = starts[a + 1] if a + 1 < offsets[y + 1] else cols
            end_b = other[1][b + 1] if b + 1 < other[0][y + 1] else cols
            end = np.int64(min(end_a, end_b))
            if labels[a] >= 0:
                pixels[labels[a]] += end - x
                equal[labels[a]] += end - x if values[a] == other[2][b] else 0
            x = end
            a += end_a == end
            b += end_b == end
    return equal, pixels
