"""What generalising did to the classes: areas before and after, and which class became which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..generalise.runs import RunMap
from ..raster.ground import GroundPixels
from ..scheme import Scheme

_BAND = 256


@dataclass(frozen=True, slots=True)
class Changes:
    """A map before and after, class by class."""

    scheme: Scheme
    pixels: npt.NDArray[np.int64]
    """Pixels by class before (rows) and after (columns), in the scheme's order."""
    area_ha: npt.NDArray[np.float64]
    """Their ground areas."""

    @property
    def before_ha(self) -> npt.NDArray[np.float64]:
        """Area of each class before."""
        return np.asarray(self.area_ha.sum(axis=1))

    @property
    def after_ha(self) -> npt.NDArray[np.float64]:
        """Area of each class after."""
        return np.asarray(self.area_ha.sum(axis=0))

    @property
    def changed_pixels(self) -> int:
        """Pixels with another class than before."""
        return int(self.pixels.sum() - self.pixels.trace())

    def largest(self) -> list[tuple[int, int]]:
        """(before, after) places of the classes that changed, the most pixels first."""
        off = self.pixels.copy()
        np.fill_diagonal(off, 0)
        order = np.argsort(-off, axis=None, kind="stable")[: np.count_nonzero(off)]
        return [(int(i) // len(off), int(i) % len(off)) for i in order]

    def as_json(self) -> dict[str, Any]:
        """``area`` (class by class) and ``from_to`` (every change of class, the largest first)."""
        codes = self.scheme.codes
        rows = zip(self.scheme.classes, self.before_ha.tolist(), self.after_ha.tolist(), strict=True)
        return {
            "changed_pixels": self.changed_pixels,
            "pixels": int(self.pixels.sum()),
            "area": [
                {
                    "code": c.code,
                    "label": c.label,
                    "before_ha": before,
                    "after_ha": after,
                    "change_ha": after - before,
                    "change_percent": 100 * (after / before - 1) if before else None,
                }
                for c, before, after in rows
                if before or after
            ],
            "from_to": [
                {
                    "from": codes[a],
                    "to": codes[b],
                    "pixels": int(self.pixels[a, b]),
                    "area_ha": float(self.area_ha[a, b]),
                }
                for a, b in self.largest()
            ],
        }


def class_changes(before: RunMap, after: RunMap, scheme: Scheme, ground: GroundPixels) -> Changes:
    """Compare two maps pixel by pixel.

    Args:
        before: scheme values, 255 is nodata.
        after: the same of the generalised map.
        scheme: whose values they are.
        ground: pixel sizes of the rows.
    """
    size = len(scheme.classes)
    place = np.full(256, size, np.int64)
    place[list(scheme.values)] = np.arange(size)
    pixels, area = np.zeros((size + 1) ** 2, np.int64), np.zeros((size + 1) ** 2)
    step = _BAND if ground.planar else 1
    for row in range(0, before.height, step):
        stop = min(row + step, before.height)
        pairs = place[before.rows(row, stop)] * (size + 1) + place[after.rows(row, stop)]
        counts = np.bincount(pairs.ravel(), minlength=pixels.size)
        pixels += counts
        area += counts * ground.area_m2[row]
    shape = (size + 1, size + 1)
    return Changes(scheme, pixels.reshape(shape)[:-1, :-1], area.reshape(shape)[:-1, :-1] / 10_000)
