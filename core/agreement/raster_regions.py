"""The regions of a raster reference, taken as polygons of a layer: what can be suspected one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.features import shapes
from scipy import ndimage
from shapely.geometry import MultiPolygon, shape

from ..grid import Grid, Window
from ..scheme import NODATA
from .bands import bands_of_rows

MOST_PX = 2**24
"""Larger rasters are not looked at: all their regions have to be in memory at once."""


@dataclass(frozen=True)
class RasterRegions:
    """Connected pixels of one class, edge to edge, of at least some size; ``VectorOnGrid`` for rasters."""

    grid: Grid
    values: npt.NDArray[np.uint8]
    """Scheme value of each region."""
    labels: npt.NDArray[np.int32]
    """Place of each pixel's region among ``values``, −1 for none, (rows, cols)."""

    def numbers(self, window: Window) -> npt.NDArray[np.int32]:
        """Which region each pixel of a window belongs to; −1 for none."""
        return self.labels[window.slices]

    def shapes_of(self, places: Sequence[int]) -> npt.NDArray[np.object_]:
        """The outlines of some regions, in the grid's CRS, along the edges of pixels."""
        boxes = ndimage.find_objects(self.labels + 1)
        found = np.empty(len(places), object)
        for i, place in enumerate(places):
            found[i] = self._outline(boxes[place], place)
        return found

    def _outline(self, box: tuple[slice, slice], place: int) -> Any:  # noqa: ANN401 - shapely
        t = self.grid.transform
        inside = (self.labels[box] == place).astype(np.uint8)
        corner = t.x_origin + box[1].start * t.x_per_col, t.y_origin + box[0].start * t.y_per_row
        here = Affine(t.x_per_col, 0, corner[0], 0, t.y_per_row, corner[1])
        parts = [shape(part) for part, value in shapes(inside, mask=inside == 1, transform=here) if value == 1]
        return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def regions_of(reference: Any, grid: Grid, least_px: int) -> RasterRegions | None:  # noqa: ANN401 - anything to read
    """The regions of a reference on a map's grid; None where the raster is too large.

    Args:
        reference: gives scheme values of windows.
        grid: the map's.
        least_px: regions of fewer pixels are left out.

    Raises:
        RasterError: the file is damaged.
    """
    if grid.width * grid.height > MOST_PX:
        return None
    classes = np.concatenate([reference.read(window) for window in bands_of_rows(grid)])
    labels, values, count = np.full(classes.shape, -1, np.int32), [], 0
    for value in np.flatnonzero(np.bincount(classes.ravel(), minlength=256)[:NODATA]).tolist():
        found, _ = ndimage.label(classes == value)
        sizes = np.bincount(found.ravel())
        kept = np.flatnonzero(sizes >= least_px)
        kept = kept[kept > 0]
        place = np.full(sizes.size, -1, np.int32)
        place[kept] = count + np.arange(kept.size, dtype=np.int32)
        np.maximum(labels, place[found], out=labels)
        values += [value] * kept.size
        count += kept.size
    return RasterRegions(grid, np.array(values, np.uint8), labels)
