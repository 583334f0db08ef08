"""Folders that the user no longer wants: into the system's trash, or deleted where it has none."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.PyQt.QtCore import QFile

from ..core.errors import OutputError


def discard(folder: Path) -> bool:
    """Take a folder away; true when it lies in the trash, false when it had to be deleted.

    Raises:
        OutputError: it is still there, whole or in part.
    """
    if not folder.exists():
        return False
    moved = QFile.moveToTrash(str(folder))
    if moved[0] if isinstance(moved, tuple) else moved:  # Qt 5 tells the new place as well
        return True
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be removed: {error.strerror or error}.", "Close what has its files open, then repeat."
        ) from error
    return False
