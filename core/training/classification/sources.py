"""From the job's files to patches: folders of images, or rasters whose reference names what each patch holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import TrainingError
from ...events import Reporter
from ...grid import Grid
from ...jobs.pretraining import PretrainJob
from ...jobs.training import TrainJob
from ...raster.part import BandInfo
from ...scheme import LandClass, Scheme
from ..augment import Values
from ..data import NO_LABEL, TrainingData
from ..prepare import Prepared, prepare
from ..split import Part, windows_in
from ..statistics import MAX_SAMPLES
from .folders import read_folders
from .patches import PatchSet, Targets, stratified

HELD_BACK = 0.1, 0.1
"""Shares of the patches in folders that choose the best state and that are only scored."""


@dataclass(frozen=True)
class Band:
    """One band of the training patches."""

    name: str
    mean: float
    std: float
    low: float
    """First percentile."""
    high: float
    """99th percentile."""
    info: BandInfo | None = None
    """What the raster says of it; None for patches in folders."""


@dataclass(frozen=True)
class Gathered:
    """Everything that a training needs, and what its card says of it."""

    patches: PatchSet
    classes: tuple[LandClass, ...]
    bands: tuple[Band, ...]
    patch_px: int
    grids: tuple[Grid, ...]
    """Of the rasters; none for patches in folders."""


def gather(job: PretrainJob, scheme: Scheme, work: Path, reporter: Reporter) -> Gathered:
    """Read, split and measure what the job names.

    Args:
        job: the checked request.
        scheme: its class scheme.
        work: an empty folder for copies.
        reporter: hears of the progress.

    Raises:
        TrainingError: there is too little, or it does not fit together.
        RasterError, ReferenceLayerError, SchemeError, OutputError: an input or the disk is not what it should be.
    """
    return _from_folders(job, scheme, work, reporter) if job.patches else _from_rasters(job, scheme, work, reporter)


def _from_folders(job: PretrainJob, scheme: Scheme, work: Path, reporter: Reporter) -> Gathered:
    found = read_folders(Path(job.patches), scheme, work / "patches.npy", reporter)
    names = job.bands or found.band_names
    if len(names) != found.images.shape[3]:
        raise TrainingError(
            f"The patches have {found.images.shape[3]} bands, and {len(names)} are named: {', '.join(names)}.",
            "Name all of them in their order.",
        )
    train, validation, test = stratified(found.labels, HELD_BACK, job.seed)
    bands = _measure(names, found.images[train])
    mean, std = (np.array([getattr(band, what) for band in bands], np.float32) for what in ("mean", "std"))

    def cut(number: int) -> Values:
        values: Values = ((found.images[number].astype(np.float32) - mean) / std).transpose(2, 0, 1)
        return values

    targets: Targets = found.labels[:, None] == np.arange(len(found.classes))
    patches = PatchSet(cut, targets, train, validation, test, single=True)
    return Gathered(patches, found.classes, bands, found.images.shape[1], ())


def _measure(names: tuple[str, ...], images: npt.NDArray[Any]) -> tuple[Band, ...]:
    pixels = images.reshape(-1, images.shape[-1])
    sample = pixels[:: max(1, len(pixels) // MAX_SAMPLES)].astype(np.float64)
    low, high = np.percentile(sample, [1, 99], axis=0)
    std = sample.std(axis=0)
    figures = np.stack([sample.mean(axis=0), np.where(std > 0, std, 1.0), low, high], axis=1).tolist()
    return tuple(Band(name, mean, std, low, high) for name, (mean, std, low, high) in zip(names, figures, strict=True))


def _from_rasters(job: PretrainJob, scheme: Scheme, work: Path, reporter: Reporter) -> Gathered:
    request = TrainJob(
        rasters=job.rasters,
        references=job.references,
        scheme=job.scheme,
        reference_field=job.reference_field,
        bands=job.bands,
        patch_px=job.patch_px,
        seed=job.seed,
    )
    found = prepare(request, scheme, work, reporter)
    windows, parts = _windows(found, job.patch_px)
    targets = _present(found.data, windows, job.min_share)
    holds_any = targets.any(axis=1)

    def cut(number: int) -> Values:
        return found.data.cut(windows[number])[0]

    train, validation, test = (
        np.flatnonzero((parts == part) & holds_any) for part in (Part.TRAIN, Part.VALIDATION, Part.TEST)
    )
    if not (len(train) and len(validation) and len(test)):
        raise TrainingError(
            "Too few patches hold a class: one of training, validation and test is left without any.",
            "Use a lower smallest share, smaller patches, or larger rasters.",
        )
    s = found.statistics
    bands = tuple(
        Band(name, float(s.mean[i]), float(s.std[i]), float(s.low[i]), float(s.high[i]), info)
        for i, (name, info) in enumerate(zip(found.band_names, found.bands, strict=True))
    )
    grids = tuple(scene.grid for scene in found.data.scenes)
    return Gathered(
        PatchSet(cut, targets, train, validation, test, single=False), found.classes, bands, job.patch_px, grids
    )


def _windows(found: Prepared, side_px: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.uint8]]:
    """(n, 3) scene, row, col of the windows of all parts, and the part of each; test windows lie side by side."""
    test = [
        np.insert(windows_in(scene, cells, Part.TEST, side_px, side_px), 0, i, axis=1)
        for i, (scene, cells) in enumerate(zip(found.data.scenes, found.cells, strict=True))
    ]
    groups = (found.data.train, found.data.validation, np.concatenate(test))
    kinds = (Part.TRAIN, Part.VALIDATION, Part.TEST)
    parts = np.concatenate([np.full(len(group), kind, np.uint8) for group, kind in zip(groups, kinds, strict=True)])
    return np.concatenate(groups), parts


def _present(data: TrainingData, windows: npt.NDArray[np.int64], min_share: float) -> Targets:
    """Which classes each window holds: those with a pixel, or with at least the smallest share of the labelled ones."""
    present = np.zeros((len(windows), data.classes), np.bool_)
    for number, (scene, row, col) in enumerate(windows):
        labels = data.scenes[scene].labels[row : row + data.patch_px, col : col + data.patch_px]
        counts = np.bincount(data.index_of[labels].ravel(), minlength=256)[:NO_LABEL]
        present[number] = (counts > 0)[: data.classes] & (counts >= min_share * counts.sum())[: data.classes]
    return present
