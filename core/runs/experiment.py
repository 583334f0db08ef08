"""``landweave experiment``: factors in a file to trained weights and tables; finished combinations are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..events import Reporter
from ..experiments.design import read_design
from ..experiments.page import page
from ..experiments.perform import perform
from ..experiments.tables import tables, write_csv
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
    agreement = made[0]
    return {
        "report": str(report),
        "tables": [str(path) for path in files],
        "trainings": len(outcomes),
        "agreement": [dict(zip(agreement.head, row, strict=True)) for row in agreement.rows],
    }
