"""The passes over an area that set opinions, fuse its maps and count how right they are."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..agreement.bands import bands_of_rows
from ..grid import Window
from ..raster.ground import ground_pixels
from ..raster.writer import RasterWriter
from ..scheme import NODATA
from .blocks import Blocks
from .counting import Rows, Sums, count, empty_sums, pairs_of
from .legend import NO_CLASS, Legend
from .pass_over import OpenSite, read_confidence, read_map, read_reference
from .posterior import Fused, Posterior, count_votes, empty_votes, fuse

Halves = npt.NDArray[np.int64]
Longs = npt.NDArray[np.int64]


@dataclass(frozen=True)
class FusedSite:
    """One raster whose maps are to become one."""

    open: Callable[[], contextlib.AbstractContextManager[OpenSite]]
    blocks: Blocks
    fused: Path
    consensus: Path


@dataclass(frozen=True)
class Opinions:
    """Of the whole area, and those that each half is measured with."""

    whole: Posterior
    of_half: tuple[Posterior, Posterior]


@dataclass(frozen=True)
class Tally:
    """What is counted while maps are fused."""

    right: Longs
    """Measured pixels that are right, by percent of consensus."""
    measured: Longs
    hectares: npt.NDArray[np.float64]
    """Of each class in what is written."""

    @classmethod
    def empty(cls, classes: int) -> Tally:
        return cls(np.zeros(101, np.int64), np.zeros(101, np.int64), np.zeros(classes))

    def add_area(self, made: Fused, area_m2: npt.NDArray[np.float64]) -> None:
        """Add some rows; ``area_m2`` is that of a pixel of each."""
        for row, area in zip(made.classes, area_m2.tolist(), strict=True):
            self.hectares[:] += np.bincount(row, minlength=256)[: self.hectares.size] * area / 10_000

    def add_right(self, made: Fused, truth: npt.NDArray[np.uint8]) -> None:
        """How often which consensus is right."""
        known = truth != NO_CLASS
        self.measured[:] += np.bincount(made.consensus[known], minlength=101)[:101]
        self.right[:] += np.bincount(made.consensus[known & (made.classes == truth)], minlength=101)[:101]


def votes_of(
    sites: Sequence[FusedSite], flags: Sequence[Halves], bins: npt.NDArray[np.uint8], shape: tuple[int, int]
) -> Longs:
    """What each half of an area has to say.

    Args:
        sites: its rasters.
        flags: the half of each of their blocks.
        bins: percent of confidence → bin.
        shape: number of weights and of classes.

    Returns:
        Pixels, (halves, weights, bins, class shown, true class).
    """
    votes = np.stack([empty_votes(*shape, int(bins.max()) + 1)] * 2)
    for site, half in zip(sites, flags, strict=True):
        with site.open() as opened:
            for window in bands_of_rows(opened.grid):
                seen = _see(opened, window)
                halves_here = half[_block_of(site.blocks, window)]
                for number in (0, 1):
                    truth = np.where(halves_here == number, seen.truth, np.uint8(NO_CLASS))
                    count_votes(seen.maps, bins[seen.confidence], truth, votes[number])
    return votes


@dataclass(frozen=True)
class _Seen:
    """Some rows of all maps; the truth only where every map has a class."""

    maps: npt.NDArray[np.uint8]
    confidence: npt.NDArray[np.uint8]
    truth: npt.NDArray[np.uint8]


def _see(opened: OpenSite, window: Window) -> _Seen:
    maps = np.stack([read_map(one, window) for one in opened.maps])
    confidence = np.stack([read_confidence(one, window) for one in opened.maps])
    gaps = (maps == NO_CLASS).any(axis=0)
    return _Seen(maps, confidence, np.where(gaps, np.uint8(NO_CLASS), read_reference(opened, window)))


def _block_of(blocks: Blocks, window: Window) -> Longs:
    return blocks.first_of_rows(window)[:, None] + blocks.of_cols()[None]


def fuse_site(site: FusedSite, half: Halves, opinions: Opinions, legend: Legend, tally: Tally) -> Sums:
    """Write the fused map and the consensus of one raster, and count both halves with what the other has set.

    Args:
        site: the raster.
        half: of each block.
        opinions: of the whole area, and of its halves.
        legend: of the classes.
        tally: added to.

    Returns:
        What was counted, the fused map last among the weights.
    """
    values = np.full(256, NODATA, np.uint8)
    values[: len(legend.scheme.classes)] = legend.scheme.values
    with contextlib.ExitStack() as stack:
        opened = stack.enter_context(site.open())
        area_m2, of_cols = ground_pixels(opened.grid).area_m2, site.blocks.of_cols()
        sums = empty_sums(site.blocks.count, len(opened.maps) + 1, len(legend.scheme.classes))
        fused = stack.enter_context(RasterWriter(site.fused, opened.grid, scheme=legend.scheme))
        consensus = stack.enter_context(RasterWriter(site.consensus, opened.grid))
        for window in bands_of_rows(opened.grid):
            seen = _see(opened, window)
            made = fuse(opinions.whole, seen.maps, seen.confidence)
            fused.write(values[made.classes], window.row)
            consensus.write(made.consensus, window.row)
            rows_m2 = area_m2[window.row : window.row_stop]
            tally.add_area(made, rows_m2)
            crossed = _crossed(opinions, seen, half[_block_of(site.blocks, window)])
            tally.add_right(crossed, seen.truth)
            maps = np.concatenate([seen.maps, crossed.classes[None]])
            sure = np.concatenate([seen.confidence, crossed.consensus[None]])
            blocks = site.blocks.first_of_rows(window), of_cols
            count(Rows(maps, sure, seen.truth, rows_m2, *blocks), pairs_of(1), sums)
    return sums


def _crossed(opinions: Opinions, seen: _Seen, half: Halves) -> Fused:
    """Each half fused by what the other has set; only where there is a truth to measure it by."""
    made = []
    for number in (0, 1):
        wanted = (half == number) & (seen.truth != NO_CLASS)
        maps = np.where(wanted, seen.maps, np.uint8(NO_CLASS))
        made.append(fuse(opinions.of_half[number], maps, seen.confidence))
    first, second = made
    # Nothing is 255, and a class below it: of the two the one that is there.
    return Fused(np.minimum(first.classes, second.classes), np.minimum(first.consensus, second.consensus))
