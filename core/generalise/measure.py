"""Areas and lengths as whole numbers, so that sums do not depend on their order."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..raster.ground import GroundPixels
from .arrays import Doubles, Longs

_DIGITS = 6
"""Digits of a pixel's area that are kept where rows differ."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The pixels of each row in integer units."""

    area: Longs
    """Area of one pixel, (rows,), in units of ``unit_m2``."""
    width: Longs
    """Length of a pixel side along the row in mm, (rows,)."""
    height: Longs
    """Length of a pixel side across the row in mm, (rows,)."""
    unit_m2: float
    """One unit of area in m²: the pixel itself where all rows are alike."""

    def at_least(self, hectares: float) -> int:
        """The smallest area in units that is no smaller than ``hectares``; one of exactly that area qualifies."""
        return math.ceil(hectares * 10_000 / self.unit_m2 * (1 - 1e-9))

    def hectares(self, area: Longs) -> Doubles:
        """Areas in units as hectares."""
        return np.asarray(area * (self.unit_m2 / 10_000))


def measure_of(ground: GroundPixels) -> Measure:
    """The ground size of pixels as whole numbers."""
    width, height = (
        np.maximum(1, np.rint(sides * 1000)).astype(np.int64) for sides in (ground.width_m, ground.height_m)
    )
    if ground.planar:
        return Measure(np.ones(width.size, np.int64), width, height, float(ground.area_m2[0]))
    unit = 10.0 ** (math.floor(math.log10(float(ground.area_m2.max()))) - _DIGITS)
    return Measure(np.rint(ground.area_m2 / unit).astype(np.int64), width, height, unit)
