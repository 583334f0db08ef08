"""How far a figure would move had other blocks of the same ground been looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr, stdtrit

REPLICATES = 2000
LEVEL = 0.95
FEW_BLOCKS = 10
"""Below this number an interval is no ground for a verdict."""
_AT_A_TIME = 200
_DEFINED = 0.9
"""Share of replicates in which a figure must be defined to have an interval."""

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a figure lies with 95 % confidence."""

    low: float
    high: float

    @property
    def excludes_zero(self) -> bool:
        """The figure differs from 0 by more than chance."""
        return self.low > 0 or self.high < 0


def resample(
    sums: npt.NDArray[np.number], figures: Callable[[Doubles], Doubles], *, seed: int, replicates: int = REPLICATES
) -> Doubles:
    """Replicates of figures from blocks drawn with replacement (Efron and Tibshirani 1993, chapter 8).

    Blocks are drawn, not pixels: neighbours are alike, and intervals from the number of pixels would be far too narrow.

    Args:
        sums: what each block adds to the whole, (blocks, n).
        figures: (m, n) sums → (m, q) figures; NaN where a figure is undefined.
        seed: of the drawing.
        replicates: how many.

    Returns:
        (replicates, q)
    """
    rng, parts = np.random.default_rng(seed), []
    blocks = len(sums)
    for start in range(0, replicates, _AT_A_TIME):
        drawn = rng.multinomial(blocks, np.full(blocks, 1 / blocks), min(_AT_A_TIME, replicates - start))
        parts.append(figures(drawn.astype(np.float64) @ sums.astype(np.float64)))
    return np.concatenate(parts)


def interval(replicates: Doubles, blocks: int, level: float = LEVEL) -> Interval | None:
    """The expanded percentile interval of one figure (Hesterberg 2015, The American Statistician 69, 371–386).

    Percentiles of the bootstrap alone are too narrow for few blocks, by about the factor that Student's distribution
    and n / (n − 1) make up for: the share ``Φ(t · √(n / (n − 1)))`` is taken in place of the nominal one.

    Args:
        replicates: of the figure, NaN where it was undefined.
        blocks: that the figure rests on.
        level: of confidence.

    Returns:
        None with fewer than two blocks, or where the figure is undefined in a tenth of the replicates.
    """
    known = replicates[np.isfinite(replicates)]
    if blocks < 2 or len(known) < _DEFINED * len(replicates) or not len(known):
        return None
    reach = stdtrit(blocks - 1, (1 - level) / 2) * np.sqrt(blocks / (blocks - 1))
    share = float(ndtr(reach))
    low, high = np.quantile(known, [share, 1 - share])
    return Interval(float(low), float(high))
