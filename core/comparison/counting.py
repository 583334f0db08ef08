"""The loop over all pixels of a comparison: every count that it needs, in one pass."""

from __future__ import annotations

from typing import NamedTuple

import numba as nb
import numpy as np
import numpy.typing as npt

from .legend import NO_CLASS

BOTH, ONLY_A, ONLY_B, NEITHER = 1, 2, 3, 4
"""The four states of a pixel, as rasters hold them."""
STATES = 4

Longs = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]


class Rows(NamedTuple):
    """Some rows of one raster; classes are places in the legend, 255 for none."""

    maps: Bytes
    """(weights, rows, cols)"""
    confidence: Bytes
    """Percent, (weights, rows, cols)."""
    reference: Bytes
    """(rows, cols); 255 everywhere without a reference layer."""
    area_m2: Doubles
    """Ground area of a pixel of each row."""
    row_block: Longs
    """Block at the left end of each row."""
    col_block: Longs
    """Block of each column, from that one on."""


class Sums(NamedTuple):
    """What is counted, over pixels that have a class in all maps; those named so, in the reference as well."""

    confusion: Longs
    """(weights, map classes, reference classes): pixels with a reference."""
    confusion_m2: Doubles
    """The ground area of the same."""
    mapped: Longs
    """(blocks, weights, classes): pixels with a reference."""
    right: Longs
    """(blocks, weights, classes): those of them where map and reference are the same."""
    reference: Longs
    """(blocks, classes)"""
    change: Longs
    """(pairs, classes of A, classes of B): with and without reference."""
    change_m2: Doubles
    """The ground area of the same."""
    states: Longs
    """(pairs, four states, reference classes)"""
    states_m2: Doubles
    """The ground area of the same."""
    valid: Longs
    """(blocks,): pixels with a class in all maps."""
    differ: Longs
    """(blocks,): those of them where not all maps are the same."""


class Written(NamedTuple):
    """What the pass leaves of each pixel; 255 where there is nothing to say."""

    states: Bytes
    """(pairs, rows, cols): 1 both right, 2 only A, 3 only B, 4 neither."""
    agreement: Bytes
    """(rows, cols): how far the weights agree, 0–100."""


def pairs_of(weights: int) -> Longs:
    """(pairs, 2): places of A and B, each two weights once."""
    found = [(a, b) for a in range(weights) for b in range(a + 1, weights)]
    return np.array(found, np.int64).reshape(-1, 2)


def empty_sums(blocks: int, weights: int, classes: int) -> Sums:
    """Zeros."""
    pairs = len(pairs_of(weights))
    return Sums(
        confusion=np.zeros((weights, classes, classes), np.int64),
        confusion_m2=np.zeros((weights, classes, classes)),
        mapped=np.zeros((blocks, weights, classes), np.int64),
        right=np.zeros((blocks, weights, classes), np.int64),
        reference=np.zeros((blocks, classes), np.int64),
        change=np.zeros((pairs, classes, classes), np.int64),
        change_m2=np.zeros((pairs, classes, classes)),
        states=np.zeros((pairs, STATES, classes), np.int64),
        states_m2=np.zeros((pairs, STATES, classes)),
        valid=np.zeros(blocks, np.int64),
        differ=np.zeros(blocks, np.int64),
    )


def count(rows: Rows, pairs: Longs, sums: Sums) -> Written:
    """Add some rows to the sums, and tell the state and the agreement of each of their pixels.

    The agreement between K weights is ``100 · max_c Σ_i p_i [class_i = c] / K`` with p_i the confidence of weights i:
    all of one opinion and sure of it is 100, each of another opinion at most 100 / K.
    """
    shape = rows.reference.shape
    written = Written(np.full((len(pairs), *shape), NO_CLASS, np.uint8), np.full(shape, NO_CLASS, np.uint8))
    _count(rows, pairs, sums, written)
    return written


@nb.njit(cache=True, nogil=True)
def _count(rows: Rows, pairs: Longs, sums: Sums, written: Written) -> None:
    weights, height, width = rows.maps.shape
    for y in range(height):
        area = rows.area_m2[y]
        for x in range(width):
            has_all, same = True, True
            for k in range(weights):
                has_all &= rows.maps[k, y, x] != 255
                same &= rows.maps[k, y, x] == rows.maps[0, y, x]
            if not has_all:
                continue
            block = rows.row_block[y] + rows.col_block[x]
            sums.valid[block] += 1
            if not same:
                sums.differ[block] += 1
            written.agreement[y, x] = _agreement(rows, y, x)
            for p in range(len(pairs)):
                a, b = rows.maps[pairs[p, 0], y, x], rows.maps[pairs[p, 1], y, x]
                sums.change[p, a, b] += 1
                sums.change_m2[p, a, b] += area
            if rows.reference[y, x] != 255:
                _count_reference(rows, pairs, sums, written, (y, x, block))


@nb.njit(cache=True, nogil=True)
def _agreement(rows: Rows, y: int, x: int) -> int:
    weights = rows.maps.shape[0]
    best = 0
    for k in range(weights):
        total = 0
        for other in range(weights):
            if rows.maps[other, y, x] == rows.maps[k, y, x]:
                total += min(rows.confidence[other, y, x], 100)
        best = max(best, total)
    return (2 * best + weights) // (2 * weights)


@nb.njit(cache=True, nogil=True)
def _count_reference(rows: Rows, pairs: Longs, sums: Sums, written: Written, place: tuple[int, int, int]) -> None:
    y, x, block = place
    truth, area = rows.reference[y, x], rows.area_m2[y]
    sums.reference[block, truth] += 1
    for k in range(rows.maps.shape[0]):
        found = rows.maps[k, y, x]
        sums.confusion[k, found, truth] += 1
        sums.confusion_m2[k, found, truth] += area
        sums.mapped[block, k, found] += 1
        if found == truth:
            sums.right[block, k, truth] += 1
    for p in range(len(pairs)):
        a_right = rows.maps[pairs[p, 0], y, x] == truth
        b_right = rows.maps[pairs[p, 1], y, x] == truth
        state = (0 if b_right else 1) if a_right else (2 if b_right else 3)
        written.states[p, y, x] = state + 1
        sums.states[p, state, truth] += 1
        sums.states_m2[p, state, truth] += area
