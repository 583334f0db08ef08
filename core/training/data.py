"""Batches of normalised windows out of the stored scenes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .augment import Labels, Values, relight, turn
from .scene import Scene

NO_LABEL = 255
Windows = npt.NDArray[np.int64]
"""(n, 3): scene, row, col of windows."""


@dataclass(frozen=True)
class Batch:
    """What one step of the training sees."""

    values: npt.NDArray[np.float32]
    """(batch, bands, rows, cols) after normalisation; 0, the mean, where there is no data."""
    labels: npt.NDArray[np.uint8]
    """(batch, rows, cols) class indices, 255 without a label."""


@dataclass(frozen=True)
class TrainingData:
    """The scenes with everything that turns a window of them into a network's input."""

    scenes: tuple[Scene, ...]
    patch_px: int
    train: Windows
    validation: Windows
    mean: npt.NDArray[np.float32]
    """(bands,)"""
    std: npt.NDArray[np.float32]
    """(bands,)"""
    index_of: npt.NDArray[np.uint8]
    """(256,) scheme value → class index; 255 for what is not learnt."""
    classes: int
    """How many classes are learnt."""

    def draw(self, size: int, relighting: float, rng: np.random.Generator) -> Batch:
        """A batch of random training windows, turned and relit."""
        picked = []
        for number in rng.integers(len(self.train), size=size):
            values, labels = turn(*self.cut(self.train[number]), rng)
            picked.append((relight(values, relighting, rng) if relighting > 0 else values, labels))
        return _stack(picked)

    def held_back(self, first: int, size: int) -> Batch:
        """The validation windows from ``first`` on, as they are."""
        return _stack([self.cut(window) for window in self.validation[first : first + size]])

    def cut(self, window: npt.NDArray[np.int64]) -> tuple[Values, Labels]:
        """A window as the network sees it, (bands, rows, cols), and its class indices; 0, the mean, without data."""
        scene, row, col = self.scenes[window[0]], int(window[1]), int(window[2])
        place = slice(row, row + self.patch_px), slice(col, col + self.patch_px)
        values = (scene.values[place].astype(np.float32) - self.mean) / self.std
        values[~scene.valid[place]] = 0.0
        return values.transpose(2, 0, 1), self.index_of[scene.labels[place]]


def _stack(picked: list[tuple[Values, Labels]]) -> Batch:
    return Batch(np.stack([values for values, _ in picked]), np.stack([labels for _, labels in picked]))
