"""Narrow parts of a whole map, found and given away band of rows by band of rows.

Every band is looked at with as much of the map around it as can matter, so where bands begin leaves no trace, and only
one band is in memory as pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

import numba as nb
import numpy as np

from ..scheme import NODATA, Classes
from .arrays import Flags, RunValues
from .fill import RINGS, refill
from .priority import Matrix
from .runs import RunMap, collect
from .width import Opening

_TILE = 64
"""Columns that are looked at again together, once something in them has changed."""

_ROWS = 128
"""Rows that are looked at again together."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A map and which of its pixels lie in places that are wide enough."""

    map: RunMap
    survivors: RunMap
    """1 where a pixel survives, 0 elsewhere, nodata included."""

    @property
    def narrow(self) -> int:
        """How many pixels with a class do not survive."""
        nodata = int(self.map.pixels()[NODATA])
        return self.map.height * self.map.width - nodata - int(self.survivors.pixels()[1])


@dataclass(frozen=True, slots=True)
class Look:
    """How maps of one raster are looked at."""

    opening: Opening
    any_width: Collection[int]
    """Classes that may be as narrow as they are."""
    check: Callable[[], None]
    """Called between bands; may raise to stop."""

    def at(self, source: RunMap, earlier: Looked | None = None) -> Looked:
        """A map with its survivors; only what lies near a difference to an earlier one is looked at again."""
        bands = self._again(source, earlier) if earlier else self._first(source)
        return Looked(source, collect(bands, source.width))

    def _first(self, source: RunMap) -> Iterator[Classes]:
        for rows in source.bands(self.opening.margin):
            self.check()
            yield self._window(source, rows, (0, source.width))

    def _again(self, source: RunMap, earlier: Looked) -> Iterator[Classes]:
        margin = self.opening.margin
        for first in range(0, source.height, _ROWS):
            self.check()
            rows = first, min(first + _ROWS, source.height)
            near = max(0, rows[0] - margin), min(source.height, rows[1] + margin)
            out = earlier.survivors.rows(*rows)
            for cols in _spans(_changed(source.arrays, earlier.map.arrays, source.width, near), margin, source.width):
                out[:, cols[0] : cols[1]] = self._window(source, rows, cols)
            yield out

    def _window(self, source: RunMap, rows: tuple[int, int], cols: tuple[int, int]) -> Classes:
        out = self.opening.survivors(source, rows, cols)
        if self.any_width:
            out |= np.isin(source.window(rows, cols), list(self.any_width))
        return out.view(np.uint8)


def refilled(looked: Looked, priority: Matrix, reach: int, check: Callable[[], None]) -> RunMap:
    """The map in which narrow parts have the classes of surviving neighbours, see ``refill``."""

    def bands() -> Iterator[Classes]:
        source, survivors = looked.map, looked.survivors
        for first, stop in source.bands(RINGS * reach):
            check()
            top, bottom = max(0, first - RINGS * reach), min(source.height, stop + RINGS * reach)
            kept = survivors.rows(top, bottom).view(np.bool_)
            yield refill(source.rows(top, bottom), kept, priority, reach)[first - top : stop - top]

    return collect(bands(), looked.map.width)


def _spans(changed: Flags, margin: int, width: int) -> list[tuple[int, int]]:
    """Columns to be looked at again, from tiles with a change: those within the margin of one."""
    far = -(-margin // _TILE)
    near = np.convolve(changed, np.ones(2 * far + 1, int), mode="full")[far:-far] > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], near, [False])))) * _TILE
    return [(int(a), min(int(b), width)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


@nb.njit(cache=True)
def _changed(one: RunValues, other: RunValues, width: int, rows: tuple[int, int]) -> Flags:
    """Which tiles of columns have a difference in some row."""
    out = np.zeros((width - 1) // _TILE + 1, np.bool_)
    for y in range(rows[0], rows[1]):
        a, b, x = one[0][y], other[0][y], 0
        while x < width:
            end_a = one[1][a + 1] if a + 1 < one[0][y + 1] else width
            end_b = other[1][b + 1] if b + 1 < other[0][y + 1] else width
            end = min(end_a, end_b)
            if one[2][a] != other[2][b]:
                out[x // _TILE : (end - 1) // _TILE + 1] = True
            x = end
            a += end_a == end
            b += end_b == end
    return out
