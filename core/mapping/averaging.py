"""A network that looks at every window several times, turned over or at other scales, and gives the mean answer."""

from __future__ import annotations

import torch
from torch import nn

from ..job import TestTime
from .windows import ALIGN_PX

_FLIPS: tuple[tuple[int, ...], ...] = ((), (2,), (3,), (2, 3))
_WHOLE = 4
"""Scales are counted in quarters."""
_TINY = 1e-12


class Averaged(nn.Module):
    """The mean of a network's softmax probabilities over several views of its input, as scores before softmax.

    Args:
        network: (batch, bands, rows, cols) → (batch, classes, rows, cols) scores.
        how: which views.
    """

    def __init__(self, network: nn.Module, how: TestTime) -> None:
        super().__init__()
        self.network = network
        self.flips = _FLIPS if how.flips else _FLIPS[:1]
        self.quarters = tuple(round(_WHOLE * scale) for scale in how.scales)
        """Whole numbers keep the size of a view an exact function of the window's."""

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Logarithms of the mean probabilities, (batch, classes, rows, cols)."""
        total = self._look(inputs, self.quarters[0])
        for quarters in self.quarters[1:]:
            total = total + self._look(inputs, quarters)
        return torch.log(total / len(self.quarters) + _TINY)

    def _look(self, inputs: torch.Tensor, quarters: int) -> torch.Tensor:
        """Mean probabilities at one scale, laid back onto the window; all flips go through the network as one batch."""
        batch, rows, cols = inputs.shape[0], inputs.shape[2], inputs.shape[3]
        view = inputs
        if quarters != _WHOLE:
            # Whole multiples of the largest stride, so that any network takes them.
            size = [side * quarters // (_WHOLE * ALIGN_PX) * ALIGN_PX for side in (rows, cols)]
            view = nn.functional.interpolate(view, size=size, mode="bilinear", align_corners=False)
        views = torch.cat([torch.flip(view, flip) if flip else view for flip in self.flips])
        shares = self.network(views).float().softmax(1)
        mean = shares[:batch]
        for i, flip in enumerate(self.flips[1:], start=1):
            mean = mean + torch.flip(shares[i * batch : (i + 1) * batch], flip)
        mean = mean / len(self.flips)
        if quarters != _WHOLE:
            mean = nn.functional.interpolate(mean, size=[rows, cols], mode="bilinear", align_corners=False)
        return mean
