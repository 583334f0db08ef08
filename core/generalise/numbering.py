"""The 4-connected regions of a map, numbered without a number for each run.

Walking down the rows, a run takes over the number of the first run above that it touches along a side and whose class
it has; where there is none, it gets a fresh one. The same walk gives the same numbers again at any time. So all that is
kept is which region each fresh number belongs to: some numbers for each region, and a map has far more runs than those.
Pixels that only touch in a corner belong together no more than polygons that only touch in a point, unless
``corners`` are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba as nb
import numpy as np

from ..scheme import NODATA, Classes
from .arrays import Ints, Longs, RunArrays, RunValues, Starts
from .runs import RunMap, decode, joined

Walk = tuple[Ints, Ints, Longs]
"""Fresh numbers and regions of the runs of two rows, (2, runs) each: even and odd rows take turns; the next fresh
number, and 1 where pixels in a corner belong together."""


@dataclass(frozen=True, slots=True)
class Numbering:
    """A map and the numbers of its regions, counted from 0 in reading order."""

    map: RunMap
    regions: Ints
    """Region of each fresh number, (numbers,)."""
    corners: bool = False
    """Pixels that touch in a corner belong together."""

    @property
    def count(self) -> int:
        """How many regions there are."""
        return int(self.regions.max(initial=-1)) + 1


@dataclass(frozen=True, slots=True)
class Runs:
    """A map as runs that know their region."""

    offsets: Longs
    """First run of each row, (rows + 1,)."""
    starts: Starts
    """First column of each run, (runs,)."""
    labels: Ints
    """Region of each run; -1 for nodata."""
    width: int
    """Columns of the raster."""

    @property
    def arrays(self) -> RunArrays:
        """What compiled loops need: offsets, starts and labels."""
        return self.offsets, self.starts, self.labels

    def window(self, rows: tuple[int, int], cols: tuple[int, int]) -> Ints:
        """The regions of the pixels in the rows ``[rows[0], rows[1])`` and columns ``[cols[0], cols[1])``, int32."""
        out = np.empty((rows[1] - rows[0], cols[1] - cols[0]), np.int32)
        decode(self.arrays, self.width, rows, cols, out)
        return out


@dataclass(frozen=True, slots=True)
class Found:
    """What each region is, n of them."""

    values: Classes
    """Class, (n,)."""
    pixels: Longs
    """How many, (n,)."""
    boxes: Ints
    """First row, row behind the last, first column, column behind the last, (n, 4)."""


def number_regions(source: RunMap, *, corners: bool = False) -> Numbering:
    """The regions of a map, with ``corners`` the 8-connected ones; 255 is nodata and no region."""
    regions = _join(source.arrays, source.width, begin_walk(source.offsets, corners))
    return Numbering(source, regions, corners)


def labelled(numbering: Numbering) -> Runs:
    """All runs with their regions, for maps of few runs."""
    source = numbering.map
    labels = _labels(source.arrays, source.width, begin_walk(source.offsets, numbering.corners), numbering.regions)
    return Runs(source.offsets, source.starts, labels, source.width)


def renumbered(runs: Runs, numbers: Ints) -> Runs:
    """The runs of regions that have other numbers, (regions,); -1 for those that are to be nodata."""
    return Runs(runs.offsets, runs.starts, np.append(numbers, np.int32(-1))[runs.labels], runs.width)


def found_in(numbering: Numbering) -> Found:
    """Class, size and box of each region."""
    source, count = numbering.map, numbering.count
    found = Found(np.zeros(count, np.uint8), np.zeros(count, np.int64), np.zeros((count, 4), np.int32))
    found.boxes[:, [0, 2]] = np.iinfo(np.int32).max
    walk = begin_walk(source.offsets, numbering.corners)
    _describe(source.arrays, source.width, walk, numbering.regions, (found.values, found.pixels, found.boxes))
    return found


def paint(numbering: Numbering, values: Classes) -> Classes:
    """A raster, uint8 (rows, cols), in which each region has its entry of ``values``; nodata stays 255."""
    return recoloured(numbering, values).rows(0, numbering.map.height)


def recoloured(numbering: Numbering, values: Classes) -> RunMap:
    """The map in which each region has its entry of ``values``, uint8 (regions,); nodata stays 255."""
    source = numbering.map
    painted = _paint(
        source.arrays, source.width, begin_walk(source.offsets, numbering.corners), (numbering.regions, values)
    )
    return joined(source.offsets, source.starts, painted, source.width)


@nb.njit(cache=True)
def begin_walk(offsets: Longs, corners: bool) -> Walk:
    """Room for a walk down the rows, before the first."""
    most = np.int64(0)
    for y in range(offsets.size - 1):
        most = max(most, offsets[y + 1] - offsets[y])
    state = np.array([0, 1 if corners else 0], np.int64)
    return np.empty((2, most), np.int32), np.empty((2, most), np.int32), state


@nb.njit(cache=True)
def label_row(runs: RunValues, width: int, y: int, walk: Walk, regions: Ints) -> None:
    """Go on to row ``y``, which follows the row before; the walk then knows the regions of both rows."""
    _number_row(runs, width, y, walk)
    numbers, labels = walk[0][y % 2], walk[1][y % 2]
    for i in range(runs[0][y + 1] - runs[0][y]):
        labels[i] = regions[numbers[i]] if numbers[i] >= 0 else -1


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
def _number_row(runs: RunValues, width: int, y: int, walk: Walk) -> None:
    offsets, starts, values = runs
    before, here, fresh, corner = walk[0][(y + 1) % 2], walk[0][y % 2], walk[2], walk[2][1]
    first = offsets[y - 1] if y else offsets[y]
    above, stop = first, offsets[y]
    for run in range(offsets[y], offsets[y + 1]):
        end = starts[run + 1] if run + 1 < offsets[y + 1] else width
        number = np.int32(-1)
        while above + 1 < stop and starts[above + 1] + corner <= starts[run]:
            above += 1
        at = above if values[run] != NODATA else stop
        while at < stop and number < 0 and starts[at] < end + corner:
            if values[at] == values[run]:
                number = before[at - first]
            at += 1
        if number < 0 and values[run] != NODATA:
            number = np.int32(fresh[0])
            fresh[0] += 1
        here[run - offsets[y]] = number


@nb.njit(cache=True)
def _join(runs: RunValues, width: int, walk: Walk) -> Ints:
    """Union of numbers that meet in successive rows; then dense numbers for the roots, which always come first."""
    offsets = runs[0]
    # Fresh memory takes no room until it is written to, and there are far fewer numbers than runs.
    parent, known = np.empty(runs[1].size, np.int32), 0
    for y in range(offsets.size - 1):
        _number_row(runs, width, y, walk)
        while known < walk[2][0]:
            parent[known] = known
            known += 1
        if y:
            _unite_row(runs, width, y, walk, parent)
    count = 0
    for number in range(known):
        if parent[number] == number:
            parent[number] = count
            count += 1
        else:
            parent[number] = parent[parent[number]]
    return parent[:known].copy()


@nb.njit(cache=True)
def _unite_row(runs: RunValues, width: int, y: int, walk: Walk, parent: Ints) -> None:
    offsets, starts, values = runs
    first, middle, stop = offsets[y - 1], offsets[y], offsets[y + 1]
    numbers = walk[0][(y + 1) % 2], walk[0][y % 2]
    above, run = first, middle
    while above < middle and run < stop:
        end_above = starts[above + 1] if above + 1 < middle else width
        end = starts[run + 1] if run + 1 < stop else width
        if values[run] == values[above]:
            _unite(parent, numbers, above - first, run - middle)
        if walk[2][1] and end_above == end < width:
            if values[run + 1] == values[above]:
                _unite(parent, numbers, above - first, run + 1 - middle)
            if values[run] == values[above + 1]:
                _unite(parent, numbers, above + 1 - first, run - middle)
        above += end_above <= end
        run += end <= end_above


@nb.njit(cache=True)
def _unite(parent: Ints, numbers: tuple[Ints, Ints], above: int, run: int) -> None:
    a, b = numbers[0][above], numbers[1][run]
    if a != b:
        one, other = root_of(parent, np.int64(a)), root_of(parent, np.int64(b))
        parent[max(one, other)] = min(one, other)


@nb.njit(cache=True)
def _labels(runs: RunValues, width: int, walk: Walk, regions: Ints) -> Ints:
    offsets = runs[0]
    out = np.empty(runs[1].size, np.int32)
    for y in range(offsets.size - 1):
        label_row(runs, width, y, walk, regions)
        out[offsets[y] : offsets[y + 1]] = walk[1][y % 2, : offsets[y + 1] - offsets[y]]
    return out


@nb.njit(cache=True)
def _describe(runs: RunValues, width: int, walk: Walk, regions: Ints, found: tuple[Classes, Longs, Ints]) -> None:
    (offsets, starts, values), (kinds, pixels, boxes) = runs, found
    for y in range(offsets.size - 1):
        label_row(runs, width, y, walk, regions)
        for run in range(offsets[y], offsets[y + 1]):
            label = walk[1][y % 2, run - offsets[y]]
            if label >= 0:
                end = np.int64(starts[run + 1]) if run + 1 < offsets[y + 1] else width
                kinds[label] = values[run]
                pixels[label] += end - np.int64(starts[run])
                box = boxes[label]
                box[0], box[1] = min(box[0], y), y + 1
                box[2], box[3] = min(box[2], starts[run]), max(box[3], end)


@nb.njit(cache=True)
def _paint(runs: RunValues, width: int, walk: Walk, colours: tuple[Ints, Classes]) -> Classes:
    offsets, values = runs[0], colours[1]
    out = np.full(runs[1].size, NODATA, np.uint8)
    for y in range(offsets.size - 1):
        label_row(runs, width, y, walk, colours[0])
        for run in range(offsets[y], offsets[y + 1]):
            label = walk[1][y % 2, run - offsets[y]]
            if label >= 0:
                out[run] = values[label]
    return out
