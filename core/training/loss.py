"""What the training lowers, over labelled pixels alone."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from .data import NO_LABEL

FOCUS = 2.0
"""Exponent of the focal loss."""
BACKGROUND_SHARE, BACKGROUND_DICE_SHARE = 0.7, 0.5
"""Weights of the two terms that tell background from everything else."""
_EFFECTIVE, _PIECE_PX = 0.9999, 256
Weights = npt.NDArray[np.float32]
"""(classes,) how much a pixel of each class counts."""


def class_weights(counts: npt.NDArray[np.int64], balance: float) -> Weights:
    """Weight of each class, (classes,): share ** −balance, scaled so that a mean pixel weighs 1.

    Args:
        counts: labelled pixels of each class; a class without any counts as one with a single pixel.
        balance: 0 weighs all pixels alike, 1 all classes alike.
    """
    counted = np.maximum(counts, 1)
    shares = counted / counted.sum()
    weights = shares**-balance
    return (weights / (weights * shares).sum()).astype(np.float32)


def effective_weights(counts: npt.NDArray[np.int64]) -> Weights:
    """Weight of each class by its effective number of samples n, (1 − β) / (1 − β ** n), scaled to a mean of 1.

    After Cui et al. 2019 (arXiv:1901.05555) with β = 0.9999. Pixels side by side are no samples of their own: n counts
    pieces of 16 × 16 px.

    Args:
        counts: labelled pixels of each class.
    """
    weights = (1 - _EFFECTIVE) / (1 - _EFFECTIVE ** np.maximum(counts / _PIECE_PX, 1))
    return (weights / weights.mean()).astype(np.float32)


class LabelledCrossEntropy(nn.Module):
    """Cross-entropy of (batch, classes, rows, cols) scores and (batch, rows, cols) labels, 255 being no label.

    The mean runs over the labelled pixels, each weighted by its class and, if given, by itself; a batch without any
    gives 0. A little of each label (``smoothing``) is spread over all classes, since official labels err (Szegedy et
    al. 2016, arXiv:1512.00567). ``focus`` above 0 lowers the weight of pixels that are right already, to
    (1 − p) ** focus of the label's probability p (focal loss, Lin et al. 2017, arXiv:1708.02002).
    """

    weights: torch.Tensor

    def __init__(self, weights: Weights, smoothing: float, focus: float = 0.0) -> None:
        super().__init__()
        self.register_buffer("weights", torch.from_numpy(weights))
        self.smoothing, self.focus = smoothing, focus

    def forward(self, scores: torch.Tensor, labels: torch.Tensor, pixels: torch.Tensor | None = None) -> torch.Tensor:
        """The loss, a scalar; ``pixels`` are weights of single pixels."""
        known = labels != NO_LABEL
        if not known.any():
            return scores.sum() * 0.0
        if pixels is None and self.focus == 0.0:
            return self._entropy(scores, labels, "mean")
        each = self._entropy(scores, labels, "none")
        label = labels.masked_fill(~known, 0)
        count = self.weights[label] * known * (1.0 if pixels is None else pixels)
        if self.focus:
            certain = scores.softmax(1).gather(1, label.unsqueeze(1)).squeeze(1)
            each = each * (1 - certain) ** self.focus
        if pixels is not None:
            each = each * pixels
        return each.sum() / count.sum().clamp_min(1e-6)

    def _entropy(self, scores: torch.Tensor, labels: torch.Tensor, reduction: str) -> torch.Tensor:
        return nn.functional.cross_entropy(
            scores,
            labels,
            weight=self.weights,
            ignore_index=NO_LABEL,
            label_smoothing=self.smoothing,
            reduction=reduction,
        )


class Dice(nn.Module):
    """1 − the mean Dice coefficient of the classes that a batch holds, of soft probabilities.

    2 Σ p·t / (Σ p + Σ t) over labelled pixels (Milletari et al. 2016, arXiv:1606.04797), each counting as much as its
    weight says; a batch without any label gives 0.
    """

    def forward(self, scores: torch.Tensor, labels: torch.Tensor, pixels: torch.Tensor | None = None) -> torch.Tensor:
        """The loss, a scalar, 0–1."""
        known = labels != NO_LABEL
        weight = (known if pixels is None else known * pixels).float().unsqueeze(1)
        truth = nn.functional.one_hot(labels.masked_fill(~known, 0), scores.shape[1]).permute(0, 3, 1, 2)
        return _dice(scores.softmax(1), truth, weight)


class Background(nn.Module):
    """A loss, and beside it whether each pixel is background: 0.7 × binary cross-entropy + 0.5 × Dice.

    After the background supervision of Wang et al. 2021 (arXiv:2110.08733), whose background is a class of its own and
    swallows the others. The score of being background is the log odds that the class scores give.

    Args:
        inner: the loss of all classes.
        background: index of the background's class.
    """

    def __init__(self, inner: nn.Module, background: int) -> None:
        super().__init__()
        self.inner, self.background = inner, background

    def forward(self, scores: torch.Tensor, labels: torch.Tensor, pixels: torch.Tensor | None = None) -> torch.Tensor:
        """The loss, a scalar."""
        whole: torch.Tensor = self.inner(scores, labels, pixels)
        known = labels != NO_LABEL
        if not known.any():
            return whole
        others = [i for i in range(scores.shape[1]) if i != self.background]
        odds = scores[:, self.background] - scores[:, others].logsumexp(1)
        weight = (known if pixels is None else known * pixels).float()
        truth = (labels == self.background).float()
        binary = nn.functional.binary_cross_entropy_with_logits(odds, truth, weight, reduction="sum") / weight.sum()
        dice = _dice(odds.sigmoid().unsqueeze(1), truth.unsqueeze(1), weight.unsqueeze(1))
        return whole + BACKGROUND_SHARE * binary + BACKGROUND_DICE_SHARE * dice


def _dice(found: torch.Tensor, truth: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """1 − mean Dice coefficient over those channels of (batch, channels, rows, cols) that ``truth`` has anything of."""
    both, found, truth = ((x * weight).sum((0, 2, 3)) for x in (found * truth, found, truth))
    here = truth > 0
    if not here.any():
        return found.sum() * 0.0
    return 1 - (2 * both[here] / (found[here] + truth[here])).mean()
