import itertools
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from landweave.core.errors import CancelledError, OutputError, TrainingError
from landweave.core.training.augment import Augmentation
from landweave.core.training.checkpoint import FILE, Checkpoint
from landweave.core.training.compute import Compute
from landweave.core.training.course import FitOptions, Workplace
from landweave.core.training.data import TrainingData
from landweave.core.training.fit import fit as fit_at
from landweave.core.training.loss import LabelledCrossEntropy
from torch import nn

CPU = Compute(torch.device("cpu"), torch.float32, 1)


@pytest.fixture
def fit(tmp_path):
    """fit(network, data, loss, options, reporter, folder=…) → the finished training, its state kept in a folder."""

    def run(network, data, loss, options, reporter, folder="state"):
        return fit_at(network, data, loss, options, Workplace(CPU, Checkpoint(tmp_path / folder, "key"), reporter))

    run.folder = tmp_path
    return run


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
    return FitOptions(**{"steps": 30, "batch": 2, "learning_rate": 0.1, "weight_decay": 0.0, **changes})


def a_network():
    torch.manual_seed(2)
    return nn.Conv2d(1, 2, 1)


def loss():
    return LabelledCrossEntropy(np.ones(2, np.float32), 0.0)


def test_it_learns(fit, data, heard):
    reporter = heard()
    fitted = fit(a_network(), data, loss(), options(), reporter)
    assert fitted.best.agreement > 0.99
    assert fitted.best.confusion.sum() == 3 * 64 * 64
    assert not fitted.network.training
    names = {name for name, _ in reporter.metrics}
    assert names >= {"device", "loss", "pixel_accuracy", "validation_agreement"}
    assert reporter.stages[-1] == ("train", 30, 30)


def test_the_same_seed_gives_the_same_numbers(fit, data, heard):
    lit = Augmentation(0.2, (0.5, 1.75))
    first, again = (
        fit(a_network(), data, loss(), options(augmentation=lit), heard(), folder).network for folder in "ab"
    )
    other = fit(a_network(), data, loss(), options(augmentation=lit, seed=2), heard(), "c").network
    assert torch.equal(first.weight, again.weight)
    assert not torch.equal(first.weight, other.weight)


def test_a_frozen_encoder_stays_as_it_is_with_its_statistics_until_its_stage_ends(fit, data, heard):
    class TwoParts(nn.Module):
        def __init__(self):
            super().__init__()
            self.encoder = nn.Sequential(nn.Conv2d(1, 4, 1), nn.BatchNorm2d(4))
            self.segmentation_head = nn.Conv2d(4, 2, 1)

        def forward(self, values):
            return self.segmentation_head(self.encoder(values))

    def trained(frozen_steps):
        torch.manual_seed(2)
        network = TwoParts()
        start = {name: tensor.clone() for name, tensor in network.state_dict().items()}
        fit(network, data, loss(), options(frozen_steps=frozen_steps), heard(), str(frozen_steps))
        return {name for name, tensor in network.state_dict().items() if not torch.equal(start[name], tensor)}

    names = set(TwoParts().state_dict())
    assert trained(30) == {"segmentation_head.weight", "segmentation_head.bias"}
    assert trained(20) == names


def test_the_best_state_is_kept_not_the_last(fit, data, heard):
    class Worse(LabelledCrossEntropy):
        """From the eleventh batch on it teaches the opposite."""

        calls = 0

        def forward(self, scores, labels, pixels=None):
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

    def forward(self, scores, labels, pixels=None):
        self.good -= 1
        return super().forward(scores, labels) * (1.0 if self.good >= 0 else float("nan"))


def test_a_loss_that_is_no_number_keeps_the_last_good_state(fit, data, heard):
    reporter = heard()
    fitted = fit(a_network(), data, Breaks(20), options(), reporter)
    assert fitted.best.agreement > 0.9
    assert torch.isfinite(fitted.network.weight).all()
    assert "step 21; the best state is kept. Try a lower learning rate" in fitted.ending
    assert reporter.logs[-1][1] == fitted.ending


def test_a_loss_that_never_was_a_number_is_an_error(fit, data, heard):
    with pytest.raises(TrainingError, match="before anything was learnt"):
        fit(a_network(), data, Breaks(0), options(), heard())


class Explodes(LabelledCrossEntropy):
    """A number, of which weights are learnt that are none."""

    def forward(self, scores, labels, pixels=None):
        loss = super().forward(scores, labels)
        loss.register_hook(lambda gradient: gradient * float("inf"))
        return loss


def test_weights_that_are_no_numbers_are_not_kept(fit, data, heard):
    loss = Explodes(np.ones(2, np.float32), 0.0)
    with pytest.raises(TrainingError, match="stopped being a number in step"):
        fit(a_network(), data, loss, options(), heard())


def test_it_stops_when_asked(fit, data, heard):
    with pytest.raises(CancelledError):
        fit(a_network(), data, loss(), options(), heard(patience=7))


def test_the_time_bound_ends_it_early_with_small_steps(fit, data, heard):
    fitted = fit(a_network(), data, loss(), options(steps=100_000, minutes=0.01), heard())
    assert 0 < fitted.history[-1].step < 100_000
    assert "The time was up" in fitted.ending


def test_pixels_without_data_are_the_mean(data):
    data.scenes[0].valid[:, :10] = False
    data.scenes[0].values[:, :10] = 77
    assert (data.held_back(0, 1).values[0, 0, :, :10] == 0).all()


def test_finished_early_what_there_is_is_kept(fit, data, heard):
    fitted = fit(a_network(), data, loss(), options(steps=1000), heard(finish_after=1))
    assert len(fitted.history) == 1
    assert fitted.history[0].step == 1
    assert "Finished early, as asked, after step 1 of 1000" in fitted.ending


def test_it_ends_where_nothing_is_gained_any_more(fit, data, heard):
    fitted = fit(a_network(), data, loss(), options(steps=2000, patience=2), heard())
    assert fitted.history[-1].step < 2000
    assert "Nothing was gained any more" in fitted.ending


class Unrest(nn.Module):
    """A network that draws numbers of its own in training: what a resumed training must repeat as well."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(2)
        self.encoder = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.Dropout2d(0.5))
        self.segmentation_head = nn.Conv2d(8, 2, 1)

    def forward(self, values):
        return self.segmentation_head(self.encoder(values))


@pytest.mark.parametrize(("optimiser", "stop"), [("adamw", 14), ("adamw", 31), ("sgd", 31)])
def test_cut_off_anywhere_it_goes_on_to_the_same_numbers(fit, data, heard, optimiser, stop):
    how = options(
        steps=16, frozen_steps=6, optimiser=optimiser, augmentation=Augmentation(0.2, (0.5, 1.5)), save_seconds=0.0
    )
    torch.manual_seed(7)
    whole = fit(Unrest(), data, loss(), how, heard(), "whole")
    torch.manual_seed(7)
    with pytest.raises(CancelledError):
        fit(Unrest(), data, loss(), how, heard(patience=stop), "cut")
    torch.manual_seed(99)
    reporter = heard()
    resumed = fit(Unrest(), data, loss(), how, reporter, "cut")
    assert any("Goes on from step" in message for _, message in reporter.logs)
    state = resumed.network.state_dict()
    assert all(torch.equal(tensor, state[name]) for name, tensor in whole.network.state_dict().items())
    assert [r.loss for r in resumed.history] == [r.loss for r in whole.history]
    assert np.array_equal(resumed.best.confusion, whole.best.confusion)


def test_a_state_of_another_request_or_a_damaged_one_does_not_count(fit, data, heard, tmp_path):
    fit(a_network(), data, loss(), options(), heard(), "a")
    assert Checkpoint(tmp_path / "a", "key").load() is not None
    assert Checkpoint(tmp_path / "a", "other").load() is None
    content = (tmp_path / "a" / FILE).read_bytes()
    (tmp_path / "a" / FILE).write_bytes(content[: len(content) // 2])
    assert Checkpoint(tmp_path / "a", "key").load() is None


def test_a_disk_that_refuses_the_state_costs_the_way_back_alone(fit, data, heard, monkeypatch):
    def full(self, state):
        raise OutputError("The disk is full.")

    monkeypatch.setattr(Checkpoint, "save", full)
    reporter = heard()
    assert fit(a_network(), data, loss(), options(), reporter).best.agreement > 0.99
    assert [message for level, message in reporter.logs if level == "warning"] == [
        "The disk is full. A training that is cut off will begin anew."
    ]


def test_a_training_that_the_clock_ends_is_watched_as_closely(fit, data, heard, monkeypatch):
    seconds = itertools.count()
    clock = SimpleNamespace(monotonic=lambda: float(next(seconds)))
    monkeypatch.setattr("landweave.core.training.fit.time", clock)
    reporter = heard()
    fitted = fit(a_network(), data, loss(), options(steps=100_000, minutes=5.0), reporter)
    assert fitted.history[-1].step < 300
    assert reporter.stages[-1][1] > 90_000
    assert 15 <= len(fitted.history) <= 21
