"""``landweave plan``: scenes are cut into tasks that any number of processes or machines can do in any order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...models.catalogue import Package
from ..events import Reporter
from ..grid import Window
from ..job import MapJob, PlanJob
from ..mapping.preparation import prepare
from ..raster.source import open_source
from ..tasks.plan import Plan, Scene, Task, cut, look_at, write_plan
from ..weights.opened import open_weights
from .options import options_of


def run(job: PlanJob, reporter: Reporter) -> dict[str, Any]:
    """Look at every scene, and write the plan of its tasks.

    Returns:
        ``out``, ``plan`` (path), ``scenes`` and ``tasks`` (their numbers), ``pixels``, ``summary``.

    Raises:
        LandweaveError: a scene does not fit the weights; the message says in what.
    """
    package = open_weights(job.weights)
    scenes, tasks = [], []
    names = _names(job.scenes)
    for number, (files, name) in enumerate(zip(job.scenes, names, strict=True)):
        reporter.check_cancelled()
        scene, core_rows = _scene(job, package, number, name)
        scenes.append(scene)
        tasks += [Task(number, row, rows) for row, rows in cut(scene.extent, core_rows, job.task_mpx)]
        reporter.progress("read", number + 1, len(names), "scenes")
        reporter.log(f"{', '.join(Path(path).name for path in files)}: as {name}.")
    plan = Plan(package.sha256, tuple(scenes), tuple(tasks))
    path = write_plan(Path(job.out), plan)
    return {
        "out": job.out,
        "plan": str(path),
        "scenes": len(scenes),
        "tasks": len(tasks),
        "pixels": sum(scene.extent.width * scene.extent.height for scene in scenes),
        "summary": [
            f"{len(tasks)} tasks, 0 to {len(tasks) - 1}, for {len(scenes)} scenes.",
            f"Each: landweave run --plan {job.out} --task N",
            f"Then: landweave reduce --plan {job.out} --out DIR",
        ],
    }


def _scene(job: PlanJob, package: Package, number: int, name: str) -> tuple[Scene, list[int]]:
    """A scene, and the first row of its extent that each row of windows decides."""
    references = job.references * len(job.scenes) if len(job.references) == 1 else job.references
    one = MapJob(
        rasters=job.scenes[number],
        weights=job.weights,
        out="",
        reference=references[number] if references else "",
        reference_field=job.reference_field,
        reference_scheme=job.reference_scheme,
        area=job.area,
        bands=job.bands,
        rules=job.rules,
        device=job.device,
        precision=job.precision,
    )
    with open_source(one.rasters) as source:
        options = options_of(one, source.grid)
        prepared = prepare(source, package.card, options)
        extent: Window = prepared.extent
    inputs = tuple(look_at(path) for path in (*one.rasters, one.area) if path)
    return Scene(name, one, extent, inputs), [line.band.row for line in prepared.plan.rows(extent)]


def _names(scenes: Sequence[Sequence[str]]) -> list[str]:
    """A folder's name for each scene: of its first file; with folder or number where two would be the same."""
    files = [Path(scene[0]) for scene in scenes]
    names = [path.stem for path in files]
    if _repeated(names):
        names = [f"{path.parent.name}-{path.stem}" for path in files]
    if _repeated(names):
        names = [f"{number:04d}-{path.stem}" for number, path in enumerate(files)]
    return names


def _repeated(names: Sequence[str]) -> bool:
    """Whether two names are the same on a disk that does not tell capitals from small letters."""
    return len({name.casefold() for name in names}) < len(names)
