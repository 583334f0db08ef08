"""What speaks against each polygon of a reference, added up pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numba as nb
import numpy as np
import numpy.typing as npt

from ..scheme import NODATA

Sums = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]

_SURE = np.clip(np.arange(256) / 100, 0.01, 0.99)
"""Confidence of each percentage, kept off 0 and 1, whose logarithm is infinite."""
_WEIGHTS = np.stack([_SURE, -np.log(1 - _SURE), -np.log(_SURE)])


class Rows(NamedTuple):
    """Some rows of pixels, each array (rows, cols)."""

    numbers: npt.NDArray[np.int32]
    """Of their polygons, −1 for none."""
    classes: Bytes
    """Places in the legend, its length for none."""
    percent: Bytes
    """The map's confidence, 255 for none."""
    together: Bytes | None
    """Percentage of the weights that show the map's class; None of one map."""


@dataclass(frozen=True, slots=True)
class SuspectSums:
    """Of each polygon and map class: square metres, the same times confidence c, and times −ln(1 − c) and −ln c.

    Arrays are float64 (polygons, classes); what they are for says ``suspects.find_suspects``.
    """

    area: Sums
    sure: Sums
    against: Sums
    agreed: Sums
    together: Sums | None
    """Square metres times the share of the weights that show the class; None of one map."""

    @classmethod
    def empty(cls, polygons: int, classes: int, *, is_joint: bool) -> SuspectSums:
        """Nothing yet, of so many polygons and classes; ``is_joint``: several weights made the map."""
        area, sure, against, agreed, together = np.zeros((5, polygons, classes))
        return cls(area, sure, against, agreed, together if is_joint else None)

    def add(self, rows: Rows, area_m2: npt.NDArray[np.float64]) -> None:
        """Count the pixels of some rows.

        Args:
            rows: their polygons, classes and confidences.
            area_m2: ground area of one pixel of each row, (rows,).
        """
        _add(rows[:3], area_m2, _WEIGHTS, (self.area, self.sure, self.against, self.agreed))
        if self.together is not None and rows.together is not None:
            _add_share(rows[:3], area_m2, rows.together, self.together)


@nb.njit(cache=True)
def _add(
    rows: tuple[npt.NDArray[np.int32], Bytes, Bytes],
    area_m2: npt.NDArray[np.float64],
    weights: npt.NDArray[np.float64],
    sums: tuple[Sums, Sums, Sums, Sums],
) -> None:
    numbers, classes, percent = rows
    area, sure, against, agreed = sums
    for y in range(numbers.shape[0]):
        for x in range(numbers.shape[1]):
            polygon, kind, sureness = numbers[y, x], classes[y, x], percent[y, x]
            if polygon >= 0 and kind < area.shape[1] and sureness != NODATA:
                area[polygon, kind] += area_m2[y]
                sure[polygon, kind] += area_m2[y] * weights[0, sureness]
                against[polygon, kind] += area_m2[y] * weights[1, sureness]
                agreed[polygon, kind] += area_m2[y] * weights[2, sureness]


@nb.njit(cache=True)
def _add_share(
    rows: tuple[npt.NDArray[np.int32], Bytes, Bytes],
    area_m2: npt.NDArray[np.float64],
    together: Bytes,
    sums: Sums,
) -> None:
    numbers, classes, percent = rows
    for y in range(numbers.shape[0]):
        for x in range(numbers.shape[1]):
            polygon, kind = numbers[y, x], classes[y, x]
            if polygon >= 0 and kind < sums.shape[1] and percent[y, x] != NODATA:
                sums[polygon, kind] += area_m2[y] * together[y, x] / 100
