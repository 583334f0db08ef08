"""One mask from everything that can say "no data": nodata values, NaN and infinity, alpha, mask bands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
"""(rows, cols), True where a pixel holds data."""


def stored_validity(stored: npt.NDArray[Any], nodata: Sequence[float | None]) -> tuple[Mask, Mask]:
    """What the stored numbers (bands, rows, cols) and their nodata values say: (valid, black), both (rows, cols).

    A nodata value of 0 is special, for 0 is also a dark pixel: it marks a pixel only where *all* bands that declare it
    hold 0. That can span several files, so it is told apart as ``black``, True where all such bands are 0 and False
    where there are none. Any other nodata value, a NaN or an infinity marks the pixel in whichever band it stands.
    """
    valid = np.ones(stored.shape[1:], bool)
    zeros = [band for band, value in zip(stored, nodata, strict=True) if value == 0]
    black = np.logical_and.reduce([band == 0 for band in zeros]) if zeros else np.zeros(stored.shape[1:], bool)
    for band, value in zip(stored, nodata, strict=True):
        if value is not None and value != 0 and _can_hold(band.dtype, value):
            valid &= band != band.dtype.type(value)
        if band.dtype.kind == "f":
            # What is finite in float64 may not be in the float32 that the network computes with.
            valid &= np.abs(band) <= np.finfo(np.float32).max
    return valid, black


def _can_hold(dtype: np.dtype[Any], value: float) -> bool:
    """Whether a band of this type can hold a nodata value at all; tags promise the impossible now and then."""
    if dtype.kind == "f":
        return bool(np.isfinite(value))
    limits = np.iinfo(dtype)
    return bool(np.isfinite(value)) and float(value).is_integer() and limits.min <= int(value) <= limits.max
