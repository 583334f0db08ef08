"""``landweave reduce``: the tasks' parts become what ``map`` leaves for each scene, and one agreement over all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from ..agreement.agreement import Agreement
from ..errors import OutputError
from ..events import Reporter
from ..figures import percent
from ..job import ReduceJob
from ..mapping.pipeline import Mapped
from ..provenance import open_run_folder
from ..raster.source import open_source
from ..raster.stamp import WEIGHTS, stamped
from ..report.content import Picture
from ..report.pictures import image_picture
from ..scheme import load_scheme
from ..tasks.assemble import Target, assemble, require_done
from ..tasks.do import check_weights
from ..tasks.plan import Plan, check_inputs, read_plan
from ..tasks.pool import pool
from ..tasks.results import sweep
from ..weights.opened import open_weights
from .map import Run, complete, look_ahead
from .options import options_of

AGREEMENT_FILE = "agreement.json"


def run(job: ReduceJob, reporter: Reporter) -> dict[str, Any]:
    """Put each scene's parts together, then generalise, vectorise, compare and report as ``map`` does.

    Returns:
        ``out``, ``scenes`` (name → what ``map`` returns for it), ``agreement`` (kind of map → level → overall agreement
        over all scenes; None without references), ``files``, ``summary``.

    Raises:
        JobError: a task is not done, or inputs or weights are not those of the plan.
        LandweaveError: as ``map``.
    """
    folder, out = Path(job.plan), Path(job.out)
    plan = read_plan(folder)
    package = open_weights(plan.scenes[0].job.weights)
    check_weights(plan, package)
    require_done(folder, plan)
    sweep(folder)
    results, agreements = {}, {}
    for number, scene in enumerate(plan.scenes):
        check_inputs(scene)
        place = out / scene.name
        this = Run(replace(scene.job, out=str(place)), open_run_folder(str(place)), package, reporter)
        results[scene.name] = complete(this, partial(_assemble, folder, plan, number))
        agreements[scene.name] = this.agreements
    pooled = _pool(agreements)
    files = {"agreement": str(_write(out, pooled))} if pooled else {}
    overall = {kind: {n: level["overall_agreement"] for n, level in levels.items()} for kind, levels in pooled.items()}
    return {
        "out": job.out,
        "scenes": results,
        "agreement": overall or None,
        "files": files,
        "summary": [f"{name}: {result['out']}" for name, result in results.items()]
        + [f"Agreement of the {kind} map over all scenes: {_in_words(levels)}" for kind, levels in overall.items()],
    }


def _assemble(folder: Path, plan: Plan, number: int, this: Run) -> tuple[Mapped, Picture]:
    with open_source(this.job.rasters) as source:
        look_ahead(this, source, options_of(this.job, source.grid))
        grid, scheme = source.grid.crop(plan.scenes[number].extent), load_scheme(this.package.card.scheme)
        target = Target(grid, scheme, this.map_files())
        with stamped({WEIGHTS: f"{this.package.card.id} {this.package.sha256}"}):
            mapped = this.time("assemble", partial(assemble, folder, plan, number, target, this.reporter))
        return mapped, image_picture(source, "Image", mapped.extent)


def _pool(agreements: Mapping[str, Mapping[str, Agreement]]) -> dict[str, dict[str, Any]]:
    """Kind of map → level → figures over all scenes, where every scene was compared."""
    kinds = dict.fromkeys(kind for found in agreements.values() for kind in found)
    everywhere = [kind for kind in kinds if all(kind in found for found in agreements.values())]
    pooled = {kind: pool([found[kind] for found in agreements.values()]) for kind in everywhere}
    return {kind: levels for kind, levels in pooled.items() if levels}


def _in_words(levels: Mapping[str, float | None]) -> str:
    return ", ".join(f"level {n} {percent(share)}" for n, share in levels.items())


def _write(folder: Path, pooled: Mapping[str, Any]) -> Path:
    path, part = folder / AGREEMENT_FILE, folder / f"{AGREEMENT_FILE}.part"
    try:
        part.write_text(json.dumps(pooled, indent=1, ensure_ascii=False, allow_nan=False), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise OutputError(f"{path.name} cannot be written to {folder}: {error}.", "Check the free space.") from error
    return path
