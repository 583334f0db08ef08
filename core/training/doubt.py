"""What an official reference is not trusted for: its borders, and places that are known to be suspect."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ..errors import TrainingError, VectorError
from ..grid import Grid, Window
from ..mapping.area import Area, open_area
from ..scheme import NODATA, Classes

BAND_OF_ROWS = 512


def forget_borders(labels: Classes, distance_px: float) -> None:
    """Take away, in place, the labels of all pixels whose centre is at most so far from a border between two classes.

    A border is the line between two pixels side by side with different labels; where one of them has none, there is no
    border.

    Args:
        labels: (rows, cols) scheme values; 255 without a label.
        distance_px: in pixels; below a half nothing is near enough.
    """
    reach, rows = int(np.ceil(distance_px)) + 1, labels.shape[0]
    height, kept = max(BAND_OF_ROWS, reach), labels[:0].copy()
    for first in range(0, rows, height):
        top, stop = max(0, first - reach), min(rows, first + height)
        # What lies above has been thinned already: its own labels are needed once more.
        piece = np.concatenate([kept[kept.shape[0] - (first - top) :], labels[first : min(rows, stop + reach)]])
        near = _near_borders(piece, distance_px)[first - top : stop - top]
        kept = piece[: stop - top]
        labels[first:stop] = np.where(near, np.uint8(NODATA), labels[first:stop])


def forget_places(labels: Classes, grid: Grid, layers: Sequence[str]) -> None:
    """Take away, in place, the labels inside the polygons of some layers.

    Raises:
        VectorError: a layer cannot be read, or holds no polygons.
    """
    for area in (area_on(path, grid) for path in layers):
        if area is None:
            continue
        for first in range(area.window.row, area.window.row_stop, BAND_OF_ROWS):
            window = Window(area.window.col, first, area.window.width, min(BAND_OF_ROWS, area.window.row_stop - first))
            place = window.slices
            labels[place] = np.where(area.mask(window), np.uint8(NODATA), labels[place])


def check_left(name: str, labels: Classes) -> None:
    """Raise where no label is left.

    Raises:
        TrainingError: all labels of a raster were taken away.
    """
    if (labels == NODATA).all():
        raise TrainingError(
            f"No label of {name} is left: all of them lie near a border or in suspect places.",
            "Ignore a narrower strip along borders, or fewer suspects.",
        )


def area_on(path: str, grid: Grid) -> Area | None:
    """The polygons of a layer; None where it does not reach this raster.

    Raises:
        VectorError: the layer cannot be read, or holds no polygons.
    """
    try:
        return open_area(path, grid)
    except VectorError as error:
        if "do not overlap" in error.message:
            return None
        raise


def _near_borders(labels: Classes, distance_px: float) -> npt.NDArray[np.bool_]:
    """True for pixels whose centre is at most so far from a border."""
    beside = np.zeros(labels.shape, np.bool_)
    for one, other in (
        ((slice(None), slice(1, None)), (slice(None), slice(None, -1))),
        ((slice(1, None), slice(None)), (slice(None, -1), slice(None))),
    ):
        differ = (labels[one] != labels[other]) & (labels[one] != NODATA) & (labels[other] != NODATA)
        beside[one] |= differ
        beside[other] |= differ
    if not beside.any():
        return beside
    # A pixel beside a border has its centre half a pixel from it.
    away: npt.NDArray[np.float64] = ndimage.distance_transform_edt(~beside)
    near: npt.NDArray[np.bool_] = away + 0.5 <= distance_px
    return near
