"""Regions of equal class, their areas and their neighbours, from one walk down the runs of a raster.

A row is a list of *runs* (neighbouring pixels of one class); regions are 4-connected, see ``numbering``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba as nb
import numpy as np

from ..scheme import Classes
from .arrays import Flags, Ints, Longs, RunValues
from .borders import Table, add_border, empty_store, empty_table, put_aside, with_room
from .measure import Measure
from .numbering import Numbering, Walk, begin_walk, label_row, number_regions
from .runs import RunMap, run_map

_SLOTS = 1 << 17
"""Room for neighbours that are gathered before they are put aside, for each 4096 columns: so small that it stays in a
processor's cache, and so large that few pairs come twice."""

_BORDERS = 3
"""A row has no more borders than this for each run of the longest one."""

Found = tuple[Classes, Longs, Flags]
"""Class, area and at_edge of each region."""


@dataclass(frozen=True, slots=True)
class Regions:
    """The 4-connected regions of a raster, n of them, and what they share."""

    numbering: Numbering
    """Which region each pixel belongs to."""
    classes: Classes
    """Class of each region, (n,)."""
    area: Longs
    """Area of each region in the units of the ``Measure``, (n,)."""
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


def find_regions(classes: Classes | RunMap, measure: Measure) -> Regions:
    """All regions of a raster with areas, edges and neighbours; border lengths count shared pixel sides only.

    Args:
        classes: uint8 (rows, cols) or its runs; 255 is nodata.
        measure: of its rows.
    """
    source = run_map(classes)
    numbering = number_regions(source)
    count, slots = numbering.count, _SLOTS << max(0, (source.width - 1).bit_length() - 12)
    slots = max(slots, 1 << int(4 * _BORDERS * np.diff(source.offsets).max()).bit_length())
    found = np.zeros(count, np.uint8), np.zeros(count, np.int64), np.zeros(count, np.bool_)
    sides = measure.area, measure.width, measure.height
    pairs, borders = _survey((source.arrays, numbering.regions, source.width), sides, found, empty_table(slots))
    return Regions(numbering, *found, pairs, borders)


@nb.njit(cache=True)
def _survey(
    numbering: tuple[RunValues, Ints, int], sides: tuple[Longs, Longs, Longs], found: Found, table: Table
) -> tuple[Ints, Ints]:
    """Describe all regions in ``found``; returns pairs of neighbours and their borders."""
    runs, regions, width = numbering
    area, across, down = sides
    walk, store = begin_walk(runs[0], False), empty_store(1024 + 2 * found[0].size)
    most = _BORDERS * walk[0].shape[1]
    for y in range(runs[0].size - 1):
        label_row(runs, width, y, walk, regions)
        _describe_row(runs, width, y, walk, (found, area[y]))
        store = with_room(table, store, most)
        _borders_in_row(runs, y, walk, (table, found[2]), down[y])
        if y:
            _borders_above(runs, width, y, walk, (table, found[2], across[y]))
    store = put_aside(table, store)
    return store[0][: store[2][0]], store[1][: store[2][0]]


@nb.njit(cache=True)
def _describe_row(runs: RunValues, width: int, y: int, walk: Walk, target: tuple[Found, int]) -> None:
    offsets, starts, values = runs
    (kinds, area, at_edge), pixel_area = target
    first, stop, labels = offsets[y], offsets[y + 1], walk[1][y % 2]
    for run in range(first, stop):
        label = labels[run - first]
        if label >= 0:
            end = starts[run + 1] if run + 1 < stop else width
            kinds[label] = values[run]
            area[label] += (end - np.int64(starts[run])) * pixel_area
            if y == 0 or y == offsets.size - 2 or run == first or run + 1 == stop:
                at_edge[label] = True


@nb.njit(cache=True)
def _borders_in_row(runs: RunValues, y: int, walk: Walk, target: tuple[Table, Flags], side: int) -> None:
    table, at_edge = target
    labels = walk[1][y % 2]
    for i in range(1, runs[0][y + 1] - runs[0][y]):
        a, b = labels[i - 1], labels[i]
        if a >= 0 and b >= 0:
            add_border(table, a, b, side)
        else:
            at_edge[max(a, b)] = True


@nb.njit(cache=True)
def _borders_above(runs: RunValues, width: int, y: int, walk: Walk, target: tuple[Table, Flags, int]) -> None:
    offsets, starts, _ = runs
    table, at_edge, side = target
    before, labels = walk[1][(y + 1) % 2], walk[1][y % 2]
    first, middle, stop = offsets[y - 1], offsets[y], offsets[y + 1]
    above, run = first, middle
    while above < middle and run < stop:
        end_above = starts[above + 1] if above + 1 < middle else width
        end = starts[run + 1] if run + 1 < stop else width
        a, b = before[above - first], labels[run - middle]
        if a >= 0 and b >= 0 and a != b:
            overlap = min(end_above, end) - np.int64(max(starts[above], starts[run]))
            add_border(table, a, b, overlap * side)
        elif a != b:
            at_edge[max(a, b)] = True
        above += end_above <= end
        run += end <= end_above
