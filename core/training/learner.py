"""One step of a training: forward, backward, update, in as many parts as the memory asks for."""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from ..errors import TrainingError
from ..events import Reporter
from .checkpoint import State
from .compute import Compute
from .data import NO_LABEL

Loss = Callable[[torch.Tensor, torch.Tensor, torch.Tensor | None], torch.Tensor]
"""(scores, labels, weights of pixels) → a scalar."""
_NO_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")


@dataclass(frozen=True)
class Samples:
    """A batch on the device."""

    values: torch.Tensor
    """(batch, bands, rows, cols) float32."""
    labels: torch.Tensor
    """(batch, rows, cols) int64 class indices, 255 without a label."""
    weights: torch.Tensor | None = None
    """(batch, rows, cols) float32: how much each pixel counts; None: all alike."""


@dataclass(frozen=True)
class Learnt:
    """What a step saw."""

    loss: float
    """Not finite where nothing was learnt."""
    right: int
    """Labelled pixels that the network had right before the step."""
    labelled: int


class Learner:
    """A network and its optimiser on a device.

    A batch for which the memory does not suffice is cut in parts whose gradients are added up; that stays so. Only
    what is computed over a whole part, such as batch statistics, then differs from a batch in one piece.

    Args:
        network: on the device already.
        loss: on the device already.
        optimiser: of the network's parameters.
        compute: where and in which numbers.
        reporter: told when a batch is cut, asked whether to stop.
    """

    def __init__(
        self, network: nn.Module, loss: Loss, optimiser: torch.optim.Optimizer, compute: Compute, reporter: Reporter
    ) -> None:
        self.network, self.optimiser, self.parts = network, optimiser, 1
        self._loss, self._reporter = loss, reporter
        self._device, self._kind, self._least = compute.device, compute.kind, compute.least
        self._scaler = torch.amp.GradScaler(self._device.type, enabled=self._kind is torch.float16)
        several = self._device.type == "cuda" and torch.cuda.device_count() > 1
        self._forward: nn.Module = nn.DataParallel(network) if several else network

    def learn(self, samples: Samples, step: int) -> Learnt:
        """Learn from a batch.

        Raises:
            TrainingError: the device failed, or has too little memory even for single windows.
            CancelledError: the user stopped it.
        """
        while True:
            learnt = self._try(samples, step)
            if learnt is not None:
                return learnt
            self._cut(len(samples.values))

    def state(self) -> State:
        """What the optimiser remembers."""
        content = self.optimiser.state_dict()["state"]
        tensors, numbers = {}, {}
        for index, entries in content.items():
            for name, value in entries.items():
                if isinstance(value, torch.Tensor):
                    tensors[f"{index}/{name}"] = value
                elif value is not None:
                    numbers[f"{index}/{name}"] = value
        return State(tensors, {"parts": self.parts, "numbers": numbers, "scaler": self._scaler.state_dict()})

    def resume(self, state: State) -> None:
        """Go on from what ``state`` gave."""
        content: dict[int, dict[str, Any]] = {}
        parameters = [p for group in self.optimiser.param_groups for p in group["params"]]
        for path, value in {**state.tensors, **state.values["numbers"]}.items():
            index, name = path.split("/")
            if isinstance(value, torch.Tensor) and value.shape == parameters[int(index)].shape:
                # In the parameter's own layout, so that the same instructions do the same arithmetic.
                value = torch.empty_like(parameters[int(index)]).copy_(value)
            content.setdefault(int(index), {})[name] = value
        groups = self.optimiser.state_dict()["param_groups"]
        self.optimiser.load_state_dict({"state": content, "param_groups": groups})
        self.parts = state.values["parts"]
        self._scaler.load_state_dict(state.values["scaler"])

    def _try(self, samples: Samples, step: int) -> Learnt | None:
        """What was learnt, or None where memory ran out: the error must be gone before anything is freed."""
        try:
            return self._learn(samples)
        except RuntimeError as error:
            if _is_short_of_memory(error):
                return None
            if self._device.type == "cpu":
                raise
            raise TrainingError(
                f"The {self._device.type} device stopped working in step {step}: {str(error).splitlines()[0][:200]}.",
                "The same command goes on from the last state that was saved; with --device cpu it needs no GPU.",
            ) from error

    def _learn(self, samples: Samples) -> Learnt:
        labelled = samples.labels != NO_LABEL
        total, right, loss = int(labelled.sum()), 0, 0.0
        self.optimiser.zero_grad(set_to_none=True)
        for some in _cuts(len(samples.values), self.parts):
            self._reporter.check_cancelled()
            with self._autocast():
                scores = self._forward(samples.values[some])
            scores, labels = scores.float(), samples.labels[some]
            share = int(labelled[some].sum()) / max(1, total)
            piece = self._loss(scores, labels, None if samples.weights is None else samples.weights[some]) * share
            loss += float(piece.detach())
            if not math.isfinite(loss):
                return Learnt(loss, 0, 0)
            self._reporter.check_cancelled()
            self._scaler.scale(piece).backward()  # type: ignore[no-untyped-call] # torch
            right += int(((scores.argmax(1) == labels) & labelled[some]).sum())
        self._scaler.step(self.optimiser)
        self._scaler.update()
        return Learnt(loss, right, total)

    def _autocast(self) -> contextlib.AbstractContextManager[object]:
        if self._kind is torch.float32:
            return contextlib.nullcontext()
        return torch.autocast(self._device.type, dtype=self._kind)

    def _cut(self, size: int) -> None:
        if 2 * self._least > size // self.parts:
            raise TrainingError(
                f"The {self._device.type} device has too little memory even for the fewest windows at a time.",
                "Close other programs, use smaller patches or a smaller encoder, or train with --device cpu.",
            )
        self.parts = min(size // self._least, 2 * self.parts)
        self._reporter.log(
            f"There is too little memory for {size} windows at once: each batch is done in {self.parts} parts from now "
            "on, and their gradients are added up.",
            "warning",
        )
        if self._device.type == "cuda":
            torch.cuda.empty_cache()


def _cuts(size: int, parts: int) -> list[slice]:
    edges = [round(i * size / parts) for i in range(parts + 1)]
    return [slice(a, b) for a, b in itertools.pairwise(edges) if b > a]


def _is_short_of_memory(error: RuntimeError) -> bool:
    return isinstance(error, torch.OutOfMemoryError) or any(words in str(error).lower() for words in _NO_MEMORY)
