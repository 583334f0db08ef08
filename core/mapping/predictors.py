"""The predictor for a device: the only place that knows all of them."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import cast

from ...models.card import ONNX, ModelError
from ...models.catalogue import Package
from ..errors import JobError, WeightsError
from ..home import cache_folder
from ..job import Device, TestTime
from .device import Choice
from .predict_openvino import OpenVinoPredictor, graph_folder
from .predictor import Predictor


def open_predictor(
    package: Package, shape: tuple[int, int], choice: Choice, test_time: TestTime = TestTime.NONE
) -> Predictor:
    """The network of a weights package, ready for windows of one shape (rows, cols).

    Args:
        package: the weights.
        shape: (rows, cols) of a window.
        choice: device and precision.
        test_time: whether it looks at each window several times.

    Raises:
        JobError: these weights cannot look several times.
        WeightsError: the numbers do not fit the card.
        EngineError: the device cannot run it.
    """
    if package.card.network.architecture == ONNX:
        if test_time is not TestTime.NONE:
            raise JobError(f"{package.card.title} are a foreign network, which looks once.", "Use --test-time none.")
        return cast(Predictor, _with_torch().foreign(package, shape, choice))
    try:
        if choice.device is not Device.CPU:
            return cast(Predictor, _with_torch().on_gpu(package, choice, test_time))
        return OpenVinoPredictor(
            lambda: _with_torch().network(package, test_time),
            shape=(len(package.card.bands), *shape),
            graph=graph_folder(cache_folder(), package.sha256, test_time.value),
            precision=choice.precision,
        )
    except ModelError as error:
        raise WeightsError(str(error)) from error


def _with_torch() -> ModuleType:
    """Imported only where it is needed, for it takes long."""
    return importlib.import_module(".with_torch", __package__)
