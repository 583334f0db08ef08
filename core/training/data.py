"""Batches of normalised windows out of the stored scenes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .augment import Augmentation, Labels, Values, draw_side, draw_turn, relight, resample, turn
from .scene import Scene
from .split import Cells, Part, pixels_in

NO_LABEL = 255
STRIDE_PX = 32
"""Inputs are filled up to multiples of this, the largest stride of any network."""
Windows = npt.NDArray[np.int64]
"""(n, 3): scene, row, col of windows."""
Weights = npt.NDArray[np.float32]
"""(rows, cols): how much each pixel counts."""
Piece = tuple[Values, Labels, Weights | None]


@dataclass(frozen=True)
class Batch:
    """What one step of the training sees."""

    values: npt.NDArray[np.float32]
    """(batch, bands, rows, cols) after normalisation; 0, the mean, where there is no data."""
    labels: npt.NDArray[np.uint8]
    """(batch, rows, cols) class indices, 255 without a label."""
    weights: npt.NDArray[np.float32] | None = None
    """(batch, rows, cols) how much each pixel counts; None: all alike."""


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
    codes: tuple[str, ...] = ()
    """Their codes, for people."""
    chances: npt.NDArray[np.float64] | None = None
    """(windows,) how likely each training window is drawn; None: all alike."""
    cells: tuple[Cells, ...] = ()
    """Parts of each scene: a window that is drawn larger than its place sees nothing but training cells."""

    def draw(self, size: int, augmentation: Augmentation, rng: np.random.Generator) -> Batch:
        """A batch of random training windows, magnified, turned and relit."""
        picked = []
        for number in self._numbers(size, rng):
            values, labels, weights = self._zoomed(self.train[number], augmentation, rng)
            layers = turn(*draw_turn(rng), values, labels, *(() if weights is None else (weights,)))
            if augmentation.relighting > 0:
                layers[0] = relight(layers[0], augmentation.relighting, rng)
            picked.append((layers[0], layers[1], layers[2] if weights is not None else None))
        return _stack(picked)

    def _numbers(self, size: int, rng: np.random.Generator) -> npt.NDArray[np.int64]:
        if self.chances is None:
            return rng.integers(len(self.train), size=size)
        return rng.choice(len(self.train), size=size, p=self.chances)

    def held_back(self, first: int, size: int) -> Batch:
        """The validation windows from ``first`` on, as they are."""
        return _stack([self._square(window, self.patch_px) for window in self.validation[first : first + size]])

    def cut(self, window: npt.NDArray[np.int64]) -> tuple[Values, Labels]:
        """A window as the network sees it, (bands, rows, cols), and its class indices; 0, the mean, without data."""
        return self._square(window, self.patch_px)[:2]

    def _square(self, corner: npt.NDArray[np.int64], side_px: int) -> Piece:
        """What lies in a square inside a scene: values, labels and weights."""
        scene, row, col = self.scenes[corner[0]], int(corner[1]), int(corner[2])
        place = slice(row, row + side_px), slice(col, col + side_px)
        values = scene.values[place].astype(np.float32)
        values -= self.mean
        values /= self.std
        if not (valid := scene.valid[place]).all():
            values[~valid] = 0.0
        weights = None if scene.weights is None else scene.weights[place].astype(np.float32) / 100
        return values.transpose(2, 0, 1), self.index_of[scene.labels[place]], weights

    def _zoomed(self, window: npt.NDArray[np.int64], augmentation: Augmentation, rng: np.random.Generator) -> Piece:
        """A training window, or a piece of it magnified, or more land around it reduced, always of the same size."""
        side, number = draw_side(self.patch_px, augmentation.scales, rng), int(window[0])
        if side == self.patch_px:
            return self._square(window, side)
        rows, cols = self.scenes[number].grid.shape
        side = min(side, rows, cols)
        spare = self.patch_px - side
        shift = rng.integers(0, abs(spare) + 1, size=2) * np.sign(spare)
        row, col = np.clip(window[1:] + shift, 0, (rows - side, cols - side))
        values, labels, weights = self._square(np.array([number, row, col]), side)
        if spare < 0 and self.cells:
            seen = pixels_in(self.cells[number], Part.TRAIN, (slice(row, row + side), slice(col, col + side)))
            values, labels = np.where(seen, values, np.float32(0)), np.where(seen, labels, np.uint8(NO_LABEL))
        other = None if weights is None else resample(weights, self.patch_px)
        return resample(values, self.patch_px), resample(labels, self.patch_px), other


def _stack(picked: list[Piece]) -> Batch:
    weights = [weights for _, _, weights in picked if weights is not None]
    bands, rows, cols = picked[0][0].shape
    # Bands lie together for each pixel, as scenes store them and as networks like them: nothing is turned over twice.
    values = np.empty((len(picked), rows, cols, bands), np.float32)
    for target, (source, _, _) in zip(values, picked, strict=True):
        target[:] = source.transpose(1, 2, 0)
    return Batch(
        _filled(values.transpose(0, 3, 1, 2), mode="reflect"),
        _filled(np.stack([labels for _, labels, _ in picked]), constant_values=NO_LABEL),
        _filled(np.stack(weights)) if len(weights) == len(picked) else None,
    )


def _filled(layers: npt.NDArray[Any], **how: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - numpy.pad's
    """Squares (…, rows, cols) grown at their far edges to what networks take."""
    missing = -layers.shape[-1] % STRIDE_PX
    if not missing:
        return layers
    return np.pad(layers, [(0, 0)] * (layers.ndim - 2) + [(0, missing)] * 2, **how)
