"""The network run by OpenVINO on the CPU, from a graph that is exported once and kept in the cache."""

from __future__ import annotations

import contextlib
import importlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import openvino

from ..errors import EngineError, LandweaveError, MemoryShortageError, tells_of_memory
from ..job import Precision
from ..system import is_x86
from .predictor import Prediction
from .upsampling import fold_upsampling

_EXPORT = "1"
"""Raised when the exported graph changes its meaning, so that older files in the cache are passed by."""
_HINTS = {Precision.FP32: "f32", Precision.BF16: "bf16"}
"""What OpenVINO calls the precisions."""


class OpenVinoPredictor:
    """A network compiled for this CPU: one window at a time on all cores, which is the fastest way on a CPU.

    Args:
        network: called for the network (scores before softmax, evaluation mode) where there is no exported graph yet.
        shape: (bands, rows, cols) of a window.
        graph: folder that keeps the exported graph of these weights, as ``graph_folder`` names it.
        precision: ``FP32``, or ``BF16`` where the CPU computes it natively.

    Raises:
        EngineError: OpenVINO cannot use the graph.
        MemoryShortageError: it does not fit into the memory.
    """

    batch = 1

    def __init__(
        self, network: Callable[[], Any], *, shape: tuple[int, int, int], graph: Path, precision: Precision
    ) -> None:
        self.description = f"CPU, OpenVINO, {precision.value}"
        core = openvino.Core()
        try:
            self._request = request(core, _graph(core, network, shape[0], graph), shape, precision)
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


def graph_folder(cache: Path, sha256: str, views: str = "none") -> Path:
    """Where the exported graph of the weights with this hash is kept, for this version of OpenVINO and these views."""
    version = "".join(c if c.isalnum() else "-" for c in openvino.__version__)
    several = "" if views == "none" else f"-{views}"
    return cache / "graphs" / f"{sha256[:32]}{several}-{_EXPORT}-{version}"


def _graph(core: Any, network: Callable[[], Any], bands: int, folder: Path) -> Any:  # noqa: ANN401 - untyped
    """The graph for windows of any size, in float32; exporting takes seconds, reading it does not."""
    if (folder / "graph.xml").is_file():
        with contextlib.suppress(RuntimeError):  # a damaged file is as good as none
            return core.read_model(folder / "graph.xml")
    # Brings torch along, which takes seconds and half a gigabyte that a graph from the cache does without.
    graph = importlib.import_module(".graph_export", __package__).export(network(), bands)
    with contextlib.suppress(OSError):  # a cache that cannot be written costs time, not the map
        _keep(graph, folder)
    return graph


def _keep(graph: Any, folder: Path) -> None:  # noqa: ANN401 - untyped
    """Put the graph into the cache in one step; whoever comes second leaves the first one's."""
    part = folder.with_name(f"{folder.name}.{os.getpid()}.part")
    part.mkdir(parents=True, exist_ok=True)
    try:
        openvino.save_model(graph, part / "graph.xml", compress_to_fp16=False)
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
    except RuntimeError as error:
        raise OSError(str(error)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
