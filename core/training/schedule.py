"""How fast the network learns over the course of a training."""

from __future__ import annotations

import math

WARM_UP = 0.2
"""Share of the training in which the rate rises."""
_FIRST, _LAST = 1 / 25, 1e-3


def one_cycle(progress: float) -> float:
    """Factor for the highest learning rate, 0–1: up from a twenty-fifth, then down to a thousandth, along cosines.

    After Smith and Topin 2018 (arXiv:1708.07120), as a function of the share that is done, so that a training that is
    bound by time still ends with small steps.

    Args:
        progress: share of the training, 0–1.
    """
    if progress < WARM_UP:
        return _between(_FIRST, 1.0, progress / WARM_UP)
    return _between(1.0, _LAST, min(1.0, (progress - WARM_UP) / (1 - WARM_UP)))


def _between(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2
