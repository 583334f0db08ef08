"""The card of freshly trained weights."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rasterio.warp import transform_bounds

from ...models.card import Band, Card, Network
from ..grid import Grid
from ..jobs.training import TrainJob
from .bands import wavelength_nm
from .fit import Fitted
from .prepare import Prepared, pixel_size_m

SIZE_RANGE = 0.8, 1.25
"""Pixel sizes that the weights are taken to be good for, as shares of the training rasters' own."""


def describe(job: TrainJob, prepared: Prepared, network: Network, fitted: Fitted) -> Card:
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
        network=network,
        simulated=job.simulated,
        training_data=_training_data(job, prepared),
        licence=job.licence or "proprietary",
        attribution=job.attribution,
        limits=job.limits or "Not stated by their author. Good for no other region, season or sensor until measured.",
        scores=(),
        hyperparameters=_hyperparameters(job, fitted),
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


def _training_data(job: TrainJob, prepared: Prepared) -> str:
    """Sources in words, how much of them, and how they were split."""
    source = job.training_data or ", ".join(Path(path).name for path in (*job.rasters, *job.references))
    held = "rasters of their own" if job.test_rasters else "blocks held back, with a strip left out around them"
    chosen = "rasters of their own" if job.validation_rasters else "blocks held back"
    rasters = "1 raster" if len(job.rasters) == 1 else f"{len(job.rasters)} rasters"
    undated = "" if job.start or job.end else " Dates of acquisition are not known; those given are the training's."
    return (
        f"{source.rstrip('.')}. {prepared.train_px:,} pixels trained on in {rasters}; the best "
        f"state was chosen on {chosen}, the test made on {held}.{undated}"
    )


def _hyperparameters(job: TrainJob, fitted: Fitted) -> tuple[tuple[str, Any], ...]:
    return (
        ("epochs", job.epochs),
        ("steps", fitted.history[-1].step),
        ("best_step", fitted.best.step),
        ("batch", job.batch),
        ("patch_px", job.patch_px),
        ("optimiser", "AdamW, one cycle, exponential moving average"),
        ("learning_rate", job.learning_rate),
        ("loss", "cross-entropy"),
        ("label_smoothing", job.smoothing),
        ("class_balance", job.balance),
        ("augmentation", f"flips, quarter turns, radiometric {job.relighting:g}"),
        ("seed", job.seed),
        ("validation_agreement", round(fitted.best.agreement, 5)),
        ("training_seconds", round(fitted.seconds)),
        ("torch", importlib.metadata.version("torch")),
        ("segmentation_models_pytorch", importlib.metadata.version("segmentation_models_pytorch")),
    )
