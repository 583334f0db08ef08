"""Means of pixel values over regions, without a raster of labels."""

from __future__ import annotations

import numba as nb
import numpy as np
import numpy.typing as npt

from ..generalise.arrays import Doubles, Longs, RunArrays
from ..generalise.regions import Regions
from ..scheme import NODATA


def mean_by_region(regions: Regions, values: npt.NDArray[np.uint8]) -> Doubles:
    """The mean of ``values``, (rows, cols), over each region; 255 is left out, NaN where nothing is left."""
    sums, counts = _sums(regions.runs.arrays, values, regions.count)
    return np.asarray(np.divide(sums, counts, out=np.full(sums.size, np.nan), where=counts > 0))


@nb.njit(cache=True)
def _sums(runs: RunArrays, values: npt.NDArray[np.uint8], count: int) -> tuple[Doubles, Longs]:
    offsets, starts, labels = runs
    sums, counts = np.zeros(count, np.float64), np.zeros(count, np.int64)
    cols = values.shape[1]
    for y in range(offsets.size - 1):
        for run in range(offsets[y], offsets[y + 1]):
            if labels[run] < 0:
                continue
            end = starts[run + 1] if run + 1 < offsets[y + 1] else cols
            for x in range(starts[run], end):
                if values[y, x] != NODATA:
                    sums[labels[run]] += values[y, x]
                    counts[labels[run]] += 1
    return sums, counts
