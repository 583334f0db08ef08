"""The predictor for a device: the only place that knows all of them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import cast

from ...models.card import ONNX, ModelError
from ...models.catalogue import Package
from ..errors import JobError, WeightsError
from ..job import Device, TestTime
from .device import Choice
from .graph import open_graph
from .predict_openvino import OpenVinoPredictor
from .predictor import Predictor


def open_predictor(
    package: Package,
    shape: tuple[int, int],
    choice: Choice,
    test_time: TestTime = TestTime.NONE,
    check: Callable[[], None] = lambda: None,
) -> Predictor:
    """The network of a weights package, ready for windows of one shape (rows, cols).

    Args:
        package: the weights.
        shape: (rows, cols) of a window.
        choice: device and precision.
        test_time: whether it looks at each window several times.
        check: called now and then while that takes its time; may raise to stop.

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
        graph = open_graph(package, test_time, check)
        return OpenVinoPredictor(graph, (len(package.card.bands), *shape), choice.precision)
    except ModelError as error:
        raise WeightsError(str(error)) from error


def _with_torch() -> ModuleType:
    """Imported only where it is needed, for it takes long."""
    return importlib.import_module(".with_torch", __package__)
