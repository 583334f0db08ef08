"""AI-Hub's aerial land cover: tiles of 512 × 512 px at 0.25 m and 8-bit grey labels under the same name.

Images and labels lie in trees of their own, whose folders are called so (``image…``, ``label…``), region by region;
a label's name may end in ``_FGT`` or ``_label``.
"""

from __future__ import annotations

import re
from pathlib import Path

from ...scheme import Scheme
from .piece import Content, Piece, as_values, part_of, read

SCHEME = "aihub"
CRS, PIXEL_M = "EPSG:5186", 0.25
EXPECTED = "images/REGION/*.tif and labels/REGION/*.tif with the same names"
_IMAGE, _LABEL = ("image", "원천"), ("label", "라벨")
_ENDINGS = (".tif", ".tiff", ".png")
_SUFFIX = re.compile(r"_(fgt|label|gt)$", re.IGNORECASE)


def find(folder: Path) -> list[Piece]:
    """All images whose label has the same name in the same part and region."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in _ENDINGS]
    labels = {_key(folder, path, _LABEL): path for path in files if _is(folder, path, _LABEL)}
    found = []
    for image in (path for path in files if _is(folder, path, _IMAGE)):
        key = _key(folder, image, _IMAGE)
        if key in labels:
            region = key[0]
            found.append(Piece(f"{region}_{key[1]}", region, part_of(folder, image), (image,), labels[key]))
    return found


def load(piece: Piece, scheme: Scheme) -> Content:
    """Red, green, blue; 100, not a target, and codes of other editions have no class here."""
    values, crs, transform = read(piece.images[0])
    labels, _, _ = read(piece.labels)
    return Content(values[:3], ("red", "green", "blue"), as_values(labels[0], scheme), crs, transform)


def _is(folder: Path, path: Path, words: tuple[str, ...]) -> bool:
    return any(word in part.casefold() for part in path.relative_to(folder).parts[:-1] for word in words)


def _key(folder: Path, path: Path, words: tuple[str, ...]) -> tuple[str, str, str]:
    """Region, name and part: what an image and its label have in common."""
    folders = path.relative_to(folder).parts[:-1]
    below = [part for part in folders if not any(word in part.casefold() for word in words)]
    region = [part for part in below if not re.search(r"train|val|test", part.casefold())]
    return "/".join(region).casefold(), _SUFFIX.sub("", path.stem).casefold(), part_of(folder, path).name
