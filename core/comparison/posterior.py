"""What the class of one map tells of the true class, and how several such opinions become one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numba as nb
import numpy as np
import numpy.typing as npt

from .legend import NO_CLASS

BIN_EDGES = (50, 70, 85, 95)
"""Percent of confidence at which a new bin begins."""
PRIOR_PX = 200
"""Pixels that what a map says by itself counts for, beside those that were looked at."""

Bytes = npt.NDArray[np.uint8]
Longs = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Posterior:
    """The opinion of each weights, for every class that it may show and every confidence in it."""

    bins: Bytes
    """Percent of confidence → bin, 256 entries; 255 (none) is taken for the first one."""
    opinion: Floats
    """(weights, bins, class shown, true class): P(true class | shown, confidence) times the weights' say."""
    say: Floats
    """(weights, class shown): how much an opinion counts."""


@dataclass(frozen=True)
class Fused:
    """Maps made one."""

    classes: Bytes
    """Places in the legend, 255 where no map has a class, (rows, cols)."""
    consensus: Bytes
    """100 · P of the class shown, 255 where there is none, (rows, cols)."""


def bins_of_confidence(edges: Sequence[int] = BIN_EDGES) -> Bytes:
    """Lookup table: percent → bin."""
    found = np.searchsorted(edges, np.arange(256), side="right").astype(np.uint8)
    found[101:] = 0
    return found


def empty_votes(weights: int, classes: int, bins: int) -> Longs:
    """Zeros, (weights, bins, class shown, true class)."""
    return np.zeros((weights, bins, classes, classes), np.int64)


def learnt(votes: Longs, bins: Bytes) -> Posterior:
    """Opinions from pixels whose class a reference tells.

    With n the pixels counted, l the class shown, b the bin of its confidence and m = 200 px:
    P(t | l) = (n_lt + m · [t = l]) / (n_l + m) and P(t | l, b) = (n_lbt + m · P(t | l)) / (n_lb + m): rare cases lean
    on frequent ones, and a class never seen on what the map says. A weights' say is the share of
    pixels that are what its classes mostly stand for.

    Args:
        votes: pixels, (weights, bins, class shown, true class).
        bins: of the confidence.
    """
    by_class = votes.sum(axis=1).astype(np.float64)
    classes = votes.shape[-1]
    plain = (by_class + PRIOR_PX * np.eye(classes)) / (by_class.sum(axis=-1, keepdims=True) + PRIOR_PX)
    n = votes.astype(np.float64)
    found = (n + PRIOR_PX * plain[:, None]) / (n.sum(axis=-1, keepdims=True) + PRIOR_PX)
    right, total = by_class.max(axis=-1).sum(axis=-1), by_class.sum(axis=(1, 2))
    say = np.divide(right, total, out=np.ones_like(right), where=total > 0)
    return _posterior(found, np.repeat(say[:, None], classes, axis=1), bins)


def from_scores(scores: Sequence[tuple[float, Mapping[str, float]]], codes: Sequence[str]) -> Posterior:
    """Opinions from what cards say of their weights, where nothing was counted.

    A map's class has its confidence as probability, the others share the rest; the say of weights is their overall
    score times the F1 of the class shown, where the card has it (as annotators are weighed by their score for the label
    they gave: Estes et al. 2016).

    Args:
        scores: of each weights: overall agreement 0–1, and class code → F1.
        codes: classes of the legend, in order.
    """
    classes, percent = len(codes), np.arange(101) / 100
    sure = np.maximum(percent, 1 / classes)[:, None, None]
    one = np.where(np.eye(classes, dtype=bool), sure, (1 - sure) / max(1, classes - 1))
    say = np.array([[score * f1.get(code, 1.0) for code in codes] for score, f1 in scores])
    # Where every say is nothing the maps still count alike.
    say = np.maximum(say, 1e-3)
    bins = np.minimum(np.arange(256), 100).astype(np.uint8)
    return _posterior(np.repeat(one[None], len(scores), axis=0), say, bins)


def _posterior(found: npt.NDArray[np.float64], say: npt.NDArray[np.float64], bins: Bytes) -> Posterior:
    opinion = (found * say[:, None, :, None]).astype(np.float32)
    return Posterior(bins, np.ascontiguousarray(opinion), say.astype(np.float32))


def fuse(posterior: Posterior, maps: Bytes, confidence: Bytes) -> Fused:
    """The class of highest probability at every pixel, and that probability.

    P(t) = Σ_i say_i · P(t | l_i, c_i) / Σ_i say_i over the weights i that show a class l_i, with confidence c_i: the
    Bayesian averaging by which LandCoverNet makes one label of several annotators' (Alemohammad and Booth 2020,
    equation 1). Of equal ones the first class of the legend.

    Args:
        posterior: opinions.
        maps: places in the legend, 255 for none, (weights, rows, cols).
        confidence: percent, the same shape.
    """
    shape = maps.shape[1:]
    made = Fused(np.full(shape, NO_CLASS, np.uint8), np.full(shape, NO_CLASS, np.uint8))
    _fuse(maps, posterior.bins[confidence], (posterior.opinion, posterior.say), made.classes, made.consensus)
    return made


def count_votes(maps: Bytes, bins: Bytes, truth: Bytes, votes: Longs) -> None:
    """Add the pixels whose true class is known to ``votes``.

    Args:
        maps: places in the legend, 255 for none, (weights, rows, cols).
        bins: of the confidence, the same shape.
        truth: places in the legend, 255 where nothing is to be learnt, (rows, cols).
        votes: (weights, bins, class shown, true class).
    """
    for k in range(len(maps)):
        _count_votes(maps[k], bins[k], truth, votes[k])


@nb.njit(cache=True, nogil=True)
def _fuse(maps: Bytes, bins: Bytes, tables: tuple[Floats, Floats], classes: Bytes, consensus: Bytes) -> None:
    opinion, say = tables
    sums = np.zeros(opinion.shape[3], np.float32)
    for y in range(maps.shape[1]):
        for x in range(maps.shape[2]):
            sums[:] = 0
            total = np.float32(0)
            for k in range(maps.shape[0]):
                shown = maps[k, y, x]
                if shown != 255:
                    total += say[k, shown]
                    _add(opinion, (k, bins[k, y, x], shown), sums)
            if total > 0:
                best = _first_largest(sums)
                classes[y, x] = best
                consensus[y, x] = min(100, int(100 * sums[best] / total + 0.5))


@nb.njit(cache=True, nogil=True)
def _count_votes(found: Bytes, bins: Bytes, truth: Bytes, votes: Longs) -> None:
    for y in range(truth.shape[0]):
        for x in range(truth.shape[1]):
            if truth[y, x] != 255 and found[y, x] != 255:
                votes[bins[y, x], found[y, x], truth[y, x]] += 1


@nb.njit(cache=True, nogil=True, inline="always")
def _add(opinion: Floats, row: tuple[int, int, int], sums: Floats) -> None:
    for c in range(sums.size):
        sums[c] += opinion[row[0], row[1], row[2], c]


@nb.njit(cache=True, nogil=True, inline="always")
def _first_largest(sums: Floats) -> int:
    best = 0
    for c in range(1, sums.size):
        if sums[c] > sums[best]:
            best = c
    return best
