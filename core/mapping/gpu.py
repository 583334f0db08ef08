"""Whether a GPU computes, found out by computing on it with torch."""

from __future__ import annotations

import torch

from ..job import Device


def why_not(device: Device) -> str:
    """A sentence on why a GPU does not work here, empty if it does."""
    backend = torch.cuda if device is Device.CUDA else torch.backends.mps
    if not backend.is_available():
        return f"no {device.value} device or driver is found, or torch was built without it."
    try:
        ones = torch.ones(1, 1, 8, 8, device=device.value)
        total = float(torch.nn.functional.conv2d(ones, torch.ones(1, 1, 3, 3, device=device.value)).sum())
    except RuntimeError as error:
        return f"a first computation failed: {str(error).splitlines()[0][:200]}."
    return "" if total == 9.0 * 36 else "a first computation gave a wrong result."


def has_bf16(device: Device) -> bool:
    """The GPU multiplies bfloat16 numbers itself."""
    return device is Device.CUDA and bool(torch.cuda.is_bf16_supported(including_emulation=False))
