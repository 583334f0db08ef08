"""What was typed to train weights, for their card: without the folders of the machine it was typed on."""

from __future__ import annotations

import shlex
from dataclasses import fields
from pathlib import Path
from typing import Any

_WORDS = {
    "name", "description", "region", "sensor", "start", "end", "training_data", "licence", "attribution", "limits",
    "other_region", "data", "simulated", "footprint",
}  # fmt: skip
"""Fields that the card holds already."""
_SEVERAL = 3
"""So many files are named; more are counted."""


def command_line(command: str, job: Any) -> str:  # noqa: ANN401 - any job that trains
    """The command with the options that are not as usual.

    Args:
        command: ``train`` or ``pretrain``.
        job: its job.
    """
    parts = ["landweave", command]
    for field in fields(job):
        value = getattr(job, field.name)
        if field.name in _WORDS or value == field.default or not value:
            continue
        is_file_list = field.name.endswith(("rasters", "references", "areas"))
        name = "field" if field.name == "reference_field" else field.name
        parts.append("--" + (name[:-1] if is_file_list else name).replace("_", "-"))
        if value is not True:
            parts += _files(value) if is_file_list or field.name == "suspects" else [_text(field.name, value)]
    return " ".join(parts)


def _files(paths: tuple[str, ...]) -> list[str]:
    if len(paths) > _SEVERAL:
        return [f"({len(paths)} files)"]
    return [shlex.quote(Path(path).name) for path in paths]


def _text(field: str, value: object) -> str:
    if isinstance(value, tuple):
        return shlex.quote(",".join(map(str, value)))
    text = str(getattr(value, "value", value))
    is_path = field in ("out", "patches", "folder", "scheme", "start_from") and Path(text).is_absolute()
    return shlex.quote(Path(text).name if is_path else text)
