"""``landweave cluster``: all open tasks of a plan, by the workers of a Ray cluster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..events import Reporter
from ..job import ClusterJob
from ..tasks.cluster import require_ray, spread
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
    require_ray()
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
