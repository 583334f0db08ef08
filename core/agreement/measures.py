"""Measures of agreement, all from one confusion table; rows = map, columns = reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Figures = tuple[float | None, ...]
"""One figure for each class in the table's order; None where it is undefined (0/0), never 0 instead."""


@dataclass(frozen=True, slots=True)
class Means:
    """Means over the classes for which a measure is defined; None where there is no such class."""

    users: float | None
    producers: float | None
    f1: float | None
    iou: float | None


@dataclass(frozen=True, slots=True)
class Measures:
    """Agreement of a map with a reference.

    The per-class names are those of the field: *user's* looks along a row (of what the map shows as the class, how much
    does the reference show so), *producer's* down a column (of what the reference shows, how much did the map find).
    """

    overall: float | None
    """Share of the table on its diagonal."""
    users: Figures
    producers: Figures
    f1: Figures
    iou: Figures
    present: tuple[bool, ...]
    """The class occurs in the map or in the reference."""
    macro: Means
    """Each class counts the same."""
    weighted: Means
    """Each class counts by its share of the reference."""
    kappa: float | None
    quantity: float | None
    """Disagreement because the classes have other amounts."""
    allocation: float | None
    """Disagreement because the classes lie elsewhere; quantity + allocation = 1 − overall."""
    exchange: float | None
    """The part of allocation in which two classes have swapped places."""
    shift: float | None
    """The rest of allocation."""


def measure(table: npt.ArrayLike) -> Measures:
    """All measures of a table.

    With n_ii the diagonal, n_i+ the row sums, n_+i the column sums and n their total (Congalton 1991): overall =
    Σ n_ii/n, user's = n_ii/n_i+, producer's = n_ii/n_+i, F1 = 2 n_ii/(n_i+ + n_+i), IoU = n_ii/(n_i+ + n_+i − n_ii).
    Kappa leaves much to be desired (Foody 2020) and is given beside quantity and allocation (Pontius and Millones
    2011), exchange and shift (Pontius and Santacruz 2014).

    Args:
        table: counts, areas or shares, (classes, classes), none below 0.
    """
    n = np.asarray(table, np.float64)
    if n.ndim != 2 or n.shape[0] != n.shape[1] or n.size == 0 or (n < 0).any():
        raise ValueError(f"A confusion table is square and holds nothing below 0, got {n.shape}.")
    right, rows, cols = np.diag(n), n.sum(axis=1), n.sum(axis=0)
    users, producers = _ratio(right, rows), _ratio(right, cols)
    f1, iou = _ratio(2 * right, rows + cols), _ratio(right, rows + cols - right)
    parts = _disagreement(n)
    return Measures(
        overall=parts[0],
        users=_figures(users),
        producers=_figures(producers),
        f1=_figures(f1),
        iou=_figures(iou),
        present=tuple(bool(p) for p in rows + cols > 0),
        macro=Means(*(_mean(m, np.ones_like(cols)) for m in (users, producers, f1, iou))),
        weighted=Means(*(_mean(m, cols) for m in (users, producers, f1, iou))),
        kappa=parts[1],
        quantity=parts[2],
        allocation=parts[3],
        exchange=parts[4],
        shift=parts[5],
    )


def _disagreement(n: npt.NDArray[np.float64]) -> tuple[float | None, ...]:
    """(overall, kappa, quantity, allocation, exchange, shift) of a table; all None when it is empty."""
    total = n.sum()
    if total == 0:
        return (None,) * 6
    right, rows, cols = np.diag(n), n.sum(axis=1), n.sum(axis=0)
    overall, chance = right.sum() / total, (rows / total * cols / total).sum()
    quantity = np.abs(rows - cols).sum() / 2 / total
    allocation = np.minimum(rows - right, cols - right).sum() / total
    # Both triangles hold the same minimum, so the whole table counts every pair of classes twice, as it should.
    exchange = np.minimum(n - np.diag(right), (n - np.diag(right)).T).sum() / total
    kappa = (overall - chance) / (1 - chance) if 1 - chance > 1e-12 else None
    figures = overall, kappa, quantity, allocation, exchange, max(allocation - exchange, 0.0)
    return tuple(None if figure is None else float(figure) for figure in figures)


def _ratio(part: npt.NDArray[np.float64], whole: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


def _mean(figures: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]) -> float | None:
    defined = np.isfinite(figures) & (weights > 0)
    return float(np.average(figures[defined], weights=weights[defined])) if defined.any() else None


def _figures(values: npt.NDArray[np.float64]) -> Figures:
    return tuple(None if np.isnan(value) else float(value) for value in values)
