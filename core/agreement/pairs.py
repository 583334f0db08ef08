"""One pass over a map and a reference: how often which two bytes lie at one place, on how much ground, and a sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numba as nb
import numpy as np
import numpy.typing as npt
import rasterio

from ..grid import Grid, Window
from ..raster.ground import ground_pixels
from ..raster.stored import Stored
from ..raster.together import read_together
from ..scheme import Classes

BAND_PX = 2**23
"""Pixels read at a time: whole rows, a few megabytes, however large the map is."""
SAMPLE_PX = 640
"""Longest side of the sample that is kept to be looked at."""
CACHE_BYTES = 96 * 2**20
"""GDAL's memory for blocks: enough for a row of tiles that a band of rows cuts through."""
_ROWS = 256
"""Rows are read in multiples of the height of a file's tiles, so that each tile is decoded once."""
_SIZE = 256 * 256

Flags = npt.NDArray[np.bool_]
Longs = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]
Words = npt.NDArray[np.uint64]


@dataclass(frozen=True)
class PairCounts:
    """Counts of pairs of bytes, 256 · byte of the map + byte of the reference."""

    pixels: Longs = field(default_factory=lambda: np.zeros(_SIZE, np.int64))
    area_m2: Doubles = field(default_factory=lambda: np.zeros(_SIZE))

    def add(self, mapped: Classes, reference: Classes, area_m2: Doubles) -> None:
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
            found, whole = np.zeros((4, _SIZE), np.int64), mapped.size // 8 * 8
            one, other = mapped.reshape(-1), reference.reshape(-1)
            words = one[:whole].view(np.uint64), other[:whole].view(np.uint64)
            _count_pairs(one, other, words, found)
            self.pixels[:] += found.sum(axis=0)
            self.area_m2[:] += found.sum(axis=0) * float(area_m2[0])
        else:
            _count_areas(mapped, reference, np.asarray(area_m2, np.float64), self.pixels, self.area_m2)

    def of_each(self) -> tuple[Longs, Longs]:
        """Pixels of each byte of the map and of the reference, 256 each."""
        pairs = self.pixels.reshape(256, 256)
        return pairs.sum(axis=1), pairs.sum(axis=0)


@dataclass(frozen=True)
class Pairs:
    """What one pass found."""

    counts: PairCounts
    of_map: Classes
    """Every n-th byte of the map."""
    of_reference: Classes
    """The same of the reference."""


def count_pairs(of_map: Stored, of_reference: Stored, grid: Grid, told: Callable[[int], None]) -> Pairs:
    """Count by bands of rows, read side by side; memory does not grow with the rasters.

    Args:
        of_map: the map's bytes.
        of_reference: the reference's, on the same grid.
        grid: of both.
        told: called with the number of rows done; may raise to stop.

    Raises:
        RasterError, SchemeError: one of the files is damaged, or the map holds a byte that its scheme lacks.
    """
    area_m2, counts, samples = ground_pixels(grid).area_m2, PairCounts(), []
    step = -(-max(grid.shape) // SAMPLE_PX)
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES):
        for window, (mapped, reference) in read_together((of_map.read, of_reference.read), bands_of_rows(grid)):
            counts.add(mapped, reference, area_m2[window.row : window.row_stop])
            for one, pixels in zip((of_map, of_reference), counts.of_each(), strict=True):
                one.check(pixels > 0)
            every = slice((step // 2 - window.row) % step, None, step), slice(step // 2, None, step)
            # Copied: a view would keep the whole band.
            samples.append((mapped[every].copy(), reference[every].copy()))
            told(window.row_stop)
    return Pairs(counts, np.concatenate([s[0] for s in samples]), np.concatenate([s[1] for s in samples]))


def bands_of_rows(grid: Grid) -> Iterator[Window]:
    """The whole grid from top to bottom in windows of full width, a few megabytes each."""
    rows = max(1, BAND_PX // grid.width // _ROWS) * _ROWS
    for row in range(0, grid.height, rows):
        yield Window(0, row, grid.width, min(rows, grid.height - row))


@nb.njit(cache=True, nogil=True)
def _count_pairs(mapped: Classes, reference: Classes, words: tuple[Words, Words], counts: Longs) -> None:
    """Eight pixels at a time: where all of them are alike in both, as they are inside of fields, one count will do."""
    of_map, of_reference = words
    ones = np.uint64(0x0101010101010101)
    for w in range(of_map.size):
        first = 8 * w
        row, col = mapped[first], reference[first]
        if of_map[w] == np.uint64(row) * ones and of_reference[w] == np.uint64(col) * ones:
            counts[0, (np.intp(row) << 8) | col] += 8
        else:
            for turn in range(8):
                counts[turn & 3, (np.intp(mapped[first + turn]) << 8) | reference[first + turn]] += 1
    for i in range(8 * of_map.size, mapped.size):
        counts[0, (np.intp(mapped[i]) << 8) | reference[i]] += 1


@nb.njit(cache=True, nogil=True)
def _count_areas(mapped: Classes, reference: Classes, area_m2: Doubles, counts: Longs, areas: Doubles) -> None:
    for y in range(mapped.shape[0]):
        for x in range(mapped.shape[1]):
            pair = (np.intp(mapped[y, x]) << 8) | reference[y, x]
            counts[pair] += 1
            areas[pair] += area_m2[y]
