"""Randomness by place: the same seed and pixel give the same number, whatever window asks for it.

All arithmetic is element by element on absolute pixel positions, so that windows can be cut at will and still agree
to the last bit.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ..grid import Window

Values = npt.NDArray[np.float32]
"""One number a pixel, (rows, cols)."""
Keys = npt.NDArray[np.uint32]
"""One random word an element."""

_UNIT = np.float32(3.6)
"""Brings a cubic B-spline over uniform lattice values in −1…1 to a standard deviation of about 1."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of pixels that may reach beyond the scene, for margins."""

    x: int
    """First column, counted from the scene's origin."""
    y: int
    """First row."""
    width: int
    height: int

    @classmethod
    def around(cls, window: Window, margin: int) -> Patch:
        """The window with a margin on all sides."""
        return cls(window.col - margin, window.row - margin, window.width + 2 * margin, window.height + 2 * margin)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return self.height, self.width

    @property
    def xs(self) -> Values:
        """Column centres, (1, cols)."""
        return (np.arange(self.x, self.x + self.width, dtype=np.float32) + np.float32(0.5))[None, :]

    @property
    def ys(self) -> Values:
        """Row centres, (rows, 1)."""
        return (np.arange(self.y, self.y + self.height, dtype=np.float32) + np.float32(0.5))[:, None]


def mix(key: int, *words: npt.ArrayLike) -> Keys:
    """A random word for each combination of words (integers, broadcast): rounds of MurmurHash3's finaliser.

    The order counts; ``mix(1, 2)`` is not ``mix(2, 1)``.
    """
    # One dimension at least: NumPy warns when scalars overflow, but not when arrays do.
    state = _round(np.full(1, key & 0xFFFFFFFF, np.uint32))
    shape: tuple[int, ...] = ()
    for word in words:
        number = np.asarray(word)
        shape = np.broadcast_shapes(shape, number.shape)
        number = number if number.dtype == np.uint32 else number.astype(np.int64).astype(np.uint32)
        state = _round(state ^ number)
    return state.reshape(shape)


def _round(state: Keys) -> Keys:
    state = state * np.uint32(0x9E3779B1) + np.uint32(0x7F4A7C15)
    state = (state ^ (state >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    state = (state ^ (state >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    return state ^ (state >> np.uint32(16))


def share(words: Keys) -> Values:
    """Words as numbers in 0…1."""
    return (words >> np.uint32(8)).astype(np.float32) * np.float32(2.0**-24)


@dataclass(frozen=True, slots=True)
class Noise:
    """Smooth noise, mean 0 and standard deviation about 1: a cubic B-spline over random lattice values."""

    key: int
    spacing: float
    """Distance of the lattice's nodes in pixels; features are about twice as large."""

    def over(self, patch: Patch) -> Values:
        """Values at all pixel centres of a patch, float32 (rows, cols)."""
        cols, col_weights = self._taps(patch.xs[0], 0)
        rows, row_weights = self._taps(patch.ys[:, 0], 1)
        lattice = self._lattice(cols[0], rows[0], int(cols[-1] - cols[0]) + 4, int(rows[-1] - rows[0]) + 4)
        bands = sum(row_weights[k][:, None] * lattice[rows - rows[0] + k] for k in range(4))
        values = col_weights[0] * bands[:, cols - cols[0]]
        for k in range(1, 4):
            values += col_weights[k] * bands[:, cols - cols[0] + k]
        return values

    def at(self, xs: Values, ys: Values) -> Values:
        """Values at any points, float32 in the shape of ``xs``."""
        if not xs.size:
            return np.zeros(xs.shape, np.float32)
        col = xs.astype(np.float64) / self.spacing + self._offset(0)
        row = ys.astype(np.float64) / self.spacing + self._offset(1)
        left, top = int(np.floor(col.min())) - 1, int(np.floor(row.min())) - 1
        width, height = int(np.floor(col.max())) - left + 3, int(np.floor(row.max())) - top + 3
        lattice = self._lattice(left, top, width, height)
        values = ndimage.map_coordinates(
            lattice, [row - top, col - left], order=3, prefilter=False, mode="nearest", output=np.float32
        )
        return np.asarray(values)

    def _offset(self, axis: int) -> float:
        return float(share(mix(self.key, 7919 + axis)))

    def _taps(self, centres: Values, axis: int) -> tuple[npt.NDArray[np.int64], list[Values]]:
        place = centres.astype(np.float64) / self.spacing + self._offset(axis)
        first = np.floor(place).astype(np.int64)
        t = place - first
        weights = (1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3
        return first - 1, [(weight / 6).astype(np.float32) for weight in weights]

    def _lattice(self, col: int, row: int, width: int, height: int) -> Values:
        cols, rows = np.arange(col, col + width)[None, :], np.arange(row, row + height)[:, None]
        return (share(mix(self.key, cols, rows)) * 2 - 1) * _UNIT


@dataclass(frozen=True, slots=True)
class Fractal:
    """Noise of several octaves, mean 0 and standard deviation about 1."""

    key: int
    spacing: float
    """Of the coarsest octave, in pixels."""
    octaves: int
    gain: float = 0.5
    """Amplitude of an octave relative to the coarser one before it; higher is more ragged."""

    def over(self, patch: Patch) -> Values:
        """Values at all pixel centres of a patch, float32 (rows, cols)."""
        values = np.zeros(patch.shape, np.float32)
        for noise, weight in self._parts():
            values += weight * noise.over(patch)
        return values

    def at(self, xs: Values, ys: Values) -> Values:
        """Values at any points, float32 in the shape of ``xs``."""
        values = np.zeros(xs.shape, np.float32)
        for noise, weight in self._parts():
            values += weight * noise.at(xs, ys)
        return values

    def _parts(self) -> list[tuple[Noise, np.float32]]:
        total = sum(self.gain ** (2 * i) for i in range(self.octaves)) ** 0.5
        return [
            (Noise(int(mix(self.key, i)), self.spacing / 2.03**i), np.float32(self.gain**i / total))
            for i in range(self.octaves)
        ]
