"""One image with its labels, of a data set as it is published."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ...errors import RasterError
from ...scheme import NODATA, Classes, Scheme
from ..split import Part

DRIVERS = {".tif": "GTiff", ".tiff": "GTiff", ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
"""The one driver that may open a file of a name."""
_PARTS = {"train": Part.TRAIN, "val": Part.VALIDATION, "test": Part.TEST}


@dataclass(frozen=True)
class Piece:
    """Where an image and its labels lie."""

    name: str
    region: str
    """What the set calls the land it belongs to, such as ``urban``, a tile or a province; may be empty."""
    part: Part
    """As the set's authors split it; TRAIN where they did not."""
    images: tuple[Path, ...]
    """One file, or one for each band."""
    labels: Path


@dataclass(frozen=True)
class Content:
    """What a piece holds."""

    values: npt.NDArray[Any]
    """(bands, rows, cols)"""
    names: tuple[str, ...]
    """Of the bands."""
    labels: Classes
    """(rows, cols) scheme values, 255 without a label."""
    crs: str = ""
    """Empty: the image has no place."""
    transform: Affine | None = None
    weights: npt.NDArray[np.uint8] | None = None
    """(rows, cols) how much each pixel counts, percent."""


def part_of(folder: Path, path: Path) -> Part:
    """The part that a folder between the set's and the file is named after: ``Train``, ``1.Training``, ``Val``."""
    between = path.relative_to(folder).parts[:-1]
    words = [word for name in between for word in re.findall(r"[a-z]+", name.casefold())]
    found = [part for word in words for start, part in _PARTS.items() if word.startswith(start)]
    return found[-1] if found else Part.TRAIN


def read(path: Path) -> tuple[npt.NDArray[Any], str, Affine]:
    """All bands of an image, its CRS (empty where it has none) and its transform.

    Raises:
        RasterError: it is no GeoTIFF, PNG or JPEG that can be read.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, driver=DRIVERS.get(path.suffix.lower(), "GTiff")) as file:
                crs = file.crs.to_wkt() if file.crs else ""
                return file.read(), crs, file.transform
    except RasterioError as error:
        raise RasterError(f"{path.name} cannot be read as a GeoTIFF, PNG or JPEG: {error}") from error


def as_values(codes: npt.NDArray[Any], scheme: Scheme) -> Classes:
    """Published codes → scheme values; codes that the scheme does not have become 255."""
    labels = np.full(codes.shape, NODATA, np.uint8)
    for land_class in scheme.classes:
        labels[codes == int(land_class.code)] = land_class.value
    return labels
