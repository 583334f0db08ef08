"""Linear classes, roads and rivers, that stay connected: stretches slightly too narrow are widened, not cut.

Drawing a feature somewhat larger than it is, to keep it, is a habit of CORINE's interpreters (the CLC2024 Technical
Guidelines allow exaggeration by a tenth); how narrow a stretch may be is Landweave's choice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np

from ..raster.ground import GroundPixels
from ..scheme import NODATA, Classes
from .boxes import box_sums
from .width import wide_enough

NARROWEST = 0.8
"""Share of the minimum width below which a stretch is not worth keeping: 80 m for CORINE."""

_BAND = 512


def widen(
    classes: Classes, kept: Collection[int], ground: GroundPixels, min_width_m: float, check: Callable[[], None]
) -> Classes:
    """A copy in which stretches of the kept classes from 80 % of the minimum width on have the whole of it.

    A stretch takes a rim from its neighbours, but neither from nodata nor from another kept class.

    Args:
        classes: ranks, uint8 (rows, cols), 255 is nodata.
        kept: ranks of the linear classes.
        ground: the raster's pixel sizes.
        min_width_m: the minimum width in metres.
        check: called now and then; may raise to stop.
    """
    linear = np.isin(classes, list(kept))
    if not linear.any() or not min_width_m:
        return classes
    narrow = linear & wide_enough(classes, ground, NARROWEST * min_width_m, check)
    narrow &= ~wide_enough(classes, ground, min_width_m, check)
    out = classes.copy()
    missing_m = (1 - NARROWEST) / 2 * min_width_m
    reach = tuple(int(np.ceil(missing_m / side.min() - 1e-6)) for side in (ground.height_m, ground.width_m))
    for rank in sorted(kept):
        own = narrow & (classes == rank)
        for row in range(0, classes.shape[0], _BAND) if own.any() else ():
            check()
            first, stop = max(0, row - reach[0]), min(classes.shape[0], row + _BAND)
            near = box_sums(own[first : stop + reach[0]], (reach[0], reach[1]))[row - first : stop - first] > 0
            free = ~linear[row:stop] & (classes[row:stop] != NODATA)
            out[row:stop][near & free] = rank
    return out
