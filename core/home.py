"""The folder that holds everything Landweave keeps outside projects and the plugin."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def home_folder() -> Path:
    """``LANDWEAVE_HOME``, or ``~/.landweave``: engines, imported weights and caches. Need not exist yet."""
    chosen = os.environ.get("LANDWEAVE_HOME")
    return Path(chosen).expanduser().absolute() if chosen else Path.home() / ".landweave"


def weights_folders() -> tuple[Path, ...]:
    """Where weights packages are looked for, in order: those shipped, then those imported."""
    return Path(__file__).resolve().parents[1] / "models", home_folder() / "weights"


def cache_folder() -> Path:
    """Derived files that may be deleted at any time, such as compiled networks."""
    return home_folder() / "cache"


def unfinished_file(folder: Path) -> Path:
    """Where a run notes its request (under ``job``) until it is whole: while this lies there, it can be resumed.

    The file's own folder is hidden and holds all that the run keeps for that; deleting it gives the progress up.
    """
    return folder / ".landweave-run" / "job.json"


def folder_size(folder: Path) -> int:
    """Bytes of all files below; a file with several names counts once, a folder that is missing as 0."""
    seen: dict[tuple[int, int], int] = {}
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                found = (Path(place) / name).lstat()
                seen[found.st_dev, found.st_ino] = found.st_size
    return sum(seen.values())
