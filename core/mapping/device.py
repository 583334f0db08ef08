"""Where and in which numbers the network runs, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..errors import EngineError, JobError
from ..job import Device, Precision
from .predict_openvino import cpu_has_bf16


@dataclass(frozen=True)
class Choice:
    """A device and a precision that are known to work here."""

    device: Device
    """``CPU``, ``CUDA`` or ``MPS``."""
    precision: Precision
    """``FP32`` or ``BF16``."""
    reason: str
    """A sentence for the log."""


def choose(device: Device = Device.AUTO, precision: Precision = Precision.AUTO) -> Choice:
    """The device that the user wants, or the fastest that works, and its precision.

    Raises:
        EngineError: the wanted device does not work here; the message says why.
        JobError: a precision that Landweave or the device does not have.
    """
    if precision is Precision.INT8:
        raise JobError("These weights have no int8 form.", "Use the precision auto, fp32 or bf16.")
    trouble = {d: why_not(d) for d in ([Device.CUDA, Device.MPS] if device is Device.AUTO else [device])}
    if device is not Device.AUTO and trouble[device]:
        raise EngineError(f"The device {device.value} cannot be used: {trouble[device]}", "Use --device auto or cpu.")
    found = next((d for d, reason in trouble.items() if not reason), Device.CPU)
    best = Precision.BF16 if _has_bf16(found) else Precision.FP32
    if precision is Precision.BF16 and best is not Precision.BF16:
        raise JobError(f"The device {found.value} does not compute in bf16.", "Use the precision auto or fp32.")
    wish = "as chosen" if device is not Device.AUTO else "the fastest here"
    return Choice(
        found,
        best if precision is Precision.AUTO else precision,
        f"Running on {found.value} ({wish})"
        + (f"; cuda: {trouble[Device.CUDA]}" if found is Device.CPU and device is Device.AUTO else "."),
    )


def why_not(device: Device) -> str:
    """A sentence on why a device does not work here, empty if it does; a GPU is proven by computing on it."""
    if device is Device.CPU:
        return ""
    backend = torch.cuda if device is Device.CUDA else torch.backends.mps
    if not backend.is_available():
        return f"no {device.value} device or driver is found, or torch was built without it."
    try:
        ones = torch.ones(1, 1, 8, 8, device=device.value)
        total = float(torch.nn.functional.conv2d(ones, torch.ones(1, 1, 3, 3, device=device.value)).sum())
    except RuntimeError as error:
        return f"a first computation failed: {str(error).splitlines()[0][:200]}."
    return "" if total == 9.0 * 36 else "a first computation gave a wrong result."


def _has_bf16(device: Device) -> bool:
    if device is Device.CUDA:
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return device is Device.CPU and cpu_has_bf16()
