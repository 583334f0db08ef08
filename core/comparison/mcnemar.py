"""McNemar's test of two maps on the same pixels: do their errors differ by more than chance?"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import bdtr

_EXACT = 1000
"""Pixels on which one map alone is right up to which the exact test is used."""


@dataclass(frozen=True, slots=True)
class McNemar:
    """Two maps A and B against one reference."""

    only_a: int
    """Pixels on which only A is right."""
    only_b: int
    p: float
    """As if pixels were independent, which neighbours are not: far too small, given because others give it."""
    p_blocks: float | None
    """With blocks in place of pixels; None with fewer than two."""

    def as_json(self) -> dict[str, Any]:
        """The fields."""
        return asdict(self)


def mcnemar(only_a: int, only_b: int, by_block: npt.NDArray[np.integer]) -> McNemar:
    """McNemar's test (1947), and its form for clusters of pixels.

    With b and c the pixels that A alone and B alone has right: exact binomial for b + c ≤ 1000, else
    χ² = (|b − c| − 1)² / (b + c) with one degree of freedom (Edwards 1948). For clusters, with d_k = b_k − c_k of block
    k: χ² = (Σ d_k)² / Σ d_k² (Obuchowski 1998; Durkalski et al. 2003).

    Args:
        only_a: pixels on which only A is right.
        only_b: the same for B.
        by_block: their difference in each block, (blocks,).
    """
    d, clustered = by_block.astype(np.float64), None
    if len(d) > 1:
        clustered = _chi_square_p(float(d.sum() ** 2 / (d**2).sum())) if d.any() else 1.0
    return McNemar(only_a, only_b, _p(only_a, only_b), clustered)


def _p(b: int, c: int) -> float:
    if b + c == 0:
        return 1.0
    if b + c <= _EXACT:
        return min(1.0, 2 * float(bdtr(min(b, c), b + c, 0.5)))
    return _chi_square_p((abs(b - c) - 1) ** 2 / (b + c))


def _chi_square_p(statistic: float) -> float:
    """Upper tail of χ² with one degree of freedom."""
    return math.erfc(math.sqrt(statistic / 2))
