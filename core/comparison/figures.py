"""The figures of several weights at once, from the sums of blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .counting import Sums

Doubles = npt.NDArray[np.float64]

OVERALL, MEAN_IOU, MEAN_F1 = "overall_agreement", "mean_iou", "mean_f1"
WHOLE = (OVERALL, MEAN_IOU, MEAN_F1)
"""Figures of a whole map, in the order of ``Figures.whole``."""
PRODUCERS, USERS, F1, IOU = "producers", "users", "f1", "iou"
PER_CLASS = (PRODUCERS, USERS, F1, IOU)
"""Figures of a class, in the order of ``Figures.per_class``."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares 0–1, NaN where undefined; ``…`` stands for any leading dimensions."""

    whole: Doubles
    """(…, weights, 3)"""
    per_class: Doubles
    """(…, weights, 4, classes)"""

    @property
    def flat(self) -> Doubles:
        """Everything in one row: (…, weights · (3 + 4 · classes)), the order of ``place``."""
        lead = self.whole.shape[:-1]
        joined = np.concatenate([self.whole, self.per_class.reshape(*lead, -1)], axis=-1)
        return np.asarray(joined.reshape(*lead[:-1], -1))


def columns(sums: Sums) -> npt.NDArray[np.int64]:
    """The counts of each block side by side, (blocks, 2 · weights · classes + classes), as ``figures`` takes them."""
    blocks = len(sums.reference)
    return np.concatenate([sums.right.reshape(blocks, -1), sums.mapped.reshape(blocks, -1), sums.reference], axis=1)


def figures(sums: Doubles, weights: int) -> Figures:
    """Overall agreement, mean IoU and F1, and per class producer's, user's, F1 and IoU.

    The formulas of ``agreement/measures.py``; means run over the classes that occur in the map or the reference.

    Args:
        sums: columns added up over blocks, (…, 2 · weights · classes + classes).
        weights: number of weights.
    """
    lead, classes = sums.shape[:-1], sums.shape[-1] // (2 * weights + 1)
    size = weights * classes
    right = sums[..., :size].reshape(*lead, weights, classes)
    mapped = sums[..., size : 2 * size].reshape(*lead, weights, classes)
    reference = np.broadcast_to(sums[..., None, 2 * size :], right.shape)
    f1, iou = _ratio(2 * right, mapped + reference), _ratio(right, mapped + reference - right)
    per_class = np.stack([_ratio(right, reference), _ratio(right, mapped), f1, iou], axis=-2)
    whole = np.stack([_ratio(right.sum(-1), reference.sum(-1)), _mean(iou), _mean(f1)], axis=-1)
    return Figures(whole, per_class)


def place(classes: int, weights: int, name: str, of_class: int | None = None) -> int:
    """Where ``Figures.flat`` has a figure of the weights number ``weights``, of a class or of the whole map."""
    start = weights * (len(WHOLE) + len(PER_CLASS) * classes)
    if of_class is None:
        return start + WHOLE.index(name)
    return start + len(WHOLE) + PER_CLASS.index(name) * classes + of_class


def _ratio(part: Doubles, whole: Doubles) -> Doubles:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


def _mean(values: Doubles) -> Doubles:
    known = np.isfinite(values)
    return _ratio(np.where(known, values, 0.0).sum(-1), known.sum(-1).astype(np.float64))
