"""A foreign state dict as safetensors, read in a process of its own.

PyTorch's reader of such files has had holes; so its memory, time and output are limited, and only numbers come out.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import save_file

from ..engine import process
from ..engine.boot import BOOT, ROOT
from ..engine.variables import engine_variables
from ..errors import WeightsError

MAX_BYTES = 2 * 1024**3
"""Larger files are refused unread."""
_MEMORY_BYTES = 6 * 1024**3
_SECONDS = 300
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
    if not source.is_file() or source.stat().st_size > MAX_BYTES:
        raise WeightsError(f"{source.name} must be a file of at most 2 GB.")
    arguments = [sys.executable, "-I", "-X", "utf8", "-c", BOOT, str(ROOT), "core.weights.convert", source, target]
    variables = engine_variables(Path(sys.executable))
    child = process.start([str(part) for part in arguments], variables, Path(tempfile.gettempdir()))
    try:
        _, errors = child.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise WeightsError(f"{source.name} took longer than {_SECONDS} s to read and was given up.") from error
    finally:
        process.kill(child)
    if child.returncode:
        raise WeightsError(
            f"{source.name} cannot be converted: {_reason(errors.decode('utf-8', 'replace'))}.",
            "Save the network's state_dict() alone, or better as safetensors.",
        )


def main() -> None:
    """The child: convert the file named by the third argument into that named by the fourth."""
    source, target = Path(sys.argv[3]), Path(sys.argv[4])
    _limit()
    try:
        content = torch.load(source, map_location="cpu", weights_only=True)
        save_file(_tensors(content), target)
    except (RuntimeError, ValueError, TypeError, OSError, EOFError, KeyError, MemoryError) as error:
        sys.exit(f"{type(error).__name__}: {error}".splitlines()[0])


def _reason(errors: str) -> str:
    """One sentence from what the child wrote; the refusal to build objects comes as a page of its own."""
    if "UnpicklingError" in errors:
        return "it holds more than numbers, and Landweave runs no code of strangers"
    return (errors.strip().splitlines() or ["no reason given"])[-1][:300]


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


def _limit() -> None:
    """Bound memory, computing time and output; Windows knows no such limits and has the parent's time limit only."""
    if sys.platform == "win32":
        return
    import resource

    for what, bound in (
        (resource.RLIMIT_DATA, _MEMORY_BYTES),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_FSIZE, 2 * MAX_BYTES),
    ):
        resource.setrlimit(what, (bound, bound))
