"""From the job's files to everything a training needs: scenes, split, figures, windows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import TrainingError
from ..events import Reporter
from ..grid import Grid, Window
from ..jobs.training import TrainJob
from ..raster.ground import ground_pixels
from ..raster.part import BandInfo
from ..raster.source import open_source
from ..scheme import LandClass, Scheme
from .bands import band_names, choose_bands
from .data import NO_LABEL, TrainingData, Windows
from .labels import open_labels
from .scene import Scene, store_scene
from .split import CELL_PX, Cells, Part, SplitRule, hold_back, whole, windows_in
from .statistics import Statistics, measure

VALIDATION_SHARE, TEST_SHARE = 0.15, 0.2
"""Shares of the blocks that are held back where no rasters of their own are given."""
PIXEL_SIZE_TOLERANCE = 0.1
"""Share by which the rasters' pixel sizes may differ."""


@dataclass(frozen=True)
class Prepared:
    """Everything a training needs."""

    data: TrainingData
    cells: tuple[Cells, ...]
    """Parts of each scene; the training rasters come first, then those for validation."""
    band_names: tuple[str, ...]
    bands: tuple[BandInfo, ...]
    """Of the first raster, in the order of ``band_names``."""
    statistics: Statistics
    classes: tuple[LandClass, ...]
    """What is learnt, in the scheme's order."""
    train_px: int
    """Pixels that are trained on."""


class _Store:
    """Copies raster after raster, all with the first one's bands and pixel size."""

    def __init__(self, job: TrainJob, scheme: Scheme, work: Path, reporter: Reporter) -> None:
        self._job, self._scheme, self._work, self._reporter = job, scheme, work, reporter
        self._size_m = 0.0
        self.names = job.bands
        self.bands: tuple[BandInfo, ...] = ()

    def add(self, raster: str, reference: str) -> Scene:
        done = len(list(self._work.iterdir()))
        total = len(self._job.rasters) + len(self._job.validation_rasters)
        self._reporter.progress("read", done, total, "rasters")
        with open_source([raster]) as source:
            self.names = self.names or band_names(source.bands)
            chosen = choose_bands(source.name, source.bands, self.names)
            self.bands = self.bands or tuple(source.bands[i] for i in chosen)
            self._check_size(source.name, pixel_size_m(source.grid))
            folder = self._work / f"scene{done}"
            with open_labels(reference, self._job.reference_field, source.grid, self._scheme) as labels:
                return store_scene(source, chosen, labels, folder, self._reporter)

    def _check_size(self, name: str, size_m: float) -> None:
        self._size_m = self._size_m or size_m
        if abs(size_m / self._size_m - 1) > PIXEL_SIZE_TOLERANCE:
            raise TrainingError(
                f"The pixels of {name} are {size_m:.3g} m on the ground, the first raster's {self._size_m:.3g} m.",
                "Resample the rasters to one pixel size with gdalwarp -tr.",
            )


def prepare(job: TrainJob, scheme: Scheme, work: Path, reporter: Reporter) -> Prepared:
    """Copy, split and measure what the job names.

    Args:
        job: the checked request.
        scheme: its class scheme.
        work: an empty folder for the copies.
        reporter: hears of the progress.

    Raises:
        TrainingError: bands, pixel sizes or classes do not fit, or there is too little data.
        RasterError: a raster cannot be read.
        ReferenceLayerError: a reference layer cannot be read.
    """
    store = _Store(job, scheme, work, reporter)
    train = [store.add(*pair) for pair in zip(job.rasters, job.references, strict=True)]
    validation = [store.add(*pair) for pair in zip(job.validation_rasters, job.validation_references, strict=True)]
    counts = np.sum([np.bincount(scene.labels.ravel(), minlength=256) for scene in train], axis=0)
    classes = choose_classes(scheme, job.classes, counts, reporter)
    cells = (*_split(job, train), *(whole(scene, Part.VALIDATION) for scene in validation))
    scenes = (*train, *validation)
    statistics = measure(scenes, cells)
    index_of = np.full(256, NO_LABEL, np.uint8)
    for index, land_class in enumerate(classes):
        index_of[land_class.value] = index
    data = TrainingData(
        scenes=scenes,
        patch_px=job.patch_px,
        train=_windows(scenes, cells, Part.TRAIN, job.patch_px),
        validation=_windows(scenes, cells, Part.VALIDATION, job.patch_px),
        mean=statistics.mean.astype(np.float32),
        std=statistics.std.astype(np.float32),
        index_of=index_of,
        classes=len(classes),
    )
    train_px = sum(int((one == Part.TRAIN).sum()) for one in cells) * CELL_PX**2
    return Prepared(data, cells, store.names, store.bands, statistics, classes, train_px)


def choose_classes(
    scheme: Scheme, wanted: Sequence[str], counts: npt.NDArray[np.int64], reporter: Reporter
) -> tuple[LandClass, ...]:
    """The classes to learn in the scheme's order: those wanted, or all that the training labels hold.

    Raises:
        TrainingError: a wanted class has no pixel, or fewer than two classes are left.
        SchemeError: a wanted code is not the scheme's.
    """
    for code in wanted:
        scheme.by_code(code)
    present = [c for c in scheme.classes if counts[c.value] > 0]
    absent = [code for code in wanted if code not in {c.code for c in present}]
    if absent:
        raise TrainingError(
            f"The reference layers hold no pixel of {', '.join(absent)} in the training rasters.",
            f"They hold {', '.join(c.code for c in present) or 'no class at all'}.",
        )
    chosen = tuple(c for c in present if not wanted or c.code in wanted)
    if len(chosen) < 2:
        only = f"only {chosen[0].code} {chosen[0].label}" if chosen else "no class"
        raise TrainingError(f"The training rasters hold {only}; at least two classes are needed.", "Add other areas.")
    missing = [c.code for c in scheme.classes if c not in chosen]
    if missing:
        reporter.log(f"These classes of {scheme.id} are not learnt, for want of labels: {', '.join(missing)}.")
    return chosen


def pixel_size_m(grid: Grid) -> float:
    """Side of a pixel on the ground at the raster's centre, metres."""
    pixel = ground_pixels(grid.crop(Window(grid.width // 2, grid.height // 2, 1, 1)))
    return math.sqrt(float(pixel.width_m[0] * pixel.height_m[0]))


def _split(job: TrainJob, scenes: Sequence[Scene]) -> list[Cells]:
    rule = SplitRule(
        validation=0.0 if job.validation_rasters else VALIDATION_SHARE,
        test=0.0 if job.test_rasters else TEST_SHARE,
        block_px=2 * job.patch_px,
        buffer_px=CELL_PX,
        seed=job.seed,
    )
    if rule.validation == rule.test == 0.0:
        return [whole(scene, Part.TRAIN) for scene in scenes]
    return hold_back(scenes, rule)


def _windows(scenes: Sequence[Scene], cells: Sequence[Cells], part: Part, side_px: int) -> Windows:
    """Windows of a part: for the training at every cell, so that none is seen twice alike; else side by side."""
    stride = CELL_PX if part is Part.TRAIN else side_px
    found = [windows_in(scene, one, part, side_px, stride) for scene, one in zip(scenes, cells, strict=True)]
    windows = np.concatenate([np.insert(places, 0, i, axis=1) for i, places in enumerate(found)])
    if not len(windows):
        raise TrainingError(
            f"No window of {side_px} px with labels fits the {part.name.lower()} part.",
            "Use smaller patches, larger rasters, or rasters of their own for validation and test.",
        )
    return windows
