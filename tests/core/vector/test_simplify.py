"""Simplified borders stay shared."""

import hypothesis.strategies as st
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis.extra import numpy as hnp
from landweave.core.grid import Grid, Transform
from landweave.core.raster.ground import ground_pixels
from landweave.core.scheme import load_scheme
from landweave.core.vector.polygons import polygonise
from landweave.core.vector.simplify import Drawing, simplify


def simplified(classes, grid, tolerance, **options):
    ground = ground_pixels(grid)
    frame = polygonise(classes, grid, load_scheme("clc"), ground).frame()
    return frame, simplify(frame, grid, ground, Drawing(tolerance, **options))


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


def test_a_polygon_of_the_mmu_does_not_fall_below_it(patchwork, utm_grid):
    """16 pixels are 0.16 ha, of which simplification would take some polygons a part."""
    grid = utm_grid(patchwork.shape)
    exact, loose = simplified(patchwork, grid, 40.0)
    _, strict = simplified(patchwork, grid, 40.0, mmu_ha=0.16)
    large = exact["AREA_HA"] >= 0.16
    assert (loose["AREA_HA"][large] < 0.16).any()
    assert not (strict["AREA_HA"][large] < 0.16).any()
    assert shapely.coverage_is_valid(strict.geometry.values)
    assert loose.count_coordinates().sum() < strict.count_coordinates().sum() < exact.count_coordinates().sum()


@pytest.mark.parametrize("tolerance", [0.0, 20.0])
def test_smoothed_borders_are_still_shared(patchwork, utm_grid, tolerance):
    exact, smooth = simplified(patchwork, utm_grid(patchwork.shape), tolerance, smooth=True)
    assert shapely.coverage_is_valid(smooth.geometry.values)
    assert shapely.is_valid(smooth.geometry.values).all()
    assert shapely.union_all(smooth.geometry.values).equals(shapely.union_all(exact.geometry.values))
    assert smooth["AREA_HA"].sum() == pytest.approx(exact["AREA_HA"].sum(), rel=1e-9)


def test_smoothing_cuts_the_corners_of_a_square(utm_grid):
    """Cut once, a square of 40 m loses four triangles of 10 × 10 m / 2; cut twice, eight of 5 × 2.5 m / 2 as well."""
    classes = np.full((8, 8), 12, np.uint8)
    classes[2:6, 2:6] = 2
    exact, smooth = simplified(classes, utm_grid((8, 8)), 0.0, smooth=True)
    square = smooth[smooth["CODE_18"] == "112"].iloc[0]
    assert len(square.geometry.exterior.coords) == 17
    assert square.geometry.area == pytest.approx(1600 - 200 - 50)
    assert square["AREA_HA"] == pytest.approx(0.135)
    kept = simplified(classes, utm_grid((8, 8)), 0.0, smooth=True, mmu_ha=0.16)[1]
    assert kept.geometry.values[1].equals(exact.geometry.values[1])


@given(
    classes=hnp.arrays(
        np.uint8, st.tuples(st.integers(2, 9), st.integers(2, 9)), elements=st.sampled_from([2, 12, 23, 255])
    ),
    tolerance=st.sampled_from([0.0, 8.0, 15.0, 40.0]),
    smooth=st.booleans(),
)
def test_any_raster_keeps_a_valid_coverage(utm_grid, classes, tolerance, smooth):
    exact, simple = simplified(classes, utm_grid(classes.shape), tolerance, smooth=smooth)
    if exact.empty:
        return
    assert shapely.is_valid(simple.geometry.values).all()
    assert shapely.coverage_is_valid(simple.geometry.values)
    assert (shapely.get_type_id(simple.geometry.values) == shapely.GeometryType.POLYGON).all()
    assert simple["AREA_HA"].sum() == pytest.approx(exact["AREA_HA"].sum(), rel=1e-9)
    assert (simple["AREA_HA"] > 0).all()
