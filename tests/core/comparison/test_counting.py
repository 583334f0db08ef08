"""Two maps of a few pixels, counted by hand."""

import numpy as np
import pytest
from landweave.core.comparison.counting import Rows, count, empty_sums, pairs_of

A = np.array([[0, 0, 1, 1], [0, 1, 1, 255]], np.uint8)
B = np.array([[0, 1, 1, 0], [0, 1, 255, 0]], np.uint8)
TRUTH = np.array([[0, 0, 0, 1], [1, 255, 1, 0]], np.uint8)


@pytest.fixture
def rows():
    """Two blocks side by side; pixels of the first row measure 2 m², those of the second 3 m²."""
    return Rows(
        maps=np.stack([A, B]),
        confidence=np.stack([np.full(A.shape, 90, np.uint8), np.full(A.shape, 61, np.uint8)]),
        reference=TRUTH,
        area_m2=np.array([2.0, 3.0]),
        row_block=np.zeros(2, np.int64),
        col_block=np.array([0, 0, 1, 1], np.int64),
    )


def test_every_count_is_what_a_hand_finds(rows):
    sums = empty_sums(blocks=2, weights=2, classes=2)
    written = count(rows, pairs_of(2), sums)
    # Pixels with a class in both maps: all but the last two of the second row; (1, 1) has no reference.
    assert sums.valid.tolist() == [4, 2]
    assert sums.differ.tolist() == [1, 1]
    assert sums.reference.tolist() == [[2, 1], [1, 1]]
    assert sums.confusion.tolist() == [[[2, 1], [1, 1]], [[1, 2], [2, 0]]]
    assert sums.confusion_m2[0].tolist() == [[4.0, 3.0], [2.0, 2.0]]
    assert sums.mapped.tolist() == [[[3, 0], [2, 1]], [[0, 2], [1, 1]]]
    assert sums.right.tolist() == [[[2, 0], [1, 0]], [[0, 1], [0, 0]]]
    assert sums.change[0].tolist() == [[2, 1], [1, 2]]
    assert sums.change_m2[0].tolist() == [[5.0, 2.0], [2.0, 5.0]]
    # (0,0) both; (0,1) only A; (0,2) neither; (0,3) only A; (1,0) neither.
    assert written.states[0].tolist() == [[1, 2, 4, 2], [4, 255, 255, 255]]
    assert sums.states[0].tolist() == [[1, 0], [1, 1], [0, 0], [1, 1]]
    assert sums.states_m2[0].tolist() == [[2.0, 0.0], [2.0, 2.0], [0.0, 0.0], [2.0, 3.0]]
    # One opinion: (90 + 61) / 2 = 75.5, rounded up; two: 90 / 2.
    assert written.agreement.tolist() == [[76, 45, 76, 45], [76, 76, 255, 255]]


@pytest.mark.parametrize(("confidence", "agreement"), [(0, 0), (1, 1), (100, 100), (255, 100)])
def test_the_agreement_runs_from_0_to_100(rows, confidence, agreement):
    same = rows._replace(maps=np.stack([A, A]), confidence=np.full((2, *A.shape), confidence, np.uint8))
    written = count(same, pairs_of(2), empty_sums(blocks=2, weights=2, classes=2))
    assert written.agreement.tolist() == [[agreement] * 4, [*[agreement] * 3, 255]]


def test_without_a_reference_only_the_maps_are_counted(rows):
    sums = empty_sums(blocks=2, weights=2, classes=2)
    written = count(rows._replace(reference=np.full(A.shape, 255, np.uint8)), pairs_of(2), sums)
    assert sums.confusion.sum() == 0
    assert (written.states == 255).all()
    assert sums.change.sum() == sums.valid.sum() == 6


def test_three_weights_meet_in_three_pairs(rows):
    assert pairs_of(3).tolist() == [[0, 1], [0, 2], [1, 2]]
    three = rows._replace(
        maps=np.stack([A, B, A]), confidence=np.stack([np.full(A.shape, c, np.uint8) for c in (50, 100, 60)])
    )
    sums = empty_sums(blocks=2, weights=3, classes=2)
    written = count(three, pairs_of(3), sums)
    # Two of three say the class of A with 50 + 60, the third another one with 100: 110 / 3.
    assert written.agreement[0].tolist() == [70, 37, 70, 37]
    assert sums.change[1].tolist() == [[3, 0], [0, 3]]
    assert written.states[1].tolist() == [[1, 1, 4, 1], [4, 255, 255, 255]]


def test_long_rows_come_to_what_counting_pixel_by_pixel_comes_to():
    """Three weights, four classes, 150 columns in five blocks; runs of any length, and pixels without a class."""
    random, shape = np.random.default_rng(5), (4, 150)
    maps = np.repeat(random.integers(0, 4, (3, 4, 50)), 3, axis=2).astype(np.uint8)
    maps[random.random(maps.shape) < 0.1] = 255
    truth = np.repeat(random.integers(0, 4, (4, 30)), 5, axis=1).astype(np.uint8)
    truth[random.random(shape) < 0.1] = 255
    confidence, area_m2 = random.integers(0, 101, maps.shape).astype(np.uint8), np.array([1.0, 2.0, 4.0, 8.0])
    row_block, col_block = np.array([0, 0, 5, 5]), np.arange(150) // 30
    sums, pairs = empty_sums(blocks=10, weights=3, classes=4), pairs_of(3)
    written = count(Rows(maps, confidence, truth, area_m2, row_block, col_block), pairs, sums)

    expected = empty_sums(blocks=10, weights=3, classes=4)
    for y, x in np.ndindex(shape):
        mine, here, block = maps[:, y, x], truth[y, x], row_block[y] + col_block[x]
        if 255 in mine:
            assert written.agreement[y, x] == 255
            assert (written.states[:, y, x] == 255).all()
            continue
        most = max(int(confidence[mine == one, y, x].sum()) for one in mine)
        assert written.agreement[y, x] == (2 * most + 3) // 6
        expected.valid[block] += 1
        expected.differ[block] += len(set(mine.tolist())) > 1
        for p, (a, b) in enumerate(pairs):
            expected.change[p, mine[a], mine[b]] += 1
            expected.change_m2[p, mine[a], mine[b]] += area_m2[y]
            right = (mine[a] == here, mine[b] == here)
            state = {(True, True): 1, (True, False): 2, (False, True): 3, (False, False): 4}[right]
            assert written.states[p, y, x] == (state if here != 255 else 255)
            if here != 255:
                expected.states[p, state - 1, here] += 1
                expected.states_m2[p, state - 1, here] += area_m2[y]
        if here != 255:
            expected.reference[block, here] += 1
            for k in range(3):
                expected.confusion[k, mine[k], here] += 1
                expected.confusion_m2[k, mine[k], here] += area_m2[y]
                expected.mapped[block, k, mine[k]] += 1
                expected.right[block, k, here] += mine[k] == here
    for name, found, wanted in zip(sums._fields, sums, expected, strict=True):
        np.testing.assert_array_equal(found, wanted, err_msg=name)
        assert wanted.sum() > 0
