"""``landweave doctor``: versions, devices, free disk and memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..engine.doctor import report
from ..events import Reporter
from ..home import home_folder
from ..job import DoctorJob


def run(_job: DoctorJob, reporter: Reporter) -> dict[str, Any]:
    """Everything that ``core.engine.doctor.report`` finds; a broken library is part of the report, not a failure."""
    reporter.check_cancelled()
    return report({"Landweave's own files": home_folder(), "results in your home folder": Path.home()})
