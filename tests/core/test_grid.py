"""Windows and grids: hand-sized answers, and the laws of cropping."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landweave.core.grid import Bounds, Grid, Transform, Window

GRID = Grid("EPSG:3035", Transform(4_000_000.0, 10.0, 0.0, 3_000_000.0, 0.0, -10.0), 30, 20)


def test_bounds_are_the_outer_edges():
    assert GRID.bounds == Bounds(4_000_000.0, 2_999_800.0, 4_000_300.0, 3_000_000.0)
    assert GRID.shape == (20, 30)


def test_crop_moves_the_origin():
    cropped = GRID.crop(Window(3, 5, 10, 4))
    assert cropped.bounds == Bounds(4_000_030.0, 2_999_910.0, 4_000_130.0, 2_999_950.0)


def test_crop_refuses_pixels_outside():
    with pytest.raises(ValueError, match="leaves a grid of 30 × 20"):
        GRID.crop(Window(25, 0, 10, 10))


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        (Bounds(4_000_030.0, 2_999_910.0, 4_000_130.0, 2_999_950.0), Window(3, 5, 10, 4)),
        (Bounds(4_000_031.0, 2_999_911.0, 4_000_129.0, 2_999_949.0), Window(3, 5, 10, 4)),
        (Bounds(4_000_029.0, 2_999_909.0, 4_000_131.0, 2_999_951.0), Window(2, 4, 12, 6)),
        (Bounds(0.0, 0.0, 9e6, 9e6), Window(0, 0, 30, 20)),
        (Bounds(4_000_300.0, 2_999_800.0, 4_000_400.0, 3_000_000.0), None),
        (Bounds(0.0, 0.0, 1.0, 1.0), None),
    ],
)
def test_window_of_bounds_rounds_outwards(bounds, expected):
    assert GRID.window_of(bounds) == expected


windows = st.builds(Window, st.integers(0, 25), st.integers(0, 15), st.integers(1, 5), st.integers(1, 5))


@given(windows)
def test_window_of_its_own_bounds_is_the_window(window):
    assert GRID.window_of(GRID.crop(window).bounds) == window


@given(windows, windows)
def test_intersection_holds_exactly_the_shared_pixels(a, b):
    def pixels(w):
        return {(c, r) for c in range(w.col, w.col_stop) for r in range(w.row, w.row_stop)} if w else set()

    assert pixels(a.intersection(b)) == pixels(a) & pixels(b)


def test_relative_window_indexes_the_frames_array():
    assert Window(7, 9, 2, 3).relative_to(Window(5, 6, 10, 10)) == Window(2, 3, 2, 3)
    assert Window(2, 3, 2, 4).slices == (slice(3, 7), slice(2, 4))


@pytest.mark.parametrize("numbers", [(-1, 0, 1, 1), (0, -1, 1, 1), (0, 0, 0, 1), (0, 0, 1, 0)])
def test_windows_check_themselves(numbers):
    with pytest.raises(ValueError, match="offsets of at least 0"):
        Window(*numbers)


@pytest.mark.parametrize(
    ("transform", "north_up"),
    [
        (Transform(0, 1, 0, 0, 0, -1), True),
        (Transform(0, 1, 0, 0, 0, 1), False),
        (Transform(0, 1, 0.1, 0, 0, -1), False),
        (Transform(0, -1, 0, 0, 0, -1), False),
    ],
)
def test_north_up(transform, north_up):
    assert transform.is_north_up is north_up
