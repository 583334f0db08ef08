"""Pixels with the map's class near by in the reference."""

from __future__ import annotations

import numba as nb
import numpy as np
import numpy.typing as npt

from ..scheme import Classes

Mask = npt.NDArray[np.bool_]
Longs = npt.NDArray[np.int64]


def found_near(mapped: Classes, reference: Classes, radius_px: float) -> Mask:
    """Pixels whose class on the map occurs in the reference within a radius.

    Args:
        mapped: uint8 (rows, cols).
        reference: the same shape.
        radius_px: distance of pixel centres, in pixels.
    """
    found = np.zeros(mapped.shape, np.bool_)
    _find_near(np.ascontiguousarray(mapped), np.ascontiguousarray(reference), _disc(radius_px), found)
    return found


def _disc(radius: float) -> Longs:
    """Offsets (rows, columns) within a radius, the nearest first, so that the search ends early."""
    reach = np.arange(-int(radius), int(radius) + 1)
    offsets = np.stack(np.meshgrid(reach, reach, indexing="ij"), axis=-1).reshape(-1, 2)
    far = (offsets**2).sum(axis=1)
    order = np.argsort(far, kind="stable")
    return np.ascontiguousarray(offsets[order][far[order] <= radius**2])


@nb.njit(cache=True, nogil=True)
def _find_near(mapped: Classes, reference: Classes, disc: Longs, found: Mask) -> None:
    rows, cols = mapped.shape
    for y in range(rows):
        for x in range(cols):
            mine, i = mapped[y, x], 0
            while mine != 255 and not found[y, x] and i < len(disc):
                row, col = y + disc[i, 0], x + disc[i, 1]
                if 0 <= row < rows and 0 <= col < cols:
                    found[y, x] = reference[row, col] == mine
                i += 1
