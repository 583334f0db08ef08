"""Means of pixel values over regions, without a raster of labels."""

from __future__ import annotations

import numba as nb
import numpy as np
import numpy.typing as npt

from ..generalise.regions import Regions


def mean_by_region(regions: Regions, values: npt.NDArray[np.generic]) -> npt.NDArray[np.float64]:
    """The mean of ``values``, (rows, cols), over the pixels of each region, (regions,); NaN pixels are left out."""
    runs = regions.runs
    sums, counts = _sums(runs.offsets, runs.starts, runs.labels, values, regions.count)
    return np.asarray(np.divide(sums, counts, out=np.full(sums.size, np.nan), where=counts > 0))


@nb.njit(cache=True)
def _sums(offsets, starts, labels, values, count):  # type: ignore[no-untyped-def]
    sums, counts = np.zeros(count, np.float64), np.zeros(count, np.int64)
    cols = values.shape[1]
    for y in range(offsets.size - 1):
        for run in range(offsets[y], offsets[y + 1]):
            if labels[run] < 0:
                continue
            end = starts[run + 1] if run + 1 < offsets[y + 1] else cols
            for x in range(starts[run], end):
                value = np.float64(values[y, x])
                if value == value:  # NaN is the one value that differs from itself
                    sums[labels[run]] += value
                    counts[labels[run]] += 1
    return sums, counts
