"""``landweave pretrain``: named patches, or a recipe, to a package of an encoder."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from ..events import Reporter
from ..job import check
from ..jobs.pretraining import PretrainJob
from ..provenance import record, write_record
from ..training.classification.pretrain import pretrain
from ..training.recipes.eurosat import eurosat_job


def run(job: PretrainJob, reporter: Reporter) -> dict[str, Any]:
    """The package's folder, and how well it names patches that were held back.

    Raises:
        LandweaveError: the request or the data are wrong, or the user stopped the training.
    """
    asked, began, started = job, time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    if job.recipe:
        job = eurosat_job(job)
        check(job)
    trained = pretrain(job, reporter)
    figures = {"started": started, "seconds": round(time.monotonic() - began, 2)}
    files = (job.patches, *job.rasters, *job.references)
    write_record(trained.folder, record(replace(asked, out=str(trained.folder)), files, figures))
    test, validation = trained.card.scores
    return {
        "package": str(trained.folder),
        "id": trained.card.id,
        "classes": list(trained.card.classes),
        "seconds": round(trained.fitted.seconds, 1),
        "exact_match_ratio": test.overall_agreement,
        "validation_exact_match_ratio": validation.overall_agreement,
        "summary": [f"{score.region}: {score.note}." for score in (test, validation)],
    }
