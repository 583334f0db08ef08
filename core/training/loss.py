"""What the training lowers: cross-entropy over labelled pixels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from .data import NO_LABEL


def class_weights(counts: npt.NDArray[np.int64], balance: float) -> npt.NDArray[np.float32]:
    """Weight of each class, (classes,): share ** −balance, scaled so that a mean pixel weighs 1.

    Args:
        counts: labelled pixels of each class; a class without any counts as one with a single pixel.
        balance: 0 weighs all pixels alike, 1 all classes alike.
    """
    counted = np.maximum(counts, 1)
    shares = counted / counted.sum()
    weights = shares**-balance
    return (weights / (weights * shares).sum()).astype(np.float32)


class LabelledCrossEntropy(nn.Module):
    """Cross-entropy of (batch, classes, rows, cols) scores and (batch, rows, cols) labels, 255 being no label.

    The mean runs over the labelled pixels, each weighted by its class; a batch without any gives 0. A little of each
    label (``smoothing``) is spread over all classes, since official labels err (Szegedy et al. 2016, arXiv:1512.00567).
    """

    weights: torch.Tensor

    def __init__(self, weights: npt.NDArray[np.float32], smoothing: float) -> None:
        super().__init__()
        self.register_buffer("weights", torch.from_numpy(weights))
        self.smoothing = smoothing

    def forward(self, scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """The loss, a scalar."""
        if not (labels != NO_LABEL).any():
            return scores.sum() * 0.0
        return nn.functional.cross_entropy(
            scores, labels, weight=self.weights, ignore_index=NO_LABEL, label_smoothing=self.smoothing
        )
