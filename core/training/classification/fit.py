"""The training of an encoder on named patches: batches in, the best averaged state out."""

from __future__ import annotations

import math
import time
from dataclasses import asdict, dataclass

import numpy as np
import torch
from torch import nn

from ...errors import TrainingError
from ...events import Reporter
from ..augment import Values
from ..average import Average
from ..checkpoint import Checkpoint, State, named, under
from ..schedule import one_cycle
from .measures import Naming, compare
from .patches import Numbers, PatchSet, Targets

LOOKS = 20
"""How often, at most, the state is compared with the validation part and saved."""
WEIGHT_DECAY = 5e-2
PLAIN_SHARE = 0.4
"""Share of the steps that see patches as they are, which costs little and settles most."""
_AT_ONCE = 256
"""Patches that are named together."""


@dataclass(frozen=True)
class FitOptions:
    """How an encoder is trained."""

    steps: int
    batch: int
    learning_rate: float
    """Highest rate of the cycle."""
    relighting: float
    smoothing: float
    magnify: float
    """How many times patches are magnified, once the training has seen them as they are for a while."""
    seed: int
    minutes: float
    """Upper bound of the training time; 0: none."""


@dataclass(frozen=True)
class Look:
    """What was seen between two looks at the validation part."""

    step: int
    loss: float
    exact_match_ratio: float
    f1: float
    magnify: float = 1.0
    """How many times the patches were magnified."""


@dataclass(frozen=True)
class Fitted:
    """A finished training."""

    network: nn.Module
    """With the best state, in evaluation mode, on the CPU."""
    best: Look
    history: tuple[Look, ...]
    seconds: float


def fit(
    network: nn.Module, patches: PatchSet, options: FitOptions, *, checkpoint: Checkpoint, reporter: Reporter
) -> Fitted:
    """The trained network: of all averaged states the one that names the validation patches best.

    Exact matches decide where each patch has one class, else F1. The state is saved at each look, and a training that
    finds one goes on from it; the result is the same as without the break.

    Raises:
        TrainingError: the loss stopped being a number.
        OutputError: the state cannot be saved.
        CancelledError: the user stopped it.
    """
    return _Training(network, patches, options, checkpoint, reporter).run()


@torch.no_grad()
def name_patches(
    network: nn.Module, patches: PatchSet, numbers: Numbers, *, magnify: float, reporter: Reporter
) -> Targets:
    """The classes that a network names in patches, (n, classes): the likeliest one, or all with at least one half."""
    device = next(network.parameters()).device
    named = np.zeros((len(numbers), patches.targets.shape[1]), np.bool_)
    for first in range(0, len(numbers), _AT_ONCE):
        reporter.check_cancelled()
        values = _magnified(patches.take(numbers[first : first + _AT_ONCE]), magnify, device)
        scores = network(values).cpu()
        chosen = scores == scores.amax(1, keepdim=True) if patches.single else scores >= 0
        named[first : first + _AT_ONCE] = chosen.numpy()
    return named


def _magnified(values: Values, factor: float, device: torch.device) -> torch.Tensor:
    """Patches on the device, between whose pixels others are put in."""
    tensor = torch.from_numpy(values).to(device)
    if factor != 1.0:
        tensor = nn.functional.interpolate(tensor, scale_factor=factor, mode="bilinear", align_corners=False)
    return tensor.contiguous(memory_format=torch.channels_last)


class _Training:
    """The state of one training."""

    def __init__(
        self, network: nn.Module, patches: PatchSet, options: FitOptions, checkpoint: Checkpoint, reporter: Reporter
    ) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = network.to(self.device).to(memory_format=torch.channels_last)
        self.patches, self.options, self.checkpoint, self.reporter = patches, options, checkpoint, reporter
        self.average = Average(self.network, options.steps / 10)
        self.optimiser = torch.optim.AdamW(
            self.network.parameters(), options.learning_rate, weight_decay=WEIGHT_DECAY, fused=True
        )
        self.rng = np.random.default_rng(options.seed)
        self.step, self.before, self.began = 0, 0.0, time.monotonic()
        self.losses: list[float] = []
        self.history: list[Look] = []
        self.best: dict[str, torch.Tensor] = {}

    def run(self) -> Fitted:
        self.reporter.metric("device", self.device.type)
        self._resume()
        every = max(1, math.ceil(self.options.steps / LOOKS))
        while self.step < self.options.steps and self._progress() < 1.0 and not self._finish():
            self._learn()
            self.reporter.progress("train", self.step, self.options.steps, "steps")
            if self.step % every == 0 or self.step == self.options.steps:
                self._look()
        if self.losses:
            self._look()
        self.average.network.load_state_dict(self.best)
        best = max(self.history, key=self._merit)
        return Fitted(self.average.network.cpu().eval(), best, tuple(self.history), self._seconds())

    def _finish(self) -> bool:
        """The user wants what there is, and there is something."""
        return bool(self.history) and self.reporter.finish_asked()

    def _seconds(self) -> float:
        return self.before + time.monotonic() - self.began

    def _progress(self) -> float:
        limit = self.options.minutes * 60
        return max(self.step / self.options.steps, self._seconds() / limit if limit > 0 else 0.0)

    def _merit(self, look: Look) -> tuple[float, float]:
        """What makes one state better than another; those that know magnified patches go first."""
        return look.magnify, look.exact_match_ratio if self.patches.single else look.f1

    @property
    def _magnify(self) -> float:
        return self.options.magnify if self._progress() > PLAIN_SHARE else 1.0

    def _learn(self) -> None:
        """One step."""
        self.reporter.check_cancelled()
        values, targets = self.patches.draw(self.options.batch, self.options.relighting, self.rng)
        for group in self.optimiser.param_groups:
            group["lr"] = self.options.learning_rate * one_cycle(self._progress())
        self.step += 1
        self.network.train()
        self.optimiser.zero_grad(set_to_none=True)
        scores = self.network(_magnified(values, self._magnify, self.device))
        loss = self._loss(scores, torch.from_numpy(targets).to(self.device))
        value = float(loss.detach())
        if not math.isfinite(value):
            raise TrainingError(
                f"The loss stopped being a number in step {self.step}.",
                "Try a lower learning rate, and look for odd values in the patches.",
            )
        loss.backward()  # type: ignore[no-untyped-call] # torch's stubs leave it out
        self.optimiser.step()
        self.average.add(self.network)
        self.losses.append(value)

    def _loss(self, scores: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        """Cross-entropy where each patch has one class, else the mean over classes of the binary one."""
        smoothing = self.options.smoothing
        if self.patches.single:
            return nn.functional.cross_entropy(scores, targets.int().argmax(1), label_smoothing=smoothing)
        soft = targets.float() * (1 - smoothing) + smoothing / 2
        return nn.functional.binary_cross_entropy_with_logits(scores, soft)

    def _look(self) -> None:
        """Name the validation patches with the averaged network, keep it if it is the best so far, save the state."""
        numbers = self.patches.validation
        magnify = self._magnify
        named = name_patches(self.average.network, self.patches, numbers, magnify=magnify, reporter=self.reporter)
        found: Naming = compare(named, self.patches.targets[numbers])
        look = Look(self.step, float(np.mean(self.losses)), found.exact_match_ratio, found.f1, magnify)
        if not self.history or self._merit(look) > max(map(self._merit, self.history)):
            self.best = {name: tensor.clone() for name, tensor in self.average.network.state_dict().items()}
        self.history.append(look)
        self.losses = []
        self.reporter.metric("loss", look.loss)
        self.reporter.metric("exact_match_ratio", look.exact_match_ratio)
        self.reporter.metric("f1", look.f1)
        self.checkpoint.save(self._state())

    def _state(self) -> State:
        optimiser = {
            f"{index}/{name}": value
            for index, entries in self.optimiser.state_dict()["state"].items()
            for name, value in entries.items()
        }
        tensors = {
            **named("network", self.network.state_dict()),
            **named("average", self.average.network.state_dict()),
            **named("best", self.best),
            **named("optimiser", optimiser),
            "torch_rng": torch.get_rng_state(),
        }
        values = {
            "step": self.step,
            "seconds": self._seconds(),
            "history": [asdict(look) for look in self.history],
            "rng": self.rng.bit_generator.state,
        }
        return State(tensors, values)

    def _resume(self) -> None:
        """Go on from a saved state, if there is one."""
        state = self.checkpoint.load()
        if state is None:
            return
        self.network.load_state_dict(under("network", state.tensors))
        self.average.resume(under("average", state.tensors), state.values["step"])
        self._resume_optimiser(under("optimiser", state.tensors))
        self.best = {name: tensor.to(self.device) for name, tensor in under("best", state.tensors).items()}
        self.history = [Look(**look) for look in state.values["history"]]
        self.rng.bit_generator.state = state.values["rng"]
        torch.set_rng_state(state.tensors["torch_rng"])
        self.step, self.before = state.values["step"], state.values["seconds"]
        self.reporter.log(f"Goes on from step {self.step} of {self.options.steps}.")

    def _resume_optimiser(self, tensors: dict[str, torch.Tensor]) -> None:
        parameters = list(self.network.parameters())
        content: dict[int, dict[str, torch.Tensor]] = {}
        for path, value in tensors.items():
            index, name = path.split("/")
            mine = parameters[int(index)]
            # In the parameter's own layout, so that the same instructions do the same arithmetic.
            own = torch.empty_like(mine).copy_(value) if value.shape == mine.shape else value
            content.setdefault(int(index), {})[name] = own
        groups = self.optimiser.state_dict()["param_groups"]
        self.optimiser.load_state_dict({"state": content, "param_groups": groups})
