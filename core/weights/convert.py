"""A foreign state dict as safetensors, read in a process of its own.

PyTorch's reader of such files has had holes; so its memory, time and output are limited, and only numbers come out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import save_file

from .limited import arguments_of_child, limit, read_limited

_WRAPPERS = ("state_dict", "model_state_dict", "model")
_PREFIXES = ("module.", "model.", "net.")


def convert(source: Path, target: Path) -> None:
    """Write the numbers of a PyTorch state dict as safetensors, in a limited child process.

    Args:
        source: ``.pt`` or ``.pth`` with a dict of tensors, or one under ``state_dict``.
        target: the new file.

    Raises:
        WeightsError: the file is too large, holds anything but numbers, or breaks a limit.
    """
    advice = "Save the network's state_dict() alone, or better as safetensors."
    read_limited("core.weights.convert", source, [str(target)], advice)


def main() -> None:
    """The child: convert the file named by the first argument into that named by the second."""
    source, target = arguments_of_child()
    limit()
    try:
        content = torch.load(source, map_location="cpu", weights_only=True)
        tensors = _tensors(content)
        save_file(tensors, target)
    except (RuntimeError, ValueError, TypeError, OSError, EOFError, KeyError, MemoryError) as error:
        sys.exit(f"{type(error).__name__}: {error}".splitlines()[0])
    sys.stdout.write(json.dumps({"tensors": len(tensors)}) + "\n")


def _tensors(content: object) -> dict[str, torch.Tensor]:
    """The tensors by name, without wrappers, prefixes and counters."""
    for wrapper in _WRAPPERS:
        if isinstance(content, Mapping) and isinstance(content.get(wrapper), Mapping):
            content = content[wrapper]
    if not isinstance(content, Mapping) or not content:
        raise TypeError("it is not a dict of tensors")
    odd = [name for name, value in content.items() if not isinstance(name, str) or not isinstance(value, torch.Tensor)]
    if odd:
        raise TypeError(f"{odd[0]!r:.80} is not a tensor")
    prefix = next((p for p in _PREFIXES if all(name.startswith(p) for name in content)), "")
    return {
        name[len(prefix) :]: tensor.float().contiguous() if tensor.dtype is torch.float64 else tensor.contiguous()
        for name, tensor in content.items()
        if tensor.is_floating_point()
    }
