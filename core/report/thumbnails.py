"""Small pictures of places: the map there with a polygon's outline, and the image beside it."""

from __future__ import annotations

from typing import Any

import numpy as np
from affine import Affine
from rasterio.features import rasterize

from ..agreement.agreement import MapOfClasses
from ..agreement.suspects import Suspects
from ..grid import Bounds, Grid, Window
from ..raster.source import RasterSource
from .content import Picture
from .pictures import image_picture, palette, png

SHOWN = 12
"""Suspects with pictures."""
_SIDE_PX = 220
_LARGEST_PX = 3000
"""Places beyond this side are shown by the map alone, every n-th pixel."""
_OUTLINE = (0, 0, 0, 255)


def suspect_pictures(
    found: Suspects, raster: MapOfClasses, source: RasterSource | None = None
) -> tuple[tuple[Picture, ...], ...]:
    """The pictures of the first suspects.

    Raises:
        RasterError: a file is damaged.
    """
    return tuple(pictures_of(shape, raster, source) for shape in found.frame.geometry[:SHOWN])


def pictures_of(
    shape: Any,  # noqa: ANN401 - shapely
    raster: MapOfClasses,
    source: RasterSource | None,
) -> tuple[Picture, ...]:
    """The image around a polygon, where there is a source, and the map with the polygon's outline.

    Raises:
        RasterError: a file is damaged.
    """
    window = _around(raster.grid, Bounds(*shape.bounds))
    image = _image(source, raster.grid.crop(window)) if source else None
    return (*([image] if image else []), _map_picture(raster, window, shape))


def _around(grid: Grid, bounds: Bounds) -> Window:
    margin = 0.2 * max(bounds.right - bounds.left, bounds.top - bounds.bottom)
    wide = Bounds(bounds.left - margin, bounds.bottom - margin, bounds.right + margin, bounds.top + margin)
    return grid.window_of(wide) or grid.window


def _map_picture(raster: MapOfClasses, window: Window, shape: Any) -> Picture:  # noqa: ANN401 - shapely
    step = max(1, -(-max(window.width, window.height) // _SIDE_PX))
    rows = range(window.row, window.row_stop, step)
    lines = [raster.read(Window(window.col, row, window.width, 1))[0, ::step] for row in rows]
    values = np.array(lines, np.uint8)
    t = raster.grid.crop(window).transform
    here = Affine(t.x_per_col * step, 0, t.x_origin, 0, t.y_per_row * step, t.y_origin)
    outline = rasterize([(shape.boundary, 1)], out_shape=values.shape, transform=here, fill=0, dtype="uint8")
    pixels = palette(raster.scheme)[values]
    pixels[outline == 1] = _OUTLINE
    return Picture("Map", png(pixels), is_classes=True)


def _image(source: RasterSource, grid: Grid) -> Picture | None:
    if source.grid.crs != grid.crs or max(grid.shape) > _LARGEST_PX:
        return None
    window = source.grid.window_of(grid.bounds)
    return image_picture(source, "Image", window, side_px=_SIDE_PX) if window else None
