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
