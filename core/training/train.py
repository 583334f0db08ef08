"""A training from its files to its package: prepare, fit, describe, map what was held back, score."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from ...models.card import ENCODERS, Card, ModelError, Network, Score
from ...models.catalogue import open_package
from ...models.network import build_network
from ..errors import JobError
from ..events import Reporter
from ..jobs.training import TrainJob
from ..scheme import Scheme, load_scheme
from .describe import describe
from .fit import FitOptions, Fitted, fit
from .loss import LabelledCrossEntropy, class_weights
from .package import check_target, move_package, write_card, write_package
from .prepare import Prepared, prepare
from .score import ScoredArea, as_scores, map_and_count

WEIGHT_DECAY = 1e-2


@dataclass(frozen=True)
class Trained:
    """A finished package."""

    folder: Path
    card: Card
    fitted: Fitted


def train(job: TrainJob, reporter: Reporter) -> Trained:
    """The package of a job, trained, scored on what was held back, and in its place.

    Args:
        job: the checked request, without a recipe.
        reporter: hears of stages, losses and agreement.

    Raises:
        JobError: the network that is asked for cannot be built.
        TrainingError: nothing can be learnt from these data, or the training failed.
        RasterError, ReferenceLayerError, SchemeError: an input is not what it should be.
        OutputError: the package or the copies of the data cannot be written.
        CancelledError: the user stopped it; nothing is left behind.
    """
    folder, scheme, shape = Path(job.out), load_scheme(job.scheme), _shape(job)
    check_target(folder)
    # Beside the package, for it is moved into place at the end; Windows may keep mapped files open a little longer.
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent, ignore_cleanup_errors=True) as place:
        work = Path(place)
        (work / "scenes").mkdir()
        prepared = prepare(job, scheme, work / "scenes", reporter)
        fitted = _fit(job, prepared, shape, reporter)
        card = _card(job, prepared, shape, fitted)
        write_package(work / folder.name, card, fitted.network)
        scores = _scores(job, scheme, prepared, work / folder.name, reporter)
        card = replace(card, scores=scores)
        write_card(work / folder.name, card)
        move_package(work / folder.name, folder)
        return Trained(folder, card, fitted)


def _shape(job: TrainJob) -> Network:
    """The network that is asked for, looked at before any time is spent."""
    if job.encoder not in ENCODERS:
        raise JobError(f"There is no encoder {job.encoder}.", f"Use one of {', '.join(ENCODERS)}.")
    depth = len(job.decoder)
    if not 3 <= depth <= 5 or not all(1 <= width <= 1024 for width in job.decoder):
        raise JobError(f"The decoder {job.decoder} is not possible.", "Give 3 to 5 widths from 1 to 1024.")
    return Network(encoder=job.encoder, depth=depth, decoder_channels=job.decoder)


def _fit(job: TrainJob, prepared: Prepared, shape: Network, reporter: Reporter) -> Fitted:
    counts = prepared.statistics.class_counts[[c.value for c in prepared.classes]]
    options = FitOptions(
        steps=max(1, -(-job.epochs * prepared.train_px // (job.patch_px**2 * job.batch))),
        batch=job.batch,
        learning_rate=job.learning_rate,
        weight_decay=WEIGHT_DECAY,
        relighting=job.relighting,
        seed=job.seed,
        minutes=job.minutes,
    )
    with torch.random.fork_rng():
        torch.manual_seed(job.seed)
        network = build_network(shape, len(prepared.band_names), len(prepared.classes))
        loss = LabelledCrossEntropy(class_weights(counts, job.balance), job.smoothing)
        return fit(network, prepared.data, loss, options, reporter)


def _card(job: TrainJob, prepared: Prepared, shape: Network, fitted: Fitted) -> Card:
    try:
        return describe(job, prepared, shape, fitted)
    except ModelError as error:
        raise JobError(str(error)) from error


def _scores(job: TrainJob, scheme: Scheme, prepared: Prepared, package: Path, reporter: Reporter) -> tuple[Score, ...]:
    """What was held back of the own region, then the validation part, then the other region."""

    def areas(rasters: Sequence[str], references: Sequence[str]) -> list[ScoredArea]:
        return [ScoredArea(*pair, job.reference_field) for pair in zip(rasters, references, strict=True)]

    region = job.region or "own region"
    groups = []
    if job.test_rasters:
        groups.append((region, areas(job.test_rasters, job.test_references), "never trained on"))
    else:
        held = [
            replace(area, cells=cells)
            for area, cells in zip(areas(job.rasters, job.references), prepared.cells, strict=False)
        ]
        groups.append((region, held, "of which blocks were held back"))
    if job.validation_rasters:
        note = "that chose the best state, so slightly flattering"
        groups.append((f"{region}, validation", areas(job.validation_rasters, job.validation_references), note))
    if job.other_rasters:
        name = job.other_region or "other region"
        groups.append((name, areas(job.other_rasters, job.other_references), "of another region, never trained on"))
    opened = open_package(str(package), ())
    scores: list[Score] = []
    for name, group, note in groups:
        tables = map_and_count(opened, scheme, group, package.parent, reporter)
        scores += as_scores(tables, scheme, name, f"{_rasters(len(group))} {note}")
    return tuple(scores)


def _rasters(count: int) -> str:
    return "1 raster" if count == 1 else f"{count} rasters"
