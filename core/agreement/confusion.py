"""One table of how often map and reference show which pair of classes: rows = map, columns = reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numba as nb
import numpy as np
import numpy.typing as npt

from ..scheme import NODATA, Classes, Scheme

Counts = npt.NDArray[np.int64]
"""Pixels, (map classes, reference classes)."""

Areas = npt.NDArray[np.float64]
"""Square metres on the ground, (map classes, reference classes)."""


@dataclass(frozen=True, slots=True)
class CrossTable:
    """What was counted; rows = map, columns = reference, each in its scheme's order with nodata as the last one."""

    counts: Counts
    """Pixels, (map classes + 1, reference classes + 1)."""
    area_m2: Areas
    """Ground area of the same pixels."""

    def regroup(self, rows: npt.NDArray[np.intp], cols: npt.NDArray[np.intp], size: int) -> CrossTable:
        """The table of coarser classes, by adding rows and columns.

        Args:
            rows: for each map class its place among the coarse classes, without nodata.
            cols: the same for each reference class.
            size: number of coarse classes; nodata stays behind them.
        """
        return CrossTable(_regroup(self.counts, rows, cols, size), _regroup(self.area_m2, rows, cols, size))


class Confusion:
    """Counts pairs of classes, block by block; ``finish`` gives the table.

    The readers of both rasters have checked the values: whatever lies above a scheme's largest value counts as nodata.

    Args:
        map_scheme: classes of the map, at most 255.
        reference_scheme: classes of the reference.
    """

    def __init__(self, map_scheme: Scheme, reference_scheme: Scheme) -> None:
        self._map, self._reference = map_scheme, reference_scheme
        self._rows, self._cols = max(map_scheme.values) + 2, max(reference_scheme.values) + 2
        self._counts = np.zeros(self._rows * self._cols, np.int64)
        self._area = np.zeros(self._rows * self._cols)

    def add(self, mapped: Classes, reference: Classes, area_m2: npt.NDArray[np.float64]) -> None:
        """Count the pixels of some rows.

        Args:
            mapped: values of the map, uint8 (rows, cols), 255 is nodata.
            reference: values of the reference, the same shape.
            area_m2: ground area of one pixel of each row, (rows,).
        """
        if mapped.shape != reference.shape or area_m2.shape != mapped.shape[:1]:
            raise ValueError(f"{mapped.shape}, {reference.shape} and {area_m2.shape} do not belong together.")
        if mapped.size == 0:
            return
        if (area_m2 == area_m2[0]).all():
            parts = [(mapped, reference, float(area_m2[0]))]
        else:
            parts = list(zip(mapped, reference, area_m2.tolist(), strict=True))
        for of_map, of_reference, area in parts:
            counts = self._count(of_map.ravel(), of_reference.ravel())
            self._counts += counts
            self._area += counts * area

    def finish(self) -> CrossTable:
        """The table of everything that was added."""
        rows, cols = [*self._map.values, self._rows - 1], [*self._reference.values, self._cols - 1]
        shape = self._rows, self._cols
        picked = np.ix_(rows, cols)
        counts = self._counts.reshape(shape)[picked]
        if counts.sum() != self._counts.sum():
            raise ValueError("Values that the schemes lack were counted.")
        return CrossTable(counts, self._area.reshape(shape)[picked])

    def _count(self, mapped: Classes, reference: Classes) -> Counts:
        """Pixels of each pair: row times columns plus column."""
        # Four tables by turns: of equal neighbours, one would have to wait for the other's count to be stored.
        counts = np.zeros((4, self._rows * self._cols), np.int64)
        last = min(self._rows - 1, NODATA), min(self._cols - 1, NODATA)
        _count_pairs(mapped, reference, self._cols, last, counts)
        return np.asarray(counts.sum(axis=0))


@nb.njit(cache=True, nogil=True)
def _count_pairs(mapped: Classes, reference: Classes, cols: int, last: tuple[int, int], counts: Counts) -> None:
    top, right = last
    whole = mapped.size // 4 * 4
    for start in range(0, whole, 4):
        for turn in range(4):
            row, col = min(mapped[start + turn], top), min(reference[start + turn], right)
            counts[turn, row * cols + col] += 1
    for i in range(whole, mapped.size):
        counts[0, min(mapped[i], top) * cols + min(reference[i], right)] += 1


def _regroup(table: npt.NDArray[Any], rows: npt.NDArray[np.intp], cols: npt.NDArray[np.intp], size: int) -> Any:  # noqa: ANN401 - of the table's own type
    coarse = np.zeros((size + 1, size + 1), table.dtype)
    np.add.at(coarse, np.ix_(np.append(rows, size), np.append(cols, size)), table)
    return coarse
