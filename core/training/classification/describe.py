"""The card of a freshly trained encoder."""

from __future__ import annotations

import importlib.metadata
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ....models.card import ENCODER, Band, Card, Network, Score
from ...engine.boot import installed_version
from ...jobs.pretraining import PretrainJob
from ...raster.band_names import SENTINEL2_NM, band_code
from ..bands import wavelength_nm
from ..command_line import command_line
from ..describe import SIZE_RANGE, footprint
from ..prepare import pixel_size_m
from .fit import WEIGHT_DECAY, Fitted
from .measures import Naming, cardinality, density
from .sources import Band as FoundBand
from .sources import Gathered

_USE = "No map is made with these weights: they name whole patches, and other trainings start from their encoder."


def describe(job: PretrainJob, found: Gathered, fitted: Fitted) -> Card:
    """Everything that is known about the encoder but its scores."""
    sizes = [pixel_size_m(grid) for grid in found.grids] or [job.pixel_size_m]
    today = datetime.now(UTC).date().isoformat()
    counts = found.patches.targets[found.patches.train].sum(axis=0)
    return Card(
        id=Path(job.out).name,
        title=job.name or Path(job.out).name,
        description=job.description or f"Encoder trained to name patches in the scheme {job.scheme}.",
        region=job.region or "a region without a name",
        footprint=footprint(found.grids) if found.grids else job.footprint,
        start=job.start or job.end or today,
        end=job.end or job.start or today,
        sensor=job.sensor or "not stated",
        bands=tuple(_band(band, job.sensor) for band in found.bands),
        scale=1.0,
        offset=0.0,
        pixel_size_m=(round(min(sizes) * SIZE_RANGE[0], 3), round(max(sizes) * SIZE_RANGE[1], 3)),
        patch_px=found.patch_px,
        scheme=job.scheme,
        classes=tuple(c.code for c in found.classes),
        network=network_of(job),
        simulated=False,
        training_data=_training_data(job, found),
        licence=job.licence or "proprietary",
        attribution=job.attribution,
        limits=f"{job.limits} {_USE}".strip(),
        scores=(),
        hyperparameters=_hyperparameters(job, found, fitted),
        class_shares=tuple(round(float(count / counts.sum()), 6) for count in counts),
    )


def network_of(job: PretrainJob) -> Network:
    """The shape of the network that a job asks for."""
    return Network(architecture=ENCODER, encoder=job.encoder, depth=job.depth, decoder_channels=())


def as_score(naming: Naming, classes: tuple[str, ...], *, region: str, scheme: str, note: str) -> Score:
    """The counts as a card holds them; the overall agreement is the exact match ratio."""
    f1 = zip(classes, naming.class_f1, strict=True)
    return Score(
        region=region,
        overall_agreement=round(naming.exact_match_ratio, 5),
        pixels=naming.patches,
        level=scheme,
        f1=tuple((code, None if value is None else round(value, 4)) for code, value in f1),
        note=f"{note}; {naming.sentence}",
    )


def _band(band: FoundBand, sensor: str) -> Band:
    if band.info is not None:
        light = wavelength_nm(band.name, band.info, sensor)
    else:
        light = SENTINEL2_NM.get(band_code(band.name)) if "sentinel-2" in sensor.lower() else None
    return Band(band.name, light, band.mean, band.std, band.low, band.high)


def _training_data(job: PretrainJob, found: Gathered) -> str:
    """Sources in words, how many patches, and how they were split."""
    files = [job.patches] if job.patches else [*job.rasters, *job.references]
    source = job.training_data or ", ".join(Path(path).name for path in files)
    p = found.patches
    split = (
        "drawn at random within each class, since the patches have no place: neighbours may stand on both sides, which "
        "flatters the test"
        if p.single
        else "from blocks of their own, with a strip left out around them"
    )
    return (
        f"{source.rstrip('.')}. {len(p.train):,} patches of {found.patch_px} px trained on, {len(p.validation):,} to "
        f"choose the best state, {len(p.test):,} for the test, {split}."
    )


def _hyperparameters(job: PretrainJob, found: Gathered, fitted: Fitted) -> tuple[tuple[str, Any], ...]:
    p = found.patches
    return (
        ("epochs", job.epochs),
        ("steps", fitted.history[-1].step),
        ("best_step", fitted.best.step),
        ("batch", job.batch),
        ("optimiser", f"AdamW, weight decay {WEIGHT_DECAY:g}, one cycle, exponential moving average"),
        ("learning_rate", job.learning_rate),
        ("loss", "cross-entropy" if p.single else "binary cross-entropy"),
        ("label_smoothing", job.smoothing),
        ("augmentation", f"flips, quarter turns, shifts up to a tenth, radiometric {job.relighting:g}"),
        ("magnified", fitted.best.magnify),
        ("labels_per_patch", round(cardinality(p.targets[p.train]), 3)),
        ("label_density", round(density(p.targets[p.train]), 4)),
        ("seed", job.seed),
        ("validation_exact_match", round(fitted.best.exact_match_ratio, 5)),
        ("validation_f1", round(fitted.best.f1, 5)),
        ("minutes_at_most", job.minutes),
        ("training_seconds", round(fitted.seconds)),
        ("command", command_line("pretrain", job)),
        ("landweave", installed_version()),
        ("torch", importlib.metadata.version("torch")),
        ("segmentation_models_pytorch", importlib.metadata.version("segmentation_models_pytorch")),
    )
