"""Tiny rasters and polygon layers, and a raster of classes held in memory."""

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.grid import Grid, Transform
from landweave.core.scheme import Scheme
from rasterio.crs import CRS
from shapely.geometry import box

UTM = "EPSG:32633"


@dataclass
class InMemory:
    """Classes in an array, with the interface of an open raster or reference."""

    values: np.ndarray
    scheme: Scheme
    grid: Grid

    def read(self, window):
        return self.values[window.slices]


@pytest.fixture
def grid():
    """grid(rows, cols) → a 10 m grid in UTM zone 33, upper left corner at 500 km, 5000 km."""

    def make(rows: int, cols: int, *, crs: str = UTM, corner=(500_000.0, 5_000_000.0), size: float = 10.0) -> Grid:
        return Grid(crs, Transform(corner[0], size, 0, corner[1], 0, -size), cols, rows)

    return make


@pytest.fixture
def in_memory():
    return InMemory


@pytest.fixture
def write_raster(tmp_path):
    """write_raster(name, array (rows, cols), grid, **profile) → path as text."""

    def write(name: str, pixels: np.ndarray, grid: Grid, after=None, **profile) -> str:
        t = grid.transform
        settings = {
            "driver": "GTiff", "count": 1, "height": pixels.shape[0], "width": pixels.shape[1], "dtype": pixels.dtype,
            "crs": CRS.from_user_input(grid.crs),
            "transform": Affine(t.x_per_col, 0, t.x_origin, 0, t.y_per_row, t.y_origin),
        }  # fmt: skip
        path = tmp_path / name
        with rasterio.open(path, "w", **{**settings, **profile}) as file:
            if after:
                after(file)
            file.write(pixels, 1)
        return str(path)

    return write


@pytest.fixture
def write_polygons(tmp_path):
    """write_polygons(name, [(code, (left, bottom, right, top)), …], field) → path as text."""

    def write(name: str, boxes, field: str = "CODE_18", *, crs: str | None = UTM, layer: str | None = None) -> str:
        frame = gpd.GeoDataFrame(
            {field: [code for code, _ in boxes]}, geometry=[box(*edges) for _, edges in boxes], crs=crs
        )
        path = Path(tmp_path / name)
        frame.to_file(path, layer=layer, engine="pyogrio")
        return str(path)

    return write
