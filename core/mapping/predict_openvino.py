"""The network run by OpenVINO on the CPU, from its graph."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import openvino

from ..errors import EngineError, LandweaveError, MemoryShortageError, tells_of_memory
from ..job import Precision
from ..system import is_x86
from .predictor import Prediction
from .upsampling import fold_upsampling

_HINTS = {Precision.FP32: "f32", Precision.BF16: "bf16"}
"""What OpenVINO calls the precisions."""


class OpenVinoPredictor:
    """A network compiled for this CPU: one window at a time on all cores, which is the fastest way on a CPU.

    Args:
        graph: of network and head, as ``open_graph`` gives it; used up.
        shape: (bands, rows, cols) of a window.
        precision: ``FP32``, or ``BF16`` where the CPU computes it natively.

    Raises:
        EngineError: OpenVINO cannot use the graph.
        MemoryShortageError: it does not fit into the memory.
    """

    batch = 1

    def __init__(self, graph: Any, shape: tuple[int, int, int], precision: Precision) -> None:  # noqa: ANN401 - untyped
        self.description = f"CPU, OpenVINO, {precision.value}"
        try:
            self._request = request(openvino.Core(), graph, shape, precision)
        except RuntimeError as error:
            raise openvino_failure("cannot run these weights", error) from error

    def predict(self, inputs: npt.NDArray[np.float32]) -> Prediction:
        """As ``Predictor.predict``, for batches of one.

        Raises:
            EngineError: OpenVINO failed.
        """
        try:
            answer = self._request.infer([inputs], share_inputs=True)
        except RuntimeError as error:
            raise openvino_failure("failed in the middle of the map", error) from error
        return Prediction(answer[0].copy(), answer[1].copy())


def request(core: Any, model: Any, shape: tuple[int, int, int], precision: Precision) -> Any:  # noqa: ANN401 - untyped
    """What answers for one window of (bands, rows, cols) at a time, on all cores; raises OpenVINO's RuntimeError."""
    model.reshape({model.inputs[0]: [1, *shape]})
    if precision is Precision.FP32 and is_x86():  # where OpenVINO's transposed convolution was seen to be fast
        fold_upsampling(model)
    config = {"INFERENCE_PRECISION_HINT": _HINTS[precision], "PERFORMANCE_HINT": "LATENCY", "NUM_STREAMS": 1}
    return core.compile_model(model, "CPU", config).create_infer_request()


def cpu_has_bf16() -> bool:
    """The CPU multiplies bfloat16 numbers itself.

    Raises:
        EngineError, MemoryShortageError: OpenVINO's part for CPUs cannot be loaded.
    """
    try:
        return "BF16" in openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    except RuntimeError as error:
        raise openvino_failure("cannot be loaded", error) from error


def openvino_failure(what: str, error: RuntimeError) -> LandweaveError:
    """The error to raise for one of OpenVINO's, which has a single kind for everything.

    Args:
        what: what it failed in, to follow its name.
        error: what it raised.
    """
    text = str(error)
    return MemoryShortageError() if tells_of_memory(text) else EngineError(f"OpenVINO {what}: {text[:200]}")
