"""Give pixels without a class to the classes around them, ring by ring, by priority and then by distance."""

from __future__ import annotations

import numba as nb
import numpy as np

from ..scheme import NODATA, Classes
from .arrays import Flags, Ints, Longs
from .priority import Matrix

RINGS = 2
"""How far, as a multiple of the reach, classes spread over removed pixels."""

_LAST = np.int32(2**31 - 1)


def grow(classes: Classes, missing: Flags, rings: int) -> Classes:
    """A copy in which up to ``rings`` rings of missing pixels have the class of the nearest others.

    Distances count steps across pixel sides; where two classes are equally near, the smaller one wins, so that a flip
    or turn of the raster does not matter.
    """
    places, out = np.flatnonzero(missing), classes.copy()
    out.reshape(-1)[places] = NODATA
    _spread(classes, out, (missing, places), np.zeros((256, 256), np.int32), (0, rings))
    return out


def refill(classes: Classes, survivors: Flags, priority: Matrix, reach: int) -> Classes:
    """A copy in which the pixels that did not survive have the class of surviving neighbours.

    A pixel goes to the class with the lowest priority for its own among the survivors within ``reach`` steps, then to
    the nearest, then to the smaller code; its own class comes last, since giving a narrow part back to what it hangs
    on would undo its removal. Pixels farther from all survivors take what reaches them first, and keep their class
    where nothing does within ``RINGS`` times the reach: so a band of rows needs no more than that around it.

    Args:
        classes: ranks, uint8 (rows, cols), 255 is nodata, which neither gives nor takes.
        survivors: bool (rows, cols).
        priority: (classes, classes) by rank.
        reach: in steps across pixel sides.
    """
    removed = ~survivors & (classes != NODATA)
    places, out = np.flatnonzero(removed), classes.copy()
    size = priority.shape[0]
    order = np.zeros((256, 256), np.int32)
    order[:size, :size] = priority
    np.fill_diagonal(order, _LAST)
    flat = out.reshape(-1)
    flat[places] = NODATA
    _spread(classes, out, (removed, places), order, (reach, RINGS * reach))
    left = places[flat[places] == NODATA]
    flat[left] = classes.reshape(-1)[left]
    return out


@nb.njit(cache=True)
def _spread(own: Classes, out: Classes, missing: tuple[Flags, Longs], order: Matrix, limits: tuple[int, int]) -> None:
    """Ring by ring; all pixels of a ring are decided before any of them passes its class on."""
    reach, rings = limits
    cols, pending = out.shape[1], missing[0]
    front = _first_front(out, *missing)
    offer = np.full(out.shape, NODATA, np.uint8)
    ring = 0
    while front.size and ring < rings:
        ring += 1
        fresh, count = np.empty(4 * front.size, np.int64), 0
        for place in front:
            y, x = place // cols, place % cols
            for side in range(4):
                at_y, at_x = y + (side == 1) - (side == 0), x + (side == 3) - (side == 2)
                if at_y < 0 or at_y >= out.shape[0] or at_x < 0 or at_x >= cols or not pending[at_y, at_x]:
                    continue
                if _improves(order[own[at_y, at_x]], out[y, x], out[at_y, at_x], ring <= reach):
                    if offer[at_y, at_x] == NODATA:
                        fresh[count] = at_y * cols + at_x
                        count += 1
                        offer[at_y, at_x] = out[y, x]
                    else:
                        offer[at_y, at_x] = _better(order[own[at_y, at_x]], out[y, x], offer[at_y, at_x])
        front = fresh[:count].copy()
        for place in front:
            y, x = place // cols, place % cols
            out[y, x] = offer[y, x]
            offer[y, x] = NODATA


@nb.njit(cache=True)
def _improves(order: Ints, offered: int, held: int, in_reach: bool) -> bool:
    return held == NODATA or (in_reach and order[offered] < order[held])


@nb.njit(cache=True)
def _better(order: Ints, a: int, b: int) -> int:
    if order[a] != order[b]:
        return a if order[a] < order[b] else b
    return min(a, b)


@nb.njit(cache=True)
def _first_front(out: Classes, pending: Flags, missing: Longs) -> Longs:
    """Places of the pixels with a class beside pending ones, once for each such neighbour."""
    rows, cols = out.shape
    places, count = np.empty(4096, np.int64), 0
    for place in missing:
        y, x = place // cols, place % cols
        if count + 4 > places.size:
            places = np.concatenate((places, np.empty(places.size, np.int64)))
        for side in range(4):
            at_y, at_x = y + (side == 1) - (side == 0), x + (side == 3) - (side == 2)
            if 0 <= at_y < rows and 0 <= at_x < cols and not pending[at_y, at_x] and out[at_y, at_x] != NODATA:
                places[count] = at_y * cols + at_x
                count += 1
    return places[:count]
