"""Means of pixel values over regions, without a raster of labels."""

from __future__ import annotations

import numba as nb
import numpy as np

from ..generalise.arrays import Doubles, Ints, Longs, RunArrays
from ..generalise.regions import Regions
from ..generalise.runs import ReadRows, RunMap
from ..scheme import NODATA, Classes

_PIXELS = 1 << 24
"""Pixels that are read together."""


def mean_by_region(regions: Regions, read: ReadRows) -> Doubles:
    """The mean of the values that ``read`` gives over each region; 255 is left out, NaN where nothing is left."""
    sums, counts = np.zeros(regions.count, np.int64), np.zeros(regions.count, np.int64)
    runs, rows = regions.runs, regions.runs.offsets.size - 1
    step = max(1, _PIXELS // runs.width)
    for first in range(0, rows, step):
        _add(runs.arrays, first, read(first, min(first + step, rows)), (sums, counts))
    return np.asarray(np.divide(sums, counts, out=np.full(sums.size, np.nan), where=counts > 0))


def share_by_region(regions: Regions, other: RunMap) -> Doubles:
    """The share of each region's pixels, 0–1, that have its class in another map of the same size, too."""
    equal = _equal(regions.runs.arrays, regions.classes, other.arrays, other.width)
    return np.asarray(equal / regions.pixels)


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
            for x in range(starts[run], end):
                if values[y - first, x] != NODATA:
                    sums[labels[run]] += values[y - first, x]
                    counts[labels[run]] += 1


@nb.njit(cache=True)
def _equal(runs: RunArrays, classes: Classes, other: tuple[Longs, Ints, Classes], cols: int) -> Longs:
    offsets, starts, labels = runs
    equal = np.zeros(classes.size, np.int64)
    for y in range(offsets.size - 1):
        a, b, x = offsets[y], other[0][y], 0
        while x < cols:
            end_a = starts[a + 1] if a + 1 < offsets[y + 1] else cols
            end_b = other[1][b + 1] if b + 1 < other[0][y + 1] else cols
            end = min(end_a, end_b)
            if labels[a] >= 0 and classes[labels[a]] == other[2][b]:
                equal[labels[a]] += end - x
            x = end
            a += end_a == end
            b += end_b == end
    return equal
