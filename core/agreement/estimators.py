"""Accuracy and areas estimated from a probability sample, with standard errors.

One estimator does for all designs: that of Stehman 2014 for a sample in strata that need not be the map's classes. With
the map's classes as strata it is, term by term, that of Olofsson et al. 2014; with a single stratum it is that of a
simple random sample. Systematic samples are treated as simple ones, an
approximation: where the ground itself repeats in the sample's step, their errors are stated too small.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import ReferenceLayerError
from .measures import Measures, measure

Z_95 = 1.96
"""Half a 95 % interval in standard errors."""

Shares = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its standard error."""

    value: float | None
    """None where it is 0/0."""
    se: float | None
    """None where the sample is too small to tell: a stratum with fewer than two points."""

    @property
    def half_width(self) -> float | None:
        """Half the 95 % interval."""
        return None if self.se is None else Z_95 * self.se

    def scaled(self, factor: float) -> Estimate:
        """The same in another unit."""
        return Estimate(*(None if figure is None else figure * factor for figure in (self.value, self.se)))


@dataclass(frozen=True, slots=True)
class SampleAccuracy:
    """Accuracy of a map, estimated from a sample; classes in the order of the counts."""

    overall: Estimate
    users: tuple[Estimate, ...]
    producers: tuple[Estimate, ...]
    areas: tuple[Estimate, ...]
    """Share of the whole area that truly is of each class."""
    cells: Shares
    """Estimated share of the area of each pair, rows = map, columns = reference; they sum to 1."""
    measures: Measures
    """From ``cells``: kappa, quantity and allocation disagreement of the area, not of the points."""


@dataclass(frozen=True, slots=True)
class SampleCounts:
    """A labelled sample, counted."""

    counts: npt.NDArray[np.int64]
    """Points, (strata, map classes, reference classes)."""
    sizes: Shares
    """Size of each stratum in the population, in any one unit, (strata,)."""
    occurs: npt.NDArray[np.bool_]
    """A map class can occur in a stratum, (strata, map classes); the identity where strata are the map's classes."""
    fraction: Shares
    """Share of each stratum that was sampled, for the finite population correction; 0 leaves it away, (strata,)."""


def by_map_class(counts: npt.ArrayLike, mapped: npt.ArrayLike) -> SampleCounts:
    """The sample of a map whose classes were the strata, as in Olofsson et al. 2014.

    Args:
        counts: points, rows = map, columns = reference.
        mapped: size of each class on the map, in any one unit.
    """
    n = np.asarray(counts, np.int64)
    size = n.shape[0]
    cube = np.zeros((size, size, size), np.int64)
    cube[np.arange(size), np.arange(size)] = n
    return SampleCounts(cube, np.asarray(mapped, np.float64), np.eye(size, dtype=bool), np.zeros(size))


def estimate(sample: SampleCounts) -> SampleAccuracy:
    """Accuracy and areas with standard errors.

    With W_h the share of stratum h and y, x indicators of a point, a share is Y = Σ W_h ȳ_h with variance
    Σ W_h² (1 − f_h) s²_yh / n_h, and a ratio R = Y/X has the variance of y − R x divided by X² (Stehman 2014, equations
    25–28; with strata = map classes Olofsson et al. 2014, equations 1–11).

    Raises:
        ReferenceLayerError: a stratum that covers some of the map has no labelled point at all.
    """
    n = sample.counts.sum(axis=(1, 2))
    weights = sample.sizes / sample.sizes.sum()
    if (n[weights > 0] == 0).any():
        missing = int((n[weights > 0] == 0).sum())
        raise ReferenceLayerError(
            f"{missing} of {int((weights > 0).sum())} strata have no labelled point, so nothing can be estimated.",
            "Label at least two points in each stratum.",
        )
    classes = range(sample.counts.shape[1])
    cells = np.einsum("h,hij->ij", _per_point(weights, n), sample.counts.astype(np.float64))
    count, nothing = sample.counts.shape[1:], np.zeros(sample.counts.shape[1:], bool)
    everything, right = ~nothing, np.eye(count[0], dtype=bool)
    rows = [_line(nothing, i, axis=0) for i in classes]
    cols = [_line(nothing, j, axis=1) for j in classes]
    anywhere = np.ones(n.size, bool)
    ratio = _Ratios(sample, weights, n, cells)
    return SampleAccuracy(
        overall=ratio.of(right, everything, anywhere),
        users=tuple(ratio.of(right & rows[i], rows[i], sample.occurs[:, i]) for i in classes),
        producers=tuple(ratio.of(right & cols[j], cols[j], anywhere) for j in classes),
        areas=tuple(ratio.of(cols[j], everything, anywhere) for j in classes),
        cells=cells,
        measures=measure(cells),
    )


@dataclass(frozen=True, slots=True)
class _Ratios:
    """Ratios of the shares of two sets of cells."""

    sample: SampleCounts
    weights: Shares
    points: npt.NDArray[np.int64]
    cells: Shares

    def of(self, part: npt.NDArray[np.bool_], whole: npt.NDArray[np.bool_], strata: npt.NDArray[np.bool_]) -> Estimate:
        """Share of ``part`` in ``whole``, both masks of cells; only ``strata`` can hold any of the whole."""
        total = float(self.cells[whole].sum())
        if total <= 0:
            return Estimate(None, None)
        value = float(self.cells[part].sum()) / total
        used = strata & (self.weights > 0)
        n = self.points[used].astype(np.float64)
        if (n < 2).any():
            return Estimate(value, None)
        # What a point in each cell contributes: y − R x.
        residual = part.astype(np.float64) - value * whole
        counts = self.sample.counts[used].astype(np.float64)
        means = (counts * residual).sum(axis=(1, 2)) / n
        squares = (counts * residual**2).sum(axis=(1, 2)) - n * means**2
        variance = np.maximum(squares, 0) / (n - 1) * (1 - self.sample.fraction[used]) / n
        # A share of the whole area has a known denominator, whose residuals differ by a constant alone.
        return Estimate(value, float(np.sqrt((self.weights[used] ** 2 * variance).sum())) / total)


def _per_point(weights: Shares, n: npt.NDArray[np.int64]) -> Shares:
    return np.divide(weights, n, out=np.zeros_like(weights), where=n > 0)


def _line(empty: npt.NDArray[np.bool_], place: int, *, axis: int) -> npt.NDArray[np.bool_]:
    mask = empty.copy()
    mask[(place, slice(None)) if axis == 0 else (slice(None), place)] = True
    return mask
