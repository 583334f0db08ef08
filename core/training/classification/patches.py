"""Patches with the names of what they hold, split into parts, and batches of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..augment import Values, relight

Targets = npt.NDArray[np.bool_]
"""(patches, classes), True where a class is present."""
Numbers = npt.NDArray[np.int64]
"""(n,) numbers of patches."""

SHIFT = 0.1
"""Furthest that a patch is moved, as a share of its side; what comes in is mirrored."""


@dataclass(frozen=True)
class PatchSet:
    """Everything that is learnt from and compared with."""

    cut: Callable[[int], Values]
    """Number of a patch → (bands, rows, cols) float32 after normalisation; 0, the mean, where there is no data."""
    targets: Targets
    train: Numbers
    validation: Numbers
    test: Numbers
    single: bool
    """Each patch holds exactly one class."""

    def draw(self, size: int, relighting: float, rng: np.random.Generator) -> tuple[Values, Targets]:
        """A batch of random training patches, turned, moved and relit: (batch, bands, rows, cols) and its targets."""
        numbers = self.train[rng.integers(len(self.train), size=size)]
        patches = []
        for number in numbers:
            patch = vary(self.cut(int(number)), rng)
            patches.append(relight(patch, relighting, rng) if relighting > 0 else patch)
        return np.stack(patches), self.targets[numbers]

    def take(self, numbers: Numbers) -> Values:
        """The patches of these numbers as they are, (n, bands, rows, cols)."""
        return np.stack([self.cut(int(number)) for number in numbers])


def vary(values: Values, rng: np.random.Generator) -> Values:
    """A patch in one of the eight ways to lay a square, moved by up to a tenth of its side with mirrored edges."""
    values = np.rot90(values, int(rng.integers(4)), (1, 2))
    values = values[:, ::-1] if rng.integers(2) else values
    side = values.shape[1]
    reach = int(side * SHIFT)
    rows, cols = (_mirrored(np.arange(side) + shift, side) for shift in rng.integers(-reach, reach + 1, size=2))
    return values[:, rows][:, :, cols]


def _mirrored(places: Numbers, side: int) -> Numbers:
    """Places beyond an edge as those that they mirror."""
    return np.where(places < 0, -places, np.where(places >= side, 2 * side - 2 - places, places))


def stratified(classes: npt.NDArray[np.int64], shares: tuple[float, float], seed: int) -> tuple[Numbers, ...]:
    """Numbers of patches for training, validation and test; every class has the same shares in each.

    Args:
        classes: (n,) class index of each patch.
        shares: of the validation and of the test, 0–1; each class keeps at least one patch in every part where it has
            three.
        seed: of the draw.
    """
    rng = np.random.default_rng(seed)
    parts: tuple[list[Numbers], ...] = ([], [], [])
    for index in np.unique(classes):
        numbers = rng.permutation(np.flatnonzero(classes == index))
        validation, test = (max(1, round(share * len(numbers))) for share in shares)
        for part, some in zip(parts, np.split(numbers, [-validation - test, -test]), strict=True):
            part.append(some)
    train, validation_part, test_part = (np.sort(np.concatenate(part)) for part in parts)
    return train, validation_part, test_part
