"""Tables of published point files, with the figures that other software gives for them."""

import numpy as np
import pytest
from landweave.core.agreement.estimators import by_map_class, estimate
from landweave.core.agreement.measures import measure

FOUR = [[125, 30, 2, 0], [15, 210, 6, 2], [10, 5, 40, 3], [0, 5, 2, 70]]
"""Forest, grass, other, urban; 525 points."""
WALES = [
    [51, 17, 0, 0, 0, 0, 1, 23, 2, 0],
    [3, 51, 0, 0, 0, 0, 0, 21, 1, 10],
    [0, 0, 41, 0, 1, 29, 0, 0, 3, 0],
    [0, 0, 0, 95, 0, 0, 0, 0, 0, 1],
    [0, 0, 1, 6, 86, 6, 2, 0, 9, 0],
    [0, 0, 5, 1, 12, 74, 2, 0, 4, 0],
    [3, 3, 5, 0, 0, 32, 98, 13, 10, 0],
    [2, 3, 0, 0, 0, 0, 2, 87, 0, 0],
    [7, 0, 0, 2, 0, 0, 18, 0, 50, 0],
    [0, 0, 0, 1, 0, 0, 0, 0, 0, 106],
]
"""Ten classes of Wales; 1000 points."""


def test_four_classes():
    m = measure(FOUR)
    assert m.overall == pytest.approx(0.8476, abs=5e-5)
    assert m.kappa == pytest.approx(0.773, abs=5e-4)
    assert m.f1 == pytest.approx((0.814, 0.8696, 0.7407, 0.921), abs=5e-4)
    assert 100 * np.array(m.producers) == pytest.approx([83.3, 84.0, 80.0, 93.3], abs=0.05)
    assert 100 * np.array(m.users) == pytest.approx([79.62, 90.13, 68.97, 90.91], abs=0.005)
    assert m.macro.producers == pytest.approx(0.8516, abs=1e-3)


def test_four_classes_weighed_by_their_area():
    mapped = [20_000, 50_000, 10_000, 5_000]
    m = estimate(by_map_class(FOUR, mapped)).measures
    assert (m.quantity, m.allocation) == pytest.approx((0.0168, 0.1310), abs=5e-5)
    assert np.average(measure(FOUR).f1, weights=mapped) == pytest.approx(0.8444, abs=5e-5)


def test_ten_classes():
    m = measure(WALES)
    assert (m.overall, m.kappa) == pytest.approx((0.739, 0.7089), abs=5e-5)
