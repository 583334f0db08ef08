import warnings

import numpy as np
import pytest
from landweave.core.grid import Window
from landweave.core.simulate.noise import Fractal, Noise, Patch, mix, share

BIG = Patch(-8, 40, 300, 200)


def test_a_word_depends_on_every_number_and_their_order():
    words = {int(mix(key, a, b)) for key in range(5) for a in range(-5, 5) for b in range(-5, 5)}
    assert len(words) == 500


def test_words_broadcast_and_overflow_silently():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert mix(2**31, np.arange(3)[None, :], np.arange(2)[:, None]).shape == (2, 3)
        assert mix(1).shape == ()


def test_shares_fill_zero_to_one_evenly():
    values = share(mix(3, np.arange(100_000)))
    assert values.min() >= 0
    assert values.max() < 1
    assert np.histogram(values, 10, (0, 1))[0] == pytest.approx(np.full(10, 10_000), rel=0.04)


@pytest.mark.parametrize("field", [Noise(5, 17.0), Noise(5, 0.7), Fractal(5, 40, 5)])
def test_a_part_has_the_values_of_the_whole_to_the_last_bit(field):
    whole = field.over(BIG)
    part = field.over(Patch(3, 77, 50, 60))
    assert np.array_equal(part, whole[37:97, 11:61])


@pytest.mark.parametrize("field", [Noise(5, 17.0), Fractal(5, 40, 4)])
def test_values_at_points_are_those_of_the_pixels(field):
    xs, ys = np.broadcast_arrays(BIG.xs, BIG.ys)
    assert field.at(xs, ys) == pytest.approx(field.over(BIG), abs=2e-5)


def test_no_points_no_values():
    assert Noise(1, 9).at(np.zeros(0, np.float32), np.zeros(0, np.float32)).shape == (0,)


def test_noise_is_centred_and_of_unit_spread():
    values = Noise(9, 5).over(Patch(0, 0, 1500, 1500))
    assert values.mean() == pytest.approx(0, abs=0.02)
    assert values.std() == pytest.approx(1, abs=0.05)


def test_a_patch_has_its_margin_on_all_sides():
    patch = Patch.around(Window(10, 20, 30, 40), 4)
    assert (patch.x, patch.y, patch.shape) == (6, 16, (48, 38))
    assert patch.xs[0, 4] == 10.5
    assert patch.ys[4, 0] == 20.5
