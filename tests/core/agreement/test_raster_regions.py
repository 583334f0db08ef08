"""Regions of a raster as polygons, drawn by hand."""

import numpy as np
import pytest
from landweave.core.agreement import raster_regions
from landweave.core.agreement.raster_regions import MOST_PX, MOST_RUNS, regions_of
from landweave.core.grid import Window
from shapely.geometry import Polygon, box

X, Y = 500_000, 5_000_000
DRAWN = np.array(
    [
        [1, 1, 1, 255, 2],
        [1, 3, 1, 255, 2],
        [1, 1, 1, 3, 2],
        [255, 255, 3, 3, 2],
    ],
    np.uint8,
)
"""A ring around a single pixel, a corner that only touches it, and a column."""


class Drawn:
    """A reference that is an array."""

    def __init__(self, values):
        self.values = values

    def read(self, window):
        return self.values[window.slices]


def test_regions_of_at_least_a_size_are_numbered_from_top_to_bottom(grid):
    found = regions_of(Drawn(DRAWN), grid(4, 5), 3)
    assert found.values.tolist() == [1, 2, 3]
    wanted = [[0, 0, 0, -1, 1], [0, -1, 0, -1, 1], [0, 0, 0, 2, 1], [-1, -1, 2, 2, 1]]
    assert found.numbers(Window(0, 0, 5, 4)).tolist() == wanted
    assert found.numbers(Window(2, 1, 3, 2)).tolist() == [row[2:] for row in wanted[1:3]]
    assert regions_of(Drawn(DRAWN), grid(4, 5), 1).values.tolist() == [1, 2, 3, 3]


def test_outlines_run_along_the_edges_of_pixels(grid):
    ring, column, corner = regions_of(Drawn(DRAWN), grid(4, 5), 3).shapes_of([0, 1, 2])
    assert ring.equals(box(X, Y - 30, X + 30, Y) - box(X + 10, Y - 20, X + 20, Y - 10))
    assert column.equals(box(X + 40, Y - 40, X + 50, Y))
    along = [(30, -20), (40, -20), (40, -40), (20, -40), (20, -30), (30, -30)]
    assert corner.equals(Polygon([(X + x, Y + y) for x, y in along]))


@pytest.mark.parametrize(("limit", "size"), [("MOST_PX", 20), ("MOST_RUNS", 14)])
def test_what_is_too_large_or_too_restless_is_left_alone(grid, monkeypatch, limit, size):
    """The rows of the drawing have 3, 5, 3 and 3 runs; two bands are read, one after the other."""
    monkeypatch.setattr("landweave.core.agreement.bands._ROWS", 1)
    monkeypatch.setattr("landweave.core.agreement.bands.BAND_PX", 10)
    monkeypatch.setattr(raster_regions, limit, size)
    assert regions_of(Drawn(DRAWN), grid(4, 5), 1) is not None
    monkeypatch.setattr(raster_regions, limit, size - 1)
    assert regions_of(Drawn(DRAWN), grid(4, 5), 1) is None


def test_the_limits_are_what_they_say():
    assert MOST_PX // 10_980**2 == 2
    assert 234e6 < 7 * MOST_RUNS < 236e6
