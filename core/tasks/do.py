"""One task, done: its rows of the map, in its folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...models.catalogue import Package
from ..errors import JobError
from ..events import Reporter
from ..mapping.area import open_area
from ..mapping.pipeline import map_raster
from ..mapping.preparation import MapOptions, OpenPredictor
from ..raster.source import open_source
from .plan import Plan, Task, check_inputs
from .results import TaskResult, pixels_sha256, place_of, result_of, work_files, write_result


@dataclass(frozen=True)
class Worker:
    """What the process that does a task brings along."""

    package: Package
    """The weights; the same numbers as when the plan was made."""
    reporter: Reporter
    """Told of windows and the device."""
    opened: OpenPredictor | None = None
    """Where the network comes from, for a worker that keeps it from task to task."""


def do_task(folder: Path, plan: Plan, number: int, worker: Worker) -> TaskResult:
    """Map the rows of a task, unless it is done.

    Args:
        folder: of the plan.
        plan: its content.
        number: of the task.
        worker: who does it.

    Raises:
        JobError: no such task, other weights, or other input files than the plan was made with.
        LandweaveError: as ``map_raster``; nothing is left then.
    """
    if number >= len(plan.tasks):
        raise JobError(f"The plan has no task {number}.", f"Its tasks are 0 to {len(plan.tasks) - 1}.")
    if done := result_of(folder, number):
        return done
    task = plan.tasks[number]
    check_weights(plan, worker.package)
    check_inputs(plan.scenes[task.scene])
    with place_of(folder, number) as place:
        result = _map(plan, task, place, worker)
        write_result(place, result)
    return result


def check_weights(plan: Plan, package: Package) -> None:
    """Refuse weights other than those of the plan.

    Raises:
        JobError: the numbers differ.
    """
    if package.sha256 != plan.weights_sha256:
        raise JobError(
            f"The weights {package.card.id} are not those that the plan was made with.",
            "Make the plan again, or bring back those weights.",
        )


def open_tasks(folder: Path, plan: Plan, numbers: Sequence[int] | None = None) -> list[int]:
    """Which tasks (None: of all) are not done."""
    return [number for number in numbers or range(len(plan.tasks)) if result_of(folder, number) is None]


def _map(plan: Plan, task: Task, place: Path, worker: Worker) -> TaskResult:
    job, out = plan.scenes[task.scene].job, work_files(place)
    with open_source(job.rasters) as source:
        options = MapOptions(
            window=plan.window(task),
            area=open_area(job.area, source.grid) if job.area else None,
            bands=job.bands,
            device=job.device,
            precision=job.precision,
            test_time=job.test_time,
            opened=worker.opened,
            may_be_empty=True,
        )
        mapped = map_raster(source, worker.package, out=out, options=options, reporter=worker.reporter)
    return TaskResult(
        pixels=mapped.pixels,
        nodata_pixels=mapped.nodata_pixels,
        device=mapped.device,
        notes=mapped.notes,
        settings=tuple(mapped.settings),
        classes_sha256=pixels_sha256(out.classes),
        confidence_sha256=pixels_sha256(out.confidence),
    )
