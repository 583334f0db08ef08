"""Small files that appear under their name only when all of them is on the disk."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from .errors import OutputError
from .system import put_in_place


def write_json(target: Path, content: Any) -> Path:  # noqa: ANN401 - anything that JSON has
    """Write JSON beside its place, have the disk take it, and rename it.

    Raises:
        OutputError: the folder or its disk refuses; an earlier file stays as it was.
        ValueError: the content holds a NaN or an infinity.
    """
    return write_text(target, json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False))


def write_text(target: Path, text: str) -> Path:
    """Write text as UTF-8 beside its place, have the disk take it, and rename it.

    Raises:
        OutputError: the folder or its disk refuses; an earlier file stays as it was.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputError(
            f"{target.name} cannot be written to {target.parent}: {error}.", "Check the free disk space."
        ) from error
    return target
