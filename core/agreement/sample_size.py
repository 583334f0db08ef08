"""How many points a sample needs, and how many of them each class gets."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .estimators import Z_95


def stratified_size(shares: Sequence[float], users: Sequence[float], standard_error: float) -> int:
    """Points for a wanted standard error of the overall accuracy.

    n = (Σ W_i S_i / S(Ô))² with S_i = √(U_i (1 − U_i)), for large areas (Olofsson et al. 2014, equation 13).

    Args:
        shares: W_i, the share of each class on the map; they are scaled to sum to 1.
        users: U_i, the user's accuracy that each class is expected to have.
        standard_error: S(Ô), for instance 0.01.
    """
    weights = np.asarray(shares, np.float64) / math.fsum(shares)
    deviation = np.sqrt(np.asarray(users, np.float64) * (1 - np.asarray(users, np.float64)))
    return math.ceil(round(float((weights * deviation).sum() / standard_error) ** 2, 9))


def simple_size(expected: float, half_width: float) -> int:
    """Points for a wanted half width of the 95 % interval of the overall accuracy: z² p (1 − p) / d²."""
    return math.ceil(round(Z_95**2 * expected * (1 - expected) / half_width**2, 9))


def allocate(pixels: Sequence[int], total: int, minimum: int) -> tuple[int, ...]:
    """Points of each stratum: the minimum in rare ones, the rest of the points in proportion to the others' size.

    Args:
        pixels: size of each stratum; none gets more points than it has pixels.
        total: all points; where the minimum alone makes more, there are more.
        minimum: of each stratum that has any pixel.
    """
    sizes = np.asarray(pixels, np.int64)
    points = np.zeros(sizes.size, np.int64)
    left, open_ = total, sizes > 0
    while open_.any():
        wanted = _in_proportion(np.where(open_, sizes, 0), max(left, 0))
        short = open_ & ((wanted < minimum) | (wanted > sizes))
        if not short.any():
            return tuple(np.where(open_, wanted, points).tolist())
        points[short] = np.minimum(np.maximum(wanted, minimum), sizes)[short]
        open_ &= ~short
        left = total - int(points.sum())
    return tuple(points.tolist())


def _in_proportion(sizes: npt.NDArray[np.int64], total: int) -> npt.NDArray[np.int64]:
    """Whole numbers that sum to the total, by largest remainder."""
    exact = sizes / sizes.sum() * total
    whole = np.floor(exact).astype(np.int64)
    most = np.argsort(-(exact - whole), kind="stable")[: total - int(whole.sum())]
    whole[most] += 1
    return whole
