"""The regions of a raster reference, taken as polygons of a layer: what can be suspected one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.features import shapes
from shapely.geometry import shape

from ..generalise.numbering import Runs, found_in, labelled, number_regions, renumbered
from ..generalise.runs import RunMap, collect
from ..grid import Grid, Window
from ..scheme import Classes
from .bands import bands_of_rows

MOST_PX = 2**28
"""Larger rasters are not looked at: two Sentinel-2 tiles, beyond which looking at every region takes minutes."""
MOST_RUNS = 2**25
"""Nor are those with more stretches of equal class, which have to be in memory at once: 7 bytes each, 235 MB."""


@dataclass(frozen=True)
class RasterRegions:
    """Connected pixels of one class, edge to edge, of at least some size; ``VectorOnGrid`` for rasters."""

    grid: Grid
    values: Classes
    """Scheme value of each region."""
    runs: Runs
    """Stretches of pixels with the place of their region among ``values``, −1 for none."""
    boxes: npt.NDArray[np.int32]
    """First row, row behind the last, first column, column behind the last of each region, (regions, 4)."""

    def numbers(self, window: Window) -> npt.NDArray[np.int32]:
        """Which region each pixel of a window belongs to; −1 for none."""
        return self.runs.window((window.row, window.row_stop), (window.col, window.col_stop))

    def shapes_of(self, places: Sequence[int]) -> npt.NDArray[np.object_]:
        """The outlines of some regions, in the grid's CRS, along the edges of pixels."""
        found = np.empty(len(places), object)
        for i, place in enumerate(places):
            found[i] = self._outline(place)
        return found

    def _outline(self, place: int) -> Any:  # noqa: ANN401 - shapely
        t, (top, bottom, left, right) = self.grid.transform, self.boxes[place].tolist()
        inside = (self.runs.window((top, bottom), (left, right)) == place).astype(np.uint8)
        corner = t.x_origin + left * t.x_per_col, t.y_origin + top * t.y_per_row
        here = Affine(t.x_per_col, 0, corner[0], 0, t.y_per_row, corner[1])
        outline, _ = next(shapes(inside, mask=inside == 1, transform=here))  # one, for its pixels share edges
        return shape(outline)


def regions_of(reference: Any, grid: Grid, least_px: int) -> RasterRegions | None:  # noqa: ANN401 - anything to read
    """The regions of a reference on a map's grid; None where the raster is too large or too restless.

    Args:
        reference: gives scheme values of windows.
        grid: the map's.
        least_px: regions of fewer pixels are left out.

    Raises:
        RasterError: the file is damaged.
    """
    source = _collected(reference, grid) if grid.width * grid.height <= MOST_PX else None
    if source is None:
        return None
    numbering = number_regions(source)
    found = found_in(numbering)
    kept = np.flatnonzero(found.pixels >= least_px)
    places = np.full(numbering.count, -1, np.int32)
    places[kept] = np.arange(kept.size, dtype=np.int32)
    return RasterRegions(grid, found.values[kept], renumbered(labelled(numbering), places), found.boxes[kept])


class _TooRestlessError(Exception):
    """More runs than are kept."""


def _collected(reference: Any, grid: Grid) -> RunMap | None:  # noqa: ANN401 - anything to read
    """All of it, read band by band; None where there are too many runs."""

    def bands() -> Iterator[Classes]:
        runs = 0
        for window in bands_of_rows(grid):
            band = reference.read(window)
            runs += len(band) + int(np.count_nonzero(band[:, 1:] != band[:, :-1]))
            if runs > MOST_RUNS:
                raise _TooRestlessError
            yield band

    try:
        return collect(bands(), grid.width)
    except _TooRestlessError:
        return None
