import numpy as np
from landweave.core.training.augment import draw_side, draw_turn, relight, resample, turn


def test_values_and_labels_are_turned_alike():
    labels = np.arange(36, dtype=np.uint8).reshape(6, 6)
    values = np.stack([labels, labels + 100]).astype(np.float32)
    rng = np.random.default_rng(1)
    ways = set()
    for _ in range(100):
        turned, names = turn(*draw_turn(rng), values, labels)
        assert np.array_equal(turned[0], names)
        assert np.array_equal(turned[1], names + 100)
        ways.add(names.tobytes())
    assert len(ways) == 8


def test_no_relighting_changes_nothing():
    values = np.random.default_rng(2).normal(size=(3, 4, 4)).astype(np.float32)
    assert np.array_equal(relight(values, 0.0, np.random.default_rng(1)), values)


def test_relighting_is_one_line_for_each_band():
    values = np.random.default_rng(2).normal(size=(3, 4, 4)).astype(np.float32)
    lit = relight(values, 0.2, np.random.default_rng(1))
    for before, after in zip(values, lit, strict=True):
        gain, offset = np.polyfit(before.ravel(), after.ravel(), 1)
        assert np.allclose(before * gain + offset, after, atol=1e-5)
        assert 0.3 < gain < 1.7
    assert lit.dtype == np.float32


def test_halving_is_as_likely_as_doubling():
    rng = np.random.default_rng(3)
    sides = np.array([draw_side(64, (0.5, 2.0), rng) for _ in range(2000)])
    assert sides.min() >= 32
    assert sides.max() <= 128
    assert abs(np.log2(sides / 64).mean()) < 0.05
    assert draw_side(64, (1.0, 1.0), rng) == 64


def test_resampling_keeps_means_and_never_invents_a_class():
    labels = np.repeat(np.repeat(np.array([[1, 2], [3, 255]], np.uint8), 4, 0), 4, 1)
    assert np.array_equal(resample(labels, 4), np.repeat(np.repeat([[1, 2], [3, 255]], 2, 0), 2, 1))
    assert np.array_equal(resample(labels, 8), labels)
    assert set(np.unique(resample(labels, 13))) == {1, 2, 3, 255}
    ramp = np.tile(np.arange(8, dtype=np.float32), (2, 8, 1))
    half = resample(ramp, 4)
    assert np.allclose(half[0, 0], [0.5, 2.5, 4.5, 6.5])
    assert np.allclose(resample(ramp, 16)[0, 0, 1:-1], (np.arange(16)[1:-1] + 0.5) / 2 - 0.5)
