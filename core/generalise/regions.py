"""Regions of equal class, their areas and their neighbours, from one pass over the runs of a raster.

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
from .runs import RunMap, joined, run_map

_SLOTS = 1 << 17
"""Room for neighbours that are gathered before they are put aside, for each 4096 columns: so small that it stays in a
processor's cache, and so large that few pairs come twice."""

LONGEST = 2**31 - 1
"""Borders longer than this count as this long, which is more than 2000 km."""


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
    """Neighbours with a shared border, (m, 2), the smaller number first. A pair may come again with a further part of
    its border."""
    borders: Ints
    """Length of each shared border or part of it in the units of the ``Measure``, (m,); at most ``LONGEST``."""

    @property
    def count(self) -> int:
        """How many regions there are."""
        return int(self.classes.size)


def find_runs(classes: Classes | RunMap) -> Runs:
    """The raster's runs with the number of their region.

    Args:
        classes: uint8 (rows, cols) or its runs; 255 is nodata.
    """
    found = run_map(classes)
    return Runs(found.offsets, found.starts, _label(found.arrays, found.width), found.width)


def find_regions(classes: Classes | RunMap, measure: Measure) -> Regions:
    """All regions of a raster with areas, edges and neighbours; border lengths count shared pixel sides only."""
    found = run_map(classes)
    runs = find_runs(found)
    count = int(runs.labels.max(initial=-1)) + 1
    kinds, area, pixels, at_edge = _describe(found.values, runs.arrays, runs.width, measure.area, count)
    slots = _SLOTS << max(0, (runs.width - 1).bit_length() - 12)
    pairs, borders = _neighbours(runs.arrays, runs.width, (measure.width, measure.height), slots)
    return Regions(runs, kinds, area, pixels, at_edge, pairs, borders)


def paint(runs: Runs, values: Classes) -> Classes:
    """A raster, uint8 (rows, cols), in which each region has its entry of ``values``; nodata stays 255."""
    return recoloured(runs, values).rows(0, runs.offsets.size - 1)


def recoloured(runs: Runs, values: Classes) -> RunMap:
    """The map in which each region has its entry of ``values``, uint8 (regions,); nodata stays 255."""
    return joined(runs.offsets, runs.starts, _values_of_runs(runs.labels, values), runs.width)


@nb.njit(cache=True)
def root_of(parent: Ints, item: int) -> int:
    """The representative of an item's set (union-find); paths in ``parent`` (items,) are shortened on the way."""
    root = item
    while parent[root] != root:
        root = parent[root]
    while parent[item] != root:
        parent[item], item = root, parent[item]
    return root


@nb.njit(cache=True)
def _label(runs: tuple[Longs, Ints, Classes], cols: int) -> Ints:
    """Union of overlapping runs of one class in successive rows; the earliest run of a region is its root."""
    offsets, starts, values = runs
    parent = np.empty(starts.size, np.int32)
    for run in range(parent.size):
        parent[run] = run
    for y in range(1, offsets.size - 1):
        above, here = offsets[y - 1], offsets[y]
        while above < offsets[y] and here < offsets[y + 1]:
            if values[here] == values[above]:
                a, b = root_of(parent, above), root_of(parent, here)
                if a < b:
                    parent[b] = a
                elif b < a:
                    parent[a] = b
            end_above = starts[above + 1] if above + 1 < offsets[y] else cols
            end_here = starts[here + 1] if here + 1 < offsets[y + 1] else cols
            above += end_above <= end_here
            here += end_here <= end_above
    return _number(values, parent)


@nb.njit(cache=True)
def _number(values: Classes, parent: Ints) -> Ints:
    """Dense numbers for the roots, written over the parents: roots always come before their runs."""
    count = 0
    for run in range(parent.size):
        if values[run] == NODATA:
            parent[run] = -1
        elif parent[run] == run:
            parent[run] = count
            count += 1
        else:
            parent[run] = parent[parent[run]]
    return parent


@nb.njit(cache=True)
def _describe(
    values: Classes, runs: RunArrays, cols: int, row_area: Longs, count: int
) -> tuple[Classes, Longs, Longs, Flags]:
    offsets, starts, labels = runs
    rows = offsets.size - 1
    kinds, at_edge = np.zeros(count, np.uint8), np.zeros(count, np.bool_)
    area, pixels = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for y in range(rows):
        above = offsets[y - 1] if y else 0
        for run in range(offsets[y], offsets[y + 1]):
            label, last = labels[run], run + 1 == offsets[y + 1]
            end = cols if last else starts[run + 1]
            if label >= 0:
                kinds[label] = values[run]
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
def _neighbours(runs: RunArrays, cols: int, sides: tuple[Longs, Longs], slots: int) -> tuple[Ints, Ints]:
    """Shared border length of pairs of regions, gathered in a hash table that is emptied when it is half full."""
    offsets, starts, labels = runs
    row_width, row_height = sides
    table = np.full(slots, -1, np.int64), np.zeros(slots, np.int64)
    store, used, kept = (np.empty((1024, 2), np.int32), np.empty(1024, np.int32)), 0, np.int64(0)
    for y in range(offsets.size - 1):
        for run in range(offsets[y] + 1, offsets[y + 1]):
            used += _add(table, labels[run - 1], labels[run], row_height[y])
            if 2 * used >= slots:
                store, kept, used = _put_aside(table, store, kept), kept + used, 0
        above, here = offsets[max(0, y - 1)], offsets[y]
        while y and above < offsets[y] and here < offsets[y + 1]:
            end_above = starts[above + 1] if above + 1 < offsets[y] else cols
            end_here = starts[here + 1] if here + 1 < offsets[y + 1] else cols
            overlap = min(end_above, end_here) - max(starts[above], starts[here])
            used += _add(table, labels[above], labels[here], overlap * row_width[y])
            if 2 * used >= slots:
                store, kept, used = _put_aside(table, store, kept), kept + used, 0
            above += end_above <= end_here
            here += end_here <= end_above
    store, kept = _put_aside(table, store, kept), kept + used
    return store[0][:kept], store[1][:kept]


@nb.njit(cache=True)
def _add(table: tuple[Longs, Longs], a: int, b: int, length: int) -> int:
    """Add a border to the table; 1 where the pair is new."""
    if a == b or a < 0 or b < 0:
        return 0
    keys, lengths = table
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
def _put_aside(table: tuple[Longs, Longs], store: tuple[Ints, Ints], kept: int) -> tuple[Ints, Ints]:
    """Move what the table holds behind the ``kept`` entries of the store, which grows by half when it is full."""
    keys, lengths = table
    pairs, borders = store
    for slot in range(keys.size):
        if keys[slot] < 0:
            continue
        if kept == borders.size:
            # Fresh memory takes no room until it is written to, so only the front is copied.
            more_pairs, more_borders = np.empty((kept + kept // 2, 2), np.int32), np.empty(kept + kept // 2, np.int32)
            more_pairs[:kept], more_borders[:kept] = pairs, borders
            pairs, borders = more_pairs, more_borders
        pairs[kept, 0], pairs[kept, 1] = keys[slot] >> 32, keys[slot] & 0x7FFFFFFF
        borders[kept] = min(lengths[slot], LONGEST)
        kept += 1
        keys[slot], lengths[slot] = -1, 0
    return pairs, borders


@nb.njit(cache=True)
def _values_of_runs(labels: Ints, values: Classes) -> Classes:
    out = np.full(labels.size, NODATA, np.uint8)
    for run in range(labels.size):
        if labels[run] >= 0:
            out[run] = values[labels[run]]
    return out
