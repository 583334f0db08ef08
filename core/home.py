"""The folder that holds everything Landweave keeps outside projects and the plugin."""

from __future__ import annotations

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
