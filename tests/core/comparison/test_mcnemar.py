"""McNemar's test against scipy's distributions."""

import numpy as np
import pytest
from landweave.core.comparison.mcnemar import mcnemar
from scipy import stats


@pytest.mark.parametrize(("b", "c"), [(0, 0), (1, 0), (5, 5), (12, 3), (3, 12), (400, 500), (600, 400), (450, 550)])
def test_few_pixels_are_tested_exactly(b, c):
    wanted = stats.binomtest(b, b + c, 0.5).pvalue if b + c else 1.0
    assert mcnemar(b, c, np.array([b - c])).p == pytest.approx(wanted)


@pytest.mark.parametrize(("b", "c"), [(10_000, 10_100), (700, 500), (450, 551), (600, 600), (2_000_000, 2_003_000)])
def test_many_pixels_are_tested_by_chi_square(b, c):
    assert mcnemar(b, c, np.array([b - c])).p == pytest.approx(stats.chi2.sf((abs(b - c) - 1) ** 2 / (b + c), 1))


def test_blocks_in_place_of_pixels():
    d = np.array([30, -10, 20, 25, -5, 0])
    found = mcnemar(100, 40, d)
    assert found.p_blocks == pytest.approx(stats.chi2.sf(60**2 / (900 + 100 + 400 + 625 + 25), 1))
    assert found.p < 1e-6 < 0.05 < found.p_blocks
    assert mcnemar(5, 5, np.zeros(9)).p_blocks == 1.0
    assert mcnemar(5, 3, np.array([2])).p_blocks is None


def test_the_block_test_rejects_about_as_often_as_it_should():
    rng, rejected = np.random.default_rng(5), 0
    for _ in range(1000):
        rejected += mcnemar(0, 0, rng.normal(0, 50, 40).round().astype(int)).p_blocks < 0.05
    assert 0.02 < rejected / 1000 < 0.08
