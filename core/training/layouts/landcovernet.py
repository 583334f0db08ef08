"""LandCoverNet 1.0: chips of 256 × 256 px at 10 m, ``…_LC_10m.tif`` with class and consensus score in two bands.

The imagery of a chip has a file for each date and band, ``TILE_CHIP_DATE_B04_10m.tif``; all dates that lie there are
trained on, each with the same labels, for the class describes a year.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import numpy as np

from ...errors import TrainingError
from ...scheme import Scheme
from ..split import Part
from .piece import Content, Piece, as_values, read

SCHEME = "landcovernet"
CRS, PIXEL_M = "EPSG:32630", 10.0
EXPECTED = "TILE_CHIP_2018_LC_10m.tif and TILE_CHIP_DATE_BAND_10m.tif, in whatever folders"
_LABELS = re.compile(r"(?P<tile>\d{1,2}[A-Z]{3})_(?P<chip>\d+)_\d{4}_LC_10m")
_BAND = re.compile(r"(?P<tile>\d{1,2}[A-Z]{3})_(?P<chip>\d+)_(?P<date>\d{8})_(?P<band>B\d{1,2}A?)_10m")


def find(folder: Path) -> list[Piece]:
    """One piece for each chip and date."""
    labels: dict[str, Path] = {}
    images: dict[tuple[str, str], list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*_10m.tif")):
        label, band = _LABELS.fullmatch(path.stem), _BAND.fullmatch(path.stem)
        if label:
            labels[f"{label['tile']}_{label['chip']}"] = path
        elif band:
            images[f"{band['tile']}_{band['chip']}", band["date"]].append(path)
    return [
        Piece(f"{chip}_{date}", chip.split("_")[0].casefold(), Part.TRAIN, tuple(sorted(files)), labels[chip])
        for (chip, date), files in sorted(images.items())
        if chip in labels
    ]


def load(piece: Piece, scheme: Scheme) -> Content:
    """The bands by name; the score, 0 to 100, as the weight of each pixel."""
    bands = [read(path) for path in piece.images]
    labels, _, _ = read(piece.labels)
    names = tuple(match["band"] for path in piece.images if (match := _BAND.fullmatch(path.stem)))
    if len({band.shape for band, _, _ in bands}) > 1 or len(labels) < 2:
        raise TrainingError(f"The bands of {piece.name} differ in size, or its labels have no score in a second band.")
    values = np.concatenate([band[:1] for band, _, _ in bands])
    _, crs, transform = bands[0]
    score = np.clip(labels[1], 0, 100).astype(np.uint8)
    return Content(values, names, as_values(labels[0], scheme), crs, transform, score)
