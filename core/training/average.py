"""A running mean of a network's numbers, which generalises better than the last step's."""

from __future__ import annotations

import copy
from collections.abc import Mapping

import torch
from torch import nn


class Average:
    """Exponential moving average of a network's parameters and batch statistics.

    Args:
        network: what is trained; its present numbers are the start.
        horizon: steps after which an old state has faded to about a third; early on it is shorter.
    """

    def __init__(self, network: nn.Module, horizon: float) -> None:
        self.network = copy.deepcopy(network).eval()
        self._horizon = max(1.0, horizon)
        self._steps = 0

    @torch.no_grad()
    def add(self, network: nn.Module) -> None:
        """Move towards the network's present numbers."""
        self._steps += 1
        share = max(1 / self._horizon, 1 / (1 + self._steps / 2))
        present = network.state_dict()
        for name, mean in self.network.state_dict().items():
            if mean.is_floating_point():
                mean.lerp_(present[name], share)
            else:
                mean.copy_(present[name])

    def resume(self, state: Mapping[str, torch.Tensor], steps: int) -> None:
        """Go on from a mean that was kept after so many steps."""
        self.network.load_state_dict(state)
        self._steps = steps
