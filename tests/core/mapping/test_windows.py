import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landweave.core.grid import Window
from landweave.core.mapping.windows import WindowPlan, plan_windows

SIDES, LONG, SHORT = st.integers(1, 300), st.integers(1, 4000), st.integers(1, 25)
SIZES = st.one_of(st.tuples(SIDES, SIDES), st.tuples(LONG, SHORT), st.tuples(SHORT, LONG))
MARGINS = st.sampled_from([0, 32, 64, 128])


@st.composite
def plans(draw):
    """Few pixels with many windows: small ones in small rasters, large ones in strips."""
    (height, width), margin = draw(SIZES), draw(MARGINS)
    col, row = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    extent = Window(col, row, draw(st.integers(1, width - col)), draw(st.integers(1, height - row)))
    return plan_windows(height, width, margin, draw(st.sampled_from([96, 160, 320, 1440]))), extent


@given(plans())
def test_every_pixel_of_an_extent_is_decided_once_in_bands_from_top_to_bottom(case):
    plan, extent = case
    count = np.zeros((plan.height, plan.width), np.uint8)
    row = extent.row
    for line in plan.rows(extent):
        assert (line.band.row, line.band.col, line.band.width) == (row, extent.col, extent.width)
        row = line.band.row_stop
        for tile in line.tiles:
            count[tile.core.intersection(line.band).slices] += 1
    assert row == extent.row_stop
    assert plan.count(extent) == sum(len(line.tiles) for line in plan.rows(extent))
    assert (count[extent.slices] == 1).all()
    assert count.sum() == extent.width * extent.height


@given(plans())
def test_windows_are_aligned_inside_and_the_same_for_every_extent(case):
    plan, extent = case
    everything = {t for line in plan.rows(Window(0, 0, plan.width, plan.height)) for t in line.tiles}
    for line in plan.rows(extent):
        for tile in line.tiles:
            assert tile in everything
            assert tile.origin[0] % 32 == tile.origin[1] % 32 == 0
            assert tile.read.col_stop <= plan.width
            assert tile.read.row_stop <= plan.height
            assert tile.shape == plan.shape
            assert max(plan.shape) <= 1440
            assert min(tile.origin) >= 0


@given(plans())
def test_the_coordinates_of_every_pixel_come_back_to_their_place(case):
    """An identity network over pixels that are their own coordinates; the margin's context comes from the raster."""
    plan, extent = case
    raster = np.arange(plan.height * plan.width).reshape(plan.height, plan.width)
    found = np.full((extent.height, extent.width), -1)
    for line in plan.rows(extent):
        for tile in line.tiles:
            window = tile.fill(raster[tile.read.slices])
            assert window.shape == plan.shape
            wanted = tile.core.intersection(line.band)
            found[wanted.relative_to(extent).slices] = tile.keep(window, wanted)
            inside = tile.keep(window, tile.read)
            assert (inside == raster[tile.read.slices]).all()
    assert (found == raster[extent.slices]).all()


def test_edges_are_mirrored_even_around_a_single_pixel():
    plan = plan_windows(1, 3, 64)
    (line,) = plan.rows(Window(0, 0, 3, 1))
    window = line.tiles[0].fill(np.array([[[1, 2, 3]]]))
    assert window.shape == (1, 160, 160)
    assert window[0, 0, :12].tolist() == [1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2]
    assert (window == window[:, :1]).all()


@pytest.mark.parametrize(
    ("length", "margin", "step", "windows"),
    [(1, 64, 32, 1), (1440, 64, 1312, 1), (1441, 64, 672, 2), (2048, 32, 992, 2), (4096, 32, 1344, 3)],
)
def test_windows_fit_the_raster(length, margin, step, windows):
    plan = plan_windows(length, length, margin)
    assert plan.step == (step, step)
    assert plan.count(Window(0, 0, length, length)) == windows**2


def test_cores_reach_to_the_edges_and_margins_lie_between_them():
    plan = WindowPlan(200, 100, (64, 64), 32)
    tiles = [line.tiles[0] for line in plan.rows(Window(0, 0, 100, 200))]
    assert [(t.core.row, t.core.row_stop) for t in tiles] == [(0, 96), (96, 160), (160, 200)]
    assert [(t.read.row, t.read.row_stop) for t in tiles] == [(0, 128), (64, 192), (128, 200)]
    assert {(t.core.col, t.core.col_stop) for t in tiles} == {(0, 100)}


def test_windows_compute_little_twice():
    for length in range(257, 12_000):
        plan = plan_windows(length, length)
        assert plan.count(Window(0, 0, length, length)) * plan.shape[0] * plan.shape[1] <= 1.30 * length**2


def test_a_margin_off_the_stride_is_a_mistake():
    with pytest.raises(ValueError, match="multiple of 32"):
        plan_windows(100, 100, 40)
