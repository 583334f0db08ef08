"""One table of how often map and reference show which pair of classes: rows = map, columns = reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..raster.stored import SAME, Table
from ..scheme import NODATA, Classes, Scheme
from .pairs import PairCounts

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

    What is counted are pairs of bytes, which become classes at the end: once for each pair, not for each pixel.

    Args:
        map_scheme: classes of the map.
        reference_scheme: classes of the reference.
        tables: byte → scheme value, of the map and of the reference; 256 entries each.
        counts: what was counted before.
    """

    def __init__(
        self,
        map_scheme: Scheme,
        reference_scheme: Scheme,
        tables: tuple[Table, Table] = (SAME, SAME),
        counts: PairCounts | None = None,
    ) -> None:
        self._places = _places(map_scheme, tables[0]), _places(reference_scheme, tables[1])
        self._shape = len(map_scheme.values) + 1, len(reference_scheme.values) + 1
        self._counts = counts or PairCounts()

    def add(self, mapped: Classes, reference: Classes, area_m2: npt.NDArray[np.float64]) -> None:
        """Count the pixels of some rows; see ``PairCounts.add``."""
        self._counts.add(mapped, reference, area_m2)

    def finish(self) -> CrossTable:
        """The table of everything that was added."""
        rows, cols = self._places
        counts, area = np.zeros(self._shape, np.int64), np.zeros(self._shape)
        for i in np.flatnonzero(self._counts.pixels).tolist():
            row, col = rows[i // 256], cols[i % 256]
            if row < 0 or col < 0:
                raise ValueError("Values that the schemes lack were counted.")
            counts[row, col] += self._counts.pixels[i]
            area[row, col] += self._counts.area_m2[i]
        return CrossTable(counts, area)


def _places(scheme: Scheme, table: Table) -> list[int]:
    """For each byte the row or column of its class, the last one for none, −1 for a value that the scheme lacks."""
    place = {value: i for i, value in enumerate(scheme.values)} | {NODATA: len(scheme.values)}
    return [place.get(int(value), -1) for value in table]


def _regroup(table: npt.NDArray[Any], rows: npt.NDArray[np.intp], cols: npt.NDArray[np.intp], size: int) -> Any:  # noqa: ANN401 - of the table's own type
    coarse = np.zeros((size + 1, size + 1), table.dtype)
    np.add.at(coarse, np.ix_(np.append(rows, size), np.append(cols, size)), table)
    return coarse
