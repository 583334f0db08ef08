"""Polygons kept as numbers are the polygons that shapely makes of them."""

import numpy as np
import pytest
import shapely
from landweave.core.raster.ground import ground_pixels
from landweave.core.scheme import load_scheme
from landweave.core.vector import coverage
from landweave.core.vector.coverage import coverage_of
from landweave.core.vector.polygons import polygonise

CLC = load_scheme("clc")


@pytest.fixture
def layer(utm_grid, patchwork):
    """The patchwork's polygons."""
    grid = utm_grid(patchwork.shape)
    return polygonise(patchwork, grid, CLC, ground_pixels(grid))


def test_its_bytes_are_those_of_the_shapes(layer):
    rows = slice(3, 40)
    assert layer.wkb(rows).tolist() == shapely.to_wkb(layer.shapes(rows), byte_order=1).tolist()


def test_parts_follow_each_other_and_hold_no_more_than_they_should(layer, monkeypatch):
    monkeypatch.setattr(coverage, "_TOGETHER", 60)
    parts = list(layer.parts())
    assert [part.start for part in parts] == [0, *(part.stop for part in parts[:-1])]
    assert parts[-1].stop == len(layer)
    assert all(layer.points[part].sum() <= 60 or part.stop == part.start + 1 for part in parts)
    whole = np.concatenate([layer.shapes(part) for part in parts])
    assert shapely.equals_identical(whole, layer.frame().geometry.values).all()


def test_a_layer_without_polygons_is_one_part_of_none(utm_grid):
    nothing = np.full((2, 3), 255, np.uint8)
    layer = polygonise(nothing, utm_grid(nothing.shape), CLC, ground_pixels(utm_grid(nothing.shape)))
    assert list(layer.parts()) == [slice(0, 0)]
    assert len(layer.frame()) == len(layer.wkb(slice(0, 0))) == 0


def test_some_polygons_can_be_taken(layer):
    numbers = np.array([17, 2, 2, 30])
    some = layer.taken(numbers)
    assert shapely.equals_identical(some.frame().geometry.values, layer.frame().geometry.values[numbers]).all()


def test_a_frame_stays_what_it_was(layer):
    frame = layer.frame()
    again = coverage_of(frame).frame()
    assert list(again.columns) == list(frame.columns)
    assert again.crs == frame.crs
    assert shapely.equals_identical(again.geometry.values, frame.geometry.values).all()
