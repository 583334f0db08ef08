"""Looking several times: laws that hold for any network, and the same answer from torch and OpenVINO."""

import numpy as np
import pytest
import torch
from landweave.core.errors import JobError
from landweave.core.job import Device, Precision, TestTime
from landweave.core.mapping.averaging import Averaged
from landweave.core.mapping.device import Choice
from landweave.core.mapping.graph import graph_folder
from landweave.core.mapping.graph_export import export
from landweave.core.mapping.predict_openvino import OpenVinoPredictor
from landweave.core.mapping.predict_torch import TorchPredictor
from landweave.core.mapping.predictors import open_predictor
from landweave.models.card import Network
from landweave.models.network import build_network
from torch import nn


class Sloped(nn.Module):
    """Scores that depend on where in its view a pixel lies: what flips must cancel out."""

    def forward(self, values):
        across = torch.linspace(-1, 1, values.shape[3])
        return torch.stack([values[:, 0] + across, torch.zeros_like(values[:, 0])], dim=1)


@pytest.fixture
def windows():
    return torch.from_numpy(np.random.default_rng(4).normal(size=(2, 2, 64, 96)).astype(np.float32))


def test_one_look_is_the_network_itself(windows):
    network = Sloped()
    assert torch.allclose(Averaged(network, TestTime.NONE)(windows).softmax(1), network(windows).softmax(1), atol=1e-6)


def test_flips_by_hand(windows):
    network = Sloped()
    views = [network(torch.flip(windows, dims)).softmax(1) for dims in ((), (2,), (3,), (2, 3))]
    wanted = sum(torch.flip(v, dims) for v, dims in zip(views, ((), (2,), (3,), (2, 3)), strict=True)) / 4
    assert torch.allclose(Averaged(network, TestTime.FLIPS)(windows).softmax(1), wanted, atol=1e-6)


def test_a_turned_window_gets_the_turned_answer(windows):
    averaged = Averaged(Sloped(), TestTime.FLIPS)
    for dims in ((2,), (3,), (2, 3)):
        assert torch.allclose(torch.flip(averaged(windows), dims), averaged(torch.flip(windows, dims)), atol=1e-5)


def test_every_scale_sees_a_size_that_networks_take():
    seen = []

    class Watch(nn.Module):
        def forward(self, values):
            seen.append(tuple(values.shape[2:]))
            return values

    out = Averaged(Watch(), TestTime.SCALES)(torch.zeros(1, 2, 160, 192))
    assert out.shape == (1, 2, 160, 192)
    assert seen == [(64, 96), (96, 128), (160, 192), (192, 224), (224, 288), (256, 320)]


def test_what_is_not_finite_stays_so(windows):
    windows[0, 0, 3, 3] = float("nan")
    assert not torch.isfinite(Averaged(Sloped(), TestTime.FLIPS)(windows)).all()


def test_the_cost_is_the_pixels_that_are_looked_at():
    assert [TestTime(word).cost for word in ("none", "flips")] == [1.0, 4.0]
    assert TestTime.SCALES.cost == pytest.approx(8.6875)
    assert TestTime.BOTH.cost == pytest.approx(34.75)


def test_openvino_gives_the_same_for_windows_of_any_size():
    torch.manual_seed(5)
    network = build_network(Network("unet", "timm-mobilenetv3_small_100", 3, (16, 8, 8)), 2, 3).eval()
    averaged = Averaged(network, TestTime.BOTH)
    reference = TorchPredictor(averaged, "cpu", Precision.FP32)
    for shape in ((160, 192), (192, 160)):
        inputs = np.random.default_rng(1).normal(size=(1, 2, *shape)).astype(np.float32)
        graph = OpenVinoPredictor(export(averaged, 2), (2, *shape), Precision.FP32)
        wanted, got = reference.predict(inputs), graph.predict(inputs)
        assert (wanted.classes == got.classes).mean() > 0.999
        assert np.abs(wanted.confidence.astype(int) - got.confidence).max() <= 1


def test_each_way_has_a_graph_of_its_own():
    assert len({graph_folder(sha256, how) for how in TestTime for sha256 in ("ab" * 32, "cd" * 32)}) == 8


def test_a_foreign_network_looks_once(package, card):
    foreign = package.__class__(package.folder, card(network=Network("onnx", "", 5, ())), "ab" * 32)
    with pytest.raises(JobError, match="a foreign network, which looks once"):
        open_predictor(foreign, (96, 96), Choice(Device.CPU, Precision.FP32, ""), TestTime.FLIPS)
