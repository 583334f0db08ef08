"""Sums over a box around each pixel."""

from __future__ import annotations

import numpy as np

from .arrays import Flags, Ints


def box_sums(flags: Flags, reach: tuple[int, int]) -> Ints:
    """How many pixels are set in the box around each, int32 (rows, cols); boxes end at the array's edge.

    Args:
        flags: bool (rows, cols).
        reach: (rows, cols) that the box goes beyond its middle, to either side.
    """
    sums = flags.astype(np.int32)
    for axis, far in enumerate(reach):
        size = sums.shape[axis]
        added = np.concatenate((np.zeros_like(np.take(sums, [0], axis)), np.cumsum(sums, axis, dtype=np.int32)), axis)
        places = np.arange(size)
        ends, starts = np.minimum(places + far + 1, size), np.maximum(places - far, 0)
        sums = np.take(added, ends, axis) - np.take(added, starts, axis)
    return sums
