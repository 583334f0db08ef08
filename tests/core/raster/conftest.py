"""Tiny rasters of any kind, made in the test's own folder."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.grid import Grid, Transform
from rasterio.crs import CRS

UTM = "EPSG:32633"


@pytest.fixture
def grid():
    """grid(rows, cols) → a 10 m grid in UTM zone 33."""

    def make(rows: int, cols: int) -> Grid:
        return Grid(UTM, Transform(500_000, 10, 0, 5_000_000, 0, -10), cols, rows)

    return make


@pytest.fixture
def write_raster(tmp_path):
    """write_raster(name, array (bands, rows, cols), **profile) → path; `after(file)` may add tags, masks and names."""

    def write(name: str, pixels: np.ndarray, after=None, **profile) -> Path:
        path = tmp_path / name
        settings = {
            "driver": "GTiff",
            "count": pixels.shape[0],
            "height": pixels.shape[1],
            "width": pixels.shape[2],
            "dtype": pixels.dtype,
            "crs": CRS.from_user_input(UTM),
            "transform": Affine(10, 0, 500_000, 0, -10, 5_000_000),
        }
        with rasterio.open(path, "w", **{**settings, **profile}) as file:
            if after:
                after(file)
            file.write(pixels)
        return path

    return write
