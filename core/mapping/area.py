"""The polygons outside which nothing is mapped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize

from ..errors import VectorError
from ..grid import Bounds, Grid, Window
from ..raster.validity import Mask
from ..vector.opening import check_layer, layer_errors
from ..vector.tangles import check_untangled


@dataclass(frozen=True)
class Area:
    """Polygons in a raster's CRS."""

    grid: Grid
    shapes: tuple[shapely.Geometry, ...]
    tree: shapely.STRtree
    window: Window
    """The pixels that the polygons touch."""

    def mask(self, window: Window) -> Mask:
        """True where a pixel's centre lies in a polygon, (rows, cols) of a window."""
        part = self.grid.crop(window)
        near = self.tree.query(shapely.box(*part.bounds))
        if not near.size:
            return np.zeros(part.shape, bool)
        t = part.transform
        transform = Affine(t.x_per_col, t.x_per_row, t.x_origin, t.y_per_col, t.y_per_row, t.y_origin)
        shapes = [self.shapes[i] for i in near]
        burnt = rasterize(shapes, out_shape=part.shape, transform=transform, fill=0, default_value=1, dtype=np.uint8)
        return np.asarray(burnt == 1)


def open_area(path: str, grid: Grid) -> Area:
    """The polygons of a layer, brought to the raster's CRS.

    Args:
        path: vector layer of polygons.
        grid: of the raster that is mapped.

    Raises:
        VectorError: the layer is missing, holds no polygons, has no CRS, or lies elsewhere.
    """
    name = Path(path).name
    check_layer(Path(path), f"The area {name}", VectorError)
    with layer_errors(f"The area {name}", VectorError):
        shapes, window = _shapes(path, name, grid)
    return Area(grid, shapes, shapely.STRtree(shapes), window)


def _shapes(path: str, name: str, grid: Grid) -> tuple[tuple[shapely.Geometry, ...], Window]:
    """The polygons in the raster's CRS, valid, and the pixels that they touch."""
    layer = gpd.read_file(path, engine="pyogrio", columns=[])
    if not isinstance(layer, gpd.GeoDataFrame):
        raise VectorError(f"The area {name} holds no polygons.", "Choose a polygon layer.")
    if layer.crs is None:
        raise VectorError(f"The area {name} has no coordinate reference system.", "Set the right one.")
    geometry = layer.geometry[layer.geom_type.isin(["Polygon", "MultiPolygon"])].to_crs(grid.crs)
    drawn = [shape for shape in geometry if shape is not None and not shape.is_empty]
    check_untangled(drawn, f"the area {name}", VectorError)
    shapes = tuple(shapely.make_valid(shape) for shape in drawn)
    if not shapes:
        raise VectorError(f"The area {name} holds no polygons.", "Choose a polygon layer.")
    window = grid.window_of(Bounds(*shapely.total_bounds(np.array(shapes))))
    if window is None:
        raise VectorError(f"The area {name} and the raster do not overlap.", "Choose an area inside the raster.")
    return shapes, window
