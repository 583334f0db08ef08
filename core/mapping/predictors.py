"""The predictor for a device: the only place that knows all of them."""

from __future__ import annotations

from ...models.card import ONNX, ModelError
from ...models.catalogue import Package
from ...models.network import load_network
from ..errors import WeightsError
from ..home import cache_folder
from ..job import Device
from .device import Choice
from .predict_onnx import OnnxPredictor
from .predict_openvino import OpenVinoPredictor, graph_folder
from .predict_torch import TorchPredictor
from .predictor import Predictor


def open_predictor(package: Package, shape: tuple[int, int], choice: Choice) -> Predictor:
    """The network of a weights package, ready for windows of one shape (rows, cols).

    Raises:
        WeightsError: the numbers do not fit the card.
        EngineError: the device cannot run it.
    """
    if package.card.network.architecture == ONNX:
        return OnnxPredictor(package.weights, (len(package.card.bands), *shape), choice.precision)
    try:
        if choice.device is not Device.CPU:
            network = load_network(package.card, package.weights)
            return TorchPredictor(network, choice.device.value, choice.precision)
        return OpenVinoPredictor(
            lambda: load_network(package.card, package.weights),
            shape=(len(package.card.bands), *shape),
            graph=graph_folder(cache_folder(), package.sha256),
            precision=choice.precision,
        )
    except ModelError as error:
        raise WeightsError(str(error)) from error
