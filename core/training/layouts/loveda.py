"""LoveDA: ``Train|Val/Urban|Rural/images_png`` with 1024 × 1024 px of 0.3 m, ``masks_png`` beside it."""

from __future__ import annotations

from pathlib import Path

from ...scheme import Scheme
from .piece import Content, Piece, as_values, part_of, read

SCHEME = "loveda"
CRS, PIXEL_M = "EPSG:32650", 0.3
EXPECTED = "Train/Urban/images_png/*.png, each with a file of its name in masks_png beside"


def find(folder: Path) -> list[Piece]:
    """All images that have a mask; those of the test part are published without."""
    found = []
    for image in sorted(folder.rglob("images_png/*.png")):
        mask = image.parent.parent / "masks_png" / image.name
        if mask.is_file():
            region = image.parent.parent.name.casefold()
            found.append(Piece(f"{region}_{image.stem}", region, part_of(folder, image), (image,), mask))
    return found


def load(piece: Piece, scheme: Scheme) -> Content:
    """Red, green, blue; the masks hold the scheme's values, 0 for no data."""
    values, _, _ = read(piece.images[0])
    masks, _, _ = read(piece.labels)
    return Content(values[:3], ("red", "green", "blue"), as_values(masks[0], scheme))
