"""One pass over a map and a reference: how often which two bytes lie at one place, on how much ground, and a sample."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise

import numba as nb
import numpy as np
import numpy.typing as npt
import rasterio

from ..grid import Grid
from ..raster.ground import ground_pixels
from ..raster.stored import Stored
from ..scheme import Classes
from ..system import usable_cores
from .bands import CACHE_BYTES, Band, bands_beside
from .borders import NO_BORDERS, Borders, Discs, Near, discs_of, near_rows, number_rings

SAMPLE_PX = 640
"""Longest side of the sample that is kept to be looked at."""
_SIZE = 256 * 256
_BLOCK_COLS = 1024
_STRIPS = 8
"""The same on every computer, and so is the last digit of the sums; threads beyond them would wait for the files."""

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
    borders: Borders
    """What the rings around the reference's borders are made of."""
    beyond: tuple[PairCounts, ...] = ()
    """Of the pixels beyond each radius of ``borders``."""


def count_pairs(
    of_map: Stored, of_reference: Stored, grid: Grid, told: Callable[[int], None], borders: Borders = NO_BORDERS
) -> Pairs:
    """Count by bands of rows, read side by side; memory does not grow with the rasters.

    Args:
        of_map: the map's bytes.
        of_reference: the reference's, on the same grid.
        grid: of both.
        told: called with the number of rows done; may raise to stop.
        borders: also count what lies beyond them.

    Raises:
        RasterError, SchemeError: one of the files is damaged, or the map holds a byte that its scheme lacks.
    """
    samples, step = [], -(-max(grid.shape) // SAMPLE_PX)
    counting = _Counting.of(grid, borders)
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), _threads() as pool:
        for band in bands_beside((of_map.read, of_reference.read), grid, borders.margin):
            counting.add(band, pool)
            every = slice((step // 2 - band.window.row) % step, None, step), slice(step // 2, None, step)
            # Copied: a view would keep the whole band.
            samples.append((band.of_map[every].copy(), band.of_reference[every].copy()))
            told(band.window.row_stop)
    sampled = [np.concatenate([sample[i] for sample in samples]) for i in (0, 1)]
    whole = counting.whole()
    for one, pixels in zip((of_map, of_reference), whole.of_each(), strict=True):
        one.check(pixels > 0)
    # Ring 0 lies beyond all radii, the last one within all of them.
    beyond = tuple(counting.whole(-near) for near in range(1, len(borders.radii_px) + 1))
    return Pairs(whole, sampled[0], sampled[1], borders, beyond)


@dataclass(frozen=True)
class _Counting:
    """What a pass counts, ring by ring, in strips of columns side by side, each by one thread at a time."""

    borders: Borders
    area_m2: Doubles
    """Ground area of a pixel in each row."""
    strips: tuple[slice, ...]
    pixels: tuple[Longs, ...]
    """Of each strip, (rings, 65,536)."""
    areas: tuple[Doubles, ...]
    """The same in square metres; all 0 where the rows are of one size."""

    @classmethod
    def of(cls, grid: Grid, borders: Borders) -> _Counting:
        shape = len(borders.radii_px) + 1, _SIZE
        ends = [grid.width * i // _STRIPS for i in range(_STRIPS + 1)]
        return cls(
            borders,
            np.asarray(ground_pixels(grid).area_m2, np.float64),
            tuple(slice(*two) for two in pairwise(ends)),
            tuple(np.zeros(shape, np.int64) for _ in range(_STRIPS)),
            tuple(np.zeros(shape) for _ in range(_STRIPS)),
        )

    def add(self, band: Band, pool: ThreadPoolExecutor) -> None:
        """Count some rows."""
        near = near_rows((band.above, band.of_reference, band.below), self.borders)
        two = np.ascontiguousarray(band.of_map), np.ascontiguousarray(band.of_reference)
        area_m2 = self.area_m2[:0] if self.is_one else self.area_m2[band.window.row : band.window.row_stop]
        discs = discs_of(self.borders)

        def count(strip: slice, pixels: Longs, areas: Doubles) -> None:
            _count_rings(two, near, discs, (strip.start, strip.stop, _BLOCK_COLS), (pixels, areas, area_m2))

        list(pool.map(count, self.strips, self.pixels, self.areas))

    def whole(self, stop: int | None = None) -> PairCounts:
        """The counts of all rings, or of those before one."""
        pixels = np.sum([part[:stop].sum(axis=0) for part in self.pixels], axis=0)
        if self.is_one:
            return PairCounts(pixels, pixels * self.area_m2[0])
        return PairCounts(pixels, np.sum([part[:stop].sum(axis=0) for part in self.areas], axis=0))

    @property
    def is_one(self) -> bool:
        """All rows are of one size."""
        return bool((self.area_m2 == self.area_m2[0]).all())


def _threads() -> ThreadPoolExecutor:
    """As many as can count side by side."""
    return ThreadPoolExecutor(min(usable_cores(), _STRIPS), thread_name_prefix="count")


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


@nb.njit(cache=True, nogil=True)
def _count_rings(
    two: tuple[Classes, Classes],
    near: Near,
    discs: Discs,
    strip: tuple[int, int, int],
    counted: tuple[Longs, Doubles, Doubles],
) -> None:
    """Block by block, so that all that is made of a block stays in the processor's own memory.

    Args:
        two: rows of the map and of the reference.
        near: the reference's with their margin.
        discs: of the radii.
        strip: first column, the one behind the last, and columns of a block.
        counted: pixels and areas of each ring, (rings, 65,536); the ground area of a pixel in each row, or nothing
            where only pixels are counted.
    """
    (mapped, reference), (pixels, areas, area_m2) = two, counted
    margin = discs.lengths.max() if discs.lengths.size else 0
    rows, around = len(mapped), len(near.above) + len(near.beside) + len(near.below)
    values = np.empty((around, 0), np.uint8)
    edge, ring = values, values
    for start in range(strip[0], strip[1], strip[2]):
        stop = min(start + strip[2], strip[1])
        left, right = max(start - margin, 0), min(stop + margin, mapped.shape[1])
        if values.shape[1] != right - left:
            shape = around, right - left
            values, edge, ring = (
                np.empty(shape, np.uint8),
                np.empty(shape, np.uint8),
                np.empty((rows, right - left), np.uint8),
            )
        number_rings(near, discs, left, (values, edge, ring))
        for y in range(rows):
            line = mapped[y, start:stop], reference[y, start:stop], ring[y, start - left : stop - left]
            if area_m2.size:
                _count_row_areas(line, area_m2[y], pixels, areas)
            else:
                _count_row(line, pixels)


@nb.njit(cache=True, nogil=True)
def _count_row(line: tuple[Classes, Classes, Classes], pixels: Longs) -> None:
    """Eight pixels at a time, as above."""
    mapped, reference, ring = line
    whole, ones = mapped.size // 8 * 8, np.uint64(0x0101010101010101)
    of_map, of_reference = mapped[:whole].view(np.uint64), reference[:whole].view(np.uint64)
    of_ring = ring[:whole].view(np.uint64)
    for w in range(of_map.size):
        first = 8 * w
        row, col, at = mapped[first], reference[first], ring[first]
        is_one = of_map[w] == np.uint64(row) * ones and of_reference[w] == np.uint64(col) * ones
        if is_one and of_ring[w] == np.uint64(at) * ones:
            pixels[at, (np.intp(row) << 8) | col] += 8
        else:
            for i in range(first, first + 8):
                pixels[ring[i], (np.intp(mapped[i]) << 8) | reference[i]] += 1
    for i in range(whole, mapped.size):
        pixels[ring[i], (np.intp(mapped[i]) << 8) | reference[i]] += 1


@nb.njit(cache=True, nogil=True)
def _count_row_areas(line: tuple[Classes, Classes, Classes], area_m2: float, pixels: Longs, areas: Doubles) -> None:
    mapped, reference, ring = line
    for x in range(mapped.size):
        pair = (np.intp(mapped[x]) << 8) | reference[x]
        pixels[ring[x], pair] += 1
        areas[ring[x], pair] += area_m2
