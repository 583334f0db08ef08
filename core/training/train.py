"""A training from its files to its package: prepare, fit, describe, map what was held back, score."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import nn

from ...models.card import Card, ModelError, Network, Score
from ...models.catalogue import open_package
from ...models.network import build_network
from ..errors import JobError
from ..events import Reporter
from ..jobs.training import BLOCKS, PATCHES, RANDOM, TrainJob
from ..scheme import Scheme, load_scheme
from .augment import augmentation_of
from .checkpoint import Checkpoint
from .compute import choose_compute
from .course import FitOptions, Fitted, Workplace
from .describe import Origin, describe
from .fit import fit
from .losses import make_loss
from .package import check_target, move_package, write_card, write_package, write_report
from .prepare import Prepared, prepare
from .record import training_record
from .score import Counted, ScoredArea, as_scores, map_and_count
from .shape import network_shape
from .split import Part
from .start import Adopted, Start, adopt, open_start
from .unfinished import new_folder, training_key, unfinished

_HELD = {
    BLOCKS: "of which blocks were held back",
    PATCHES: "of which patches beside those trained on were held back, which also chose the best state: flattering",
    RANDOM: "of which windows that share pixels with those trained on were held back: says nothing of other land",
}
"""How what is scored was held back."""
_CHOSE = "that chose the best state, so slightly flattering"


@dataclass(frozen=True)
class Trained:
    """A finished package."""

    folder: Path
    card: Card
    fitted: Fitted
    held: tuple[Counted, ...]
    """How the map agrees with the labels where nothing was trained on: what the card's first score counts."""


def train(job: TrainJob, reporter: Reporter) -> Trained:
    """The package of a job, trained, scored on what was held back, and in its place.

    Args:
        job: the checked request, without a recipe.
        reporter: hears of stages, losses and agreement.

    Raises:
        JobError: the network that is asked for cannot be built.
        WeightsError: there are no such weights to start from.
        TrainingError: nothing can be learnt from these data, or the training failed.
        RasterError, ReferenceLayerError, SchemeError: an input is not what it should be.
        OutputError: the package or the copies of the data cannot be written.
        CancelledError: the user stopped it; nothing is left behind.
    """
    folder, scheme = Path(job.out), load_scheme(job.scheme)
    check_target(folder)
    key = training_key(job)
    with unfinished(folder, key, fresh=job.fresh) as work:
        start = open_start(job.start_from, work)
        shape = network_shape(job, start.network if start else None)
        compute = choose_compute(job.device, job.precision, sees_all=shape.sees_all)
        reporter.log(compute.reason)
        prepared = prepare(job, scheme, new_folder(work / "scenes"), reporter)
        network, adopted = _network(job, prepared, shape, start)
        if adopted:
            reporter.log(f"Starts from {job.start_from}: {adopted.sentence}")
        fitted = _fit(job, prepared, network, Workplace(compute, Checkpoint(work, key), reporter))
        card = _card(job, prepared, Origin(shape, start, adopted), fitted)
        package = new_folder(work / "package") / folder.name
        write_package(package, card, fitted.network)
        scores, held = _scores(job, scheme, prepared, package, reporter)
        card = replace(card, scores=scores)
        write_card(package, card)
        write_report(package, card, scheme, training_record(prepared, fitted, job.patch_px))
        move_package(package, folder)
        return Trained(folder, card, fitted, held)


def _network(
    job: TrainJob, prepared: Prepared, shape: Network, start: Start | None
) -> tuple[nn.Module, Adopted | None]:
    """The network before the training, and what it took over from the weights to start from."""
    codes = [c.code for c in prepared.classes]
    with torch.random.fork_rng():
        torch.manual_seed(job.seed)
        network = build_network(shape, len(prepared.band_names), len(codes))
    if start is None:
        return network, None
    return network, adopt(network, start.known(shape), bands=prepared.band_names, scheme=job.scheme, codes=codes)


def _fit(job: TrainJob, prepared: Prepared, network: nn.Module, place: Workplace) -> Fitted:
    an_epoch = prepared.train_px / (job.patch_px**2 * job.batch)
    options = FitOptions(
        steps=max(1, math.ceil((job.frozen_epochs + job.epochs) * an_epoch)),
        frozen_steps=math.ceil(job.frozen_epochs * an_epoch),
        batch=job.batch,
        learning_rate=job.learning_rate,
        weight_decay=job.weight_decay,
        optimiser=job.optimiser,
        schedule=job.schedule,
        augmentation=augmentation_of(job),
        seed=job.seed,
        minutes=job.minutes,
        keep=job.keep,
        patience=job.patience,
        save_seconds=60 * job.save_minutes,
    )
    with torch.random.fork_rng():
        torch.manual_seed(job.seed)
        return fit(network, prepared.data, make_loss(job, prepared), options, place)


def _card(job: TrainJob, prepared: Prepared, origin: Origin, fitted: Fitted) -> Card:
    try:
        return describe(job, prepared, origin, fitted)
    except ModelError as error:
        raise JobError(str(error)) from error


def _scores(
    job: TrainJob, scheme: Scheme, prepared: Prepared, package: Path, reporter: Reporter
) -> tuple[tuple[Score, ...], tuple[Counted, ...]]:
    """Scores of what was held back, of the validation part and of the other region; and what the first one counts."""
    groups = _groups(job, prepared)
    areas = [area for _, _, some in groups for area in some]
    counted = map_and_count(open_package(str(package), ()), scheme, areas, package.parent, reporter)
    left, scores = iter(counted), list[Score]()
    for name, note, some in groups:
        scores += as_scores([next(left) for _ in some], scheme, name, f"{_rasters(len(some))} {note}")
    return tuple(scores), tuple(counted[: len(groups[0][2])])


def _groups(job: TrainJob, prepared: Prepared) -> list[tuple[str, str, list[ScoredArea]]]:
    """The regions that are scored: name, note, and the areas of each."""

    def own(rasters: Sequence[str], references: Sequence[str]) -> list[ScoredArea]:
        return [ScoredArea(*pair, job.reference_field) for pair in zip(rasters, references, strict=True)]

    def held(part: Part) -> list[ScoredArea]:
        pairs = zip(own(job.rasters, job.references), prepared.cells, strict=False)
        return [replace(area, cells=cells, part=part) for area, cells in pairs if (cells == part).any()]

    region = job.region or "own region"
    drawn = "of which drawn areas were held back"
    groups = [
        (region, "never trained on", own(job.test_rasters, job.test_references)),
        (region, drawn if job.test_areas else _HELD[job.split], [] if job.test_rasters else held(Part.TEST)),
        (f"{region}, validation", _CHOSE, own(job.validation_rasters, job.validation_references)),
        (f"{region}, validation", f"in part, {_CHOSE}", held(Part.VALIDATION)),
        (
            job.other_region or "other region",
            "of another region, never trained on",
            own(job.other_rasters, job.other_references),
        ),
    ]
    return [group for group in groups if group[2]]


def _rasters(count: int) -> str:
    return "1 raster" if count == 1 else f"{count} rasters"
