"""A foreign network run by OpenVINO on the CPU, as its graph is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import openvino
import torch
from torch import nn

from ..job import Precision
from .head import ClassifyingHead
from .predict_openvino import openvino_failure, request
from .predictor import Prediction


class OnnxPredictor:
    """A graph in Landweave's form (``core/weights/onnx_form.py``), compiled for this CPU.

    A graph that takes windows of one size alone gets smaller ones mirrored at their far edges up to it.

    Args:
        graph: ``model.onnx`` of a package.
        shape: (bands, rows, cols) of a window.
        precision: ``FP32``, or ``BF16`` where the CPU computes it natively.

    Raises:
        EngineError: OpenVINO cannot use the graph.
    """

    batch = 1

    def __init__(self, graph: Path, shape: tuple[int, int, int], precision: Precision) -> None:
        self.description = f"CPU, OpenVINO on ONNX, {precision.value}"
        self._head = ClassifyingHead(nn.Identity()).eval()
        core = openvino.Core()
        try:
            model = core.read_model(graph)
            self._shape = _window(model, shape)
            self._request = request(core, model, self._shape, precision)
        except RuntimeError as error:
            raise openvino_failure(f"cannot run {graph.name}", error) from error

    def predict(self, inputs: npt.NDArray[np.float32]) -> Prediction:
        """As ``Predictor.predict``, for batches of one.

        Raises:
            EngineError: OpenVINO failed.
        """
        rows, cols = inputs.shape[2:]
        missing = [(0, 0), (0, 0), (0, self._shape[1] - rows), (0, self._shape[2] - cols)]
        filled = np.pad(inputs, missing, mode="symmetric") if self._shape[1:] != (rows, cols) else inputs
        try:
            scores = self._request.infer([np.ascontiguousarray(filled)])[0]
        except RuntimeError as error:
            raise openvino_failure("failed in the middle of the map", error) from error
        with torch.inference_mode():
            classes, percent = self._head(torch.from_numpy(scores[:, :, :rows, :cols].copy()))
        return Prediction(classes.numpy(), percent.numpy())


def _window(model: Any, shape: tuple[int, int, int]) -> tuple[int, int, int]:  # noqa: ANN401 - untyped
    """The size that the graph gets: as asked, or its own, where it has one."""
    sides = model.inputs[0].partial_shape
    rows, cols = (sides[i].get_length() if sides[i].is_static else shape[i - 1] for i in (2, 3))
    if rows < shape[1] or cols < shape[2]:
        raise RuntimeError(f"it takes windows of {rows} × {cols} px, not {shape[1]} × {shape[2]}")
    return shape[0], rows, cols
