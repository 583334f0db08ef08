"""A raster and its labels, copied once into files that memory maps: cutting a window then costs next to nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import TrainingError
from ..events import Reporter
from ..grid import Grid, Window
from ..raster.source import RasterSource
from ..raster.space import require_space
from ..scheme import NODATA, Classes
from .labels import Labels
from .pool import Pool

BAND_OF_ROWS = 256
"""Rows that are read at once."""


@dataclass(frozen=True)
class Scene:
    """One raster with its labels, pixel by pixel on the same grid."""

    name: str
    grid: Grid
    values: npt.NDArray[Any]
    """(rows, cols, bands) uint8, uint16 or float32, as the source reads them; 0 where not valid."""
    valid: npt.NDArray[np.bool_]
    """(rows, cols), True where all bands hold data."""
    labels: Classes
    """(rows, cols) scheme values; 255 without a label or without data."""
    weights: npt.NDArray[np.uint8] | None = None
    """(rows, cols) how much each pixel counts, percent; None: all alike."""


def store_scene(source: RasterSource, bands: Sequence[int], labels: Labels, pool: Pool, reporter: Reporter) -> Scene:
    """The raster and its labels in one sequential pass, as memory-mapped files.

    Args:
        source: the open raster.
        bands: indices into its bands, in the order of the weights.
        labels: the open reference layer on the source's grid.
        pool: where they are kept.
        reporter: asked whether to stop.

    Raises:
        TrainingError: no labelled pixel holds data.
        OutputError: the disk is too small for the copy.
        RasterError: the raster is damaged.
    """
    rows, cols = source.grid.shape
    dtype = _dtype(source, bands)
    require_space(pool.folder, rows * cols * (len(bands) * dtype.itemsize + 2))
    values = pool.take(dtype, (rows, cols, len(bands)))
    valid = pool.take(np.dtype(np.bool_), (rows, cols))
    classes = pool.take(np.dtype(np.uint8), (rows, cols))
    for row in range(0, rows, BAND_OF_ROWS):
        reporter.check_cancelled()
        window = Window(0, row, cols, min(BAND_OF_ROWS, rows - row))
        pixels, place = source.read(window, bands), window.slices
        values[place] = pixels.values.transpose(1, 2, 0)
        valid[place] = pixels.valid
        classes[place] = np.where(pixels.valid, labels.read(window), np.uint8(NODATA))
    _check(source.name, valid, classes)
    return Scene(source.name, source.grid, values, valid, classes)


def _dtype(source: RasterSource, bands: Sequence[int]) -> np.dtype[Any]:
    """The smallest type that holds what the source reads without loss."""
    stored = [
        part.dataset.file.dtypes[band.index - 1] if (band.scale, band.offset) == (1.0, 0.0) else "float32"
        for part in source.parts
        for band in part.bands
    ]
    kinds = {stored[band] for band in bands}
    return np.dtype("uint8" if kinds == {"uint8"} else "uint16" if kinds <= {"uint8", "uint16"} else "float32")


def _check(name: str, valid: npt.NDArray[np.bool_], classes: Classes) -> None:
    if not valid.any():
        raise TrainingError(f"All pixels of {name} are nodata.", "Check its nodata value, or leave it out.")
    if (classes == NODATA).all():
        raise TrainingError(
            f"No pixel of {name} has a label: its reference layer lies elsewhere or holds no classes there.",
            "Check the CRS of both, the field and the order of the reference layers.",
        )
