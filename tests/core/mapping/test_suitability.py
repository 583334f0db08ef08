import numpy as np
import pytest
from landweave.core.errors import RasterError
from landweave.core.grid import Grid, Transform
from landweave.core.mapping.suitability import check_pixel_size, sample_values
from landweave.core.raster.source import open_source


def grid(crs, size, y=0.0):
    return Grid(crs, Transform(0.0 if crs == "EPSG:4326" else 500_000.0, size, 0, y, 0, -size), 100, 100)


@pytest.mark.parametrize(
    ("grid", "metres"),
    [
        (grid("EPSG:32633", 10.0, 5e6), 10.0),
        (grid("EPSG:4326", 9e-5, 0.01), 9.99),
        (grid("EPSG:3857", 10 / 0.7071, 5_621_521.0), 10.0),
    ],
)
def test_the_size_is_measured_on_the_ground(card, grid, metres):
    assert check_pixel_size(card(), grid) == pytest.approx(metres, rel=0.005)


@pytest.mark.parametrize(("size", "fits"), [(8.9, False), (9.1, True), (10.9, True), (11.1, False), (30.0, False)])
def test_a_tenth_beyond_the_cards_range_is_the_limit(card, size, fits):
    there = grid("EPSG:32633", size, 5e6)
    if fits:
        check_pixel_size(card(), there)
    else:
        with pytest.raises(
            RasterError, match=rf"{size:.3g} m on the ground; the weights test-weights are made for 10 m"
        ):
            check_pixel_size(card(), there)


def test_a_few_valid_pixels_in_a_corner_are_found(write_raster):
    pixels = np.zeros((2, 3000, 1500), np.uint16)
    pixels[:, 2100:2103, 700:702] = [[[5]], [[7]]]
    path = write_raster("a.tif", pixels, nodata=0, compress="deflate", tiled=True)
    with open_source([path]) as source:
        assert sample_values(source, (1, 0), source.grid.window).tolist() == [[7.0] * 6, [5.0] * 6]


def test_nothing_but_nodata_is_an_error(write_raster):
    path = write_raster("a.tif", np.zeros((2, 300, 300), np.uint16), nodata=0)
    with open_source([path]) as source, pytest.raises(RasterError, match="nothing but nodata"):
        sample_values(source, (0, 1), source.grid.window)
