"""The minimum width: the element, strips of all directions, edges, nodata, pixels that are not square."""

import numpy as np
import pytest
from landweave.core.generalise.runs import run_map
from landweave.core.generalise.width import element, opening
from landweave.core.raster.ground import GroundPixels
from scipy import ndimage


def survivors(classes, ground, metres=100.0):
    rows, cols = classes.shape
    return opening(ground, metres).survivors(run_map(classes), (0, rows), (0, cols))


def test_the_element_of_ten_pixels_is_the_even_disk():
    x = np.arange(10) - 4.5
    np.testing.assert_array_equal(element(10, 10), x[:, None] ** 2 + x**2 <= 25)


def test_only_the_middle_row_and_column_always_belong():
    flat = np.array([[0, 1, 1, 1, 0], [1, 1, 1, 1, 1], [0, 1, 1, 1, 0]], bool)
    np.testing.assert_array_equal(element(5, 3), flat)
    np.testing.assert_array_equal(element(3, 5), flat.T)


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (3, 3), (3.34, 3.34), (9.01, 9.01), (2, 20), (33.4, 1), (7, 12.5)])
def test_the_element_spans_its_box_and_is_symmetric(size):
    disk = element(*size)
    assert disk.shape == (int(np.ceil(size[1])), int(np.ceil(size[0])))
    assert disk.any(axis=0).all()
    assert disk.any(axis=1).all()
    np.testing.assert_array_equal(disk, disk[::-1])
    np.testing.assert_array_equal(disk, disk[:, ::-1])
    np.testing.assert_array_equal(disk.T, element(*size[::-1]))


@pytest.mark.parametrize(("wide", "stays"), [(9, False), (10, True)])
@pytest.mark.parametrize("turned", [False, True])
def test_straight_strips(metric, wide, stays, turned):
    classes = np.zeros((60, 60), np.uint8)
    classes[20 : 20 + wide] = 1
    classes = classes.T.copy() if turned else classes
    kept = survivors(classes, metric(60))
    assert kept[classes == 1].all() == kept[classes == 1].any() == stays
    assert kept[classes == 0].all()


@pytest.mark.parametrize(("metres", "stays"), [(85, False), (106, True)])
def test_diagonal_strips(metric, metres, stays):
    """A strip between two lines x + y = c, measured across: a square element would delete it up to 141 m."""
    rows, cols = np.mgrid[:120, :120]
    steps = round(metres / 10 * 2**0.5)
    classes = ((rows + cols >= 110) & (rows + cols < 110 + steps)).astype(np.uint8)
    kept = survivors(classes, metric(120))
    inner = (classes == 1) & (np.abs(rows - cols) < 40)
    assert kept[inner].any() == stays
    assert kept[inner].mean() > 0.9 or not stays


def test_a_square_keeps_its_corners(metric):
    classes = np.zeros((60, 60), np.uint8)
    classes[20:32, 20:32] = 1
    assert survivors(classes, metric(60)).all()


def test_pixels_that_are_not_square(metric):
    """30 m by 10 m: four columns (120 m) stay, three go; ten rows stay, nine go."""
    classes = np.zeros((60, 40), np.uint8)
    for number, (rows, cols) in enumerate([((5, 14), (0, 40)), ((20, 30), (0, 40))], start=1):
        classes[rows[0] : rows[1], cols[0] : cols[1]] = number
    kept = survivors(classes, metric(60, 30.0, 10.0))
    assert not kept[classes == 1].any()
    assert kept[classes == 2].all()
    upright = np.zeros((40, 60), np.uint8)
    upright[:, 10:13], upright[:, 30:34] = 1, 2
    kept = survivors(upright, metric(40, 30.0, 10.0))
    assert not kept[upright == 1].any()
    assert kept[upright == 2].all()


def test_beyond_the_edge_and_inside_nodata_the_class_goes_on(metric):
    classes = np.zeros((40, 40), np.uint8)
    classes[:4] = 1
    assert survivors(classes, metric(40)).all()
    classes[:4], classes[20:] = 0, 255
    classes[17:20] = 1
    kept = survivors(classes, metric(40))
    assert kept[:20].all()
    assert not kept[20:].any()


def test_all_classes_at_once_equal_scipy_class_by_class(metric):
    rng = np.random.default_rng(4)
    classes = np.kron(rng.integers(0, 4, (12, 12)), np.ones((9, 8), int)).astype(np.uint8)
    padded = np.pad(classes, 12, mode="edge")
    expected = np.zeros(classes.shape, bool)
    for value in range(4):
        for shape in (element(6, 6), np.ones((6, 6))):
            expected |= ndimage.binary_opening(padded == value, shape)[12:-12, 12:-12]
    np.testing.assert_array_equal(survivors(classes, metric(108), 60.0), expected)


def test_bands_of_rows_leave_no_trace(metric):
    rng = np.random.default_rng(6)
    classes = np.kron(rng.integers(0, 4, (20, 12)), np.ones((6, 7), int)).astype(np.uint8)
    classes[rng.random(classes.shape) < 0.02] = 255
    whole, source = survivors(classes, metric(120), 50.0), run_map(classes)
    opened = opening(metric(120), 50.0)
    for band in (1, 7, 64):
        bands = [opened.survivors(source, (row, min(120, row + band)), (0, 84)) for row in range(0, 120, band)]
        np.testing.assert_array_equal(np.concatenate(bands), whole)


def test_rows_of_different_size_have_different_elements():
    """Pixels are 20 m wide in the upper half and 10 m in the lower: a strip of 6 columns is wide enough above only."""
    sizes = np.where(np.arange(120) < 60, 20.0, 10.0)
    ground = GroundPixels(sizes * 10, sizes, np.full(120, 10.0), planar=False)
    classes = np.zeros((120, 40), np.uint8)
    classes[:, 15:21] = 1
    kept = survivors(classes, ground)
    assert kept[:50, 15:21].all()
    assert not kept[70:, 15:21].any()


def test_cores_are_where_the_middle_of_the_element_can_be(metric):
    """A disk of 10 pixels has 3 × 3 places in a square of 12; around the square it fits all over but for a rim."""
    classes = np.zeros((60, 60), np.uint8)
    classes[20:32, 30:42] = 1
    cores = opening(metric(60), 100.0).cores(run_map(classes), (0, 60), (0, 60))
    inside = np.zeros((60, 60), bool)
    inside[25:28, 35:38] = True
    np.testing.assert_array_equal(cores & (classes == 1), inside)
    outside = ndimage.binary_erosion(np.pad(classes == 0, 20, mode="edge"), element(10, 10))[20:-20, 20:-20]
    np.testing.assert_array_equal(cores & (classes == 0), outside)


def test_cores_are_the_same_for_any_window(metric):
    rng = np.random.default_rng(9)
    classes = np.kron(rng.integers(0, 3, (10, 12)), np.ones((7, 6), int)).astype(np.uint8)
    classes[30:40, 20:24] = 255
    opened, source = opening(metric(70), 50.0), run_map(classes)
    whole = opened.cores(source, (0, 70), (0, 72))
    np.testing.assert_array_equal(opened.cores(source, (13, 40), (5, 50)), whole[13:40, 5:50])
    assert not whole[classes == 255].any()
