"""Runs hold what the pixels hold, however the raster was cut while it was read."""

import hypothesis.strategies as st
import numpy as np
from hypothesis import given, settings
from hypothesis.extra import numpy as hnp
from landweave.core.generalise.runs import collect, joined, run_map, same, transitions

SMALL = hnp.arrays(
    np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.sampled_from([0, 1, 2, 255])
)


@given(classes=SMALL, cut=st.integers(1, 12))
def test_any_bands_give_the_same_runs_and_the_pixels_back(classes, cut):
    whole = run_map(classes)
    bands = collect((classes[row : row + cut] for row in range(0, len(classes), cut)), classes.shape[1])
    assert same(whole, bands)
    np.testing.assert_array_equal(bands.rows(0, len(classes)), classes)
    np.testing.assert_array_equal(bands.pixels(), np.bincount(classes.ravel(), minlength=256))


@given(classes=SMALL, data=st.data())
def test_a_window_is_a_part_of_the_raster(classes, data):
    spans = []
    for size in classes.shape:
        first = data.draw(st.integers(0, size - 1))
        spans.append((first, data.draw(st.integers(first + 1, size))))
    window = run_map(classes).window(*spans)
    np.testing.assert_array_equal(window, classes[slice(*spans[0]), slice(*spans[1])])


@given(classes=SMALL)
@settings.get_profile("few")
def test_runs_of_one_value_become_one(classes):
    runs, table = run_map(classes), np.arange(256, dtype=np.uint8)
    table[1] = 2
    again = joined(runs.offsets, runs.starts, table[runs.values], runs.width)
    assert same(again, run_map(table[classes]))


def test_recoded_maps_share_their_runs():
    runs, table = run_map(np.array([[0, 1, 1]], np.uint8)), np.arange(255, -1, -1, dtype=np.uint8)
    assert runs.recoded(table).starts is runs.starts
    np.testing.assert_array_equal(runs.recoded(table).rows(0, 1), [[255, 254, 254]])


def test_transitions_are_counted_by_pixel():
    before, after = np.array([[1, 1, 2], [255, 2, 2]], np.uint8), np.array([[1, 2, 2], [255, 1, 2]], np.uint8)
    counts = transitions(run_map(before), run_map(after))
    expected = np.zeros((256, 256), int)
    expected[1, 1], expected[1, 2], expected[2, 1], expected[2, 2], expected[255, 255] = 1, 1, 1, 2, 1
    np.testing.assert_array_equal(counts, expected)


def test_columns_beyond_two_bytes_are_kept():
    classes = np.zeros((2, 70_000), np.uint8)
    classes[:, 66_000:], classes[1, 69_999] = 3, 4
    wide = run_map(classes)
    assert wide.starts.tolist() == [0, 66_000, 0, 66_000, 69_999]
    np.testing.assert_array_equal(wide.rows(0, 2), classes)
    assert run_map(classes[:, :65_536]).starts.dtype == np.uint16
