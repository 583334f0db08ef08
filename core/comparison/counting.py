"""The loop over all pixels of a comparison: every count that it needs, in one pass, run by run of alike pixels."""

from __future__ import annotations

from typing import NamedTuple

import numba as nb
import numpy as np
import numpy.typing as npt

from ..raster.ends import ends_of, first_end, room_for_ends
from .legend import NO_CLASS

BOTH, ONLY_A, ONLY_B, NEITHER = 1, 2, 3, 4
"""The four states of a pixel, as rasters hold them."""
STATES = 4

Longs = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]
Shorts = npt.NDArray[np.uint16]
Two = tuple[Bytes, Bytes]


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
    _count_rows(rows, pairs, sums, written)
    return written


@nb.njit(cache=True, nogil=True)
def _count_rows(rows: Rows, pairs: Longs, sums: Sums, written: Written) -> None:
    weights, height, width = rows.maps.shape
    ends, truth = room_for_ends(width), np.empty(width, np.uint8)
    rooms = np.empty(width, np.uint16), np.empty(width, np.uint16)
    for y in range(height):
        _agree(rows, y, rooms, written.agreement[y])
        _keep_known(rows.reference[y], written.agreement[y], truth)
        for p in range(len(pairs)):
            _tell_states(rows.maps[pairs[p, 0], y], rows.maps[pairs[p, 1], y], truth, written.states[p, y])
        ends[: width - 1] = 0
        _add_ends(rows.col_block, ends)
        _add_ends(truth, ends)
        for k in range(weights):
            _add_ends(rows.maps[k, y], ends)
        _count_runs(rows, y, (truth, ends), pairs, sums)


# The loops below run over plain rows: so the compiler takes many pixels at a time.


@nb.njit(cache=True, nogil=True)
def _agree(rows: Rows, y: int, rooms: tuple[Shorts, Shorts], agreement: Bytes) -> None:
    """Of one row, as ``count`` says; 255 where a map has no class."""
    (best, total), weights = rooms, len(rows.maps)
    best[:] = 0
    for k in range(weights):
        total[:] = 0
        for other in range(weights):
            _add_where_same(rows.confidence[other, y], rows.maps[other, y], rows.maps[k, y], total)
        _raise(total, best)
    _round_share(best, weights, agreement)
    for k in range(weights):
        _forget(rows.maps[k, y], agreement)


@nb.njit(cache=True, nogil=True)
def _add_where_same(confidence: Bytes, one: Bytes, other: Bytes, total: Shorts) -> None:
    for x in range(total.size):
        total[x] += np.uint16(confidence[x]) if one[x] == other[x] else np.uint16(0)


@nb.njit(cache=True, nogil=True)
def _raise(total: Shorts, best: Shorts) -> None:
    for x in range(best.size):
        best[x] = max(best[x], total[x])


@nb.njit(cache=True, nogil=True)
def _round_share(best: Shorts, weights: int, agreement: Bytes) -> None:
    """The best sum over the number of weights, halves upwards, at most 100."""
    # Shares lie 1 / weights apart, halves between two of them: a quarter of that on top is more than floats can lose.
    share, half = np.float32(1 / weights), np.float32(0.5 + 0.25 / weights)
    for x in range(best.size):
        agreement[x] = np.uint8(min(np.float32(best[x]) * share + half, np.float32(100)))


@nb.njit(cache=True, nogil=True)
def _forget(classes: Bytes, agreement: Bytes) -> None:
    for x in range(classes.size):
        agreement[x] = agreement[x] if classes[x] != NO_CLASS else np.uint8(NO_CLASS)


@nb.njit(cache=True, nogil=True)
def _keep_known(reference: Bytes, agreement: Bytes, truth: Bytes) -> None:
    """The reference where all maps have a class."""
    for x in range(truth.size):
        truth[x] = reference[x] if agreement[x] != NO_CLASS else np.uint8(NO_CLASS)


@nb.njit(cache=True, nogil=True)
def _tell_states(a: Bytes, b: Bytes, truth: Bytes, states: Bytes) -> None:
    for x in range(truth.size):
        state = np.uint8(NEITHER - 2 * (a[x] == truth[x]) - (b[x] == truth[x]))
        states[x] = state if truth[x] != NO_CLASS else np.uint8(NO_CLASS)


@nb.njit(cache=True, nogil=True)
def _add_ends(row: Bytes | Longs, ends: Bytes) -> None:
    one = np.uint64(1)  # An index that cannot be negative: so the compiler takes many pixels at a time.
    for x in range(np.uint64(row.size - 1)):
        ends[x] |= row[x] != row[x + one]


@nb.njit(cache=True, nogil=True)
def _count_runs(rows: Rows, y: int, found: Two, pairs: Longs, sums: Sums) -> None:
    """Of one row, run by run of pixels that are alike in all maps and the reference, and in one block."""
    (truth, ends), weights = found, len(rows.maps)
    eights, last = ends.view(np.uint64), np.intp(-1)
    for first in range(0, eights.size, 8):
        left = ends_of(eights, first)
        while left:
            x = 8 * first + first_end(left)
            run, last, left = x - last, x, left & (left - np.uint64(1))
            has_all, same = True, True
            for k in range(weights):
                has_all &= rows.maps[k, y, x] != NO_CLASS
                same &= rows.maps[k, y, x] == rows.maps[0, y, x]
            if has_all:
                block = rows.row_block[y] + rows.col_block[x]
                sums.valid[block] += run
                sums.differ[block] += 0 if same else run
                _count_change(rows, (y, x), run, pairs, sums)
                if truth[x] != NO_CLASS:
                    _count_truth(rows, (y, x), run, pairs, sums)


@nb.njit(cache=True, nogil=True)
def _count_change(rows: Rows, at: tuple[int, int], run: int, pairs: Longs, sums: Sums) -> None:
    y, x = at
    for p in range(len(pairs)):
        a, b = rows.maps[pairs[p, 0], y, x], rows.maps[pairs[p, 1], y, x]
        sums.change[p, a, b] += run
        sums.change_m2[p, a, b] += run * rows.area_m2[y]


@nb.njit(cache=True, nogil=True)
def _count_truth(rows: Rows, at: tuple[int, int], run: int, pairs: Longs, sums: Sums) -> None:
    y, x = at
    truth, block = rows.reference[y, x], rows.row_block[y] + rows.col_block[x]
    area_m2 = run * rows.area_m2[y]
    sums.reference[block, truth] += run
    for k in range(len(rows.maps)):
        mine = rows.maps[k, y, x]
        sums.confusion[k, mine, truth] += run
        sums.confusion_m2[k, mine, truth] += area_m2
        sums.mapped[block, k, mine] += run
        sums.right[block, k, truth] += run if mine == truth else 0
    for p in range(len(pairs)):
        a, b = rows.maps[pairs[p, 0], y, x], rows.maps[pairs[p, 1], y, x]
        state = NEITHER - 2 * (a == truth) - (b == truth) - BOTH
        sums.states[p, state, truth] += run
        sums.states_m2[p, state, truth] += area_m2
