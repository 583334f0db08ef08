"""What a training is told and what it tells: options, rounds, result."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from torch import nn

from ..events import Reporter
from ..jobs.training import ADAMW, BY_AGREEMENT, BY_IOU, ONE_CYCLE
from .augment import NO_AUGMENTATION, Augmentation
from .checkpoint import Checkpoint
from .compute import Compute


@dataclass(frozen=True)
class FitOptions:
    """How a network is trained."""

    steps: int
    batch: int
    learning_rate: float
    """Highest rate of the schedule."""
    frozen_steps: int = 0
    """The first of them, in which the encoder stays as it is; the schedule runs once for them and once for the rest."""
    weight_decay: float = 1e-2
    optimiser: str = ADAMW
    schedule: str = ONE_CYCLE
    augmentation: Augmentation = NO_AUGMENTATION
    seed: int = 1
    minutes: float = 0.0
    """Upper bound of the training time; 0: none."""
    keep: str = BY_AGREEMENT
    """``agreement`` or ``iou``: what makes one state better than another."""
    patience: int = 0
    """Looks at the validation part without a better state after which the training ends; 0: it never does."""
    save_seconds: float = 120.0
    """Time between two saved states, beside those at each look."""


@dataclass(frozen=True)
class Workplace:
    """Where a training computes, keeps its state and reports."""

    compute: Compute
    checkpoint: Checkpoint
    reporter: Reporter


@dataclass(frozen=True)
class Round:
    """What was seen between two looks at the validation part."""

    step: int
    loss: float
    pixel_accuracy: float
    """Share of the labelled training pixels that were right, augmented as they were."""
    agreement: float
    """Share of the labelled validation pixels that the averaged network had right."""
    confusion: npt.NDArray[np.int64]
    """Validation pixels, (classes, classes), rows = map, columns = reference."""
    seconds: float = 0.0
    """Since the training began."""

    @property
    def iou(self) -> tuple[float | None, ...]:
        """Intersection over union of each class on the validation part; None for a class that is nowhere there."""
        both = np.diag(self.confusion)
        union = self.confusion.sum(0) + self.confusion.sum(1) - both
        return tuple(float(b / u) if u else None for b, u in zip(both, union, strict=True))

    def merit(self, keep: str) -> float:
        """How good the state is, 0–1: its agreement, or the mean IoU of the classes that the validation part holds."""
        if keep != BY_IOU:
            return self.agreement
        here = self.confusion.sum(0) > 0
        known = [value for value, is_here in zip(self.iou, here, strict=True) if value is not None and is_here]
        return sum(known) / max(1, len(known))


@dataclass(frozen=True)
class Fitted:
    """A finished training."""

    network: nn.Module
    """With the best state, in evaluation mode, on the CPU."""
    best: Round
    history: tuple[Round, ...]
    seconds: float
    ending: str = ""
    """Why it ended before its last step, a sentence; empty where it did not."""


@dataclass
class Tally:
    """Sums since the last look at the validation part."""

    losses: list[float] = field(default_factory=list)
    right: int = 0
    labelled: int = 0
