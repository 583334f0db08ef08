"""``landweave survey``: which places a training would learn from, and how much of each class they hold."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..events import Reporter
from ..jobs.survey import SurveyJob
from ..scheme import load_scheme
from ..training.prepare import prepare
from ..training.survey import part_figures, write_patches


def run(job: SurveyJob, reporter: Reporter) -> dict[str, Any]:
    """The split that the training itself would make, as outlines and figures; the copies of the data are deleted again.

    Returns:
        ``patches`` (path of the outlines), ``classes`` (codes that would be learnt), ``parts`` (name → ``area_km2``,
        ``windows`` and ``pixels``, class code → labelled pixels).

    Raises:
        LandweaveError: the data do not fit, or there are too few of them.
    """
    folder = Path(job.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one.") from error
    with tempfile.TemporaryDirectory(prefix=".survey.", dir=folder, ignore_cleanup_errors=True) as place:
        prepared = prepare(job.training(), load_scheme(job.scheme), Path(place), reporter)
        reporter.progress("survey", 0, 1, "steps")
        figures = part_figures(prepared)
        patches = write_patches(prepared, [Path(raster).name for raster in job.rasters], folder)
        reporter.progress("survey", 1, 1, "steps")
    return {
        "patches": str(patches),
        "classes": [c.code for c in prepared.classes],
        "parts": {
            name: {"area_km2": round(part.area_km2, 3), "windows": part.windows, "pixels": part.pixels}
            for name, part in figures.items()
        },
    }
