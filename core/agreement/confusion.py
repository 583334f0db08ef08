"""One table of how often map and reference show which pair of classes: rows = map, columns = reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numba as nb
import numpy as np
import numpy.typing as npt

from ..raster.stored import SAME, Table
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

    What is counted are pairs of bytes, which become classes at the end: once for each pair, not for each pixel.

    Args:
        map_scheme: classes of the map.
        reference_scheme: classes of the reference.
        tables: byte → scheme value, of the map and of the reference; 256 entries each.
    """

    def __init__(
        self, map_scheme: Scheme, reference_scheme: Scheme, tables: tuple[Table, Table] = (SAME, SAME)
    ) -> None:
        self._places = tuple(
            _places(scheme, table) for scheme, table in zip((map_scheme, reference_scheme), tables, strict=True)
        )
        self._shape = len(map_scheme.values) + 1, len(reference_scheme.values) + 1
        # Four tables by turns: of equal neighbours, one would have to wait for the other's count to be stored.
        self._counts = np.zeros((4, 256 * 256), np.int64)
        self._area = np.zeros(256 * 256)
        self._counted = np.zeros(256 * 256, np.int64)

    def add(self, mapped: Classes, reference: Classes, area_m2: npt.NDArray[np.float64]) -> None:
        """Count the pixels of some rows.

        Args:
            mapped: bytes of the map, uint8 (rows, cols).
            reference: bytes of the reference, the same shape.
            area_m2: ground area of one pixel of each row, (rows,).
        """
        if mapped.shape != reference.shape or area_m2.shape != mapped.shape[:1]:
            raise ValueError(f"{mapped.shape}, {reference.shape} and {area_m2.shape} do not belong together.")
        if mapped.size == 0:
            return
        mapped, reference = np.ascontiguousarray(mapped), np.ascontiguousarray(reference)
        if (area_m2 == area_m2[0]).all():
            # Four tables by turns: of equal neighbours, one would have to wait for the other's count to be stored.
            counts = np.zeros((4, 256 * 256), np.int64)
            _count_pairs(mapped.reshape(-1), reference.reshape(-1), counts)
            self._counted += counts.sum(axis=0)
            self._area += counts.sum(axis=0) * float(area_m2[0])
        else:
            _count_areas(mapped, reference, np.asarray(area_m2, np.float64), self._counted, self._area)

    def seen(self) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Which bytes have occurred in the map and in the reference so far, 256 flags each."""
        pairs = self._counted.reshape(256, 256)
        return pairs.sum(axis=1) > 0, pairs.sum(axis=0) > 0

    def finish(self) -> CrossTable:
        """The table of everything that was added."""
        rows, cols = self._places
        counts, area = np.zeros(self._shape, np.int64), np.zeros(self._shape)
        for i in np.flatnonzero(self._counted).tolist():
            row, col = rows[i // 256], cols[i % 256]
            if row < 0 or col < 0:
                raise ValueError("Values that the schemes lack were counted.")
            counts[row, col] += self._counted[i]
            area[row, col] += self._area[i]
        return CrossTable(counts, area)


def _places(scheme: Scheme, table: Table) -> list[int]:
    """For each byte the row or column of its class, the last one for none, −1 for a value that the scheme lacks."""
    place = {value: i for i, value in enumerate(scheme.values)} | {NODATA: len(scheme.values)}
    return [place.get(int(value), -1) for value in table]


@nb.njit(cache=True, nogil=True)
def _count_pairs(mapped: Classes, reference: Classes, counts: Counts) -> None:
    whole = mapped.size // 4 * 4
    for start in range(0, whole, 4):
        for turn in range(4):
            counts[turn, (np.intp(mapped[start + turn]) << 8) | reference[start + turn]] += 1
    for i in range(whole, mapped.size):
        counts[0, (np.intp(mapped[i]) << 8) | reference[i]] += 1


@nb.njit(cache=True, nogil=True)
def _count_areas(mapped: Classes, reference: Classes, area_m2: Areas, counts: Counts, areas: Areas) -> None:
    for y in range(mapped.shape[0]):
        for x in range(mapped.shape[1]):
            pair = (np.intp(mapped[y, x]) << 8) | reference[y, x]
            counts[pair] += 1
            areas[pair] += area_m2[y]


def _regroup(table: npt.NDArray[Any], rows: npt.NDArray[np.intp], cols: npt.NDArray[np.intp], size: int) -> Any:  # noqa: ANN401 - of the table's own type
    coarse = np.zeros((size + 1, size + 1), table.dtype)
    np.add.at(coarse, np.ix_(np.append(rows, size), np.append(cols, size)), table)
    return coarse
