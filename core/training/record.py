"""What is kept of a training beside its card: its course, and what its data were like."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from ...models.plain import build
from ..raster.ground import ground_pixels
from .course import Fitted
from .prepare import Prepared
from .split import Part, pixels_of, windows_in

FILE = "training.json"
MAX_BYTES = 4 * 2**20


@dataclass(frozen=True)
class Look:
    """What was seen at one look at the validation part."""

    step: int
    seconds: float
    """Since the training began."""
    loss: float
    pixel_accuracy: float
    """Share of the labelled training pixels that were right, 0–1."""
    agreement: float
    """Share of the labelled validation pixels that were right, 0–1."""
    iou: tuple[float | None, ...]
    """Intersection over union of each class on the validation part; None for a class that is nowhere there."""


@dataclass(frozen=True)
class TrainingRecord:
    """The course of a training, and its data."""

    classes: tuple[str, ...]
    """Codes, in the order of all lists here."""
    looks: tuple[Look, ...]
    best_step: int
    ending: str
    """Why it ended before its last step; empty where it did not."""
    area_km2: tuple[float, ...]
    """Labelled training land of each class."""
    patches: int
    """Training patches side by side."""
    cardinality: float
    """Classes in a patch, on average."""
    density: float
    """The same as a share of all classes, 0–1."""
    forgotten_px: int
    """Labelled pixels that were not trusted: near borders, or in suspect places."""


def training_record(prepared: Prepared, fitted: Fitted, patch_px: int) -> TrainingRecord:
    """The record of a finished training."""
    looks = tuple(Look(r.step, r.seconds, r.loss, r.pixel_accuracy, r.agreement, r.iou) for r in fitted.history)
    held, areas = [], np.zeros(256)
    for scene, cells in zip(prepared.data.scenes, prepared.cells, strict=True):
        seen = pixels_of(cells, Part.TRAIN, scene.grid.shape)
        pixel_km2 = float(ground_pixels(scene.grid).area_m2.mean()) / 1e6
        areas += np.bincount(scene.labels[seen], minlength=256) * pixel_km2
        for row, col in windows_in(scene, cells, Part.TRAIN, patch_px, patch_px):
            found = prepared.data.index_of[scene.labels[row : row + patch_px, col : col + patch_px]]
            held.append(len(np.setdiff1d(found, [255])))
    cardinality = float(np.mean(held)) if held else 0.0
    return TrainingRecord(
        classes=prepared.data.codes,
        looks=looks,
        best_step=fitted.best.step,
        ending=fitted.ending,
        area_km2=tuple(round(float(areas[c.value]), 6) for c in prepared.classes),
        patches=len(held),
        cardinality=round(cardinality, 4),
        density=round(cardinality / len(prepared.classes), 4),
        forgotten_px=prepared.forgotten_px,
    )


def write_training_record(folder: Path, record: TrainingRecord) -> None:
    """Write the record into a package."""
    (folder / FILE).write_text(json.dumps(asdict(record), indent=1), encoding="utf-8")


def read_training_record(folder: Path) -> TrainingRecord | None:
    """The record of a package; None where it has none that can be read, for others' packages need not have one."""
    path = folder / FILE
    try:
        if path.is_symlink() or path.stat().st_size > MAX_BYTES:
            return None
        return build(TrainingRecord, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return None
