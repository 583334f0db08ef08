import numpy as np
from landweave.core.training.augment import relight, turn


def test_values_and_labels_are_turned_alike():
    labels = np.arange(36, dtype=np.uint8).reshape(6, 6)
    values = np.stack([labels, labels + 100]).astype(np.float32)
    rng = np.random.default_rng(1)
    ways = set()
    for _ in range(100):
        turned, names = turn(values, labels, rng)
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
