"""The card of freshly trained weights."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rasterio.warp import transform_bounds

from ...models.card import Band, Card, Network
from ..engine.boot import installed_version
from ..grid import Grid
from ..jobs.training import ADAMW, BLOCKS, PATCHES, RANDOM, SGD, TrainJob
from .augment import augmentation_of
from .bands import wavelength_nm
from .command_line import command_line
from .course import Fitted
from .prepare import Prepared, pixel_size_m
from .start import Adopted, Start

_HELD = {
    BLOCKS: "blocks held back, with a strip left out around them",
    PATCHES: "a fifth of patches that lie side by side",
    RANDOM: "a fifth of windows that overlap those trained on",
}
_AREAS = "areas drawn for it, with a strip left out around them"
_OPTIMISERS = {ADAMW: "AdamW", SGD: "SGD with momentum 0.9"}
SIZE_RANGE = 0.8, 1.25
"""Pixel sizes that the weights are taken to be good for, as shares of the training rasters' own."""


@dataclass(frozen=True)
class Origin:
    """The network, and what it was before its training."""

    network: Network
    start: Start | None = None
    """The weights that it started from."""
    adopted: Adopted | None = None
    """What it took over from them."""


def describe(job: TrainJob, prepared: Prepared, origin: Origin, fitted: Fitted) -> Card:
    """Everything that is known about the weights but their scores."""
    grids = [scene.grid for scene in prepared.data.scenes]
    sizes = [pixel_size_m(grid) for grid in grids]
    today = datetime.now(UTC).date().isoformat()
    counts = [int(prepared.statistics.class_counts[c.value]) for c in prepared.classes]
    return Card(
        id=Path(job.out).name,
        title=job.name or Path(job.out).name,
        description=job.description or f"Land cover of {_region(job)} in the scheme {job.scheme}.",
        region=_region(job),
        footprint=footprint(grids),
        start=job.start or job.end or today,
        end=job.end or job.start or today,
        sensor=job.sensor or "not stated",
        bands=_bands(job, prepared),
        scale=1.0,
        offset=0.0,
        pixel_size_m=(round(min(sizes) * SIZE_RANGE[0], 3), round(max(sizes) * SIZE_RANGE[1], 3)),
        patch_px=job.patch_px,
        scheme=job.scheme,
        classes=tuple(c.code for c in prepared.classes),
        network=origin.network,
        simulated=job.simulated,
        training_data=_training_data(job, prepared, origin.start),
        licence=job.licence or "proprietary",
        attribution=_attribution(job, origin.start),
        limits=job.limits or "Not stated by their author. Good for no other region, season or sensor until measured.",
        scores=(),
        hyperparameters=_hyperparameters(job, origin, fitted),
        class_shares=tuple(round(count / sum(counts), 6) for count in counts),
    )


def footprint(grids: Sequence[Grid]) -> tuple[float, float, float, float]:
    """West, south, east, north of all grids together, degrees (WGS 84)."""
    boxes = [transform_bounds(grid.crs, "EPSG:4326", *grid.bounds) for grid in grids]
    west, south, east, north = zip(*boxes, strict=True)
    return round(min(west), 5), round(min(south), 5), round(max(east), 5), round(max(north), 5)


def _region(job: TrainJob) -> str:
    return job.region or "a region without a name"


def _bands(job: TrainJob, prepared: Prepared) -> tuple[Band, ...]:
    s = prepared.statistics
    return tuple(
        Band(
            name=name,
            wavelength_nm=wavelength_nm(name, band, job.sensor),
            mean=float(s.mean[i]),
            std=float(s.std[i]),
            low=float(s.low[i]),
            high=float(s.high[i]),
        )
        for i, (name, band) in enumerate(zip(prepared.band_names, prepared.bands, strict=True))
    )


def _attribution(job: TrainJob, start: Start | None) -> str:
    """Whom to name: also those whose data stand behind the weights that the training started from."""
    names = [job.attribution, start.attribution if start else ""]
    return " ".join(dict.fromkeys(name for name in names if name))


def _training_data(job: TrainJob, prepared: Prepared, start: Start | None) -> str:
    """Sources in words, how much of them, and how they were split."""
    source = job.training_data or ", ".join(Path(path).name for path in (*job.rasters, *job.references))
    held = _where(job.test_rasters, job.test_areas) or _HELD[job.split]
    chosen = _where(job.validation_rasters, job.validation_areas) or "blocks held back"
    if job.split != BLOCKS and not job.validation_rasters:
        chosen = "the same"
    rasters = "1 raster" if len(job.rasters) == 1 else f"{len(job.rasters)} rasters"
    undated = "" if job.start or job.end else " Dates of acquisition are not known; those given are the training's."
    origin = f" {start.sentence}" if start else ""
    return (
        f"{source.rstrip('.')}. {prepared.train_px:,} pixels trained on in {rasters}; the best "
        f"state was chosen on {chosen}, the test made on {held}.{undated}{origin}"
    )


def _where(rasters: tuple[str, ...], areas: tuple[str, ...]) -> str:
    """What the user gave for a part, in words; nothing where blocks are drawn."""
    return "rasters of their own" if rasters else _AREAS if areas else ""


def _doubts(job: TrainJob) -> list[tuple[str, Any]]:
    """What of the labels was left out, those settings that were used."""
    found = [
        ("share_of_training_land", job.share if job.share < 1 else 0),
        ("ignored_border_m", job.ignore_border_m),
        ("smallest_class_share", job.min_class_share),
        ("suspects_left_out", ", ".join(Path(path).name for path in job.suspects)),
        ("pixel_weights", ", ".join(Path(path).name for path in job.weight_rasters)),
    ]
    return [(name, value) for name, value in found if value]


def _hyperparameters(job: TrainJob, origin: Origin, fitted: Fitted) -> tuple[tuple[str, Any], ...]:
    adopted = origin.adopted
    started = (
        (
            ("started_from", origin.start.id),
            ("adopted_share", round(adopted.share, 4)),
            ("adopted_bands", ", ".join(adopted.bands) or "none"),
            ("adopted_classes", ", ".join(adopted.classes) or "none"),
        )
        if origin.start and adopted
        else ()
    )
    return (
        *started,
        ("frozen_epochs", job.frozen_epochs),
        ("epochs", job.epochs),
        ("steps", fitted.history[-1].step),
        ("best_step", fitted.best.step),
        ("batch", job.batch),
        ("patch_px", job.patch_px),
        ("optimiser", f"{_OPTIMISERS[job.optimiser]}, {job.schedule}, exponential moving average"),
        ("weight_decay", job.weight_decay),
        ("learning_rate", job.learning_rate),
        ("loss", job.loss),
        ("label_smoothing", job.smoothing),
        ("class_balance", job.balance),
        ("windows_drawn_by_rarity", job.rarity),
        ("split", job.split),
        *_doubts(job),
        ("augmentation", str(augmentation_of(job))),
        ("state_kept_by", job.keep),
        ("seed", job.seed),
        ("validation_agreement", round(fitted.best.agreement, 5)),
        ("training_seconds", round(fitted.seconds)),
        ("command", command_line("train", job)),
        ("landweave", installed_version()),
        ("torch", importlib.metadata.version("torch")),
        ("segmentation_models_pytorch", importlib.metadata.version("segmentation_models_pytorch")),
    )
