"""The training itself: batches in, the network's best state out."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..errors import TrainingError
from ..events import Reporter
from .average import Average
from .data import NO_LABEL, Batch, TrainingData
from .schedule import one_cycle

State = dict[str, torch.Tensor]
_VALIDATIONS = 20
"""How often, at most, the state is compared with the validation part."""


@dataclass(frozen=True)
class FitOptions:
    """How a network is trained."""

    steps: int
    batch: int
    learning_rate: float
    """Highest rate of the cycle."""
    weight_decay: float
    relighting: float
    """Strength of the radiometric augmentation; 0: none."""
    seed: int
    minutes: float
    """Upper bound of the training time; 0: none."""


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


@dataclass(frozen=True)
class Fitted:
    """A finished training."""

    network: nn.Module
    """With the best state, in evaluation mode, on the CPU."""
    best: Round
    history: tuple[Round, ...]
    seconds: float


@dataclass
class _Tally:
    """Sums since the last look at the validation part."""

    losses: list[float] = field(default_factory=list)
    right: int = 0
    labelled: int = 0


def fit(network: nn.Module, data: TrainingData, loss: nn.Module, options: FitOptions, reporter: Reporter) -> Fitted:
    """The trained network: of all averaged states the one that does best on the validation part.

    A loss that stops being a number ends the training with the best state so far.

    Raises:
        TrainingError: the loss stopped being a number before there was a state worth keeping.
        CancelledError: the user stopped it.
    """
    return _Training(network, data, loss, options, reporter).run()


class _Training:
    """The state of one training."""

    def __init__(
        self, network: nn.Module, data: TrainingData, loss: nn.Module, options: FitOptions, reporter: Reporter
    ) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = network.to(self.device).to(memory_format=torch.channels_last)
        self.data, self.options, self.reporter = data, options, reporter
        self.loss = loss.to(self.device)
        self.average = Average(self.network, options.steps / 10)
        self.optimiser = torch.optim.AdamW(
            self.network.parameters(), options.learning_rate, weight_decay=options.weight_decay
        )
        self.rng = np.random.default_rng(options.seed)
        self.every = max(1, math.ceil(options.steps / _VALIDATIONS))
        self.history: list[Round] = []
        self.best: State = {}
        self.started = time.monotonic()

    def run(self) -> Fitted:
        self.reporter.metric("device", self.device.type)
        step, tally = 0, _Tally()
        while step < self.options.steps and self._progress(step) < 1.0:
            step += 1
            if not self._step(step, tally):
                break
            self.reporter.progress("train", step, self.options.steps, "steps")
            if step % self.every == 0 or step == self.options.steps:
                self._look(step, tally)
                tally = _Tally()
        if tally.losses and not self.history:
            self._look(step, tally)
        best = max(self.history, key=lambda r: r.agreement)
        self.average.network.load_state_dict(self.best)
        network = self.average.network.cpu().eval()
        return Fitted(network, best, tuple(self.history), time.monotonic() - self.started)

    def _progress(self, step: int) -> float:
        limit = self.options.minutes * 60
        elapsed = (time.monotonic() - self.started) / limit if limit > 0 else 0.0
        return max(step / self.options.steps, elapsed)

    def _step(self, step: int, tally: _Tally) -> bool:
        """Learn from one batch; False where the loss is no number any more and a good state is at hand."""
        self.reporter.check_cancelled()
        batch = self.data.draw(self.options.batch, self.options.relighting, self.rng)
        values, labels = self._tensors(batch)
        for group in self.optimiser.param_groups:
            group["lr"] = self.options.learning_rate * one_cycle(self._progress(step - 1))
        self.network.train()
        self.optimiser.zero_grad(set_to_none=True)
        scores = self.network(values)
        loss = self.loss(scores, labels)
        value = float(loss.detach())
        if not math.isfinite(value):
            return self._give_up(step)
        self.reporter.check_cancelled()
        loss.backward()
        self.optimiser.step()
        self.average.add(self.network)
        labelled = labels != NO_LABEL
        tally.losses.append(value)
        tally.right += int(((scores.argmax(1) == labels) & labelled).sum())
        tally.labelled += int(labelled.sum())
        return True

    def _give_up(self, step: int) -> bool:
        advice = "Try a lower learning rate, and look for odd values in the rasters."
        if not self.history:
            raise TrainingError(f"The loss stopped being a number in step {step}, before anything was learnt.", advice)
        self.reporter.log(
            f"The loss stopped being a number in step {step}; the best state is kept. {advice}", "warning"
        )
        return False

    def _look(self, step: int, tally: _Tally) -> None:
        """Compare the averaged network with the validation part, and keep it if it is the best so far."""
        confusion = self._confusion()
        agreement = float(np.trace(confusion) / max(1, confusion.sum()))
        seen = Round(
            step=step,
            loss=float(np.mean(tally.losses)),
            pixel_accuracy=tally.right / max(1, tally.labelled),
            agreement=agreement,
            confusion=confusion,
        )
        if not self.history or agreement > max(r.agreement for r in self.history):
            self.best = {name: tensor.clone() for name, tensor in self.average.network.state_dict().items()}
        self.history.append(seen)
        self.reporter.metric("loss", seen.loss)
        self.reporter.metric("pixel_accuracy", seen.pixel_accuracy)
        self.reporter.metric("validation_agreement", seen.agreement)

    @torch.no_grad()
    def _confusion(self) -> npt.NDArray[np.int64]:
        classes = self.data.classes
        counts = np.zeros(classes * classes, np.int64)
        for first in range(0, len(self.data.validation), self.options.batch):
            self.reporter.check_cancelled()
            batch = self.data.held_back(first, self.options.batch)
            values, _ = self._tensors(batch)
            mapped = self.average.network(values).argmax(1).cpu().numpy()
            labelled = batch.labels != NO_LABEL
            pairs = mapped[labelled] * classes + batch.labels[labelled]
            counts += np.bincount(pairs, minlength=classes * classes)
        return counts.reshape(classes, classes)

    def _tensors(self, batch: Batch) -> tuple[Any, Any]:
        values = torch.from_numpy(batch.values).to(self.device, memory_format=torch.channels_last)
        return values, torch.from_numpy(batch.labels).long().to(self.device)
