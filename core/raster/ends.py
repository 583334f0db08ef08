"""Where runs of alike pixels end in rows: what is counted run by run takes a fraction of the time that pixels take.

A row of ends is 1 at the last pixel of each run and 0 elsewhere. It is read 64 pixels at a time, as one number:
processors foresee badly how often a loop runs, and so there is one loop where eight pixels at a time would take eight.

    eights = ends.view(np.uint64)
    for first in range(0, eights.size, 8):
        left = ends_of(eights, first)
        while left:
            x = 8 * first + first_end(left)
            left &= left - np.uint64(1)
"""

from __future__ import annotations

import numba as nb
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]

_GATHER = np.uint64(0x0102040810204080)
"""Times eight bytes of 0 or 1, the first one lowest: the highest byte has their bits in that order."""


@nb.njit(cache=True, nogil=True)
def room_for_ends(cols: int) -> Bytes:
    """A row of ends for so many pixels, in whole 64s: no run ends before the last pixel, where one always does."""
    ends = np.zeros(-(-cols // 64) * 64, np.uint8)
    ends[cols - 1] = 1
    return ends


@nb.njit(cache=True, nogil=True)
def ends_of(eights: npt.NDArray[np.uint64], first: int) -> np.uint64:
    """The ends in 64 pixels, the first one lowest.

    Args:
        eights: a row of ends, eight pixels at a time.
        first: of the eights.
    """
    found = np.uint64(0)
    for i in range(8):
        found |= ((eights[first + i] * _GATHER) >> np.uint64(56)) << np.uint64(8 * i)
    return found


@nb.njit(cache=True, nogil=True)
def first_end(ends: np.uint64) -> np.intp:
    """The place of the lowest bit that is 1, one of which must be."""
    return np.intp(_ones((ends & (~ends + np.uint64(1))) - np.uint64(1)))  # How many lie below it.


@nb.njit(cache=True, nogil=True)
def _ones(bits: np.uint64) -> np.uint64:
    """How many bits are 1, by adding up neighbours; the compiler knows these sums, and has one step for them."""
    two = bits - ((bits >> np.uint64(1)) & np.uint64(0x5555555555555555))
    four = (two & np.uint64(0x3333333333333333)) + ((two >> np.uint64(2)) & np.uint64(0x3333333333333333))
    eight = (four + (four >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return np.uint64((eight * np.uint64(0x0101010101010101)) >> np.uint64(56))
