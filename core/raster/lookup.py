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


@nb.njit(cache=True, nogil=True)
def _look_up(stored: Bytes, table: Bytes, found: Bytes, seen: npt.NDArray[np.bool_]) -> None:
    for i in range(stored.size):
        value = stored[i]
        found[i] = table[value]
        seen[value] = True
