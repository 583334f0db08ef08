import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landweave.core.errors import TrainingError
from landweave.core.grid import Grid, Transform
from landweave.core.training.scene import Scene
from landweave.core.training.split import (
    CELL_PX,
    Part,
    SplitRule,
    draw_apart,
    hold_back,
    hold_back_windows,
    pixels_in,
    pixels_of,
    whole,
    windows_in,
)

RULE = SplitRule(validation=0.15, test=0.2, block_px=128, buffer_px=32, seed=3)


def seen(windows, shape, side):
    """True for every pixel in any of the windows."""
    found = np.zeros(shape, bool)
    for row, col in windows:
        found[row : row + side, col : col + side] = True
    return found


@pytest.mark.parametrize("seed", range(5))
def test_no_window_of_one_part_touches_another(scene, seed):
    one = scene(700, 900)
    rule = SplitRule(validation=0.15, test=0.2, block_px=128, buffer_px=32, seed=seed)
    cells = hold_back([one], rule)[0]
    train = seen(windows_in(one, cells, Part.TRAIN, 64, 32), (700, 900), 64)
    validation = seen(windows_in(one, cells, Part.VALIDATION, 64, 64), (700, 900), 64)
    test = pixels_of(cells, Part.TEST, (700, 900))
    assert train.any()
    assert validation.any()
    assert test.any()
    assert not (train & validation).any()
    assert not (train & test).any()
    assert not (validation & test).any()


def test_training_keeps_the_buffer_from_what_is_held_back(scene):
    one = scene(700, 900)
    cells = hold_back([one], RULE)[0]
    train = seen(windows_in(one, cells, Part.TRAIN, 64, 32), (700, 900), 64)
    held = pixels_of(cells, Part.TEST, (700, 900)) | pixels_of(cells, Part.VALIDATION, (700, 900))
    near = np.zeros_like(held)
    for row, col in np.argwhere(held[::8, ::8]) * 8:
        near[max(0, row - 24) : row + 24, max(0, col - 24) : col + 24] = True
    assert not (train & near).any()


def test_the_seed_alone_decides(scene):
    one = scene(700, 900)
    first, again = hold_back([one], RULE), hold_back([one], RULE)
    other = hold_back([one], SplitRule(0.15, 0.2, 128, 32, seed=4))
    assert np.array_equal(first[0], again[0])
    assert not np.array_equal(first[0], other[0])


def test_a_class_of_one_block_stays_in_the_training(scene):
    labels = np.ones((512, 512), np.uint8)
    labels[40:60, 40:60] = 2
    for seed in range(12):
        rule = SplitRule(0.15, 0.2, 128, 0, seed)
        cells = hold_back([scene(512, 512, labels)], rule)[0]
        assert cells[1, 1] == Part.TRAIN


def test_too_few_blocks_are_told(scene):
    with pytest.raises(TrainingError, match="only 1 blocks of 128 px"):
        hold_back([scene(200, 200)], RULE)


def test_all_windows_of_a_whole_raster(scene):
    one = scene(130, 200)
    found = windows_in(one, whole(one, Part.TRAIN), Part.TRAIN, 64, 32)
    assert found.tolist() == [[r, c] for r in (0, 32, 64) for c in (0, 32, 64, 96, 128)]
    side_by_side = windows_in(one, whole(one, Part.TRAIN), Part.TRAIN, 64, 64)
    assert side_by_side.tolist() == [[r, c] for r in (0, 64) for c in (0, 64, 128)]


def test_windows_without_a_label_are_left_out(scene):
    labels = np.full((128, 128), 255, np.uint8)
    labels[0, 0] = 1
    one = scene(128, 128, labels)
    assert windows_in(one, whole(one, Part.TRAIN), Part.TRAIN, 64, 64).tolist() == [[0, 0]]


def test_a_raster_smaller_than_the_window_has_none(scene):
    one = scene(60, 300)
    assert windows_in(one, whole(one, Part.TRAIN), Part.TRAIN, 64, 32).shape == (0, 2)


@given(rows=st.integers(1, 200), cols=st.integers(1, 200))
@settings.get_profile("few")
def test_every_pixel_of_a_whole_raster_belongs_to_it(rows, cols):
    cells = np.full((max(1, rows // CELL_PX), max(1, cols // CELL_PX)), Part.TEST, np.uint8)
    assert pixels_of(cells, Part.TEST, (rows, cols))[:rows, :cols].all()


@settings.get_profile("few")
@given(
    rows=st.integers(40, 300),
    cols=st.integers(40, 300),
    side=st.integers(32, 130),
    stride=st.integers(7, 130),
    seed=st.integers(1, 99),
)
def test_windows_of_any_size_touch_cells_of_their_part_alone(rows, cols, side, stride, seed):
    rng = np.random.default_rng(seed)
    labels = np.where(rng.random((rows, cols)) < 0.001, 1, 255).astype(np.uint8)
    grid = Grid("EPSG:32633", Transform(0, 10, 0, 0, 0, -10), cols, rows)
    one = Scene("scene", grid, np.zeros((rows, cols, 1), np.uint8), np.ones((rows, cols), bool), labels)
    cells = rng.integers(0, 2, (max(1, rows // CELL_PX), max(1, cols // CELL_PX))).astype(np.uint8)
    train = pixels_of(cells, Part.TRAIN, (rows, cols))
    found = {tuple(place) for place in windows_in(one, cells, Part.TRAIN, side, stride)}
    inside = {
        (r, c)
        for r in range(0, rows - side + 1, stride)
        for c in range(0, cols - side + 1, stride)
        if train[r : r + side, c : c + side].all()
    }
    labelled = {(r, c) for r, c in inside if (labels[r : r + side, c : c + side] != 255).any()}
    # A label may lie in a cell that the window touches without holding that label.
    assert labelled <= found <= inside


def test_pixels_of_a_piece_are_those_of_the_whole():
    cells = np.random.default_rng(3).integers(0, 4, (5, 7)).astype(np.uint8)
    whole_raster = pixels_of(cells, Part.TEST, (170, 240))
    place = slice(37, 170), slice(90, 239)
    assert np.array_equal(pixels_in(cells, Part.TEST, place), whole_raster[place])


@pytest.mark.parametrize(("side", "stride"), [(64, 64), (120, 120), (64, 32)])
def test_windows_held_back_one_by_one(scene, side, stride):
    one = scene(700, 900)
    cells, train, test = hold_back_windows([one], side, stride, 0.2, seed=5)
    assert len(test) == round(0.2 * (len(train) + len(test)))
    held, learnt = seen(test[:, 1:], (700, 900), side), seen(train[:, 1:], (700, 900), side)
    counted = pixels_of(cells[0], Part.TEST, (700, 900))
    assert counted.any()
    assert not (counted & ~held).any()
    assert (held & learnt).any() == (stride < side)
    assert not (pixels_of(cells[0], Part.TRAIN, (700, 900)) & held).any()


def test_too_few_windows_to_hold_any_back_are_told(scene):
    with pytest.raises(TrainingError, match="only 1 windows of 64 px"):
        hold_back_windows([scene(64, 64)], 64, 64, 0.2, seed=1)


def test_patches_drawn_apart_share_no_pixel_and_no_more_fit_than_lie_there():
    grid = np.array([(scene, row, col) for scene in (0, 1) for row in range(0, 129, 32) for col in range(0, 65, 32)])
    few = draw_apart(grid, 64, 3, seed=1)
    assert len(few) == 3
    all_that_fit = draw_apart(grid, 64, 99, seed=1)
    for windows in (few, all_that_fit):
        for one, (scene, row, col) in enumerate(windows):
            for other in np.delete(windows, one, axis=0):
                assert scene != other[0] or abs(row - other[1]) >= 64 or abs(col - other[2]) >= 64
    # Windows of 64 px that start at 0, 32, 64 … of 192 × 128 px: two to six lie side by side in each scene.
    assert 4 <= len(all_that_fit) <= 12
    assert not np.array_equal(few, draw_apart(grid, 64, 3, seed=2))
