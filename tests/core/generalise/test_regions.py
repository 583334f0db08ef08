"""Runs, regions and neighbours against scipy and against hand-drawn maps."""

import hypothesis.strategies as st
import numpy as np
from hypothesis import given
from hypothesis.extra import numpy as hnp
from landweave.core.generalise.measure import measure_of
from landweave.core.generalise.numbering import found_in, labelled, number_regions, paint, renumbered
from landweave.core.generalise.regions import find_regions
from landweave.core.generalise.runs import run_map
from scipy import ndimage

SMALL = hnp.arrays(
    np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.sampled_from([0, 1, 2, 255])
)


def labels_of(classes, corners=False):
    """A raster of region numbers, -1 for nodata, from runs."""
    runs = labelled(number_regions(run_map(classes), corners=corners))
    out = np.empty(classes.shape, int)
    for row in range(classes.shape[0]):
        span = slice(runs.offsets[row], runs.offsets[row + 1])
        ends = np.append(runs.starts[span][1:], classes.shape[1])
        out[row] = np.repeat(runs.labels[span], ends - runs.starts[span])
    return out


@given(classes=SMALL, corners=st.booleans())
def test_numbers_are_those_of_scipy(classes, corners):
    labels = labels_of(classes, corners)
    np.testing.assert_array_equal(labels < 0, classes == 255)
    expected = np.full(classes.shape, -1)
    for value in (0, 1, 2):
        found, _ = ndimage.label(classes == value, np.ones((3, 3)) if corners else None)
        expected[found > 0] = found[found > 0] + 1000 * value
    pairs = set(zip(labels.ravel().tolist(), expected.ravel().tolist(), strict=True))
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
    first = [labels.ravel().tolist().index(label) for label in range(labels.max() + 1)]
    assert corners or first == sorted(first)


@given(classes=SMALL, data=st.data())
def test_what_each_region_is_as_scipy_finds_it(classes, data):
    numbering = number_regions(run_map(classes))
    labels, found = labels_of(classes), found_in(numbering)
    assert found.pixels.tolist() == np.bincount(labels[labels >= 0], minlength=numbering.count).tolist()
    for label, box in enumerate(ndimage.find_objects(labels + 1)):
        assert found.boxes[label].tolist() == [box[0].start, box[0].stop, box[1].start, box[1].stop]
        assert set(classes[labels == label]) == {found.values[label]}
    rows, cols = (sorted(data.draw(st.tuples(st.integers(0, n), st.integers(0, n)))) for n in classes.shape)
    here = slice(*rows), slice(*cols)
    assert np.array_equal(labelled(numbering).window(tuple(rows), tuple(cols)), labels[here])


def test_regions_under_other_numbers():
    runs = labelled(number_regions(run_map(np.array([[0, 1, 0], [255, 1, 2]], np.uint8))))
    found = renumbered(runs, np.array([7, -1, 0, 3], np.int32)).window((0, 2), (0, 3))
    assert found.tolist() == [[7, -1, 0], [-1, -1, 3]]


def test_a_run_takes_over_the_number_above_it():
    """What keeps the numbers far fewer than the runs: three stripes have three, however long they are."""
    stripes = run_map(np.tile(np.array([[0, 0, 1, 255, 0]], np.uint8), (50, 1)))
    assert number_regions(stripes).regions.tolist() == [0, 1, 2]
    fork = run_map(np.array([[0, 1, 0], [0, 0, 0], [0, 1, 0]], np.uint8))
    assert number_regions(fork).regions.tolist() == [0, 1, 0, 2]


@given(classes=SMALL)
def test_regions_have_the_area_and_class_of_their_pixels(metric, classes):
    regions = find_regions(classes, measure_of(metric(classes.shape[0])))
    labels = labels_of(classes)
    for label in range(regions.count):
        assert regions.area[label] == (labels == label).sum()
        assert set(classes[labels == label]) == {regions.classes[label]}
    np.testing.assert_array_equal(paint(regions.numbering, regions.classes), classes)


@given(classes=SMALL)
def test_neighbours_and_edges_are_those_counted_pixel_by_pixel(metric, classes):
    regions = find_regions(classes, measure_of(metric(classes.shape[0], 10.0, 5.0)))
    labels = labels_of(classes)
    borders = {}
    for first, second, length in (
        (labels[:, :-1], labels[:, 1:], 5000),
        (labels[:-1], labels[1:], 10_000),
    ):
        for a, b in zip(first.ravel().tolist(), second.ravel().tolist(), strict=True):
            if a != b and min(a, b) >= 0:
                borders[min(a, b), max(a, b)] = borders.get((min(a, b), max(a, b)), 0) + length
    found = {(a, b): n for (a, b), n in zip(regions.pairs.tolist(), regions.borders.tolist(), strict=True)}
    assert found == borders
    framed = np.pad(labels, 1, constant_values=-1)
    near = np.minimum.reduce([framed[:-2, 1:-1], framed[2:, 1:-1], framed[1:-1, :-2], framed[1:-1, 2:]])
    edges = [bool((near[labels == label] < 0).any()) for label in range(regions.count)]
    assert regions.at_edge.tolist() == edges


def test_the_table_has_room_for_a_row_however_little_there_is_at_first(metric, monkeypatch):
    monkeypatch.setattr("landweave.core.generalise.regions._SLOTS", 1)
    classes = (np.indices((6, 400)).sum(axis=0) % 3).astype(np.uint8)  # every pixel a region of its own
    regions = find_regions(classes, measure_of(metric(6)))
    assert (regions.count, len(regions.pairs)) == (2400, 6 * 399 + 5 * 400)
    assert (regions.borders == 10_000).all()


def test_many_neighbours_make_the_table_grow(metric):
    rng = np.random.default_rng(2)
    classes = rng.integers(0, 40, (120, 120)).astype(np.uint8)
    regions = find_regions(classes, measure_of(metric(120)))
    sides = (classes[:, 1:] != classes[:, :-1]).sum() + (classes[1:] != classes[:-1]).sum()
    assert regions.borders.sum() == 10_000 * sides
    assert len(np.unique(regions.pairs, axis=0)) == len(regions.pairs)
