"""Simplified borders stay shared."""

import numpy as np
import pytest
import shapely
from landweave.core.grid import Grid, Transform
from landweave.core.raster.ground import ground_pixels
from landweave.core.scheme import load_scheme
from landweave.core.vector.polygons import polygonise
from landweave.core.vector.simplify import simplify


def simplified(classes, grid, tolerance):
    ground = ground_pixels(grid)
    frame = polygonise(classes, grid, load_scheme("clc"), ground)
    return frame, simplify(frame, grid, ground, tolerance)


def test_the_coverage_stays_valid_and_keeps_its_outline(patchwork, utm_grid):
    exact, simple = simplified(patchwork, utm_grid(patchwork.shape), 30.0)
    assert shapely.coverage_is_valid(simple.geometry.values)
    assert shapely.union_all(simple.geometry.values).equals(shapely.union_all(exact.geometry.values))
    assert simple.count_coordinates().sum() < 0.85 * exact.count_coordinates().sum()
    np.testing.assert_allclose(simple["AREA_HA"], simple.area / 1e4)


def test_no_tolerance_changes_nothing(patchwork, utm_grid):
    exact, same = simplified(patchwork, utm_grid(patchwork.shape), 0.0)
    assert same is exact


def test_metres_mean_the_same_in_degrees(patchwork):
    """Were the unit taken for metres, 30 degrees would leave triangles."""
    grid = Grid("EPSG:4326", Transform(14.4, 0.0001, 0.0, 35.9, 0.0, -0.0001), patchwork.shape[1], patchwork.shape[0])
    exact, simple = simplified(patchwork, grid, 30.0)
    assert shapely.coverage_is_valid(simple.geometry.values)
    share = simple.count_coordinates().sum() / exact.count_coordinates().sum()
    assert 0.75 < share < 0.85
    assert simple["AREA_HA"].sum() == pytest.approx(exact["AREA_HA"].sum(), rel=1e-4)
