"""The predictors that need torch: seconds and half a gigabyte that a graph from the cache does without."""

from __future__ import annotations

from torch import nn

from ...models.catalogue import Package
from ...models.network import load_network
from ..job import TestTime
from .averaging import Averaged
from .device import Choice
from .predict_onnx import OnnxPredictor
from .predict_torch import TorchPredictor
from .predictor import Predictor


def network(package: Package, test_time: TestTime) -> nn.Module:
    """The network of a weights package, in evaluation mode.

    Raises:
        ModelError: the numbers do not fit the card.
    """
    found = load_network(package.card, package.weights)
    return found if test_time is TestTime.NONE else Averaged(found, test_time)


def on_gpu(package: Package, choice: Choice, test_time: TestTime) -> Predictor:
    """The network on a GPU; raises as ``network`` and ``TorchPredictor``."""
    return TorchPredictor(network(package, test_time), choice.device.value, choice.precision)


def foreign(package: Package, shape: tuple[int, int], choice: Choice) -> Predictor:
    """A network that came as ONNX; raises as ``OnnxPredictor``."""
    return OnnxPredictor(package.weights, (len(package.card.bands), *shape), choice.precision)
