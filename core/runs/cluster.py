"""``landweave cluster``: all open tasks of a plan, by the workers of a Ray cluster."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import Any

from ..errors import EngineError
from ..events import Reporter
from ..job import ClusterJob
from ..tasks.do import open_tasks
from ..tasks.plan import read_plan
from ..tasks.results import sweep


def run(job: ClusterJob, reporter: Reporter) -> dict[str, Any]:
    """Do every task that is not done.

    Returns:
        ``plan``, ``done`` (tasks done now), ``done_before``, ``workers``, ``summary``.

    Raises:
        LandweaveError: no Ray, no cluster, or one sentence on what does not fit.
    """
    if importlib.util.find_spec("ray") is None:
        raise EngineError(
            "Ray is not installed in the engine.",
            "Install it with pip, by the Python that landweave engine python names, or run the tasks one by one.",
        )
    # Not at the top: whoever lacks the extra shall read that sentence, not that a library is missing.
    spread = importlib.import_module("..tasks.cluster", __package__).spread
    folder = Path(job.plan)
    plan = read_plan(folder)
    tasks = open_tasks(folder, plan)
    workers = spread(folder, tasks, job.address, job.workers, reporter) if tasks else 0
    sweep(folder)
    before = len(plan.tasks) - len(tasks)
    return {
        "plan": job.plan,
        "done": len(tasks),
        "done_before": before,
        "workers": workers,
        "summary": [f"{len(tasks)} tasks are done by {workers} workers; {before} were done before."],
    }
