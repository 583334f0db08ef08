"""Everything that a training's future depends on, as a state to be saved, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from .checkpoint import State, named, under
from .course import Round, Tally

if TYPE_CHECKING:
    from .fit import Training


def remember(training: Training) -> State:
    """Numbers, averages, the optimiser's and the generators' states, and what was seen so far."""
    learner = training.learner.state()
    tensors = {
        **named("network", training.network.state_dict()),
        **named("average", training.average.network.state_dict()),
        **named("best", training.best),
        **named("learner", learner.tensors),
        **named("random", _generators(training.device)),
    }
    values = {
        "step": training.step,
        "seconds": training.seconds,
        "history": [_plain(seen) for seen in training.history],
        "tally": asdict(training.tally),
        "windows": training.rng.bit_generator.state,
        "learner": learner.values,
    }
    return State(tensors, values)


def recall(training: Training, state: State) -> None:
    """Put a training where ``remember`` saw it."""
    values = state.values
    training.network.load_state_dict(under("network", state.tensors))
    training.average.resume(under("average", state.tensors), values["step"])
    training.best = {name: tensor.to(training.device) for name, tensor in under("best", state.tensors).items()}
    training.learner.resume(State(under("learner", state.tensors), values["learner"]))
    training.step, training.before = values["step"], values["seconds"]
    training.history = [Round(**{**seen, "confusion": np.array(seen["confusion"])}) for seen in values["history"]]
    training.tally = Tally(**values["tally"])
    training.rng.bit_generator.state = values["windows"]
    generators = under("random", state.tensors)
    torch.set_rng_state(generators["cpu"])
    if training.device.type == "cuda":
        torch.cuda.set_rng_state_all([generators[f"cuda{i}"] for i in range(torch.cuda.device_count())])


def _generators(device: torch.device) -> dict[str, torch.Tensor]:
    found = {"cpu": torch.get_rng_state()}
    if device.type == "cuda":
        found |= {f"cuda{i}": state for i, state in enumerate(torch.cuda.get_rng_state_all())}
    return found


def _plain(seen: Round) -> dict[str, Any]:
    return {**asdict(seen), "confusion": seen.confusion.tolist()}
