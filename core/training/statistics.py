"""What the training pixels look like: mean, deviation and percentiles of each band, and the share of each class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import TrainingError
from .scene import Scene
from .split import Cells, Part, pixels_of

MAX_SAMPLES = 2_000_000
"""Pixels that the figures of the bands rest on; regularly spaced where there are more."""
LARGEST = 1e18
"""Beyond it squares leave single precision, in which networks compute; no sensor's numbers come near."""


@dataclass(frozen=True)
class Statistics:
    """Figures of the training part of all scenes, in the order of the bands."""

    mean: npt.NDArray[np.float64]
    std: npt.NDArray[np.float64]
    """Above 0: 1 where a band is constant."""
    low: npt.NDArray[np.float64]
    """First percentile."""
    high: npt.NDArray[np.float64]
    """99th percentile."""
    class_counts: npt.NDArray[np.int64]
    """(256,) labelled training pixels of each scheme value."""


def measure(scenes: Sequence[Scene], cells: Sequence[Cells]) -> Statistics:
    """The figures of the cells that are trained on.

    Raises:
        TrainingError: none of their pixels holds data, or some hold what cannot have been measured.
    """
    total = sum(scene.grid.width * scene.grid.height for scene in scenes)
    step = max(1, int(np.ceil(np.sqrt(total / MAX_SAMPLES))))
    samples, counts = [], np.zeros(256, np.int64)
    for scene, parts in zip(scenes, cells, strict=True):
        inside = pixels_of(parts, Part.TRAIN, scene.grid.shape)
        counts += np.bincount(scene.labels[inside], minlength=256)
        chosen = (inside & scene.valid)[::step, ::step]
        samples.append(np.asarray(scene.values[::step, ::step][chosen], np.float64))
    values = np.concatenate(samples)
    if not len(values):
        raise TrainingError("All pixels of the training part are nodata.", "Check the rasters' nodata values.")
    _check_size(values)
    low, high = np.percentile(values, [1, 99], axis=0)
    std = values.std(axis=0)
    counts[255] = 0
    return Statistics(values.mean(axis=0), np.where(std > 0, std, 1.0), low, high, counts)


def _check_size(values: npt.NDArray[np.float64]) -> None:
    largest = np.abs(values).max(axis=0)
    band = int(largest.argmax())
    if not largest[band] <= LARGEST:
        raise TrainingError(
            f"Pixels of band {band + 1} hold values up to {largest[band]:.3g}, which no sensor measures.",
            "If they stand for missing data, write them into the rasters as their nodata value.",
        )
