"""The training itself: batches in, the network's best state out."""

from __future__ import annotations

import math
import time

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..errors import OutputError, TrainingError
from .average import Average
from .course import FitOptions, Fitted, Round, Tally, Workplace
from .data import NO_LABEL, Batch, TrainingData
from .learner import Learner, Samples
from .memory import recall, remember
from .schedule import make_optimiser, rate

_ADVICE = "Try a lower learning rate or fp32, and look for odd values in the rasters."
LOOKS = 20
"""How often, at most, the state is compared with the validation part."""


def fit(network: nn.Module, data: TrainingData, loss: nn.Module, options: FitOptions, place: Workplace) -> Fitted:
    """The trained network: of all averaged states the one that does best on the validation part.

    A loss that stops being a number ends the training with the best state so far, and so does the user's wish to
    finish. The state is saved now and then; a training that finds one goes on from it, with the same result as without
    the break.

    Raises:
        TrainingError: the loss stopped being a number before there was a state worth keeping, or the device failed.
        CancelledError: the user stopped it.
    """
    return Training(network, data, loss, options, place).run()


class Training:
    """One training under way; ``memory.py`` reads and sets its state."""

    def __init__(
        self, network: nn.Module, data: TrainingData, loss: nn.Module, options: FitOptions, place: Workplace
    ) -> None:
        self.compute, self.device, self.reporter = place.compute, place.compute.device, place.reporter
        self.network: nn.Module = network.to(self.device).to(memory_format=torch.channels_last)
        self.data, self.options, self.checkpoint = data, options, place.checkpoint
        self.average = Average(self.network, options.steps / 10)
        self.rng = np.random.default_rng(options.seed)
        self.step, self.before, self.began = 0, 0.0, time.monotonic()
        self.tally, self.ending = Tally(), ""
        self.history: list[Round] = []
        self.best: dict[str, torch.Tensor] = {}
        self.saved, self.can_save = self.began, True
        optimiser = make_optimiser(
            options.optimiser, self.network.parameters(), options.learning_rate, options.weight_decay
        )
        self.learner = Learner(self.network, loss.to(self.device), optimiser, self.compute, self.reporter)

    def run(self) -> Fitted:
        """Learn to the end, from where a saved state left off."""
        state = self.checkpoint.load()
        if state:
            recall(self, state)
            self.reporter.log(f"Goes on from step {self.step} of {self.options.steps}, where it was cut off.")
        self.reporter.metric("device", self.compute.description)
        while self._goes_on():
            self.step += 1
            if not self._learn():
                break
            done = round(self._progress(self.step) * self.options.steps)  # the clock may end it before the steps do
            self.reporter.progress("train", done, self.options.steps, "steps")
            if self._is_look_due() or self.step == self.options.steps:
                self._look()
            elif time.monotonic() - self.saved >= self.options.save_seconds:
                self._save()
        if self.tally.losses:
            self._look()
        best = max(self.history, key=self._merit)
        self.average.network.load_state_dict(self.best)
        network = self.average.network.cpu().eval()
        if self.ending:
            self.reporter.log(self.ending)
        return Fitted(network, best, tuple(self.history), self.seconds, self.ending)

    def _goes_on(self) -> bool:
        if self.step >= self.options.steps:
            return False
        if self.step == 0:
            return True
        if self._progress(self.step) >= 1.0:
            self.ending = f"The time was up after step {self.step} of {self.options.steps}."
        elif self.reporter.finish_asked():
            self.ending = f"Finished early, as asked, after step {self.step} of {self.options.steps}."
        elif self._is_stalled():
            self.ending = f"Nothing was gained any more; ended after step {self.step} of {self.options.steps}."
        return not self.ending

    def _is_stalled(self) -> bool:
        if not self.options.patience or len(self.history) <= self.options.patience:
            return False
        merits = [self._merit(seen) for seen in self.history]
        return max(merits[-self.options.patience :]) <= max(merits[: -self.options.patience])

    def _merit(self, seen: Round) -> float:
        return seen.merit(self.options.keep)

    @property
    def seconds(self) -> float:
        """Time spent so far, breaks not counted."""
        return self.before + time.monotonic() - self.began

    def _progress(self, step: int) -> float:
        return self._share(step, self.seconds)

    def _share(self, step: int, seconds: float) -> float:
        """How much of the training is done, 0–1: of its steps or of its time, whichever is more."""
        limit = self.options.minutes * 60
        return max(step / self.options.steps, seconds / limit if limit > 0 else 0.0)

    def _is_look_due(self) -> bool:
        """A twentieth has gone since the last look, so that one that the clock ends is watched as closely."""
        last = self.history[-1] if self.history else None
        before = self._share(last.step, last.seconds) if last else 0.0
        return self._progress(self.step) - before >= 1 / LOOKS - 1e-9

    def _stage(self, step: int) -> float:
        """Share of the present stage that is done, 0–1; sets the network's mode to what the stage needs."""
        progress, first = self._progress(step), self.options.frozen_steps / self.options.steps
        frozen = progress < first
        self.network.train()
        if first:
            encoder = self.network.get_submodule("encoder")
            encoder.requires_grad_(not frozen).train(not frozen)
        return progress / first if frozen else (progress - first) / max(1e-9, 1 - first)

    def _learn(self) -> bool:
        """Learn from one batch; False where the loss is no number any more and a good state is at hand."""
        self.reporter.check_cancelled()
        batch = self.data.draw(self.options.batch, self.options.augmentation, self.rng)
        for group in self.learner.optimiser.param_groups:
            group["lr"] = self.options.learning_rate * rate(self.options.schedule, self._stage(self.step - 1))
        seen = self.learner.learn(self._samples(batch), self.step)
        if not math.isfinite(seen.loss):
            return self._give_up()
        self.average.add(self.network)
        self.tally.losses.append(seen.loss)
        self.tally.right += seen.right
        self.tally.labelled += seen.labelled
        return True

    def _give_up(self) -> bool:
        if not self.history:
            raise TrainingError(
                f"The loss stopped being a number in step {self.step}, before anything was learnt.", _ADVICE
            )
        self.tally = Tally()
        self.ending = f"The loss stopped being a number in step {self.step}; the best state is kept. {_ADVICE}"
        return False

    def _look(self) -> None:
        """Compare the averaged network with the validation part, keep it if it is the best so far, save the state."""
        if not all(bool(tensor.isfinite().all()) for tensor in self.average.network.state_dict().values()):
            self._give_up()
            return
        confusion = self._confusion()
        agreement = float(np.trace(confusion) / max(1, confusion.sum()))
        seen = Round(
            step=self.step,
            loss=float(np.mean(self.tally.losses)),
            pixel_accuracy=self.tally.right / max(1, self.tally.labelled),
            agreement=agreement,
            confusion=confusion,
            seconds=round(self.seconds, 1),
        )
        if not self.history or self._merit(seen) > max(map(self._merit, self.history)):
            self.best = {name: tensor.clone() for name, tensor in self.average.network.state_dict().items()}
        self.history.append(seen)
        self.tally = Tally()
        self._tell(seen)
        self._save()

    def _tell(self, seen: Round) -> None:
        self.reporter.metric("loss", seen.loss)
        self.reporter.metric("pixel_accuracy", seen.pixel_accuracy)
        self.reporter.metric("validation_agreement", seen.agreement)
        for code, value in zip(self.data.codes, seen.iou, strict=False):
            if value is not None:
                self.reporter.metric(f"validation_iou {code}", value)

    @torch.no_grad()
    def _confusion(self) -> npt.NDArray[np.int64]:
        classes = self.data.classes
        counts = np.zeros(classes * classes, np.int64)
        size = max(1, self.options.batch // self.learner.parts)
        for first in range(0, len(self.data.validation), size):
            self.reporter.check_cancelled()
            batch = self.data.held_back(first, size)
            mapped = self.average.network(self._samples(batch).values).argmax(1).cpu().numpy()
            labelled = batch.labels != NO_LABEL
            pairs = mapped[labelled] * classes + batch.labels[labelled]
            counts += np.bincount(pairs, minlength=classes * classes)
        return counts.reshape(classes, classes)

    def _samples(self, batch: Batch) -> Samples:
        values = torch.from_numpy(batch.values).to(self.device, memory_format=torch.channels_last)
        weights = None if batch.weights is None else torch.from_numpy(batch.weights).to(self.device)
        return Samples(values, torch.from_numpy(batch.labels).long().to(self.device), weights)

    def _save(self) -> None:
        """Save the state; a disk that refuses costs the way back, not the training."""
        self.saved = time.monotonic()
        if not self.can_save:
            return
        try:
            self.checkpoint.save(remember(self))
        except OutputError as error:
            self.can_save = False
            self.reporter.log(f"{error.message} A training that is cut off will begin anew.", "warning")
