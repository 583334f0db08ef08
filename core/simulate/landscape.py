"""Simulated landscapes by seed: image, truth and grid, whole or window by window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import JobError
from ..grid import Grid, Transform, Window
from ..scheme import Classes
from .cover import cover, survey
from .noise import Patch, mix
from .profile import Profile, profile_of
from .reflectance import MARGIN_PX, reflect

PIXEL_M = 10
BANDS = ("B02", "B03", "B04", "B08")
"""Bands of the image in order."""
IMAGE_NODATA = 0
_BLOCK_PX = 512
"""Small enough to notice a cancellation in time and to keep memory low."""


@dataclass(frozen=True, slots=True)
class Landscape:
    """A simulated scene with its truth; both lie on the same grid."""

    image: npt.NDArray[np.uint16]
    """Reflectance × 10000 in ``BANDS``, (4, rows, cols); 0 is nodata and never occurs."""
    truth: Classes
    """Values of the scheme ``clc``, (rows, cols)."""
    grid: Grid


def simulate(profile: str, seed: int, size_px: int) -> Landscape:
    """A square landscape; the same arguments give the same pixels, and a smaller size the upper left part of a larger.

    Args:
        profile: ``north`` or ``south``.
        seed: 0 or more.
        size_px: pixels of 10 m along each side.

    Raises:
        JobError: no such profile, a negative seed or an empty size.
    """
    grid = grid_of(profile, seed, (size_px, size_px))
    image = np.empty((len(BANDS), size_px, size_px), np.uint16)
    truth = np.empty((size_px, size_px), np.uint8)
    for window in windows(grid):
        part = simulate_window(profile, seed, window)
        image[(slice(None), *window.slices)] = part.image
        truth[window.slices] = part.truth
    return Landscape(image, truth, grid)


def simulate_window(profile: str, seed: int, window: Window) -> Landscape:
    """The part of a landscape in a window, equal to the same part of the whole to the last bit."""
    region = profile_of(profile)
    key = int(mix(seed, region.origins[0][0])) & 0x7FFFFFFF
    scene = survey(Patch.around(window, MARGIN_PX), region, key)
    classes = cover(scene)
    inner = slice(MARGIN_PX, -MARGIN_PX)
    grid = grid_of(profile, seed, (window.col_stop, window.row_stop)).crop(window)
    return Landscape(reflect(scene, classes), np.ascontiguousarray(classes[inner, inner]), grid)


def grid_of(profile: str, seed: int, size: tuple[int, int]) -> Grid:
    """The grid of a landscape of (width, height) pixels."""
    region: Profile = profile_of(profile)
    width, height = size
    if seed < 0 or width < 1 or height < 1:
        raise JobError(f"A landscape of {width} × {height} px with the seed {seed} cannot be made.")
    left, top = region.origins[seed % len(region.origins)]
    shift = (seed * 7919 % 97) * PIXEL_M * 20
    transform = Transform(left + shift, PIXEL_M, 0.0, top - shift, 0.0, -PIXEL_M)
    return Grid(region.crs, transform, width, height)


def windows(grid: Grid, block_px: int = _BLOCK_PX) -> Iterator[Window]:
    """Windows that cover a grid once, row by row of blocks."""
    for row in range(0, grid.height, block_px):
        for col in range(0, grid.width, block_px):
            yield Window(col, row, min(block_px, grid.width - col), min(block_px, grid.height - row))
