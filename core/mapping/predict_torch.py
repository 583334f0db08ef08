"""The network run by torch: on CUDA and MPS for speed, on the CPU as the reference."""

from __future__ import annotations

import contextlib

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..errors import DeviceError, EngineError, tells_of_memory
from ..job import Precision
from .head import ClassifyingHead
from .predictor import Prediction

_FIRST_BATCH = {"cuda": 16, "mps": 4, "cpu": 1}
_ON_CPU = "Run it again: it goes on where it was. If it fails again, choose the CPU as device."


class TorchPredictor:
    """A network on a torch device, deterministic as far as torch can be.

    The batch has one size from first to last window, short ones being filled up, because a device may add up in another
    order for another batch. When memory runs out it is halved, and stays so.

    Args:
        network: scores before softmax, in evaluation mode.
        device: ``cuda``, ``mps`` or ``cpu``.
        precision: ``BF16`` runs convolutions in bfloat16, ``FP32`` everything in float32, without TF32.
    """

    def __init__(self, network: nn.Module, device: str, precision: Precision) -> None:
        self.batch = _FIRST_BATCH[device]
        self.description = f"{_name(device)}, torch, {precision.value}"
        self._device = torch.device(device)
        self._bf16 = precision is Precision.BF16
        torch.backends.cudnn.benchmark = False
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.allow_tf32 = False
        torch.backends.cuda.matmul.allow_tf32 = False
        head = ClassifyingHead(network).eval().to(self._device)
        self._head: nn.Module = head.to(memory_format=torch.channels_last)

    def predict(self, inputs: npt.NDArray[np.float32]) -> Prediction:
        """As ``Predictor.predict``; any number of windows.

        Raises:
            EngineError: the device has too little memory even for one window.
            DeviceError: a GPU failed or vanished; what it computes in this process from then on is nothing.
        """
        done = 0
        classes = np.empty((len(inputs), *inputs.shape[2:]), np.uint8)
        confidence = np.empty_like(classes)
        while done < len(inputs):
            some = slice(done, min(done + self.batch, len(inputs)))
            answer = self._try(inputs[some])
            if answer is None:
                self._halve()
                continue
            classes[some], confidence[some] = answer
            done = some.stop
        return Prediction(classes, confidence)

    def _try(self, inputs: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]] | None:
        """The answer, or None where memory ran out: the error must be gone before anything is freed or tried again."""
        count = len(inputs)
        if count < self.batch:
            inputs = np.concatenate([inputs, np.zeros((self.batch - count, *inputs.shape[1:]), np.float32)])
        try:
            with torch.inference_mode(), self._autocast():
                tensor = torch.from_numpy(np.ascontiguousarray(inputs)).to(self._device)
                classes, percent = self._head(tensor.contiguous(memory_format=torch.channels_last))
                return classes[:count].cpu().numpy(), percent[:count].cpu().numpy()
        except torch.OutOfMemoryError:
            return None
        except RuntimeError as error:
            if tells_of_memory(str(error)):
                return None
            if self._device.type == "cpu":
                raise
            reason = " ".join(str(error).split())[:200]
            raise DeviceError(f"{self.description} failed in the middle of the map: {reason}.", _ON_CPU) from error

    def _autocast(self) -> contextlib.AbstractContextManager[object]:
        if not self._bf16:
            return contextlib.nullcontext()
        return torch.autocast(self._device.type, dtype=torch.bfloat16)

    def _halve(self) -> None:
        if self.batch == 1:
            raise EngineError(
                f"{self.description} has too little memory for one window.",
                "Close other programs, or choose the CPU as device.",
            )
        self.batch //= 2
        if self._device.type == "cuda":
            torch.cuda.empty_cache()


def _name(device: str) -> str:
    return f"GPU {torch.cuda.get_device_name()}" if device == "cuda" else device.upper()
