"""Neighbourhoods of pixels: near a border of the reference, or with the map's class near by in the reference."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ..scheme import NODATA, Classes

MAX_RADIUS_PX = 64
"""Neighbourhoods beyond this would take longer than all the rest."""

Mask = npt.NDArray[np.bool_]


def near_borders(reference: Classes, radius_px: float) -> Mask:
    """Pixels whose centre lies at most a radius from where two classes of the reference meet.

    The border lies between pixels: the ones beside it are half a pixel away. Where a class meets nodata is no border.

    Args:
        reference: uint8 (rows, cols), 255 for none.
        radius_px: in pixels.

    Returns:
        bool (rows, cols).
    """
    edge = np.zeros(reference.shape, bool)
    for a, b in ((np.s_[1:], np.s_[:-1]), (np.s_[:, 1:], np.s_[:, :-1])):
        differs = (reference[a] != reference[b]) & (reference[a] != NODATA) & (reference[b] != NODATA)
        edge[a] |= differs
        edge[b] |= differs
    return _grown(edge, max(radius_px - 0.5, 0.0))


def found_near(mapped: Classes, reference: Classes, radius_px: float) -> Mask:
    """Pixels whose class on the map occurs in the reference within a radius.

    Args:
        mapped: uint8 (rows, cols).
        reference: the same shape.
        radius_px: distance of pixel centres, in pixels.
    """
    found = mapped == reference
    for down, right in _disc(radius_px):
        here, there = _overlap(down, right, found.shape)
        found[here] |= mapped[here] == reference[there]
    return found & (mapped != NODATA)


def _grown(mask: Mask, radius: float) -> Mask:
    """The mask and all pixels within a radius: each row's reach is widened downwards and upwards step by step."""
    grown, reach, tall = mask.copy(), int(radius), mask.copy()
    height = 0
    for right in range(reach, -1, -1):
        wanted = int(np.sqrt(radius**2 - right**2))
        for step in range(height + 1, wanted + 1):
            tall[step:] |= mask[:-step]
            tall[:-step] |= mask[step:]
        height = max(height, wanted)
        if right:
            grown[:, right:] |= tall[:, :-right]
            grown[:, :-right] |= tall[:, right:]
        else:
            grown |= tall
    return grown


def _disc(radius: float) -> Iterator[tuple[int, int]]:
    reach = int(radius)
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            if (down or right) and down**2 + right**2 <= radius**2:
                yield down, right


def _overlap(down: int, right: int, shape: tuple[int, ...]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    rows, cols = shape
    here = slice(max(0, -down), rows - max(0, down)), slice(max(0, -right), cols - max(0, right))
    there = slice(max(0, down), rows - max(0, -down)), slice(max(0, right), cols - max(0, -right))
    return here, there
