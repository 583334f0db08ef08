"""The parts of a scene's tasks, laid below each other: the map that one process would have made."""

from __future__ import annotations

import contextlib
import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import JobError, OutputError
from ..events import Reporter
from ..grid import Grid, Window
from ..mapping.mosaic import MapFiles
from ..mapping.pipeline import Mapped
from ..raster.dataset import open_dataset
from ..raster.writer import RasterWriter
from ..scheme import Scheme
from .plan import Plan
from .results import TaskResult, result_of, task_files

_BAND_ROWS = 256
_SUMMED = ("windows", "windows_skipped", "seconds")
"""Settings that add up over tasks; all others are the same for each."""


@dataclass(frozen=True)
class Target:
    """What a scene's parts become."""

    grid: Grid
    """Of the scene's extent."""
    scheme: Scheme
    """Of the weights."""
    out: MapFiles


def require_done(folder: Path, plan: Plan) -> dict[int, TaskResult]:
    """Number → result of every task.

    Raises:
        JobError: some are not done; the message names them.
    """
    found = {number: result_of(folder, number) for number in range(len(plan.tasks))}
    missing = [str(number) for number, result in found.items() if result is None]
    if missing:
        named = ", ".join(missing[:12]) + (", …" if len(missing) > 12 else "")
        raise JobError(
            f"{len(missing)} of {len(found)} tasks are not done: {named}.",
            f"Run each: landweave run --plan {folder} --task N.",
        )
    return {number: result for number, result in found.items() if result is not None}


def assemble(folder: Path, plan: Plan, scene: int, target: Target, reporter: Reporter) -> Mapped:
    """Write the map of a scene from its tasks' parts.

    Args:
        folder: of the plan.
        plan: its content; all tasks of the scene are done.
        scene: its number.
        target: what to write.
        reporter: told the rows done.

    Raises:
        OutputError: a part is not what its task has written, or the disk refuses.
        RasterError: a part is damaged.
    """
    numbers = plan.tasks_of(scene)
    results = [result for result in (result_of(folder, number) for number in numbers) if result]
    parts, out, grid = [task_files(folder, number) for number in numbers], target.out, target.grid
    with contextlib.ExitStack() as clean_up:
        confidence = RasterWriter(out.confidence, grid)
        _stack([p.confidence for p in parts], [r.confidence_sha256 for r in results], confidence)
        clean_up.callback(out.confidence.unlink, missing_ok=True)  # it must not lie there without its map
        classes = RasterWriter(out.classes, grid, scheme=target.scheme)
        told = _rows_told(reporter, grid.height)
        _stack([p.classes for p in parts], [r.classes_sha256 for r in results], classes, told)
        clean_up.pop_all()
    return _mapped(results, target, plan.scenes[scene].extent)


def _stack(
    parts: Sequence[Path], sums: Sequence[str], writer: RasterWriter, done: Callable[[int], None] = lambda _: None
) -> None:
    row = 0
    with writer:
        for path, expected in zip(parts, sums, strict=True):
            digest = hashlib.sha256()
            with open_dataset(str(path)) as file:
                for top in range(0, file.grid.height, _BAND_ROWS):
                    rows = min(_BAND_ROWS, file.grid.height - top)
                    pixels = file.read([1], Window(0, top, file.grid.width, rows))[0]
                    digest.update(pixels.tobytes())
                    writer.write(pixels, row)
                    row += rows
                    done(row)
            if digest.hexdigest() != expected:
                raise OutputError(
                    f"{path} is not what its task has written.", f"Delete {path.parent} and run the task again."
                )


def _rows_told(reporter: Reporter, rows: int) -> Callable[[int], None]:
    def tell(row: int) -> None:
        reporter.check_cancelled()
        reporter.progress("assemble", row, rows, "rows")

    return tell


def _mapped(results: Sequence[TaskResult], target: Target, extent: Window) -> Mapped:
    pixels: Counter[str] = Counter()
    for result in results:
        pixels.update(dict(result.pixels))
    settings = dict(results[0].settings)
    settings |= {key: sum(dict(result.settings)[key] for result in results) for key in _SUMMED}
    return Mapped(
        files=target.out,
        scheme=target.scheme,
        grid=target.grid,
        extent=extent,
        pixels=tuple((c.code, pixels[c.code]) for c in target.scheme.classes if pixels[c.code]),
        nodata_pixels=sum(result.nodata_pixels for result in results),
        device=", ".join(dict.fromkeys(result.device for result in results)),
        notes=tuple(dict.fromkeys(note for result in results for note in result.notes)),
        settings=tuple({**settings, "tasks": len(results)}.items()),
    )
