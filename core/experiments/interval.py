"""Figures of an experiment with intervals: how far they would move on other such ground, with other seeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..comparison.bootstrap import interval, resample
from .settings import Setting

_SEED = 0
Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval."""

    value: float
    low: float | None
    """None, as ``high``, where there is too little to draw from."""
    high: float | None


class Drawn:
    """Overall agreement of settings in one area, with the ground and the seeds drawn again and again.

    The same pieces of ground and the same seeds are drawn for all settings, so that differences between them are free
    of what both share.

    Args:
        some: the settings.
        area: where they were tested.
    """

    def __init__(self, some: Sequence[Setting], area: str) -> None:
        units = [[score.units for score in setting.scores(area)] for setting in some]
        self._shape = len(some), len(units[0])
        self._count = len(units[0][0])
        sums: Doubles | None = None
        if all(len(one) == self._count for each in units for one in each):  # else they were tested on other rasters
            table = np.array(units, np.float64)  # (settings, seeds, units, 2)
            sums = table.transpose(2, 3, 0, 1).reshape(self._count, -1)
        self._values = [float(np.mean([s.overall_agreement for s in setting.scores(area)])) for setting in some]
        self._rng = np.random.default_rng(_SEED)
        self._replicates = None if sums is None else resample(sums, self._figures, seed=_SEED)

    def agreement(self, place: int) -> Estimate:
        """Of a setting, 0–1, the mean of its seeds."""
        return self._estimate(self._values[place], None if self._replicates is None else self._replicates[:, place])

    def difference(self, a: int, b: int) -> Estimate:
        """Agreement of setting ``a`` minus that of ``b``."""
        drawn = None if self._replicates is None else self._replicates[:, a] - self._replicates[:, b]
        return self._estimate(self._values[a] - self._values[b], drawn)

    def _figures(self, sums: Doubles) -> Doubles:
        """(m, settings): the mean over drawn seeds of the agreement on drawn ground."""
        right, counted = np.split(sums, 2, axis=1)
        shares = np.divide(right, counted, out=np.full_like(right, np.nan), where=counted > 0)
        settings, seeds = self._shape
        weights = self._rng.multinomial(seeds, np.full(seeds, 1 / seeds), len(sums)) / seeds
        means: Doubles = np.einsum("mks,ms->mk", shares.reshape(-1, settings, seeds), weights)
        return means

    def _estimate(self, value: float, drawn: Doubles | None) -> Estimate:
        found = None if drawn is None else interval(drawn, self._count)
        return Estimate(value, found.low if found else None, found.high if found else None)
