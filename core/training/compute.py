"""Where a training computes, and in which numbers."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..job import Device, Precision
from ..mapping.device import choose

_WORDS = {torch.float32: "fp32", torch.bfloat16: "bf16", torch.float16: "fp16 with scaled gradients"}


@dataclass(frozen=True)
class Compute:
    """A device that is known to work here."""

    device: torch.device
    kind: torch.dtype
    """What convolutions are computed in; the network's own numbers are float32 always."""
    least: int
    """Fewest windows that may be learnt from at once: 2 where a batch statistic is one number for each window."""
    reason: str = ""
    """A sentence for the log."""

    @property
    def description(self) -> str:
        """Device and numbers, for people: ``cpu, bf16``."""
        several = torch.cuda.device_count() if self.device.type == "cuda" else 1
        return f"{self.device.type}{f' × {several}' if several > 1 else ''}, {_WORDS[self.kind]}"


def choose_compute(device: Device, precision: Precision, *, sees_all: bool = False) -> Compute:
    """The device that the user wants, or the fastest that works, in half precision where it computes that itself.

    A CUDA device without bfloat16 computes in float16 with scaled gradients, unless fp32 is asked for.

    Args:
        device: the user's wish.
        precision: likewise.
        sees_all: the network averages over whole windows.

    Raises:
        EngineError: the wanted device does not work here.
        JobError: it does not have that precision.
    """
    choice = choose(device, precision)
    kind = torch.bfloat16 if choice.precision is Precision.BF16 else torch.float32
    if choice.device is Device.CUDA and precision is Precision.AUTO and kind is torch.float32:
        kind = torch.float16
    return Compute(torch.device(choice.device.value), kind, 2 if sees_all else 1, choice.reason)
