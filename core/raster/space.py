"""Free disk space, asked for before a run needs it."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..errors import OutputError

RESERVE_BYTES = 64 * 2**20
"""What must stay free beside the results."""


def require_space(folder: Path, needed_bytes: int) -> None:
    """Make sure that a folder's disk can take this many bytes.

    Raises:
        OutputError: it cannot; the message names the folder and the gigabytes.
    """
    free = shutil.disk_usage(folder).free
    if free < needed_bytes + RESERVE_BYTES:
        raise OutputError(
            f"The disk of {folder} has {free / 1e9:.1f} GB free; the results may need {needed_bytes / 1e9:.1f} GB.",
            "Free some space, or choose another output folder.",
        )
