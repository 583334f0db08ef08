"""Neighbourhoods of pixels: near a border of the reference, or with the map's class near by in the reference."""

from __future__ import annotations

import numba as nb
import numpy as np
import numpy.typing as npt

from ..scheme import Classes

MAX_RADIUS_PX = 64
"""Neighbourhoods beyond this would take longer than all the rest."""

Mask = npt.NDArray[np.bool_]
Longs = npt.NDArray[np.int64]


def near_borders(reference: Classes, radius_px: float) -> Mask:
    """Pixels whose centre lies at most a radius from where two classes of the reference meet.

    The border lies between pixels: the ones beside it are half a pixel away. Where a class meets nodata is no border.

    Args:
        reference: uint8 (rows, cols), 255 for none.
        radius_px: in pixels.

    Returns:
        bool (rows, cols).
    """
    edge = np.zeros(reference.shape, np.bool_)
    _mark_borders(np.ascontiguousarray(reference), edge)
    radius = max(radius_px - 0.5, 0.0)
    grown = np.zeros(reference.shape, np.bool_)
    _grow(edge, _half_widths(radius), grown)
    return grown


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


def _half_widths(radius: float) -> Longs:
    """How far a disc reaches to either side, at each distance above and below its centre."""
    away = np.arange(int(radius) + 1)
    return np.sqrt(radius**2 - away**2 + 1e-9).astype(np.int64)


def _disc(radius: float) -> Longs:
    """Offsets (rows, columns) within a radius, the nearest first, so that the search ends early."""
    reach = np.arange(-int(radius), int(radius) + 1)
    offsets = np.stack(np.meshgrid(reach, reach, indexing="ij"), axis=-1).reshape(-1, 2)
    far = (offsets**2).sum(axis=1)
    order = np.argsort(far, kind="stable")
    return np.ascontiguousarray(offsets[order][far[order] <= radius**2])


@nb.njit(cache=True, nogil=True)
def _mark_borders(reference: Classes, edge: Mask) -> None:
    rows, cols = reference.shape
    for y in range(rows):
        for x in range(cols):
            here = reference[y, x]
            right = reference[y, min(x + 1, cols - 1)]
            below = reference[min(y + 1, rows - 1), x]
            if right != here and right != 255 and here != 255:
                edge[y, x] = edge[y, x + 1] = True
            if below != here and below != 255 and here != 255:
                edge[y, x] = edge[y + 1, x] = True


@nb.njit(cache=True, nogil=True)
def _stretches(edge: Mask) -> tuple[Longs, Longs, Longs]:
    """First and last column of each stretch of marked pixels, and where those of each row begin."""
    rows, cols = edge.shape
    first, last, row_start = (
        np.empty(edge.sum(), np.int64),
        np.empty(edge.sum(), np.int64),
        np.zeros(rows + 1, np.int64),
    )
    n = 0
    for y in range(rows):
        for x in range(cols):
            if edge[y, x]:
                if x == 0 or not edge[y, x - 1]:
                    first[n] = x
                    n += 1
                last[n - 1] = x
        row_start[y + 1] = n
    return first, last, row_start


@nb.njit(cache=True, nogil=True)
def _grow(edge: Mask, half_widths: Longs, grown: Mask) -> None:
    """Every marked pixel marks the disc around it: in each row of the disc one stretch, noted by its two ends."""
    rows, cols = edge.shape
    first, last, row_start = _stretches(edge)
    reach, ends = half_widths.size - 1, np.zeros(cols + 1, np.int32)
    for y in range(rows):
        ends[:] = 0
        for other in range(max(0, y - reach), min(rows, y + reach + 1)):
            wide = half_widths[abs(other - y)]
            for i in range(row_start[other], row_start[other + 1]):
                ends[max(0, first[i] - wide)] += 1
                ends[min(cols, last[i] + wide + 1)] -= 1
        inside = 0
        for x in range(cols):
            inside += ends[x]
            grown[y, x] = inside > 0


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
