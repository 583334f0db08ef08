"""BigEarthNet with reference maps: patches of 120 × 120 px at 10 m, a file for each band, CORINE codes as labels.

``PATCH_B02.tif`` … with 120, 60 or 20 px a side, and ``PATCH_reference_map.tif`` in whatever folders.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...agreement.crosswalk import crosswalk
from ...errors import JobError
from ...scheme import Classes, Scheme, common_level, load_scheme
from ..split import Part
from .piece import Content, Piece, as_values, read

SCHEME = "bigearthnet19"
CRS, PIXEL_M = "EPSG:32632", 10.0
EXPECTED = "PATCH_B02.tif … PATCH_B12.tif and PATCH_reference_map.tif"
_LABELS = re.compile(r"(?P<patch>.+)_reference_map")
_BAND = re.compile(r"(?P<patch>.+)_(?P<band>B\d\d|B8A)")


def find(folder: Path) -> list[Piece]:
    """All patches that have a reference map."""
    labels: dict[str, Path] = {}
    images: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*.tif")):
        label, band = _LABELS.fullmatch(path.stem), _BAND.fullmatch(path.stem)
        if label:
            labels[label["patch"]] = path
        elif band:
            images[band["patch"]].append(path)
    return [
        Piece(patch, "", Part.TRAIN, tuple(sorted(files, key=_order)), labels[patch])
        for patch, files in sorted(images.items())
        if patch in labels
    ]


def load(piece: Piece, scheme: Scheme) -> Content:
    """The bands by wavelength, coarse ones repeated onto the 10 m grid; CORINE's codes in the trained scheme."""
    bands = [read(path) for path in piece.images]
    finest = max(bands, key=lambda band: int(band[0].shape[1]))
    side = finest[0].shape[1]
    repeated = [np.repeat(np.repeat(b[:1], side // b.shape[1], 1), side // b.shape[2], 2) for b, _, _ in bands]
    names = tuple(match["band"] for path in piece.images if (match := _BAND.fullmatch(path.stem)))
    labels, _, _ = read(piece.labels)
    return Content(np.concatenate(repeated), names, _recoded(labels[0], scheme), finest[1], finest[2])


def _recoded(codes: npt.NDArray[Any], scheme: Scheme) -> Classes:
    corine = load_scheme("clc")
    shared, table = common_level(corine, scheme), crosswalk(corine, scheme)
    if shared and shared[1] == scheme.level:
        return corine.recode_to_level(shared[0])[as_values(codes, corine)]
    if table:
        return table.lookup()[as_values(codes, corine)]
    raise JobError(
        f"BigEarthNet's labels are CORINE's, from which {scheme.id} cannot be derived.",
        "Train in bigearthnet19, clc, clc-l2 or clc-l1.",
    )


def _order(path: Path) -> float:
    """By wavelength: B8A lies between B08 and B09."""
    match = _BAND.fullmatch(path.stem)
    band = match["band"] if match else ""
    return 8.5 if band == "B8A" else float(band[1:])
