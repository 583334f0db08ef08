"""Intervals from blocks: reproducible, of the right width, and covering as often as they say."""

import numpy as np
import pytest
from landweave.core.comparison.bootstrap import Interval, interval, resample


def ratio(sums):
    return sums[:, :1] / sums[:, 1:]


def test_the_same_seed_gives_the_same_numbers():
    blocks = np.random.default_rng(1).integers(1, 100, (12, 2))
    first, again, other = (resample(blocks, ratio, seed=s, replicates=250) for s in (5, 5, 6))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert first.shape == (250, 1)


def test_blocks_that_are_all_alike_leave_no_doubt():
    found = interval(resample(np.tile([3, 4], (20, 1)), ratio, seed=1)[:, 0], 20)
    assert (found.low, found.high) == pytest.approx((0.75, 0.75))


def test_few_blocks_widen_the_interval():
    replicates = np.random.default_rng(2).normal(size=2000)
    wide, narrow = interval(replicates, 5), interval(replicates, 500)
    assert wide.low < narrow.low < narrow.high < wide.high
    assert (narrow.low, narrow.high) == pytest.approx((-1.96, 1.96), abs=0.15)


@pytest.mark.parametrize(("blocks", "share"), [(2, 1.9e-72), (5, 0.000954), (30, 0.018754)])
def test_the_share_is_that_of_hesterberg(blocks, share):
    """Normal's share of Student's 12.7062 · √2, 2.776445 · √1.25 and 2.045230 · √(30 / 29)."""
    found = interval(np.linspace(0, 1, 1001), blocks)
    assert (found.low, found.high) == pytest.approx((share, 1 - share), abs=1e-6)


def test_two_thousand_replicates_unless_asked_for_fewer():
    blocks = np.ones((3, 2))
    assert resample(blocks, ratio, seed=1).shape == (2000, 1)
    assert resample(blocks, ratio, seed=1, replicates=201).shape == (201, 1)


def test_no_interval_where_there_is_nothing_to_draw_from():
    assert interval(np.ones(100), 1) is None
    assert interval(np.full(100, np.nan), 30) is None
    assert interval(np.where(np.arange(100) < 20, np.nan, 1.0), 30) is None


@pytest.mark.parametrize(
    ("low", "high", "real"),
    [(0.1, 0.2, True), (-0.2, -0.1, True), (-0.1, 0.2, False), (0.0, 0.2, False), (-0.2, 0.0, False)],
)
def test_an_interval_around_zero_is_noise(low, high, real):
    assert Interval(low, high).excludes_zero is real


@pytest.mark.parametrize(("blocks", "least"), [(12, 0.90), (36, 0.91)])
def test_intervals_cover_the_truth_about_as_often_as_they_say(blocks, least):
    """Two maps whose pixels are right together within a block: the true difference is 0.1 of the pixels."""
    rng, hits, trials, pixels = np.random.default_rng(3), 0, 400, 400
    for trial in range(trials):
        level = rng.beta(6, 2, blocks)
        right_a = rng.binomial(pixels, level)
        right_b = rng.binomial(pixels, np.clip(level - 0.1 + rng.normal(0, 0.1, blocks), 0, 1))
        table = np.stack([right_a - right_b, np.full(blocks, pixels)], axis=1)
        found = interval(resample(table, ratio, seed=trial, replicates=400)[:, 0], blocks)
        hits += found.low <= 0.1 + 0.002 and found.high >= 0.1 - 0.004
    assert least <= hits / trials <= 0.99


def test_intervals_from_pixels_would_be_far_too_narrow():
    """What blocks are for: the same errors, drawn pixel by pixel, seem thirty times as many witnesses."""
    rng = np.random.default_rng(4)
    by_block = rng.binomial(900, rng.beta(2, 2, 30))
    table = np.stack([by_block, np.full(30, 900)], axis=1)
    found = interval(resample(table, ratio, seed=1)[:, 0], 30)
    share = by_block.sum() / 27_000
    of_pixels = 2 * 1.96 * np.sqrt(share * (1 - share) / 27_000)
    assert found.high - found.low > 8 * of_pixels
