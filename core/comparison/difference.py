"""The difference between two weights' figures, and whether it is more than chance would make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from ..scheme import LandClass
from .bootstrap import FEW_BLOCKS, Interval, interval, resample
from .counting import Sums
from .figures import F1, IOU, MEAN_F1, MEAN_IOU, OVERALL, PRODUCERS, columns, figures, place
from .legend import Legend

FEW_RASTERS = 5
"""From this number on whole rasters are drawn, not blocks; their number is small, and the interval widened for it."""
COMPARED = (PRODUCERS, F1, IOU)
"""Figures of a class whose differences get an interval."""


class Verdict(str, Enum):
    """What a difference is worth."""

    A = "a_better"
    B = "b_better"
    NOISE = "within_noise"
    FEW = "too_few_blocks"
    NONE = "undefined"


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of weights A minus that of weights B."""

    measure: str
    land_class: LandClass | None
    """None: of the whole map."""
    a: float | None
    b: float | None
    difference: float | None
    """None where one of the two is undefined."""
    interval: Interval | None
    blocks: int
    """Units (blocks, or rasters) in which the class occurs, in a map or in the reference."""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Drawing:
    """What intervals are drawn from."""

    block_m: float
    """Mean side of the blocks."""
    seed: int
    by_raster: bool = False
    """Whole rasters are drawn, not blocks."""

    @property
    def least(self) -> int:
        """Units below which nothing is told from chance."""
        return FEW_RASTERS if self.by_raster else FEW_BLOCKS


def united(parts: Sequence[Sums], *, by_raster: bool = False) -> Sums:
    """The sums of several rasters: those of units one after the other, all others added."""
    per_block = {"mapped", "right", "reference", "valid", "differ"}
    found = {}
    for field in Sums._fields:
        arrays = [getattr(part, field) for part in parts]
        if by_raster and field in per_block:
            arrays = [array.sum(axis=0, keepdims=True) for array in arrays]
        found[field] = np.concatenate(arrays) if field in per_block else np.sum(arrays, axis=0)
    return Sums(**found)


def redrawn(sums: Sums, drawing: Drawing) -> npt.NDArray[np.float64]:
    """All figures of all weights from units drawn anew, (replicates, figures); empty without a reference."""
    weights = sums.mapped.shape[1]
    table = columns(sums)[sums.reference.sum(axis=1) > 0]
    return resample(table, lambda s: figures(s, weights).flat, seed=drawing.seed) if len(table) else np.empty((0, 0))


@dataclass(frozen=True)
class Drawn:
    """Several weights' figures, as they are and as they come out of drawn units."""

    sums: Sums
    drawn: npt.NDArray[np.float64]
    legend: Legend
    drawing: Drawing

    def differences(self, a: int, b: int) -> tuple[Difference, ...]:
        """Weights ``a`` minus weights ``b``: of the whole map, and of each class that occurs."""
        found = [self._difference((a, b), name, None) for name in (OVERALL, MEAN_IOU, MEAN_F1)]
        for c in range(len(self.legend.scheme.classes)):
            if self._units_of((a, b), c):
                found += [self._difference((a, b), name, c) for name in COMPARED]
        return tuple(found)

    def _difference(self, pair: tuple[int, int], name: str, of_class: int | None) -> Difference:
        weights, classes = self.sums.mapped.shape[1], len(self.legend.scheme.classes)
        table = columns(self.sums).sum(axis=0).astype(np.float64)
        flat = figures(table, weights).flat
        at_a, at_b = (place(classes, k, name, of_class) for k in pair)
        a, b = float(flat[at_a]), float(flat[at_b])
        units = self._units_of(pair, of_class)
        found = interval(self.drawn[:, at_a] - self.drawn[:, at_b], units)
        known = bool(np.isfinite(a - b))
        return Difference(
            measure=name,
            land_class=None if of_class is None else self.legend.scheme.classes[of_class],
            a=_number(a),
            b=_number(b),
            difference=_number(a - b),
            interval=found if known else None,
            blocks=units,
            verdict=_verdict(a - b, found if units >= self.drawing.least else None) if known else Verdict.NONE,
        )

    def _units_of(self, pair: tuple[int, int], of_class: int | None) -> int:
        seen = self.sums.reference + self.sums.mapped[:, list(pair)].sum(axis=1)
        counts = seen.sum(axis=1) if of_class is None else seen[:, of_class]
        return int((counts > 0).sum())


def _verdict(difference: float, found: Interval | None) -> Verdict:
    if found is None:
        return Verdict.FEW
    if not found.excludes_zero:
        return Verdict.NOISE
    return Verdict.A if difference > 0 else Verdict.B


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
