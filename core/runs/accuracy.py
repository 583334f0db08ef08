"""``landweave accuracy``: a map and the labels of a probability sample become accuracy and areas with their errors."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from ..agreement.accuracy import accuracy
from ..agreement.points import read_labels
from ..agreement.sample import take_census
from ..errors import JobError
from ..events import Reporter
from ..job import AccuracyJob
from ..provenance import open_run_folder, record, write_record
from ..raster.classes import open_classes
from ..report.accuracy_page import write_accuracy


def run(job: AccuracyJob, reporter: Reporter) -> dict[str, Any]:
    """Read the labels, estimate, and write ``accuracy.html``, ``accuracy.json``, ``tables/`` and ``run.json``.

    Returns:
        ``out``, ``files``, ``points``, ``estimator``, ``accuracy`` (level, 1 the coarsest → overall accuracy),
        ``half_width`` (level → half its 95 % interval, null where it is undefined).

    Raises:
        LandweaveError: one sentence on what does not fit.
    """
    began, started = time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    with open_classes(job.map, job.scheme) as raster:
        reporter.progress("labels", 0, 1, "steps")
        labels = read_labels(job.points, job.field, raster, wanted=job.reference_scheme)
        if not labels.design and not job.design:
            raise JobError(
                "The points do not say how they were drawn, and accuracy can only be told from a probability sample.",
                "Name the design: --design simple, systematic, or stratified by the map's classes.",
            )
        reporter.progress("labels", 1, 1, "steps")
        census = take_census(raster, reporter)
    found = accuracy(labels, census, job.design)
    folder = open_run_folder(job.out)
    reporter.progress("report", 0, 1, "steps")
    figures = {"started": started, "seconds": round(time.monotonic() - began, 2)}
    about = record(job, (job.map, job.points), figures)
    files = write_accuracy(folder, f"{Path(job.map).stem}: accuracy", found, about)
    files["run"] = write_record(folder, about)
    reporter.progress("report", 1, 1, "steps")
    return {
        "out": str(folder),
        "files": {name: str(path) for name, path in files.items()},
        "points": found.points,
        "estimator": found.estimator,
        "accuracy": {str(level.number): level.estimates.overall.value for level in found.levels},
        "half_width": {str(level.number): level.estimates.overall.half_width for level in found.levels},
    }
