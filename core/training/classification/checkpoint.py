"""The state of a training on disk, from which it goes on after a kill with the same result."""

from __future__ import annotations

import hashlib
import json
import pickle
import shutil
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import torch

from ...errors import OutputError
from ...jobs.pretraining import PretrainJob

_STATE, _REQUEST = "state.pt", "request.json"


class Checkpoint:
    """A hidden folder beside the package, there as long as the training is unfinished.

    Args:
        package: the package's folder.
        job: the request; a state that another one left does not count. Its bound on the time is no part of it: an
            unfinished training that is asked for again with one is brought to its end.
    """

    def __init__(self, package: Path, job: PretrainJob) -> None:
        self.folder = package.with_name(f".{package.name}.unfinished")
        asked = json.dumps(asdict(replace(job, minutes=0.0)))
        self._request = json.dumps({"key": hashlib.sha256(asked.encode()).hexdigest()})

    def load(self) -> dict[str, Any] | None:
        """The last state that this request saved; None where there is none, or it is damaged."""
        try:
            if (self.folder / _REQUEST).read_text(encoding="utf-8") != self._request:
                return None
            content = torch.load(self.folder / _STATE, map_location="cpu", weights_only=True)
        except (OSError, RuntimeError, ValueError, EOFError, pickle.UnpicklingError):
            return None
        return content if isinstance(content, dict) else None

    def save(self, state: dict[str, Any]) -> None:
        """Replace the last state in one step.

        Raises:
            OutputError: the disk refuses.
        """
        part = self.folder / f"{_STATE}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            torch.save(state, part)
            (self.folder / _REQUEST).write_text(self._request, encoding="utf-8")
            part.replace(self.folder / _STATE)
        except (OSError, RuntimeError) as error:  # torch tells of a full disk by a RuntimeError
            raise OutputError(f"The training's state cannot be written to {self.folder}: {error}.") from error

    def remove(self) -> None:
        """Forget it all."""
        shutil.rmtree(self.folder, ignore_errors=True)
