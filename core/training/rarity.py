"""How often each training window is drawn, so that rare classes are seen more often than they lie on the land."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .data import NO_LABEL, TrainingData

_SAMPLES = 32
"""So many rows and columns of a window tell what it holds."""


def chances(data: TrainingData, rarity: float) -> npt.NDArray[np.float64]:
    """The chance of each training window, (windows,), their sum 1.

    A window counts as the mean over its labelled pixels of (share of the pixel's class in all windows) ** −rarity: at 0
    all windows are drawn alike, at 1 all classes, as far as windows can be told apart.

    Args:
        data: scenes and windows.
        rarity: 0–1.
    """
    held = np.array([_held(data, window) for window in data.train])
    known = held.sum(axis=1)
    shares = held.sum(axis=0) / max(1, known.sum())
    worth = np.where(shares > 0, shares, 1.0) ** -rarity
    each = held @ worth / np.maximum(1, known)
    found: npt.NDArray[np.float64] = each / each.sum()
    return found


def _held(data: TrainingData, window: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Pixels of each class in a window, (classes,), of those that are looked at."""
    scene, row, col = (int(part) for part in window)
    step = max(1, data.patch_px // _SAMPLES)
    labels = data.scenes[scene].labels[row : row + data.patch_px : step, col : col + data.patch_px : step]
    return np.bincount(data.index_of[labels].ravel(), minlength=NO_LABEL + 1)[: data.classes]
