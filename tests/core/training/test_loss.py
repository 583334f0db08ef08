import math

import numpy as np
import pytest
import torch
from landweave.core.training.loss import Background, Dice, LabelledCrossEntropy, class_weights, effective_weights


def test_without_balance_all_pixels_weigh_alike():
    assert class_weights(np.array([900, 100]), 0.0).tolist() == [1.0, 1.0]


def test_full_balance_weighs_all_classes_alike():
    counts = np.array([900, 90, 10])
    weights = class_weights(counts, 1.0)
    assert np.allclose(weights * counts, (weights * counts)[0])
    assert (weights * counts).sum() == pytest.approx(counts.sum(), rel=1e-6)


def test_pixels_without_a_label_do_not_count():
    loss = LabelledCrossEntropy(np.ones(2, np.float32), 0.0)
    scores = torch.zeros(1, 2, 1, 3)
    scores[0, 0, 0, 0], scores[0, 1, 0, 2] = 2.0, 50.0
    labels = torch.tensor([[[0, 1, 255]]])
    expected = (math.log(1 + math.exp(-2.0)) + math.log(2.0)) / 2
    assert float(loss(scores, labels)) == pytest.approx(expected, rel=1e-6)


def test_a_batch_without_any_label_teaches_nothing():
    loss = LabelledCrossEntropy(np.ones(2, np.float32), 0.1)
    scores = torch.randn(1, 2, 4, 4, requires_grad=True)
    value = loss(scores, torch.full((1, 4, 4), 255))
    value.backward()
    assert float(value) == 0.0
    assert not scores.grad.any()


ONES = np.ones(2, np.float32)


def scores_of(*odds):
    """(1, 2, 1, n) scores whose class 1 has these log odds."""
    scores = torch.zeros(1, 2, 1, len(odds))
    scores[0, 1, 0] = torch.tensor(odds)
    return scores


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def test_focal_by_hand():
    loss = LabelledCrossEntropy(ONES, 0.0, focus=2.0)
    certain, doubtful = sigmoid(3.0), sigmoid(-1.0)
    expected = (-math.log(certain) * (1 - certain) ** 2 - math.log(doubtful) * (1 - doubtful) ** 2) / 2
    assert float(loss(scores_of(3.0, -1.0, 9.0), torch.tensor([[[1, 1, 255]]]))) == pytest.approx(expected, rel=1e-5)


def test_weights_of_pixels_are_a_weighted_mean():
    loss = LabelledCrossEntropy(np.array([1.0, 3.0], np.float32), 0.0)
    pixels = torch.tensor([[[1.0, 0.25, 0.0]]])
    one, two = math.log(2.0), -math.log(sigmoid(1.0))
    expected = (1.0 * 1.0 * one + 3.0 * 0.25 * two) / (1.0 + 0.75)
    found = float(loss(scores_of(0.0, 1.0, 5.0), torch.tensor([[[0, 1, 0]]]), pixels))
    assert found == pytest.approx(expected, rel=1e-5)


def test_equal_weights_of_pixels_change_nothing():
    torch.manual_seed(1)
    scores, labels = torch.randn(2, 3, 4, 4), torch.randint(0, 3, (2, 4, 4))
    for loss in (LabelledCrossEntropy(np.array([1, 2, 3], np.float32), 0.0), Dice()):
        plain, weighted = loss(scores, labels), loss(scores, labels, torch.full((2, 4, 4), 0.5))
        assert float(weighted) == pytest.approx(float(plain), rel=1e-5)


def test_dice_by_hand():
    p = [sigmoid(1.0), sigmoid(-2.0)]
    # Class 1 is the first pixel, class 0 the second.
    one = 2 * p[0] / (p[0] + p[1] + 1)
    zero = 2 * (1 - p[1]) / ((1 - p[0]) + (1 - p[1]) + 1)
    found = float(Dice()(scores_of(1.0, -2.0, 4.0), torch.tensor([[[1, 0, 255]]])))
    assert found == pytest.approx(1 - (one + zero) / 2, rel=1e-5)
    assert float(Dice()(scores_of(90.0, -90.0), torch.tensor([[[1, 0]]]))) == pytest.approx(0.0, abs=1e-6)


def test_background_supervision_by_hand():
    inner = LabelledCrossEntropy(np.ones(3, np.float32), 0.0)
    scores = torch.tensor([[[[2.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]])
    labels = torch.tensor([[[0, 1]]])
    p = [math.exp(2) / (math.exp(2) + 2), 1 / (2 + math.exp(1))]
    binary = -(math.log(p[0]) + math.log(1 - p[1])) / 2
    dice = 1 - 2 * p[0] / (p[0] + p[1] + 1)
    expected = float(inner(scores, labels)) + 0.7 * binary + 0.5 * dice
    assert float(Background(inner, 0)(scores, labels)) == pytest.approx(expected, rel=1e-5)


def test_effective_numbers_level_off():
    weights = effective_weights(np.array([10**9, 10**8, 256 * 100]))
    assert weights[0] == pytest.approx(weights[1], rel=1e-3)
    assert weights[2] / weights[0] == pytest.approx(1 / (1 - 0.9999**100), rel=1e-3)


@pytest.mark.parametrize("loss", [Dice(), Background(LabelledCrossEntropy(ONES, 0.0), 0)])
def test_no_loss_learns_from_nothing(loss):
    scores = torch.randn(1, 2, 4, 4, requires_grad=True)
    loss(scores, torch.full((1, 4, 4), 255)).backward()
    assert not scores.grad.any()
