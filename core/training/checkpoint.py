"""The state of a training on disk, from which it goes on after a kill with the same result.

One safetensors file: tensors under their names, everything else as JSON in its header. Nothing in it is code.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from ..errors import OutputError

FILE = "state.safetensors"
_KEY, _VALUES = "key", "values"


@dataclass(frozen=True)
class State:
    """What a training must remember."""

    tensors: dict[str, torch.Tensor]
    values: dict[str, Any]
    """Plain JSON values."""


@dataclass(frozen=True)
class Checkpoint:
    """A place for one state, replaced in one step, of one request alone."""

    folder: Path
    key: str
    """Hash of the request, its inputs and the versions: a state of another key does not count."""

    def load(self) -> State | None:
        """The last state of this key; None where there is none, or it is damaged."""
        try:
            with safe_open(self.folder / FILE, framework="pt") as file:
                header = file.metadata() or {}
                if header.get(_KEY) != self.key:
                    return None
                names = list(file.keys())
                return State({name: file.get_tensor(name) for name in names}, json.loads(header[_VALUES]))
        except (OSError, SafetensorError, ValueError, KeyError):
            return None

    def save(self, state: State) -> None:
        """Replace the last state.

        Raises:
            OutputError: the disk is full or refuses.
        """
        part = self.folder / f"{FILE}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in state.tensors.items()}
            save_file(tensors, part, {_KEY: self.key, _VALUES: json.dumps(state.values)})
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(self.folder / FILE)
        except (OSError, SafetensorError) as error:
            part.unlink(missing_ok=True)
            raise OutputError(f"The training's state cannot be written to {self.folder}: {error}.") from error


def named(prefix: str, tensors: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The tensors under ``prefix/``."""
    return {f"{prefix}/{name}": tensor for name, tensor in tensors.items()}


def under(prefix: str, tensors: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The tensors that ``named`` put under ``prefix/``."""
    return {name.removeprefix(f"{prefix}/"): t for name, t in tensors.items() if name.startswith(f"{prefix}/")}
