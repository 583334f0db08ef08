"""Where recipes find their data, and where what they make belongs."""

from __future__ import annotations

import os
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]


def data_folder(chosen: str) -> Path:
    """Where the real data lie: as chosen, else ``LANDWEAVE_DATA``, else beside the repository."""
    return Path(chosen or os.environ.get("LANDWEAVE_DATA") or _ROOT.parent / "shared" / "data")


def shipped_folder(name: str) -> str:
    """Where the weights of a recipe lie when they are shipped."""
    return str(_ROOT / "models" / name)
