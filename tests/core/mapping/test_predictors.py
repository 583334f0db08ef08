import contextlib
import subprocess
import sys
from unittest.mock import Mock

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from landweave.core.errors import DeviceError, EngineError, MemoryShortageError, WeightsError
from landweave.core.job import Device, Precision
from landweave.core.mapping import device
from landweave.core.mapping.device import Choice, choose, why_not
from landweave.core.mapping.graph_export import export
from landweave.core.mapping.head import ClassifyingHead
from landweave.core.mapping.predict_openvino import OpenVinoPredictor, cpu_has_bf16, openvino_failure
from landweave.core.mapping.predict_torch import TorchPredictor
from landweave.core.mapping.predictors import open_predictor
from landweave.models.catalogue import Package
from landweave.models.network import load_network


@pytest.fixture(scope="session")
def network(package):
    return load_network(package.card, package.weights)


@pytest.fixture
def windows():
    return np.random.default_rng(4).normal(size=(3, 2, 96, 128)).astype(np.float32)


@pytest.fixture(scope="session")
def compiled():
    return lambda network, precision: OpenVinoPredictor(export(network, 2), (2, 96, 128), precision)


@pytest.fixture(scope="session")
def graph(network, compiled):
    return compiled(network, Precision.FP32)


class Scores(torch.nn.Module):
    """A network whose scores are its input."""

    def forward(self, x):
        return x


def test_the_head_against_softmax_by_hand():
    scores = np.array([[[[2.0, 0.0]], [[1.0, 0.0]], [[0.0, 5.0]]]], np.float32)
    classes, percent = ClassifyingHead(Scores())(torch.from_numpy(scores))
    assert classes.tolist() == [[[0, 2]]]
    shares = np.exp(scores).max(1) / np.exp(scores).sum(1)
    assert percent.tolist() == np.round(100 * shares).astype(int).tolist()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_scores_that_are_not_finite_give_no_class(value):
    scores = np.zeros((1, 3, 1, 2), np.float32)
    scores[0, 1, 0, 0] = value
    classes, percent = ClassifyingHead(Scores())(torch.from_numpy(scores))
    assert classes.tolist() == [[[255, 0]]]
    assert percent.tolist() == [[[255, 33]]]


def test_openvino_agrees_with_torch(network, windows, compiled):
    reference = TorchPredictor(network, "cpu", Precision.FP32).predict(windows)
    graph = compiled(network, Precision.FP32)
    for i, window in enumerate(windows):
        answer = graph.predict(window[None])
        assert (answer.classes[0] == reference.classes[i]).mean() > 0.9999
        assert np.abs(answer.confidence[0].astype(int) - reference.confidence[i]).max() <= 1
    assert len(np.unique(reference.classes)) > 1


@settings.get_profile("few")
@given(seed=st.integers(0, 9999), spread=st.floats(0.01, 30), grain=st.sampled_from([1, 8, 32]), shift=st.floats(-5, 5))
def test_openvino_and_torch_differ_only_where_two_classes_tie(network, graph, seed, spread, grain, shift):
    """Whatever the pixels look like: another class only where the best two are a thousandth apart, and never another
    confidence by more than its last digit."""
    coarse = np.random.default_rng(seed).normal(shift, spread, (1, 2, 96 // grain, 128 // grain))
    window = coarse.repeat(grain, 2).repeat(grain, 3).astype(np.float32)
    found, reference = graph.predict(window), TorchPredictor(network, "cpu", Precision.FP32).predict(window)
    with torch.inference_mode():
        best, second = network(torch.from_numpy(window)).softmax(1).topk(2, dim=1).values[0].numpy()
    assert (best - second)[found.classes[0] != reference.classes[0]].max(initial=0.0) < 1e-3
    assert np.abs(found.confidence.astype(int) - reference.confidence).max() <= 1


@pytest.mark.skipif(not cpu_has_bf16(), reason="this CPU does not compute in bf16")
def test_bf16_agrees_nearly(network, windows, compiled):
    reference = TorchPredictor(network, "cpu", Precision.FP32).predict(windows[:1])
    graph = compiled(network, Precision.BF16)
    assert (graph.predict(windows[:1]).classes == reference.classes).mean() > 0.97


def test_the_same_input_gives_the_same_bytes(network, windows, compiled):
    graph = compiled(network, Precision.FP32)
    first = graph.predict(windows[:1])
    graph.predict(windows[1:2])
    again = graph.predict(windows[:1])
    assert (first.classes == again.classes).all()
    assert (first.confidence == again.confidence).all()


def test_torch_halves_the_batch_when_memory_runs_out(network, windows, monkeypatch):
    predictor = TorchPredictor(network, "cpu", Precision.FP32)
    reference = predictor.predict(windows)
    predictor.batch = 4
    head, sizes = predictor._head, []

    def scarce(tensor):
        sizes.append(len(tensor))
        if len(tensor) > 1:
            raise torch.OutOfMemoryError
        return head(tensor)

    monkeypatch.setattr(predictor, "_head", scarce)
    answer = predictor.predict(windows)
    assert sizes == [4, 2, 1, 1, 1]
    assert predictor.batch == 1
    assert (answer.classes == reference.classes).all()
    monkeypatch.setattr(predictor, "_head", Mock(side_effect=torch.OutOfMemoryError))
    with pytest.raises(EngineError, match="too little memory"):
        predictor.predict(windows)


def test_a_gpu_that_vanishes_is_told_as_such(network, windows, monkeypatch):
    predictor = TorchPredictor(network, "cpu", Precision.FP32)
    predictor._device = torch.device("mps")
    monkeypatch.setattr(predictor, "_autocast", contextlib.nullcontext)
    lost = Mock(side_effect=RuntimeError("MPS backend lost the device"))
    monkeypatch.setattr(torch, "from_numpy", lost)
    with pytest.raises(DeviceError, match=r"failed in the middle of the map: MPS backend lost"):
        predictor.predict(windows)
    lost.side_effect = RuntimeError("MPS backend out of memory")
    with pytest.raises(EngineError, match="too little memory"):
        predictor.predict(windows)


def test_what_openvino_says_of_memory_is_told_as_memory():
    text = 'Cannot load library "a.so": a.so: failed to map segment from shared object'
    assert isinstance(openvino_failure("cannot be loaded", RuntimeError(text)), MemoryShortageError)
    odd = openvino_failure("cannot run these weights", RuntimeError("no such operation"))
    assert isinstance(odd, EngineError)
    assert "cannot run these weights: no such operation" in odd.message


def test_a_short_batch_is_filled_up(network, windows):
    predictor = TorchPredictor(network, "cpu", Precision.FP32)
    predictor.batch = 2
    assert predictor.predict(windows).classes.shape == (3, 96, 128)


def test_the_cpu_always_works_and_a_missing_gpu_is_told():
    assert choose(Device.CPU).device is Device.CPU
    assert choose(Device.CPU, Precision.FP32).precision is Precision.FP32
    assert "cpu" in choose(Device.CPU).reason
    if not torch.cuda.is_available():
        assert "no cuda device" in why_not(Device.CUDA)
        with pytest.raises(EngineError, match="cuda cannot be used: no cuda device"):
            choose(Device.CUDA)


def test_a_gpu_that_cannot_compute_is_passed_by(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(device, "has_gpu_driver", lambda _: True)
    if torch.version.cuda is None:
        monkeypatch.setattr(torch, "ones", Mock(side_effect=RuntimeError("driver too old")))
        assert why_not(Device.CUDA) == "a first computation failed: driver too old."
        assert choose().device is not Device.CUDA


def test_weights_that_do_not_fit_their_card_are_refused(package, card, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path))
    wrong = Package(package.folder, card(classes=("1", "2")), "cd" * 32)
    with pytest.raises(WeightsError, match="does not fit its card"):
        open_predictor(wrong, (96, 96), Choice(Device.CPU, Precision.FP32, ""))


def test_a_map_with_a_known_graph_does_without_torch(package, tmp_path, root):
    """Seconds of the start and half a gigabyte: nothing that a map imports may bring torch along."""
    code = f"""
import importlib.util, sys
spec = importlib.util.spec_from_file_location(
    "landweave", {str(root / "__init__.py")!r}, submodule_search_locations=[{str(root)!r}])
sys.modules["landweave"] = importlib.util.module_from_spec(spec)
from landweave.core.runs import map
from landweave.core.mapping.device import choose
from landweave.core.job import Device
choose(Device.CPU)
print(sorted(name for name in ("torch", "segmentation_models_pytorch", "torchvision") if name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
