"""``landweave train``: rasters and reference layers, or a recipe, to a weights package."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..events import Reporter
from ..job import check
from ..jobs.training import TrainJob
from ..provenance import record, write_record
from ..training.layouts.layout import layout_job
from ..training.recipes.recipe import recipe_job
from ..training.train import train


def run(job: TrainJob, reporter: Reporter) -> dict[str, Any]:
    """The package's folder, and how well it did on what was held back.

    Raises:
        LandweaveError: the request or the data are wrong, or the user stopped the training.
    """
    asked, began, started = job, time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    with tempfile.TemporaryDirectory(prefix="landweave-", ignore_cleanup_errors=True) as work:
        if job.recipe:
            job = recipe_job(job, Path(work), reporter)
        if job.folder:
            job = layout_job(job, Path(work), reporter)
        check(job)
        files = [path for path in job.files() if not Path(path).is_relative_to(work)]
        trained = train(job, reporter)
    figures = {"started": started, "seconds": round(time.monotonic() - began, 2)}
    write_record(trained.folder, record(replace(asked, out=str(trained.folder)), files, figures))
    return {
        "package": str(trained.folder),
        "id": trained.card.id,
        "classes": list(trained.card.classes),
        "seconds": round(trained.fitted.seconds, 1),
        "validation_agreement": trained.fitted.best.agreement,
        "scores": [
            {"region": s.region, "level": s.level, "overall_agreement": s.overall_agreement, "pixels": s.pixels}
            for s in trained.card.scores
        ],
    }
