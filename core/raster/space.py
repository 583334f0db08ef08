"""Free disk space, asked for before a run needs it."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..errors import OutputError

RESERVE_BYTES = 64 * 2**20
"""What must stay free beside the results."""
_UNITS = ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)


def require_space(folder: Path, needed_bytes: int) -> None:
    """Make sure that a folder's disk can take this many bytes.

    Raises:
        OutputError: it cannot; the message names the folder and the sizes.
    """
    free = shutil.disk_usage(folder).free
    if free < needed_bytes + RESERVE_BYTES:
        raise OutputError(
            f"The disk of {folder} has {in_words(free)} free; the results may need {in_words(needed_bytes)}.",
            "Free some space, or choose another output folder.",
        )


def in_words(size_bytes: int) -> str:
    """A size for people: 3.2 GB, 120.5 MB, 0.4 kB."""
    unit, scale = next((u for u in _UNITS if size_bytes >= u[1]), _UNITS[-1])
    return f"{size_bytes / scale:.1f} {unit}"
