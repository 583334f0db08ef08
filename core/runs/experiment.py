"""``landweave experiment``: factors in a file to trained weights and tables; finished combinations are kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..events import Reporter
from ..experiments.design import Design, read_design
from ..experiments.interval import Estimate
from ..experiments.page import page
from ..experiments.perform import perform
from ..experiments.tables import Cell, tables, write_csv
from ..jobs.experiment import ExperimentJob
from ..whole_file import write_text


def run(job: ExperimentJob, reporter: Reporter) -> dict[str, Any]:
    """Paths of the page and the tables, and the agreement of each weights in each area.

    Raises:
        LandweaveError: the file is no design, or a training failed; what was finished stays.
    """
    design, out = read_design(Path(job.design)), Path(job.out)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {out} cannot be made: {error.strerror}.", "Choose another one.") from error
    outcomes = perform(design, out, reporter)
    made = tables(design, outcomes)
    files = [write_csv(table, out / "tables") for table in made]
    report = write_text(out / "report.html", page(design, made, sum(outcome.seconds for outcome in outcomes)))
    return {
        "report": str(report),
        "tables": [str(path) for path in files],
        "trainings": len(outcomes),
        "agreement": [_in_areas(design, row) for row in made[0].rows],
    }


def _in_areas(design: Design, row: Sequence[Cell]) -> dict[str, Any]:
    """A row of the table of weights × area as numbers, 0–1."""
    name, *cells = row
    found = zip(design.areas, cells, strict=True)
    return {"weights": name, **{area.name: cell.value for area, cell in found if isinstance(cell, Estimate)}}
