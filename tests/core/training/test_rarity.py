"""How often windows with rare classes are drawn."""

from dataclasses import replace

import numpy as np
import pytest
from landweave.core.training.augment import NO_AUGMENTATION
from landweave.core.training.data import NO_LABEL, TrainingData
from landweave.core.training.rarity import chances


@pytest.fixture
def data(scene):
    """Three windows of 64 px side by side: two of class 0 alone, in the third as much of class 1."""
    labels = np.ones((64, 192), np.uint8)
    labels[:32, 128:] = 2
    index_of = np.full(256, NO_LABEL, np.uint8)
    index_of[1], index_of[2] = 0, 1
    windows = np.array([[0, 0, 0], [0, 0, 64], [0, 0, 128]])
    one = np.zeros(1, np.float32)
    return TrainingData((scene(64, 192, labels),), 64, windows, windows, one, one + 1, index_of, 2)


def test_a_window_is_drawn_as_its_classes_are_rare(data):
    # Shares are 5/6 and 1/6, so that a pixel is worth 1.2 or 6, the windows 1.2, 1.2 and 3.6.
    assert chances(data, 1.0).tolist() == pytest.approx([0.2, 0.2, 0.6])
    assert chances(data, 0.0).tolist() == pytest.approx([1 / 3] * 3)
    assert 1 / 3 < chances(data, 0.5)[2] < 0.6


def test_windows_come_as_often_as_their_chance_says(data):
    rng, seen = np.random.default_rng(5), 0
    often = replace(data, chances=np.array([0.2, 0.2, 0.6]))
    for _ in range(100):
        seen += int((often.draw(8, NO_AUGMENTATION, rng).labels == 1).any(axis=(1, 2)).sum())
    assert 0.55 < seen / 800 < 0.65


def test_unlabelled_pixels_do_not_count(data):
    data.scenes[0].labels[:, :64] = 255
    assert chances(data, 1.0)[0] == 0.0
    assert chances(data, 1.0)[1:].sum() == pytest.approx(1.0)
