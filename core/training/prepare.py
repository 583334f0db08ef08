"""From the job's files to everything a training needs: scenes, split, figures, windows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import TrainingError
from ..events import Reporter
from ..figures import percent
from ..grid import Grid, Window
from ..jobs.training import BLOCKS, PATCHES, RANDOM, TrainJob
from ..raster.ground import ground_pixels
from ..raster.part import BandInfo
from ..raster.source import open_source
from ..scheme import LandClass, Scheme
from .areas import held_areas
from .bands import choose_bands, wanted_bands
from .data import NO_LABEL, TrainingData, Windows
from .doubt import check_left, forget_borders, forget_places
from .labels import open_labels
from .pixel_weights import read_weights
from .pool import Pool
from .rarity import chances
from .scene import Scene, store_scene
from .split import CELL_PX, Cells, Part, SplitRule, draw_apart, hold_back, hold_back_windows, whole, windows_in
from .statistics import Statistics, measure

VALIDATION_SHARE, TEST_SHARE = 0.15, 0.2
"""Shares of the blocks that are held back where no rasters of their own are given."""
HELD_SHARE = 0.2
"""Share of the windows that is held back where they are drawn one by one."""
_FLATTERING = {
    PATCHES: "Patches held back lie side by side with those trained on, as in many papers: the scores flatter.",
    RANDOM: "Windows held back share pixels with those trained on: the scores say next to nothing about other land.",
}
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
    forgotten_px: int = 0
    """Labelled pixels of the training rasters that were not trusted."""


class _Store:
    """Copies raster after raster, all with the first one's bands and pixel size."""

    def __init__(self, job: TrainJob, scheme: Scheme, work: Path, reporter: Reporter) -> None:
        self._job, self._scheme, self._pool, self._reporter = job, scheme, Pool(work), reporter
        self._size_m, self._done = 0.0, 0
        self.forgotten_px = 0
        self.names = job.bands
        self.bands: tuple[BandInfo, ...] = ()

    def add(self, raster: str, reference: str, weights: str = "") -> Scene:
        """The raster, stored, without the labels that are not trusted."""
        total = len(self._job.rasters) + len(self._job.validation_rasters)
        self._reporter.progress("read", self._done, total, "rasters")
        with open_source([raster]) as source:
            self.names = wanted_bands(self.names, source.name, source.bands)
            chosen = choose_bands(source.name, source.bands, self.names)
            self.bands = self.bands or tuple(source.bands[i] for i in chosen)
            size_m = pixel_size_m(source.grid)
            self._check_size(source.name, size_m)
            with open_labels(reference, self._job.reference_field, source.grid, self._scheme) as labels:
                scene = store_scene(source, chosen, labels, self._pool, self._reporter)
        self._done += 1
        if weights:
            scene = replace(scene, weights=read_weights(weights, scene.grid))
        self.forgotten_px += self._forget(scene, size_m)
        return scene

    def _forget(self, scene: Scene, size_m: float) -> int:
        """Take away the labels that are not trusted; how many they were."""
        job, before = self._job, int((scene.labels != NO_LABEL).sum())
        if job.ignore_border_m > 0:
            forget_borders(scene.labels, job.ignore_border_m / size_m)
        forget_places(scene.labels, scene.grid, job.suspects)
        check_left(scene.name, scene.labels)
        return before - int((scene.labels != NO_LABEL).sum())

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
    weights = job.weight_rasters or [""] * len(job.rasters)
    train = [store.add(*three) for three in zip(job.rasters, job.references, weights, strict=True)]
    forgotten_px = store.forgotten_px
    validation = [store.add(*pair) for pair in zip(job.validation_rasters, job.validation_references, strict=True)]
    counts = np.sum([np.bincount(scene.labels.ravel(), minlength=256) for scene in train], axis=0)
    classes = choose_classes(scheme, job, counts, reporter)
    scenes = (*train, *validation)
    parted = _part(job, train, validation, reporter)
    statistics = measure(scenes, parted.cells)
    index_of = np.full(256, NO_LABEL, np.uint8)
    for index, land_class in enumerate(classes):
        index_of[land_class.value] = index
    data = TrainingData(
        scenes=scenes,
        patch_px=job.patch_px,
        train=parted.train,
        validation=parted.validation,
        mean=statistics.mean.astype(np.float32),
        std=statistics.std.astype(np.float32),
        index_of=index_of,
        classes=len(classes),
        codes=tuple(c.code for c in classes),
        cells=parted.cells if job.split == BLOCKS else (),
    )
    train_px = sum(int((one == Part.TRAIN).sum()) for one in parted.cells) * CELL_PX**2
    if job.share < 1:
        some = draw_apart(parted.train, job.patch_px, max(1, round(job.share * train_px / job.patch_px**2)), job.seed)
        data, train_px = replace(data, train=some), len(some) * job.patch_px**2
    if job.rarity > 0:
        data = replace(data, chances=chances(data, job.rarity))
    return Prepared(data, parted.cells, store.names, store.bands, statistics, classes, train_px, forgotten_px)


def choose_classes(
    scheme: Scheme, job: TrainJob, counts: npt.NDArray[np.int64], reporter: Reporter
) -> tuple[LandClass, ...]:
    """The classes to learn in the scheme's order: those wanted, or all that the training labels hold enough of.

    Raises:
        TrainingError: a wanted class has no pixel, or fewer than two classes are left.
        SchemeError: a wanted code is not the scheme's.
    """
    wanted, counts = job.classes, counts[:NO_LABEL]
    for code in wanted:
        scheme.by_code(code)
    present = [c for c in scheme.classes if counts[c.value] > 0]
    absent = [code for code in wanted if code not in {c.code for c in present}]
    if absent:
        raise TrainingError(
            f"The reference layers hold no pixel of {', '.join(absent)} in the training rasters.",
            f"They hold {', '.join(c.code for c in present) or 'no class at all'}.",
        )
    least = max(1, job.min_class_share * counts.sum())
    chosen = tuple(c for c in present if counts[c.value] >= least and (not wanted or c.code in wanted))
    rare = [c.code for c in present if c not in chosen and counts[c.value] < least]
    if rare:
        reporter.log(
            f"These classes are too rare to be learnt, below {percent(job.min_class_share, 2)} of the labels; their "
            f"labels do not count: {', '.join(rare)}.",
            "warning",
        )
    if len(chosen) < 2:
        only = f"only {chosen[0].code} {chosen[0].label}" if chosen else "no class"
        raise TrainingError(f"The training rasters hold {only}; at least two classes are needed.", "Add other areas.")
    missing = [c.code for c in scheme.classes if counts[c.value] == 0]
    if missing:
        reporter.log(f"These classes of {scheme.id} are not learnt, for want of labels: {', '.join(missing)}.")
    return chosen


def pixel_size_m(grid: Grid) -> float:
    """Side of a pixel on the ground at the raster's centre, metres."""
    pixel = ground_pixels(grid.crop(Window(grid.width // 2, grid.height // 2, 1, 1)))
    return math.sqrt(float(pixel.width_m[0] * pixel.height_m[0]))


@dataclass(frozen=True)
class _Parted:
    """The rasters, training rasters first, in their parts."""

    cells: tuple[Cells, ...]
    train: Windows
    validation: Windows


def _part(job: TrainJob, train: Sequence[Scene], validation: Sequence[Scene], reporter: Reporter) -> _Parted:
    side = job.patch_px
    stride = CELL_PX if job.overlap is None else max(1, round(side * (1 - job.overlap)))
    scenes = (*train, *validation)
    if job.split != BLOCKS:
        reporter.log(_FLATTERING[job.split], "warning")
        stride = side if job.split == PATCHES else stride
        held_cells, seen, held = hold_back_windows(train, side, stride, HELD_SHARE, job.seed)
        cells = (*held_cells, *(whole(scene, Part.VALIDATION) for scene in validation))
        return _Parted(cells, seen, _windows(scenes, cells, Part.VALIDATION, side, side) if validation else held)
    cells = (*_blocks(job, train), *(whole(scene, Part.VALIDATION) for scene in validation))
    # Training windows lie close, so that none is seen twice alike; the others side by side.
    seen = _windows(scenes, cells, Part.TRAIN, side, stride)
    return _Parted(cells, seen, _windows(scenes, cells, Part.VALIDATION, side, side))


def _blocks(job: TrainJob, scenes: Sequence[Scene]) -> list[Cells]:
    rule = SplitRule(
        validation=0.0 if job.validation_rasters or job.validation_areas else VALIDATION_SHARE,
        test=0.0 if job.test_rasters or job.test_areas else TEST_SHARE,
        block_px=2 * job.patch_px,
        buffer_px=CELL_PX,
        seed=job.seed,
    )
    drawn = held_areas(scenes, {Part.VALIDATION: job.validation_areas, Part.TEST: job.test_areas})
    return hold_back(scenes, rule, drawn)


def _windows(scenes: Sequence[Scene], cells: Sequence[Cells], part: Part, side_px: int, stride_px: int) -> Windows:
    """Windows of a part of all rasters, (n, 3) scene, row, col; where none lies at that stride, those at every cell."""
    for stride in (stride_px, CELL_PX):
        found = [windows_in(scene, one, part, side_px, stride) for scene, one in zip(scenes, cells, strict=True)]
        windows = np.concatenate([np.insert(places, 0, i, axis=1) for i, places in enumerate(found)])
        if len(windows):
            return windows
    raise TrainingError(
        f"No window of {side_px} px with labels fits the {part.name.lower()} part.",
        "Use smaller patches, larger rasters, or rasters of their own for validation and test.",
    )
