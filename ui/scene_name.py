"""What the files of a scene are called together. Needs no QGIS."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path


def scene_name(paths: Sequence[str]) -> str:
    """What files of one band each have in common: the beginning of their names, else the name of their folder."""
    columns = zip(*(name_parts(Path(path)) for path in paths))
    common = "".join(column[0] for column in takewhile(lambda parts: len(set(parts)) == 1, columns)).rstrip("_-. ")
    return common or Path(paths[0]).parent.name or Path(paths[0]).stem


def name_parts(file: Path) -> list[str]:
    """The name without its ending, cut where letters and digits end; the cuts are kept."""
    return re.split(r"([^A-Za-z0-9]+)", file.stem)
