"""One pass over a map and a reference: how often which two bytes lie at one place, on how much ground, and a sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from itertools import pairwise

import numba as nb
import numpy as np
import numpy.typing as npt
import rasterio

from ..grid import Grid
from ..raster.ends import ends_of, first_end, room_for_ends
from ..raster.ground import ground_pixels
from ..raster.stored import Stored
from ..scheme import Classes
from ..system import usable_cores
from .bands import CACHE_BYTES, Band, bands_beside
from .borders import NO_BORDERS, Borders, Discs, Near, discs_of, far_row, measure, near_rows, number_rings

SAMPLE_PX = 640
"""Longest side of the sample that is kept to be looked at."""
_SIZE = 256 * 256
_BLOCK_COLS = 2048
_STRIPS = 4
"""The same on every computer, and so is the last digit of the sums; threads beyond them would wait for the files."""

Longs = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]


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
        table = self.pixels.reshape(1, _SIZE), self.area_m2.reshape(1, _SIZE)
        _count_rows((mapped, reference), np.asarray(area_m2, np.float64), table)

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
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), ExitStack() as stack:
        threads = [stack.enter_context(_thread()) for _ in range(min(usable_cores(), _STRIPS))]
        # Closed before the files are: a run that is cancelled leaves no thread that still reads them.
        bands = stack.enter_context(closing(bands_beside((of_map.read, of_reference.read), grid, borders.margin)))
        for band in bands:
            counting.add(band, threads)
            every = slice((step // 2 - band.window.row) % step, None, step), slice(step // 2, None, step)
            # Copied: a view would keep the whole band.
            samples.append((band.of_map[every].copy(), band.of_reference[every].copy()))
            told(band.window.row_stop)
        counting.finish()
    sampled = [np.concatenate([sample[i] for sample in samples]) for i in (0, 1)]
    whole = counting.whole()
    for one, pixels in zip((of_map, of_reference), whole.of_each(), strict=True):
        one.check(pixels > 0)
    # Ring 0 lies beyond all radii, the last one within all of them.
    beyond = tuple(counting.whole(-near) for near in range(1, len(borders.radii_px) + 1))
    return Pairs(whole, sampled[0], sampled[1], borders, beyond)


@dataclass(frozen=True)
class _Counting:
    """What a pass counts, ring by ring, in strips of columns side by side, each by a thread of its own.

    A band is begun before the one above is finished, so that no thread waits for the slowest one.
    """

    borders: Borders
    area_m2: Doubles
    """Ground area of a pixel in each row."""
    strips: tuple[slice, ...]
    pixels: tuple[Longs, ...]
    """Of each strip, (rings, 65,536)."""
    areas: tuple[Doubles, ...]
    """The same in square metres; all 0 where the rows are of one size."""
    under_way: list[Future[None]] = field(default_factory=list)

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

    def add(self, band: Band, threads: Sequence[Executor]) -> None:
        """Count some rows, after those before.

        Args:
            band: the rows.
            threads: each does one thing after the other.
        """
        near = near_rows((band.above, band.of_reference, band.below), self.borders)
        two = np.ascontiguousarray(band.of_map), np.ascontiguousarray(band.of_reference)
        area_m2 = self.area_m2[:0] if self.is_one else self.area_m2[band.window.row : band.window.row_stop]
        discs = discs_of(self.borders)

        def count(strip: slice, pixels: Longs, areas: Doubles) -> None:
            _count_rings(two, near, discs, (strip.start, strip.stop, _BLOCK_COLS), (pixels, areas, area_m2))

        strips = enumerate(zip(self.strips, self.pixels, self.areas, strict=True))
        begun = [threads[i % len(threads)].submit(count, *strip) for i, strip in strips]
        self.finish()
        self.under_way.extend(begun)

    def finish(self) -> None:
        """Wait for all that was begun."""
        while self.under_way:
            self.under_way.pop().result()

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


def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="count")


@nb.njit(cache=True, nogil=True)
def _count_rows(two: tuple[Classes, Classes], area_m2: Doubles, counted: tuple[Longs, Doubles]) -> None:
    mapped, reference = two
    ring, ends = np.zeros(mapped.shape[1], np.uint8), room_for_ends(mapped.shape[1])
    for y in range(len(mapped)):
        _count_row((mapped[y], reference[y], ring), area_m2[y], counted, ends)


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
    rows, around = len(mapped), len(near.above) + len(near.beside) + len(near.below)
    for start in range(strip[0], strip[1], strip[2]):
        stop = min(start + strip[2], strip[1])
        left, right = max(start - discs.reach, 0), min(stop + discs.reach, mapped.shape[1])
        cols = right - left
        away, ring, ends = np.empty((around, cols), np.int8), np.zeros(cols, np.uint8), room_for_ends(stop - start)
        rooms = far_row(cols, discs), np.empty(cols, np.uint8)
        if discs.reach:
            measure(near, left, away)
        for y in range(rows):
            if discs.reach:
                number_rings(away[len(near.above) + y], discs, rooms, ring)
            line = mapped[y, start:stop], reference[y, start:stop], ring[start - left : stop - left]
            _count_row(line, area_m2[y] if area_m2.size else 0.0, (pixels, areas), ends)


@nb.njit(cache=True, nogil=True)
def _count_row(
    line: tuple[Classes, Classes, Classes], area_m2: float, counted: tuple[Longs, Doubles], ends: Classes
) -> None:
    """Run by run of pixels that are alike in all three rows, as most neighbours are.

    Args:
        line: bytes of the map, of the reference, and rings.
        area_m2: ground area of a pixel; 0: only pixels are counted.
        counted: as ``_count_rings``.
        ends: of a row of as many pixels.
    """
    (mapped, reference, ring), (pixels, areas) = line, counted
    _find_ends(mapped, reference, ring, ends)
    eights, last = ends.view(np.uint64), np.intp(-1)
    for first in range(0, eights.size, 8):
        left = ends_of(eights, first)
        while left:
            x = 8 * first + first_end(left)
            pair = (np.intp(mapped[x]) << 8) | reference[x]
            pixels[ring[x], pair] += x - last
            if area_m2:
                areas[ring[x], pair] += (x - last) * area_m2
            last, left = x, left & (left - np.uint64(1))


@nb.njit(cache=True, nogil=True)
def _find_ends(mapped: Classes, reference: Classes, ring: Classes, ends: Classes) -> None:
    """1 where the next pixel differs, 0 elsewhere; all but the last pixel."""
    one = np.uint64(1)  # An index that cannot be negative: so the compiler takes many pixels at a time.
    for x in range(np.uint64(mapped.size - 1)):
        ends[x] = (mapped[x] != mapped[x + one]) | (reference[x] != reference[x + one]) | (ring[x] != ring[x + one])
