"""How fast the network learns over the course of a training."""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import nn

from ..jobs.training import ADAMW, ONE_CYCLE

WARM_UP = 0.2
"""Share of a one-cycle training in which the rate rises."""
POLY_WARM_UP, POLY_POWER = 0.05, 0.9
MOMENTUM = 0.9
_FIRST, _LAST = 1 / 25, 1e-3


def rate(schedule: str, progress: float) -> float:
    """Factor for the highest learning rate, 0–1.

    Both are functions of the share that is done, so that a training that is bound by time still ends with small steps.

    Args:
        schedule: ``one-cycle`` or ``poly``.
        progress: share of the training, 0–1.
    """
    return one_cycle(progress) if schedule == ONE_CYCLE else poly(progress)


def one_cycle(progress: float) -> float:
    """Up from a twenty-fifth, then down to a thousandth, along cosines; after Smith and Topin 2018 (arXiv:1708.07120).

    Args:
        progress: share of the training, 0–1.
    """
    if progress < WARM_UP:
        return _between(_FIRST, 1.0, progress / WARM_UP)
    return _between(1.0, _LAST, min(1.0, (progress - WARM_UP) / (1 - WARM_UP)))


def poly(progress: float) -> float:
    """A short straight rise, then (1 − progress) ** 0.9, as Chen et al. 2017 let it fall (arXiv:1606.00915).

    Args:
        progress: share of the training, 0–1.
    """
    fall: float = (1 - min(1.0, progress)) ** POLY_POWER
    return fall * min(1.0, _FIRST + (1 - _FIRST) * progress / POLY_WARM_UP)


def make_optimiser(
    name: str, parameters: Iterable[nn.Parameter], rate: float, weight_decay: float
) -> torch.optim.Optimizer:
    """AdamW, or stochastic gradient descent with a momentum of 0.9."""
    if name == ADAMW:
        return torch.optim.AdamW(parameters, rate, weight_decay=weight_decay)
    return torch.optim.SGD(parameters, rate, momentum=MOMENTUM, weight_decay=weight_decay)


def _between(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2
