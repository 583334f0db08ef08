"""What the engine is made of and what this computer can do."""

from __future__ import annotations

import platform
from typing import Any

from ..events import Reporter
from ..job import DoctorJob


def run(job: DoctorJob, reporter: Reporter) -> dict[str, Any]:
    """Versions."""
    return {"python": platform.python_version()}
