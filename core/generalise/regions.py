"""Regions of equal class, their areas and their neighbours, from one pass over the rows of a raster.

A row is a list of *runs* (neighbouring pixels of one class), so labels need memory by run and not by pixel. Regions are
4-connected: pixels that only touch in a corner belong together no more than polygons that only touch in a point.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba as nb
import numpy as np

from ..scheme import NODATA, Classes
from .arrays import Flags, Ints, Longs, RunArrays
from .measure import Measure


@dataclass(frozen=True, slots=True)
class Runs:
    """A raster as runs of equal class."""

    offsets: Longs
    """First run of each row, (rows + 1,)."""
    starts: Ints
    """First column of each run, (runs,)."""
    labels: Ints
    """Region of each run, counted from 0 in reading order; -1 for nodata."""
    width: int
    """Columns of the raster."""

    @property
    def arrays(self) -> RunArrays:
        """What compiled loops need: offsets, starts and labels."""
        return self.offsets, self.starts, self.labels


@dataclass(frozen=True, slots=True)
class Regions:
    """The 4-connected regions of a raster, n of them, and what they share."""

    runs: Runs
    classes: Classes
    """Class of each region, (n,)."""
    area: Longs
    """Area of each region in the units of the ``Measure``, (n,)."""
    pixels: Longs
    """Pixels of each region, (n,)."""
    at_edge: Flags
    """The region touches the raster's edge or nodata along a pixel side, (n,)."""
    pairs: Ints
    """Neighbours with a shared border, (m, 2), the smaller number first; each pair once."""
    borders: Longs
    """Length of each shared border in the units of the ``Measure``, (m,)."""

    @property
    def count(self) -> int:
        """How many regions there are."""
        return int(self.classes.size)


def find_runs(classes: Classes) -> Runs:
    """The raster's runs with the number of their region.

    Args:
        classes: uint8 (rows, cols); 255 is nodata.
    """
    offsets = np.concatenate(([0], np.cumsum(_count_runs(classes))))
    starts = _find_starts(classes, offsets)
    return Runs(offsets, starts, _label(classes, offsets, starts), classes.shape[1])


def find_regions(classes: Classes, measure: Measure) -> Regions:
    """All regions of a raster with areas, edges and neighbours; border lengths count shared pixel sides only."""
    runs = find_runs(classes)
    count = int(runs.labels.max(initial=-1)) + 1
    kinds, area, pixels, at_edge = _describe(classes, runs.arrays, measure.area, count)
    keys, borders = _neighbours(runs.arrays, runs.width, measure.width, measure.height)
    pairs = np.stack((keys >> 32, keys & 0x7FFFFFFF), axis=1).astype(np.int32)
    return Regions(runs, kinds, area, pixels, at_edge, pairs, borders)


def paint(runs: Runs, values: Classes) -> Classes:
    """A raster, uint8 (rows, cols), in which each region has its entry of ``values``; nodata stays 255."""
    return np.asarray(_paint(runs.arrays, runs.width, values))


@nb.njit(cache=True)
def _count_runs(classes: Classes) -> Longs:
    rows, cols = classes.shape
    counts = np.zeros(rows, np.int64)
    for y in range(rows):
        count = 1
        for x in range(1, cols):
            count += classes[y, x] != classes[y, x - 1]
        counts[y] = count
    return counts


@nb.njit(cache=True)
def _find_starts(classes: Classes, offsets: Longs) -> Ints:
    rows, cols = classes.shape
    starts = np.empty(offsets[-1], np.int32)
    for y in range(rows):
        at = offsets[y]
        starts[at] = 0
        for x in range(1, cols):
            if classes[y, x] != classes[y, x - 1]:
                at += 1
                starts[at] = x
    return starts


@nb.njit(cache=True)
def _root(parent: Ints, item: int) -> int:
    root = item
    while parent[root] != root:
        root = parent[root]
    while parent[item] != root:
        parent[item], item = root, parent[item]
    return root


@nb.njit(cache=True)
def _label(classes: Classes, offsets: Longs, starts: Ints) -> Ints:
    """Union of overlapping runs of one class in successive rows; the earliest run of a region is its root."""
    cols = classes.shape[1]
    parent = np.arange(starts.size).astype(np.int32)
    for y in range(1, classes.shape[0]):
        above, here = offsets[y - 1], offsets[y]
        while above < offsets[y] and here < offsets[y + 1]:
            if classes[y, starts[here]] == classes[y - 1, starts[above]]:
                a, b = _root(parent, above), _root(parent, here)
                if a < b:
                    parent[b] = a
                elif b < a:
                    parent[a] = b
            end_above = starts[above + 1] if above + 1 < offsets[y] else cols
            end_here = starts[here + 1] if here + 1 < offsets[y + 1] else cols
            above += end_above <= end_here
            here += end_here <= end_above
    return _number(classes, offsets, starts, parent)


@nb.njit(cache=True)
def _number(classes: Classes, offsets: Longs, starts: Ints, parent: Ints) -> Ints:
    """Dense numbers for the roots, written over the parents: roots always come before their runs."""
    count = 0
    for y in range(classes.shape[0]):
        for run in range(offsets[y], offsets[y + 1]):
            if classes[y, starts[run]] == NODATA:
                parent[run] = -1
            elif parent[run] == run:
                parent[run] = count
                count += 1
            else:
                parent[run] = parent[parent[run]]
    return parent


@nb.njit(cache=True)
def _describe(classes: Classes, runs: RunArrays, row_area: Longs, count: int) -> tuple[Classes, Longs, Longs, Flags]:
    offsets, starts, labels = runs
    rows, cols = classes.shape
    kinds, at_edge = np.zeros(count, np.uint8), np.zeros(count, np.bool_)
    area, pixels = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for y in range(rows):
        above = offsets[y - 1] if y else 0
        for run in range(offsets[y], offsets[y + 1]):
            label, last = labels[run], run + 1 == offsets[y + 1]
            end = cols if last else starts[run + 1]
            if label >= 0:
                kinds[label] = classes[y, starts[run]]
                pixels[label] += end - starts[run]
                area[label] += (end - starts[run]) * row_area[y]
                if y == 0 or y == rows - 1 or last or starts[run] == 0 or labels[run - 1] < 0 or labels[run + 1] < 0:
                    at_edge[label] = True
            if y:
                above = _mark_edges(runs, (y, run, above, end), at_edge)
    return kinds, area, pixels, at_edge


@nb.njit(cache=True)
def _mark_edges(runs: RunArrays, place: tuple[int, int, int, int], at_edge: Flags) -> int:
    """Mark the other one where either a run or one above it is nodata; returns where the next run looks above."""
    offsets, starts, labels = runs
    y, run, above, end = place
    while True:
        if labels[above] < 0 <= labels[run]:
            at_edge[labels[run]] = True
        elif labels[run] < 0 <= labels[above]:
            at_edge[labels[above]] = True
        if above + 1 == offsets[y] or starts[above + 1] > end:
            return above
        if starts[above + 1] == end:
            return above + 1
        above += 1


@nb.njit(cache=True)
def _neighbours(runs: RunArrays, cols: int, row_width: Longs, row_height: Longs) -> tuple[Longs, Longs]:
    """Shared border length of each pair of regions, gathered in a hash table that grows with the pairs."""
    offsets, starts, labels = runs
    keys, lengths, used = np.full(1024, -1, np.int64), np.zeros(1024, np.int64), 0
    for y in range(offsets.size - 1):
        for run in range(offsets[y] + 1, offsets[y + 1]):
            used += _add(keys, lengths, labels[run - 1], labels[run], row_height[y])
            if used * 2 > keys.size:
                keys, lengths = _grown(keys, lengths)
        above, here = offsets[max(0, y - 1)], offsets[y]
        while y and above < offsets[y] and here < offsets[y + 1]:
            end_above = starts[above + 1] if above + 1 < offsets[y] else cols
            end_here = starts[here + 1] if here + 1 < offsets[y + 1] else cols
            overlap = min(end_above, end_here) - max(starts[above], starts[here])
            used += _add(keys, lengths, labels[above], labels[here], overlap * row_width[y])
            if used * 2 > keys.size:
                keys, lengths = _grown(keys, lengths)
            above += end_above <= end_here
            here += end_here <= end_above
    taken = keys >= 0
    return keys[taken], lengths[taken]


@nb.njit(cache=True)
def _add(keys: Longs, lengths: Longs, a: int, b: int, length: int) -> int:
    """Add a border to the table; 1 where the pair is new."""
    if a == b or a < 0 or b < 0:
        return 0
    key = (np.int64(min(a, b)) << 32) | np.int64(max(a, b))
    slot = _slot(keys, key)
    new = keys[slot] < 0
    keys[slot] = key
    lengths[slot] += length
    return 1 if new else 0


@nb.njit(cache=True)
def _slot(keys: Longs, key: int) -> int:
    """The place of a key in a table whose size is a power of two: Fibonacci hashing, then the next free place."""
    mask = keys.size - 1
    slot = ((key * np.int64(-7046029254386353131)) >> np.int64(24)) & mask
    while keys[slot] >= 0 and keys[slot] != key:
        slot = (slot + 1) & mask
    return int(slot)


@nb.njit(cache=True)
def _grown(keys: Longs, lengths: Longs) -> tuple[Longs, Longs]:
    new_keys, new_lengths = np.full(keys.size * 2, -1, np.int64), np.zeros(keys.size * 2, np.int64)
    for i in range(keys.size):
        if keys[i] >= 0:
            slot = _slot(new_keys, keys[i])
            new_keys[slot], new_lengths[slot] = keys[i], lengths[i]
    return new_keys, new_lengths


@nb.njit(cache=True)
def _paint(runs: RunArrays, cols: int, values: Classes) -> Classes:
    offsets, starts, labels = runs
    out = np.full((offsets.size - 1, cols), NODATA, np.uint8)
    for y in range(offsets.size - 1):
        for run in range(offsets[y], offsets[y + 1]):
            if labels[run] >= 0:
                end = starts[run + 1] if run + 1 < offsets[y + 1] else cols
                out[y, starts[run] : end] = values[labels[run]]
    return out
