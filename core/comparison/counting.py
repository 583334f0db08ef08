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
Flags = npt.NDArray[np.bool_]
Two = tuple[Longs, Longs]
Maps = tuple[Bytes, Bytes]


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
    shape, weights = rows.reference.shape, len(rows.maps)
    written = Written(np.full((len(pairs), *shape), NO_CLASS, np.uint8), np.full(shape, NO_CLASS, np.uint8))
    blocks = rows.row_block, rows.col_block
    # Small loops over plain arrays: a tuple of arrays handed on for each pixel costs more than all the counting.
    _count_maps(rows.maps, rows.confidence, blocks, (sums.valid, sums.differ), written.agreement)
    truth = np.where(written.agreement == NO_CLASS, np.uint8(NO_CLASS), rows.reference)
    _count_truth(truth, blocks, sums.reference)
    for k in range(weights):
        tables = sums.confusion[k], sums.mapped[:, k], sums.right[:, k]
        _count_confusion(rows.maps[k], truth, blocks, rows.area_m2, (tables, sums.confusion_m2[k]))
    for p, (a, b) in enumerate(pairs.tolist()):
        both, known = (rows.maps[a], rows.maps[b]), written.agreement != NO_CLASS
        _count_change(both, known, rows.area_m2, sums.change[p], sums.change_m2[p])
        _count_states(both, truth, rows.area_m2, (sums.states[p], sums.states_m2[p]), written.states[p])
    return written


@nb.njit(cache=True, nogil=True)
def _count_maps(maps: Bytes, confidence: Bytes, blocks: Two, counts: Two, agreement: Bytes) -> None:
    weights, height, width = maps.shape
    (row_block, col_block), (valid, differ) = blocks, counts
    for y in range(height):
        for x in range(width):
            best, has_all, same = np.int64(0), True, True
            for k in range(weights):
                mine, total = maps[k, y, x], np.int64(0)
                has_all &= mine != 255
                same &= mine == maps[0, y, x]
                for other in range(weights):
                    total += confidence[other, y, x] * (maps[other, y, x] == mine)
                best = max(best, total)
            block = row_block[y] + col_block[x]
            valid[block] += has_all
            differ[block] += has_all and not same
            if has_all:
                agreement[y, x] = min(100, (2 * best + weights) // (2 * weights))


@nb.njit(cache=True, nogil=True)
def _count_truth(truth: Bytes, blocks: Two, reference: Longs) -> None:
    row_block, col_block = blocks
    for y in range(truth.shape[0]):
        for x in range(truth.shape[1]):
            if truth[y, x] != 255:
                reference[row_block[y] + col_block[x], truth[y, x]] += 1


@nb.njit(cache=True, nogil=True)
def _count_confusion(
    found: Bytes, truth: Bytes, blocks: Two, area_m2: Doubles, sums: tuple[tuple[Longs, Longs, Longs], Doubles]
) -> None:
    row_block, col_block = blocks
    (confusion, mapped, right), confusion_m2 = sums
    for y in range(truth.shape[0]):
        for x in range(truth.shape[1]):
            here, there = truth[y, x], found[y, x]
            if here != 255:
                block = row_block[y] + col_block[x]
                confusion[there, here] += 1
                confusion_m2[there, here] += area_m2[y]
                mapped[block, there] += 1
                right[block, here] += here == there


@nb.njit(cache=True, nogil=True)
def _count_change(both: Maps, known: Flags, area_m2: Doubles, change: Longs, change_m2: Doubles) -> None:
    a, b = both
    for y in range(known.shape[0]):
        for x in range(known.shape[1]):
            if known[y, x]:
                change[a[y, x], b[y, x]] += 1
                change_m2[a[y, x], b[y, x]] += area_m2[y]


@nb.njit(cache=True, nogil=True)
def _count_states(both: Maps, truth: Bytes, area_m2: Doubles, sums: tuple[Longs, Doubles], written: Bytes) -> None:
    (a, b), (states, states_m2) = both, sums
    for y in range(truth.shape[0]):
        for x in range(truth.shape[1]):
            here = truth[y, x]
            if here != 255:
                state = 3 - 2 * (a[y, x] == here) - (b[y, x] == here)
                written[y, x] = state + 1
                states[state, here] += 1
                states_m2[state, here] += area_m2[y]
