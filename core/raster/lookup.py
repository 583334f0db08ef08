"""Bytes of a raster turned into others by a table, and what occurred, in one pass that lets other threads work."""

from __future__ import annotations

import numba as nb
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]


def look_up(stored: Bytes, table: Bytes) -> tuple[Bytes, npt.NDArray[np.bool_]]:
    """``table[stored]``, and which of the 256 bytes occur in ``stored``.

    Args:
        stored: uint8, any shape.
        table: uint8, 256 entries.
    """
    found, seen = np.empty(stored.shape, np.uint8), np.zeros(256, np.bool_)
    _look_up(np.ascontiguousarray(stored).reshape(-1), table, found.reshape(-1), seen)
    return found, seen


def count_bytes(stored: Bytes) -> npt.NDArray[np.int64]:
    """How often each of the 256 bytes occurs."""
    counts = np.zeros((4, 256), np.int64)
    _count(np.ascontiguousarray(stored).reshape(-1), counts)
    return np.asarray(counts.sum(axis=0))


@nb.njit(cache=True, nogil=True)
def _count(stored: Bytes, counts: npt.NDArray[np.int64]) -> None:
    """Four tables by turns: of equal neighbours, one would have to wait for the other's count to be stored."""
    whole = stored.size // 4 * 4
    for start in range(0, whole, 4):
        for turn in range(4):
            counts[turn, stored[start + turn]] += 1
    for i in range(whole, stored.size):
        counts[0, stored[i]] += 1


@nb.njit(cache=True, nogil=True)
def _look_up(stored: Bytes, table: Bytes, found: Bytes, seen: npt.NDArray[np.bool_]) -> None:
    for i in range(stored.size):
        value = stored[i]
        found[i] = table[value]
        seen[value] = True
