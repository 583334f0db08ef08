"""The loss that a job asks for."""

from __future__ import annotations

import torch
from torch import nn

from ..errors import JobError
from ..jobs.training import BACKGROUND, CLASS_BALANCED, CROSS_ENTROPY_DICE, DICE, FOCAL, TrainJob
from .loss import FOCUS, Background, Dice, LabelledCrossEntropy, class_weights, effective_weights
from .prepare import Prepared


class Sum(nn.Module):
    """Several losses added up."""

    def __init__(self, *losses: nn.Module) -> None:
        super().__init__()
        self.losses = nn.ModuleList(losses)

    def forward(self, scores: torch.Tensor, labels: torch.Tensor, pixels: torch.Tensor | None = None) -> torch.Tensor:
        """The sum, a scalar."""
        values: list[torch.Tensor] = [loss(scores, labels, pixels) for loss in self.losses]
        return torch.stack(values).sum()


def make_loss(job: TrainJob, prepared: Prepared) -> nn.Module:
    """The loss of a job, for the classes and their frequencies that were found.

    Raises:
        JobError: there is no such background class.
    """
    counts = prepared.statistics.class_counts[[c.value for c in prepared.classes]]
    weights = effective_weights(counts) if job.loss == CLASS_BALANCED else class_weights(counts, job.balance)
    entropy = LabelledCrossEntropy(weights, job.smoothing, FOCUS if job.loss == FOCAL else 0.0)
    if job.loss == DICE:
        return Dice()
    if job.loss == CROSS_ENTROPY_DICE:
        return Sum(entropy, Dice())
    if job.loss == BACKGROUND:
        return Background(entropy, _background(job, prepared))
    return entropy


def _background(job: TrainJob, prepared: Prepared) -> int:
    """Index of the background's class."""
    wanted = job.background or "background"
    for index, c in enumerate(prepared.classes):
        if (c.code if job.background else c.label.casefold()) == wanted:
            return index
    known = ", ".join(f"{c.code} {c.label}" for c in prepared.classes)
    raise JobError(
        f"The loss background needs a class {wanted}; those learnt are {known}.", "Name one of them with --background."
    )
