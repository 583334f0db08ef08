import numpy as np
import pytest
import torch
from landweave.core.errors import CancelledError, TrainingError
from landweave.core.training.data import TrainingData
from landweave.core.training.fit import FitOptions, fit
from landweave.core.training.loss import LabelledCrossEntropy
from torch import nn


@pytest.fixture
def data(scene):
    """One scene whose left half is dark and of class 0, whose right half is bright and of class 1."""
    labels = np.ones((64, 128), np.uint8)
    labels[:, 64:] = 2
    one = scene(64, 128, labels)
    one.values[..., 0] = np.where(labels == 1, 0.0, 1.0)
    index_of = np.full(256, 255, np.uint8)
    index_of[1], index_of[2] = 0, 1
    windows = np.array([[0, 0, 0], [0, 0, 32], [0, 0, 64]])
    return TrainingData((one,), 64, windows, windows, np.zeros(1, np.float32), np.ones(1, np.float32), index_of, 2)


def options(**changes):
    plain = {
        "steps": 30,
        "batch": 2,
        "learning_rate": 0.1,
        "weight_decay": 0.0,
        "relighting": 0.0,
        "seed": 1,
        "minutes": 0.0,
    }
    return FitOptions(**{**plain, **changes})


def a_network():
    torch.manual_seed(2)
    return nn.Conv2d(1, 2, 1)


def loss():
    return LabelledCrossEntropy(np.ones(2, np.float32), 0.0)


def test_it_learns(data, heard):
    reporter = heard()
    fitted = fit(a_network(), data, loss(), options(), reporter)
    assert fitted.best.agreement > 0.99
    assert fitted.best.confusion.sum() == 3 * 64 * 64
    assert not fitted.network.training
    names = {name for name, _ in reporter.metrics}
    assert names >= {"device", "loss", "pixel_accuracy", "validation_agreement"}
    assert reporter.stages[-1] == ("train", 30, 30)


def test_the_same_seed_gives_the_same_numbers(data, heard):
    first, again = (fit(a_network(), data, loss(), options(relighting=0.2), heard()).network for _ in range(2))
    other = fit(a_network(), data, loss(), options(relighting=0.2, seed=2), heard()).network
    assert torch.equal(first.weight, again.weight)
    assert not torch.equal(first.weight, other.weight)


def test_the_best_state_is_kept_not_the_last(data, heard):
    class Worse(LabelledCrossEntropy):
        """From the eleventh batch on it teaches the opposite."""

        calls = 0

        def forward(self, scores, labels):
            self.calls += 1
            return super().forward(scores, labels) * (1 if self.calls <= 10 else -1)

    fitted = fit(a_network(), data, Worse(np.ones(2, np.float32), 0.0), options(steps=40), heard())
    assert fitted.history[-1].agreement < fitted.best.agreement
    with torch.inference_mode():
        batch = data.held_back(0, 3)
        mapped = fitted.network(torch.from_numpy(batch.values)).argmax(1).numpy()
    assert (mapped == batch.labels).mean() == pytest.approx(fitted.best.agreement)


class Breaks(LabelledCrossEntropy):
    """No number any more from a given batch on."""

    def __init__(self, good):
        super().__init__(np.ones(2, np.float32), 0.0)
        self.good = good

    def forward(self, scores, labels):
        self.good -= 1
        return super().forward(scores, labels) * (1.0 if self.good >= 0 else float("nan"))


def test_a_loss_that_is_no_number_keeps_the_last_good_state(data, heard):
    reporter = heard()
    fitted = fit(a_network(), data, Breaks(20), options(), reporter)
    assert fitted.best.agreement > 0.9
    assert torch.isfinite(fitted.network.weight).all()
    assert [level for level, _ in reporter.logs] == ["warning"]
    assert "step 21" in reporter.logs[0][1]


def test_a_loss_that_never_was_a_number_is_an_error(data, heard):
    with pytest.raises(TrainingError, match="before anything was learnt"):
        fit(a_network(), data, Breaks(0), options(), heard())


def test_it_stops_when_asked(data, heard):
    with pytest.raises(CancelledError):
        fit(a_network(), data, loss(), options(), heard(patience=7))


def test_the_time_bound_ends_it_early_with_small_steps(data, heard):
    fitted = fit(a_network(), data, loss(), options(steps=100_000, minutes=0.01), heard())
    assert 0 < fitted.history[-1].step < 100_000


def test_pixels_without_data_are_the_mean(data):
    data.scenes[0].valid[:, :10] = False
    data.scenes[0].values[:, :10] = 77
    assert (data.held_back(0, 1).values[0, 0, :, :10] == 0).all()
