import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landweave.core.errors import TrainingError
from landweave.core.training.split import (
    CELL_PX,
    Part,
    SplitRule,
    hold_back,
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
@settings(max_examples=50, deadline=None)
def test_every_pixel_of_a_whole_raster_belongs_to_it(rows, cols):
    cells = np.full((max(1, rows // CELL_PX), max(1, cols // CELL_PX)), Part.TEST, np.uint8)
    assert pixels_of(cells, Part.TEST, (rows, cols))[:rows, :cols].all()
