"""What makes one state of a training better than another."""

import numpy as np
import pytest
from landweave.core.jobs.training import BY_AGREEMENT, BY_IOU
from landweave.core.training.course import Round


def seen(*rows):
    confusion = np.array(rows)
    return Round(1, 0.5, 0.5, float(np.trace(confusion) / confusion.sum()), confusion)


EVERYTHING_IS_FOREST = seen([90, 10, 0], [0, 0, 0], [0, 0, 0])
FINDS_SOME_WATER = seen([80, 2, 0], [9, 8, 0], [1, 0, 0])


def test_by_agreement_the_frequent_class_decides():
    assert EVERYTHING_IS_FOREST.merit(BY_AGREEMENT) == pytest.approx(0.9)
    assert FINDS_SOME_WATER.merit(BY_AGREEMENT) == pytest.approx(0.88)


def test_by_iou_each_class_that_the_reference_holds_counts_the_same():
    assert EVERYTHING_IS_FOREST.merit(BY_IOU) == pytest.approx((90 / 100 + 0) / 2)
    assert FINDS_SOME_WATER.merit(BY_IOU) == pytest.approx((80 / 92 + 8 / 19) / 2)
