"""Rasters of classes as runs: what is held in memory of a map of any size.

A *run* is a stretch of equal class within a row. Maps of land cover have one for some dozens of pixels, generalised
ones for some hundreds, so a whole map fits where its pixels would not; and whatever is computed from runs cannot depend
on how the raster was cut into bands or blocks while it was read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numba as nb
import numpy as np

from ..scheme import Classes
from .arrays import Ints, Longs, RunArrays, RunValues, Starts

ReadRows = Callable[[int, int], Classes]
"""Reads the rows from the first up to, not including, the second number: uint8 (rows, cols)."""

_VALUES = 256
_PIXELS = 1 << 23
"""Pixels that are held together, for the sake of memory."""

_NARROW = 1 << 16
"""Up to this width, columns need two bytes."""


@dataclass(frozen=True, slots=True)
class RunMap:
    """A raster of bytes, row by row as runs of equal value."""

    offsets: Longs
    """First run of each row, (rows + 1,)."""
    starts: Starts
    """First column of each run, (runs,)."""
    values: Classes
    """Value of each run, (runs,); 255 is nodata."""
    width: int
    """Columns of the raster."""

    @property
    def height(self) -> int:
        """Rows of the raster."""
        return self.offsets.size - 1

    @property
    def arrays(self) -> RunValues:
        """What compiled loops need: offsets, starts and values."""
        return self.offsets, self.starts, self.values

    def rows(self, first: int, stop: int) -> Classes:
        """The pixels of the rows ``[first, stop)``, uint8 (rows, cols)."""
        return self.window((first, stop), (0, self.width))

    def window(self, rows: tuple[int, int], cols: tuple[int, int]) -> Classes:
        """The pixels of the rows ``[rows[0], rows[1])`` and columns ``[cols[0], cols[1])``, uint8."""
        out = np.empty((rows[1] - rows[0], cols[1] - cols[0]), np.uint8)
        decode(self.arrays, self.width, rows, cols, out)
        return out

    def bands(self, margin: int) -> Iterator[tuple[int, int]]:
        """First row of each band to be held as pixels and the row after its last; not much smaller than a margin."""
        rows = max(2 * margin, _PIXELS // self.width)
        for first in range(0, self.height, rows):
            yield first, min(first + rows, self.height)

    def recoded(self, table: Classes) -> RunMap:
        """The map with each value replaced by its entry in ``table``, (256,); no two values may become the same."""
        return RunMap(self.offsets, self.starts, _look_up(self.values, table), self.width)

    def pixels(self) -> Longs:
        """How many pixels have each value, (256,)."""
        return np.asarray(_count_pixels(self.arrays, self.width))


def run_map(classes: Classes | RunMap) -> RunMap:
    """The runs of an array of classes, uint8 (rows, cols); runs stay what they are."""
    if isinstance(classes, RunMap):
        return classes
    return collect([classes], classes.shape[1])


def collect(bands: Iterable[Classes], width: int) -> RunMap:
    """One map of bands of rows that follow each other; where they are cut leaves no trace.

    Args:
        bands: uint8 (rows, cols).
        width: columns of each of them.
    """
    counts, used = [np.zeros(1, np.int64)], 0
    starts: Starts = np.empty(0, np.uint16) if width <= _NARROW else np.empty(0, np.int32)
    values = np.empty(0, np.uint8)
    for band in bands:
        offsets, band_starts, band_values = _encode(np.ascontiguousarray(band), starts[:0].copy())
        counts.append(np.diff(offsets))
        stop = used + band_starts.size
        if stop > starts.size:
            for buffer in (starts, values):
                _resize(buffer, stop + stop // 4)
        starts[used:stop], values[used:stop] = band_starts, band_values
        used = stop
    for buffer in (starts, values):
        _resize(buffer, used)
    return RunMap(np.cumsum(np.concatenate(counts)), starts, values, width)


def _resize(buffer: Starts | Classes, size: int) -> None:
    """Make an array that nobody else has longer or shorter in its place, where the system can without a second copy."""
    buffer.resize(size, refcheck=False)


def joined(offsets: Longs, starts: Starts, values: Classes, width: int) -> RunMap:
    """A map from runs of which neighbours may have the same value; those become one."""
    rows, columns, kinds = _join(offsets, starts, values)
    return RunMap(rows, columns, kinds, width)


def same(one: RunMap, other: RunMap) -> bool:
    """Whether two maps have the same pixels."""
    alike = np.array_equal(one.starts, other.starts) and np.array_equal(one.values, other.values)
    return alike and np.array_equal(one.offsets, other.offsets)


def transitions(before: RunMap, after: RunMap) -> Longs:
    """Pixels by value before (row) and after (column), int64 (256, 256), of two maps of one size."""
    return np.asarray(_transitions(before.arrays, after.arrays, before.width))


@nb.njit(cache=True)
def _encode(classes: Classes, kind: Starts) -> RunValues:
    """Offsets, starts of the type of ``kind``, and values."""
    rows, cols = classes.shape
    offsets = np.zeros(rows + 1, np.int64)
    for y in range(rows):
        count = 1
        for x in range(1, cols):
            count += classes[y, x] != classes[y, x - 1]
        offsets[y + 1] = offsets[y] + count
    starts, values = np.empty(offsets[rows], kind.dtype), np.empty(offsets[rows], np.uint8)
    at = 0
    for y in range(rows):
        for x in range(cols):
            if x == 0 or classes[y, x] != classes[y, x - 1]:
                starts[at], values[at] = x, classes[y, x]
                at += 1
    return offsets, starts, values


@nb.njit(cache=True)
def run_at(runs: RunValues | RunArrays, row: int, col: int) -> int:
    """The run that covers a pixel, by binary search."""
    offsets, starts = runs[0], runs[1]
    low, high = offsets[row], offsets[row + 1]
    while high - low > 1:
        middle = (low + high) // 2
        if starts[middle] <= col:
            low = middle
        else:
            high = middle
    return int(low)


@nb.njit(cache=True)
def decode(
    runs: RunValues | RunArrays, width: int, rows: tuple[int, int], cols: tuple[int, int], out: Classes | Ints
) -> None:
    """Put what each run holds into its pixels of some rows and columns, (rows, cols)."""
    offsets, starts, values = runs
    for y in range(rows[0], rows[1]):
        run = run_at(runs, y, cols[0])
        while run < offsets[y + 1] and starts[run] < cols[1]:
            end = starts[run + 1] if run + 1 < offsets[y + 1] else width
            out[y - rows[0], max(starts[run], cols[0]) - cols[0] : min(end, cols[1]) - cols[0]] = values[run]
            run += 1


@nb.njit(cache=True)
def _look_up(values: Classes, table: Classes) -> Classes:
    out = np.empty_like(values)
    for run in range(values.size):
        out[run] = table[values[run]]
    return out


@nb.njit(cache=True)
def _join(offsets: Longs, starts: Starts, values: Classes) -> RunValues:
    rows, count = offsets.size - 1, 0
    new_offsets = np.zeros(rows + 1, np.int64)
    for y in range(rows):
        for run in range(offsets[y], offsets[y + 1]):
            count += run == offsets[y] or values[run] != values[run - 1]
        new_offsets[y + 1] = count
    new_starts, new_values = np.empty(count, starts.dtype), np.empty(count, np.uint8)
    at = 0
    for y in range(rows):
        for run in range(offsets[y], offsets[y + 1]):
            if run == offsets[y] or values[run] != values[run - 1]:
                new_starts[at], new_values[at] = starts[run], values[run]
                at += 1
    return new_offsets, new_starts, new_values


@nb.njit(cache=True)
def _count_pixels(runs: RunValues, width: int) -> Longs:
    offsets, starts, values = runs
    counts = np.zeros(_VALUES, np.int64)
    for y in range(offsets.size - 1):
        for run in range(offsets[y], offsets[y + 1]):
            end = starts[run + 1] if run + 1 < offsets[y + 1] else width
            counts[values[run]] += end - starts[run]
    return counts


@nb.njit(cache=True)
def _transitions(before: RunValues, after: RunValues, width: int) -> Longs:
    counts = np.zeros((_VALUES, _VALUES), np.int64)
    for y in range(before[0].size - 1):
        one, other, x = before[0][y], after[0][y], 0
        while x < width:
            end_one = before[1][one + 1] if one + 1 < before[0][y + 1] else width
            end_other = after[1][other + 1] if other + 1 < after[0][y + 1] else width
            end = min(end_one, end_other)
            counts[before[2][one], after[2][other]] += end - x
            x = end
            one += end_one == end
            other += end_other == end
    return counts
