"""``landweave run``: one task of a plan, in this process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..events import Reporter
from ..job import TaskJob
from ..tasks.do import Worker, do_task
from ..tasks.plan import read_plan
from ..tasks.results import result_of
from ..weights.opened import open_weights


def run(job: TaskJob, reporter: Reporter) -> dict[str, Any]:
    """Map the rows of a task; nothing happens where that was done before.

    Returns:
        ``plan``, ``task``, ``done_before``, ``pixels`` (class code → pixels), ``device``.

    Raises:
        LandweaveError: one sentence on what does not fit; nothing is left then.
    """
    folder = Path(job.plan)
    plan = read_plan(folder)
    before = job.task < len(plan.tasks) and result_of(folder, job.task) is not None
    package = open_weights(plan.scenes[0].job.weights)
    done = do_task(folder, plan, job.task, Worker(package, reporter))
    reporter.progress("map", 1, 1, "tasks")
    return {
        "plan": job.plan,
        "task": job.task,
        "done_before": before,
        "pixels": dict(done.pixels),
        "device": done.device,
        "summary": [f"Task {job.task} of {len(plan.tasks)} {'was done before' if before else 'is done'}."],
    }
