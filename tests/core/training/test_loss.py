import math

import numpy as np
import pytest
import torch
from landweave.core.training.loss import LabelledCrossEntropy, class_weights


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
