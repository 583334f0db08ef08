"""The engine's own Python environment."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from ..errors import EngineError


def python() -> Path:
    """The engine's Python.

    Raises:
        EngineError: there is none yet.
    """
    chosen = os.environ.get("LANDWEAVE_ENGINE")
    if chosen:
        return Path(chosen)
    raise EngineError("The engine is not installed.", "Install it with: landweave engine install.")


def is_ready() -> bool:
    """Whether ``python`` would answer."""
    return "LANDWEAVE_ENGINE" in os.environ


def install(
    progress: Callable[[str, float], None],
    cancelled: Callable[[], bool],
    *,
    python: Optional[Path] = None,
    proxy: str = "",
    rebuild: bool = False,
) -> None:
    """Make the engine's environment."""
    raise EngineError("not yet")


def use_existing(python: Path) -> None:
    """Use an interpreter as it is."""
    raise EngineError("not yet")


def remove() -> int:
    """Delete the environment; bytes freed."""
    raise EngineError("not yet")


def describe() -> dict[str, object]:
    """Where the engine is."""
    return {}
