"""Whether a raster is what regional weights were made for: pixel size and values, looked at before the run."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from ...models.card import Card
from ..errors import RasterError
from ..grid import Grid, Window
from ..raster.ground import ground_pixels
from ..raster.source import RasterSource

TOLERANCE = 0.1
"""Share by which the pixel size may leave the card's range."""
_PATCH_PX = 256
_ENOUGH = 2000
"""Valid pixels that tell a range."""


def check_pixel_size(card: Card, grid: Grid) -> float:
    """The side of a pixel on the ground at the raster's centre, metres, if the weights are good for it.

    Raises:
        RasterError: it leaves the card's range by more than a tenth.
    """
    pixel = ground_pixels(grid.crop(Window(grid.width // 2, grid.height // 2, 1, 1)))
    size = math.sqrt(float(pixel.width_m[0] * pixel.height_m[0]))
    low, high = card.pixel_size_m
    if not low * (1 - TOLERANCE) <= size <= high * (1 + TOLERANCE):
        wanted = f"{low:g} m" if low == high else f"{low:g} to {high:g} m"
        raise RasterError(
            f"The raster's pixels are {size:.3g} m on the ground; the weights {card.id} are made for {wanted}.",
            f"Resample the raster to {low if size < low else high:g} m with gdalwarp -tr, or choose other weights.",
        )
    return size


def sample_values(source: RasterSource, bands: Sequence[int], extent: Window) -> npt.NDArray[np.float32]:
    """Valid pixels from all over the extent, (bands, n).

    Nine patches are read; where they hold hardly any valid pixel, the extent is searched from top to bottom.

    Raises:
        RasterError: there is no valid pixel in the whole extent.
    """
    found = [_valid(source, bands, window) for window in _patches(extent)]
    for window in _blocks(extent):
        if sum(values.shape[1] for values in found) >= _ENOUGH:
            break
        found.append(_valid(source, bands, window))
    sample = np.concatenate(found, axis=1)
    if not sample.size:
        raise RasterError(f"{source.name} holds nothing but nodata in the area to be mapped.", "Choose another area.")
    return sample


def _valid(source: RasterSource, bands: Sequence[int], window: Window) -> npt.NDArray[np.float32]:
    pixels = source.read(window, bands)
    return pixels.values[:, pixels.valid]


def _patches(extent: Window) -> Iterator[Window]:
    """Up to nine patches, three by three, from edge to edge."""
    height, width = min(_PATCH_PX, extent.height), min(_PATCH_PX, extent.width)
    rows = sorted({extent.row + (extent.height - height) * i // 2 for i in range(3)})
    cols = sorted({extent.col + (extent.width - width) * i // 2 for i in range(3)})
    return (Window(col, row, width, height) for row in rows for col in cols)


def _blocks(extent: Window) -> Iterator[Window]:
    """The extent in pieces of 1024 px, row by row."""
    for row in range(extent.row, extent.row_stop, 1024):
        for col in range(extent.col, extent.col_stop, 1024):
            yield Window(col, row, min(1024, extent.col_stop - col), min(1024, extent.row_stop - row))
