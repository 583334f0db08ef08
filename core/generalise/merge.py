"""Smallest first: regions below the minimum mapping unit go to the neighbour that the priorities name.

The official procedure (CLC Technical Team's toolbox) merges below 3, 8, 13, 18 and 23 ha in turn. Taking the smallest
region first and updating areas, classes and neighbours after each merge contains those steps: no region of 8 ha is
touched while one below 3 ha is left. It also avoids their faults: two small neighbours cannot swap classes, nothing
stays between the last step and the MMU, and only shared borders count, never corners.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import Any

import numba as nb
import numpy as np

from ..scheme import NODATA, Classes
from .arrays import Flags, Ints, Longs
from .borders import LONGEST
from .numbering import Numbering, recoloured, root_of
from .priority import Matrix
from .regions import Regions
from .runs import RunMap

State = tuple[Longs, Classes, Flags, Ints]
"""Area, class, at_edge and parent of each region; roots alone count."""

Graph = tuple[Ints, Ints, Ints, Ints, Ints, Ints]
"""First and last half border of each region; next, neighbour and length of each half border; room for ``_tidy``."""

Heap = list[Any]

_LARGEST = 1 << 54
"""Above any area: keys keep eight bits for the class."""


def merge(regions: Regions, priority: Matrix, minimum: Longs) -> Classes:
    """The class that each region ends in, uint8 (regions,), once none is below its minimum but those at an edge.

    The smallest region goes first; regions of one class and equal area are decided together, so that neither the order
    of reading nor a flip or turn of the raster matters. It takes the class of the neighbour with the lowest priority
    value; then of the larger one; then of the one with the longer shared border; then of the smaller code. It unites
    with all neighbours of that class. Regions at the raster's edge or at nodata are never merged away, but others may
    join them, and are then at the edge themselves.

    Args:
        regions: with classes as ranks; used up.
        priority: (classes, classes) by rank, see ``priority_matrix``.
        minimum: smallest area of each class in the regions' units, (classes,); a region of exactly this area stays.
    """
    return Merging.of(regions).classes(priority, minimum)


@dataclass(slots=True)
class Merging:
    """What is needed of regions to merge them, and no more; it is used up by the one answer that it gives."""

    numbering: Numbering
    state: State
    graph: Graph

    @classmethod
    def of(cls, regions: Regions) -> Merging:
        """Takes over the regions: their areas, classes and neighbours are of no use afterwards."""
        parent = np.arange(regions.count, dtype=np.int32)
        state = regions.area, regions.classes, regions.at_edge, parent
        return cls(regions.numbering, state, _half_borders(regions.pairs, regions.borders, regions.count))

    def classes(self, priority: Matrix, minimum: Longs) -> Classes:
        """The class that each region ends in, see ``merge``."""
        _merge(self.state, self.graph, priority, np.minimum(minimum, _LARGEST).astype(np.int64))
        out = np.asarray(_resolve(self.state[3], self.state[1]))
        # Painting the map needs much memory, and these are large.
        del self.state, self.graph
        return out

    def map(self, priority: Matrix, minimum: Longs) -> RunMap:
        """The map of these classes."""
        return recoloured(self.numbering, self.classes(priority, minimum))


@nb.njit(cache=True)
def _half_borders(pairs: Ints, borders: Ints, count: int) -> Graph:
    """Each border twice, chained by region: chains are joined in one step when regions unite.

    The pairs' own memory becomes the neighbours of half borders.
    """
    heads, tails = np.full(count, -1, np.int32), np.full(count, -1, np.int32)
    following, lengths = np.full(2 * len(pairs), -1, np.int32), np.empty(2 * len(pairs), np.int32)
    for i in range(len(pairs)):
        for side in range(2):
            half, region = 2 * i + side, pairs[i, side]
            lengths[half] = borders[i]
            if heads[region] < 0:
                heads[region] = half
            else:
                following[tails[region]] = half
            tails[region] = half
        pairs[i, 0], pairs[i, 1] = pairs[i, 1], pairs[i, 0]
    first = np.full(count, -1, np.int32)
    return heads, tails, following, pairs.reshape(2 * len(pairs)), lengths, first


@nb.njit(cache=True)
def _key(state: State, region: int) -> int:
    """Area, then class: two regions of the same key are never neighbours."""
    return (state[0][region] << 8) | np.int64(state[1][region])


@nb.njit(cache=True)
def _is_small(state: State, region: int, minimum: Longs) -> bool:
    return not state[2][region] and state[0][region] < minimum[state[1][region]]


@nb.njit(cache=True)
def _merge(state: State, graph: Graph, priority: Matrix, minimum: Longs) -> None:
    parent = state[3]
    queued = np.full(parent.size, -1, np.int64)
    chosen = np.full(parent.size, NODATA, np.uint8)
    heap = [(np.int64(-1), np.int64(0))]
    heap.pop()
    for region in range(parent.size):
        _queue(state, minimum, queued, heap, region)
    batch = np.empty(parent.size, np.int64)
    while len(heap):
        count = _next_batch(state, minimum, heap, batch)
        for region in batch[:count]:
            chosen[region] = _choice(state, graph, region, priority)
        for region in batch[:count]:
            _unite_with_class(state, graph, region, np.int64(chosen[region]))
        for region in batch[:count]:
            _queue(state, minimum, queued, heap, root_of(parent, region))


@nb.njit(cache=True)
def _queue(state: State, minimum: Longs, queued: Longs, heap: Heap, region: int) -> None:
    """Push a small region, once for each area that it has."""
    if _is_small(state, region, minimum) and queued[region] != _key(state, region):
        queued[region] = _key(state, region)
        heapq.heappush(heap, (_key(state, region), np.int64(region)))


@nb.njit(cache=True)
def _next_batch(state: State, minimum: Longs, heap: Heap, batch: Longs) -> int:
    """Take all regions of the smallest key; what has grown or been united since it was pushed is dropped."""
    count, key = 0, heap[0][0]
    while len(heap) and heap[0][0] == key:
        region = heapq.heappop(heap)[1]
        if state[3][region] == region and _key(state, region) == key and _is_small(state, region, minimum):
            batch[count] = region
            count += 1
    return count


@nb.njit(cache=True)
def _tidy(state: State, graph: Graph, region: int) -> None:
    """Drop inner borders from a region's chain and add up those with the same neighbour."""
    parent, (heads, tails, following, others, lengths, first) = state[3], graph
    half, last = heads[region], np.int32(-1)
    heads[region] = -1
    while half >= 0:
        after = following[half]
        other = root_of(parent, np.int64(others[half]))
        if other != region and first[other] >= 0:
            lengths[first[other]] = min(np.int64(lengths[first[other]]) + lengths[half], LONGEST)
        elif other != region:
            first[other], others[half], following[half] = half, other, -1
            if last < 0:
                heads[region] = half
            else:
                following[last] = half
            last = half
        half = after
    tails[region] = last
    half = heads[region]
    while half >= 0:
        first[others[half]] = -1
        half = following[half]


@nb.njit(cache=True)
def _choice(state: State, graph: Graph, region: int, priority: Matrix) -> int:
    """The class of the best neighbour, 255 where there is none."""
    _tidy(state, graph, region)
    area, classes, heads, following, others, lengths = state[0], state[1], graph[0], graph[2], graph[3], graph[4]
    best = (np.int64(0), np.int64(0), np.int64(0), np.int64(-1))
    half = heads[region]
    while half >= 0:
        other = others[half]
        rank = np.int64(priority[classes[region], classes[other]])
        offer = (rank, -area[other], -np.int64(lengths[half]), np.int64(classes[other]))
        if best[3] < 0 or offer < best:
            best = offer
        half = following[half]
    return int(best[3] if best[3] >= 0 else NODATA)


@nb.njit(cache=True)
def _unite_with_class(state: State, graph: Graph, region: int, target: int) -> None:
    """Give a region the class and unite it with all its neighbours of that class."""
    area, classes, at_edge, parent = state
    heads, tails, following, others = graph[0], graph[1], graph[2], graph[3]
    root, half, last = region, heads[region], tails[region]
    while half >= 0 and target != NODATA:
        other = root_of(parent, np.int64(others[half]))
        if other != root and classes[other] == target:
            big, small = (other, root) if area[other] > area[root] else (root, other)
            parent[small] = big
            area[big] += area[small]
            at_edge[big] |= at_edge[small]
            classes[big] = target
            if heads[small] >= 0:
                following[tails[big]] = heads[small]
                tails[big] = tails[small]
            root = big
        half = following[half] if half != last else -1


@nb.njit(cache=True)
def _resolve(parent: Ints, classes: Classes) -> Classes:
    out = np.empty(parent.size, np.uint8)
    for region in range(parent.size):
        out[region] = classes[root_of(parent, region)]
    return out
