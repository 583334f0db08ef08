"""Where and in which numbers the network runs, with the reason."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from types import ModuleType

from ..errors import EngineError, JobError
from ..job import Device, Precision
from ..system import has_gpu_driver
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
    if not has_gpu_driver(device.value):
        return f"no {device.value} device or driver is found."
    return str(_gpu().why_not(device))


def _has_bf16(device: Device) -> bool:
    return cpu_has_bf16() if device is Device.CPU else bool(_gpu().has_bf16(device))


def _gpu() -> ModuleType:
    return importlib.import_module(".gpu", __package__)
