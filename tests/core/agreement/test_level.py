"""Figures of one level, against answers worked out by hand."""

import numpy as np
import pytest
from landweave.core.agreement.level import level_agreement
from landweave.core.scheme import load_scheme

CLC1 = load_scheme("clc-l1")


def level(counts, area_m2=None):
    """Of a table of up to five classes."""
    table, area = np.zeros((5, 5), int), np.zeros((5, 5))
    size = len(counts)
    table[:size, :size] = counts
    area[:size, :size] = table[:size, :size] * 100 if area_m2 is None else area_m2
    return level_agreement(1, CLC1, table, area)


def test_the_share_of_the_ground_is_not_that_of_the_pixels():
    found = level([[6, 0], [2, 2]], [[60, 0], [30, 10]])
    assert found.measures.overall == 0.8
    assert found.overall_by_area == 0.7
    assert found.map_area_ha == (0.006, 0.004, 0, 0, 0)
    assert found.reference_area_ha == (0.009, 0.001, 0, 0, 0)
    assert level([[0]]).overall_by_area is None


@pytest.mark.parametrize(
    ("counts", "correlation"),
    [
        # 10, 20, 0 px and IoU 0.5, 0.75, 0: deviations 0, 10, -10 and (1, 4, -5) / 12
        ([[5, 0, 0], [0, 15, 0], [5, 5, 0]], 7.5 / np.sqrt(200 * 42 / 144)),
        # 10, 20, 40, 0 px and IoU 0.5, 0.75, 0.25, 0: deviations -7.5, 2.5, 22.5, -17.5 and (1, 3, -1, -3) / 8
        ([[5, 0, 0, 0], [0, 15, 0, 0], [0, 0, 10, 0], [5, 5, 30, 0]], 3.75 / np.sqrt(875 * 20 / 64)),
        # 5, 5, 0 px and IoU 1, 0.6, 0: deviations (5, 5, -10) / 3 and (7, 1, -8) / 15
        ([[5, 0, 0], [0, 3, 0], [0, 2, 0]], 40 / np.sqrt(1900)),
        # 5, 5, 6 px and IoU 4/5, 5/8, 2/3: deviations (-1, -1, 2) / 3 and (37, -26, -11) / 360
        ([[4, 0, 0], [1, 5, 2], [0, 0, 4]], -33 / 114),
        ([[4, 0, 0], [1, 5, 2], [0, 0, 3]], None),  # 5 px each
        ([[1, 0, 0], [0, 2, 0], [0, 0, 4]], None),  # IoU 1 each
        ([[5, 0], [5, 20]], None),  # two classes
        ([[0]], None),
    ],
)
def test_size_and_iou_are_correlated_over_the_classes_that_are_there(counts, correlation):
    assert level(counts).size_correlation == (correlation and pytest.approx(correlation, abs=1e-5))


def test_the_largest_confusions_come_first_ten_at_most():
    counts = np.array([[9, 1, 2, 3, 4], [5, 9, 6, 7, 8], [10, 0, 9, 0, 0], [11, 0, 0, 9, 12], [0, 0, 0, 0, 9]])
    found = level(counts, counts * 1000.0).top_confusions()
    assert [wrong.pixels for wrong in found] == [12, 11, 10, 8, 7, 6, 5, 4, 3, 2]
    assert [(w.in_map.code, w.in_reference.code) for w in found[:3]] == [("4", "5"), ("4", "1"), ("3", "1")]
    assert found[0].area_ha == 1.2
    assert found[0].share == 12 / 69
    assert [wrong.pixels for wrong in level(counts).top_confusions(20)][-1] == 1
    assert level(np.diag([1, 2, 3, 4, 5])).top_confusions() == ()
