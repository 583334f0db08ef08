import numpy as np
import pytest
from landweave.core.errors import RasterError
from landweave.core.grid import Grid, Transform, Window
from landweave.core.mapping.preparation import MapOptions, prepare
from landweave.core.mapping.suitability import check_pixel_size, sample_values
from landweave.core.raster.source import Pixels, open_source
from landweave.models.card import Band


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


class Asked:
    """A raster with so many valid pixels in each of the first nine windows; knows what it was asked for."""

    name = "asked"

    def __init__(self, *valid):
        self.valid, self.windows = valid, []

    def read(self, window, bands):
        number = len(self.windows)
        self.windows.append((window.col, window.row, window.width, window.height))
        valid = np.arange(window.width * window.height) < (self.valid[number] if number < 9 else 1)
        shape = window.height, window.width
        return Pixels(np.zeros((len(bands), *shape), np.float32), valid.reshape(shape))


def test_nine_patches_from_edge_to_edge_are_looked_at():
    source = Asked(2000, *[0] * 8)
    assert sample_values(source, (0, 1), Window(10, 20, 1000, 256)).shape == (2, 2000)
    assert source.windows == [(col, 20, 256, 256) for col in (10, 382, 754)]
    source = Asked(*[222] * 8, 224)
    assert sample_values(source, (0,), Window(10, 20, 1000, 700)).shape == (1, 2000)
    assert source.windows == [(col, row, 256, 256) for row in (20, 242, 464) for col in (10, 382, 754)]


def test_where_they_tell_too_little_the_extent_is_searched_until_it_is_enough():
    source = Asked(*[222] * 8, 223)
    assert sample_values(source, (0,), Window(10, 20, 2000, 1100)).shape == (1, 2000)
    assert source.windows[9:] == [(10, 20, 1024, 1024)]
    source = Asked(*[0] * 9)
    assert sample_values(source, (0,), Window(10, 20, 2000, 1100)).shape == (1, 4)
    assert source.windows[9:] == [
        (10, 20, 1024, 1024), (1034, 20, 976, 1024), (10, 1044, 1024, 76), (1034, 1044, 976, 76),
    ]  # fmt: skip


@pytest.mark.data
def test_real_scenes_fit_weights_of_their_kind(real_data, card):
    rgb = card(
        scale=1 / 255,
        bands=tuple(Band(name, None, 0.3, 0.1, 10.0, 200.0) for name in ("red", "green", "blue")),
    )
    highs = {"B02": 1600.0, "B08": 4800.0, "B11": 5000.0}
    sentinel = card(bands=tuple(Band(name, None, 0.1, 0.1, 100.0, high) for name, high in highs.items()))
    with open_source([str(real_data / "amazon_forest_s2rgb" / "images" / "Amazon_1110_25.tif")]) as source:
        prepared = prepare(source, rgb, MapOptions())
        assert prepared.pixel_size_m == pytest.approx(10.0, rel=0.02), "the file is in degrees"
        assert prepared.bands == (0, 1, 2)
    with open_source([str(p) for p in sorted((real_data / "laos_majortom_s2").glob("B*.tif"))]) as source:
        assert prepare(source, sentinel, MapOptions()).bands == (0, 6, 7)
    other = str(real_data / "aberystwyth_s2" / "s2_20210527_10band_sr_x1000.tif")
    with open_source([other]) as source, pytest.raises(RasterError, match="10 times larger"):
        prepare(source, sentinel, MapOptions())
    other = str(real_data / "zion_landsat8_nlcd" / "landsat8_20150818_blue_green_red_nir.tif")
    with open_source([other]) as source, pytest.raises(RasterError, match="30 m on the ground"):
        prepare(source, rgb, MapOptions())
