"""Level 3 of CORINE by what an area is made of, before small pieces are merged away.

A 25 ha unit of the classes 111, 112, 242, 243 and 313 is defined by its mixture, so pieces too small to be drawn are
looked at together with what lies around them, in a square of the minimum mapping unit. What is large enough to be drawn
by itself stays as it is.

Sources: 111 above 80 % sealed, 112 from 30 % to 80 %: nomenclature of CORINE Land Cover. Mixed forest where neither
kind has more than 75 % of the trees, 243 where farmland and natural vegetation both have 25 % to 75 %, 242 where no
single crop has more than 75 %: usual readings of the illustrated guidelines, not confirmed as exact numbers. That a
pixel of 112 counts as 55 % sealed, the middle of its range, and the square are Landweave's choices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import SchemeError
from ..raster.ground import GroundPixels
from ..scheme import NODATA, Classes
from .arrays import Flags, Ints
from .boxes import box_sums
from .runs import RunMap, collect

SEALED_PERCENT = {"111": 100, "112": 55, "121": 100, "122": 100, "123": 100, "124": 100}
"""How much of a pixel of each class is sealed; nothing of all others."""
CROPS = ("211", "212", "213", "221", "222", "223", "231")
"""Classes of farmland with one use."""
TREES = ("311", "312", "313")
NATURAL = (*TREES, "321", "322", "323", "324")
"""Natural vegetation."""

_PARTS = ("111", "112", "211", "231", "242", "243", "311", "312", "313")
"""Without these there is nothing to mix."""


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """The pixels of a band of rows and, for each, how many around it have which class."""

    classes: Classes
    ranks: dict[str, int]
    valid: Ints
    count: Callable[..., Ints]
    """Codes → pixels of these classes in the square around each pixel."""

    def is_one_of(self, *codes: str) -> Flags:
        """Pixels of these classes."""
        return np.isin(self.classes, [self.ranks[code] for code in codes if code in self.ranks])


def compose(source: RunMap, small: RunMap, codes: tuple[str, ...], *, ground: GroundPixels, unit_ha: float) -> RunMap:
    """The map with small pieces recoded by the composition of their surroundings; a band of rows at a time.

    In this order, for pixels of small pieces: farmland and natural vegetation where both have at least 25 %, and
    together 75 %, of the square become 243; farmland where it has more than 75 % and no crop more than 75 % of it, 242;
    311 and 312 where trees have at least 30 % and neither kind more than 75 % of them, 313; 111 and 112 where more than
    80 % is sealed, 111, and where at least 30 % is, 112. All else stays.

    Args:
        source: ranks, 255 is nodata.
        small: 1 for pixels of regions below the minimum mapping unit.
        codes: codes by rank.
        ground: pixel sizes; those of the middle row count.
        unit_ha: area of the square in hectares.

    Raises:
        SchemeError: the scheme lacks classes that mixtures are made of.
    """
    lacking = [code for code in _PARTS if code not in codes]
    if lacking:
        raise SchemeError(
            f"The scheme lacks {', '.join(lacking)}, so the composition rules cannot be applied.",
            "Use them with level 3 of CORINE only.",
        )
    ranks = {code: rank for rank, code in enumerate(codes)}
    middle, side = source.height // 2, (unit_ha * 10_000) ** 0.5
    reach = (round((side / ground.height_m[middle] - 1) / 2), round((side / ground.width_m[middle] - 1) / 2))

    def bands() -> Iterator[Classes]:
        for row, stop in source.bands(reach[0]):
            first, last = max(0, row - reach[0]), min(source.height, stop + reach[0])
            is_small = small.rows(row, stop) == 1
            yield _composed(source.rows(first, last), slice(row - first, stop - first), is_small, ranks, reach)

    return collect(bands(), source.width)


def _composed(around: Classes, rows: slice, small: Flags, ranks: dict[str, int], reach: tuple[int, int]) -> Classes:
    def count(*codes: str) -> Ints:
        wanted = [ranks[code] for code in codes if code in ranks]
        return box_sums(np.isin(around, wanted), reach)[rows]

    here = _Surroundings(around[rows], ranks, box_sums(around != NODATA, reach)[rows], count)
    out = here.classes.copy()
    # From the last to the first rule, so that the first one has the last word.
    for code, applies in (*_urban(here), _mixed_forest(here), _crops(here), _farmland(here)):
        out[small & applies] = ranks[code]
    return out


def _urban(here: _Surroundings) -> tuple[tuple[str, Flags], tuple[str, Flags]]:
    sealed = sum((percent * here.count(code) for code, percent in SEALED_PERCENT.items()), np.zeros_like(here.valid))
    urban = here.is_one_of("111", "112")
    return ("112", urban & (sealed >= 30 * here.valid)), ("111", urban & (sealed > 80 * here.valid))


def _mixed_forest(here: _Surroundings) -> tuple[str, Flags]:
    trees, most = here.count(*TREES), np.maximum(here.count("311"), here.count("312"))
    return "313", here.is_one_of("311", "312") & (10 * trees >= 3 * here.valid) & (4 * most <= 3 * trees)


def _crops(here: _Surroundings) -> tuple[str, Flags]:
    each = [here.count(code) for code in CROPS]
    farmed, most = np.sum(each, axis=0), np.max(each, axis=0)
    return "242", here.is_one_of(*CROPS) & (4 * farmed > 3 * here.valid) & (4 * most <= 3 * farmed)


def _farmland(here: _Surroundings) -> tuple[str, Flags]:
    farmed, wild = here.count(*CROPS), here.count(*NATURAL)
    both = (4 * farmed >= here.valid) & (4 * wild >= here.valid) & (4 * (farmed + wild) >= 3 * here.valid)
    return "243", here.is_one_of(*CROPS, *NATURAL) & both
