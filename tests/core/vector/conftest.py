"""Small maps on metric grids, as polygons."""

import numpy as np
import pytest
from landweave.core.grid import Grid, Transform
from landweave.core.raster.ground import ground_pixels
from landweave.core.scheme import load_scheme
from landweave.core.vector.polygons import polygonise


@pytest.fixture(scope="session")
def utm_grid():
    """Makes a grid of 10 m pixels in UTM zone 33."""

    def make(shape, size=10.0):
        return Grid("EPSG:32633", Transform(500_000.0, size, 0.0, 5_000_000.0, 0.0, -size), shape[1], shape[0])

    return make


@pytest.fixture(scope="session")
def polygons_of(utm_grid):
    """Polygonises an array of CORINE values, as a frame."""

    def make(classes, scheme="clc", details=None):
        grid = utm_grid(classes.shape)
        return polygonise(classes, grid, load_scheme(scheme), ground_pixels(grid), details=details).frame()

    return make


@pytest.fixture(scope="session")
def patchwork():
    """A map of 48 × 60 pixels with holes, corners that touch, a hole of nodata and ragged borders."""
    rng = np.random.default_rng(7)
    classes = np.kron(rng.choice(np.array([2, 12, 18, 23, 40], np.uint8), (12, 15)), np.ones((4, 4), np.uint8))
    specks = rng.random(classes.shape) < 0.1
    classes[specks] = rng.choice(np.array([2, 12, 25], np.uint8), specks.sum())
    classes[20:25, 30:38] = 255
    return classes
