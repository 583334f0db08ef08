"""Simpler outlines: shared borders are simplified once for both neighbours, so that no gap or overlap appears."""

from __future__ import annotations

import geopandas as gpd
import shapely

from ..errors import VectorError
from ..grid import Grid
from ..raster.ground import GroundPixels

_EQUAL_AREA = "EPSG:6933"
"""Cylindrical equal-area CRS of the whole Earth (WGS 84 / NSIDC EASE-Grid 2.0)."""


def simplify(frame: gpd.GeoDataFrame, grid: Grid, ground: GroundPixels, tolerance_m: float) -> gpd.GeoDataFrame:
    """The polygons with simplified borders and their new AREA_HA.

    Only borders between polygons move; the outer edge of the layer stays, so the polygons still cover exactly the same
    ground. Visvalingam's rule: a vertex goes while its triangle with its neighbours is smaller than half the squared
    tolerance; a corner of the layer where three polygons meet stays.

    Args:
        frame: polygons of ``polygonise``, in the grid's CRS.
        grid: what they were made from.
        ground: its pixel sizes; a degree is as long as in its middle row.
        tolerance_m: in metres on the ground; 0 changes nothing.

    Raises:
        VectorError: the result is not a valid coverage.
    """
    if tolerance_m <= 0 or frame.empty:
        return frame
    middle = grid.height // 2
    metres = (ground.width_m[middle] * ground.height_m[middle]) ** 0.5
    units = abs(grid.transform.x_per_col * grid.transform.y_per_row) ** 0.5
    shapes = shapely.coverage_simplify(frame.geometry.values, tolerance_m * units / metres, simplify_boundary=False)
    if not (shapely.is_valid(shapes).all() and shapely.coverage_is_valid(shapes)):
        raise VectorError(
            f"Simplifying by {tolerance_m:g} m leaves polygons that overlap.", "Choose a smaller tolerance or none."
        )
    simple = frame.set_geometry(gpd.GeoSeries(shapes, index=frame.index, crs=frame.crs))
    measured = simple if ground.planar else simple.to_crs(_EQUAL_AREA)
    simple["AREA_HA"] = measured.area / 10_000
    return simple
