"""The training of an encoder from its files to its package: gather, fit, describe, name what was held back."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import nn

from ....models.card import ENCODERS, Card, Score
from ....models.catalogue import WEIGHTS
from ....models.network import build_network, load_network
from ...errors import JobError
from ...events import Reporter
from ...job import encode
from ...jobs.pretraining import PretrainJob
from ...provenance import fingerprint, versions
from ...scheme import load_scheme
from ..checkpoint import Checkpoint
from ..package import check_target, move_package, write_card, write_package
from ..split import CELL_PX
from ..unfinished import new_folder, unfinished
from .describe import as_score, describe, network_of
from .fit import FitOptions, Fitted, fit, name_patches
from .measures import compare
from .sources import Gathered, gather


@dataclass(frozen=True)
class Pretrained:
    """A finished package."""

    folder: Path
    card: Card
    fitted: Fitted


def pretrain(job: PretrainJob, reporter: Reporter) -> Pretrained:
    """The package of a job, trained, scored on patches that were held back, and in its place.

    A training that was killed goes on where its state was saved last, if it is asked for again; with a bound on its
    time it is brought to its end.

    Args:
        job: the checked request, without a recipe.
        reporter: hears of stages, losses and measures.

    Raises:
        JobError: there is no such encoder.
        TrainingError: nothing can be learnt from these data, or the training failed.
        RasterError, ReferenceLayerError, SchemeError: an input is not what it should be.
        OutputError: the package or the copies of the data cannot be written.
        CancelledError: the user stopped it; nothing is left behind.
    """
    folder, scheme = Path(job.out), load_scheme(job.scheme)
    if job.encoder not in ENCODERS:
        raise JobError(f"There is no encoder {job.encoder}.", f"Use one of {', '.join(ENCODERS)}.")
    check_target(folder)
    key = _key(job)
    with unfinished(folder, key) as work:
        found = gather(job, scheme, new_folder(work / "copies"), reporter)
        fitted = _fit(job, found, Checkpoint(work, key), reporter)
        card = describe(job, found, fitted)
        package = new_folder(work / "package") / folder.name
        write_package(package, card, fitted.network)
        network = load_network(card, package / WEIGHTS).to(memory_format=torch.channels_last)
        card = replace(card, scores=_scores(card, network, found, magnify=fitted.best.magnify, reporter=reporter))
        write_card(package, card)
        move_package(package, folder)
        return Pretrained(folder, card, fitted)


def _key(job: PretrainJob) -> str:
    """Hash of everything that decides what is learnt: the request but its bound on the time, its inputs, versions."""
    files = [path for path in (job.patches, *job.rasters, *job.references) if path]
    content = {
        "job": encode(replace(job, minutes=0.0)),
        "inputs": [fingerprint(path) for path in files],
        "versions": versions(),
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _fit(job: PretrainJob, found: Gathered, checkpoint: Checkpoint, reporter: Reporter) -> Fitted:
    # Windows of a raster start at every cell, so that each place is in as many of them as a patch has cells.
    overlap = (found.patch_px // CELL_PX) ** 2 if found.grids else 1
    options = FitOptions(
        steps=max(1, math.ceil(job.epochs * len(found.patches.train) / overlap / job.batch)),
        batch=job.batch,
        learning_rate=job.learning_rate,
        relighting=job.relighting,
        smoothing=job.smoothing,
        magnify=job.magnify,
        seed=job.seed,
        minutes=job.minutes,
    )
    with torch.random.fork_rng():
        torch.manual_seed(job.seed)
        network = build_network(network_of(job), len(found.bands), len(found.classes))
        return fit(network, found.patches, options, checkpoint=checkpoint, reporter=reporter)


def _scores(
    card: Card, network: nn.Module, found: Gathered, *, magnify: float, reporter: Reporter
) -> tuple[Score, ...]:
    """How the finished package names the test patches, which nothing has seen, and those that chose its state."""
    groups = (
        (card.region, found.patches.test, "held back, never trained on"),
        (f"{card.region}, validation", found.patches.validation, "chose the best state, so slightly flattering"),
    )
    scores = []
    for done, (region, numbers, note) in enumerate(groups):
        reporter.progress("test", done, len(groups), "parts")
        named = name_patches(network, found.patches, numbers, magnify=magnify, reporter=reporter)
        naming = compare(named, found.patches.targets[numbers])
        scores.append(as_score(naming, card.classes, region=region, scheme=card.scheme, note=note))
    return tuple(scores)
