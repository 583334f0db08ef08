"""Linear classes, roads and rivers, that stay connected: stretches slightly too narrow are widened, not cut.

Drawing a feature somewhat larger than it is, to keep it, is a habit of CORINE's interpreters (the CLC2024 Technical
Guidelines allow exaggeration by a tenth); how narrow a stretch may be is Landweave's choice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import numpy as np

from ..raster.ground import GroundPixels
from ..scheme import NODATA, Classes
from .boxes import box_sums
from .runs import RunMap, collect
from .width import opening

NARROWEST = 0.8
"""Share of the minimum width below which a stretch is not worth keeping: 80 m for CORINE."""


def widen(
    source: RunMap, kept: Collection[int], ground: GroundPixels, min_width_m: float, check: Callable[[], None]
) -> RunMap:
    """A copy in which stretches of the kept classes from 80 % of the minimum width on have the whole of it.

    A stretch takes a rim from its neighbours, but neither from nodata nor from another kept class. Only a band of rows
    is in memory as pixels.

    Args:
        source: ranks, 255 is nodata.
        kept: ranks of the linear classes.
        ground: the raster's pixel sizes.
        min_width_m: the minimum width in metres.
        check: called now and then; may raise to stop.
    """
    if not source.pixels()[list(kept)].any() or not min_width_m:
        return source
    least, whole = opening(ground, NARROWEST * min_width_m), opening(ground, min_width_m)
    missing_m = (1 - NARROWEST) / 2 * min_width_m
    reach = tuple(int(np.ceil(missing_m / side.min() - 1e-6)) for side in (ground.height_m, ground.width_m))

    def bands() -> Iterator[Classes]:
        for row, stop in source.bands(whole.margin):
            check()
            around = max(0, row - reach[0]), min(source.height, stop + reach[0])
            classes, columns = source.rows(*around), (0, source.width)
            linear = np.isin(classes, list(kept))
            narrow = linear & least.survivors(source, around, columns) & ~whole.survivors(source, around, columns)
            here = slice(row - around[0], stop - around[0])
            free, out = ~linear[here] & (classes[here] != NODATA), classes[here].copy()
            for rank in sorted(kept):
                near = box_sums(narrow & (classes == rank), (reach[0], reach[1]))[here] > 0
                out[near & free] = rank
            yield out

    return collect(bands(), source.width)
