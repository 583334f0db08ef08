"""The plan: which rows of which scene each task maps.

Tasks are whole rows of the scene's lattice of windows. A window depends on its raster alone (``mapping.windows``), so
the parts of the tasks, laid below each other, are pixel by pixel the map that one process makes.
"""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ...models.plain import build
from ..errors import JobError, OutputError
from ..grid import Window
from ..jobs.mapping import MapJob
from ..provenance import fingerprint

PLAN_FILE = "plan.json"
_FORMAT = 1


@dataclass(frozen=True)
class InputFile:
    """A file that a scene is mapped from, as it was when the plan was made."""

    path: str
    size_bytes: int
    sha256_ends: str
    """SHA-256 of its first and last MiB; empty for what is not a file."""


@dataclass(frozen=True)
class Scene:
    """One raster to be mapped."""

    name: str
    """Of its folder among the results; no two scenes share one."""
    job: MapJob
    """The map as one process would make it; its output folder is empty."""
    extent: Window
    """The pixels of the map in the raster's frame."""
    inputs: tuple[InputFile, ...]
    """Its rasters, and the area."""


@dataclass(frozen=True)
class Task:
    """Rows of a scene."""

    scene: int
    """Number of the scene, from 0."""
    row: int
    """First row in the raster's frame."""
    rows: int


@dataclass(frozen=True)
class Plan:
    """All tasks, and what they have in common."""

    weights_sha256: str
    """Of the weights that every task must use."""
    scenes: tuple[Scene, ...]
    tasks: tuple[Task, ...]

    def window(self, task: Task) -> Window:
        """The pixels of a task in its raster's frame."""
        extent = self.scenes[task.scene].extent
        return Window(extent.col, task.row, extent.width, task.rows)

    def tasks_of(self, scene: int) -> list[int]:
        """Numbers of a scene's tasks, from top to bottom."""
        return [number for number, task in enumerate(self.tasks) if task.scene == scene]


def cut(extent: Window, first_rows: Sequence[int], task_mpx: float) -> list[tuple[int, int]]:
    """(first row, rows) of the tasks of an extent: whole rows of windows, together every row exactly once.

    Args:
        extent: pixels to be mapped.
        first_rows: the first row of the extent that each row of windows decides, from top to bottom.
        task_mpx: million pixels that a task should have; it gets at least one row of windows.
    """
    together = max(1, round(task_mpx * 1e6 / extent.width * len(first_rows) / extent.height))
    borders = [*first_rows[::together], extent.row_stop]
    return [(first, stop - first) for first, stop in itertools.pairwise(borders)]


def write_plan(folder: Path, plan: Plan) -> Path:
    """``plan.json`` in its folder.

    Raises:
        OutputError: another plan is there, or the folder refuses.
    """
    target, part = folder / PLAN_FILE, folder / f"{PLAN_FILE}.part"
    if target.exists():
        raise OutputError(f"{folder} holds another plan.", "Choose a new or an empty folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as stream:
            json.dump({"format": _FORMAT, **asdict(plan)}, stream, indent=1, allow_nan=False)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    except OSError as error:
        raise OutputError(f"The plan cannot be written to {folder}: {error}.", "Choose another folder.") from error
    return target


def read_plan(folder: Path) -> Plan:
    """The plan of a folder.

    Raises:
        JobError: there is none, or it is not one of this version.
    """
    path = folder / PLAN_FILE
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if values.pop("format") != _FORMAT:
            raise ValueError("it was made by another version of Landweave")
        return build(Plan, values)
    except FileNotFoundError as error:
        raise JobError(
            f"There is no plan in {folder}.", "Make one: landweave plan RASTER --weights ID --out DIR."
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise JobError(f"{path} is not a plan: {error}.", "Make the plan again.") from error


def look_at(path: str) -> InputFile:
    """An input file as it is now. Its time of change is left out: a copy on another machine may have another."""
    found = fingerprint(path)
    rows = found.get("sha256_rows", "")  # a GeoPackage may grow when it is looked at
    return InputFile(path, 0 if rows else found.get("bytes", 0), rows or found.get("sha256_ends", ""))


def check_inputs(scene: Scene) -> None:
    """Refuse a scene whose files are not those that were planned with.

    Raises:
        JobError: a file is gone or has changed.
    """
    for planned in scene.inputs:
        if look_at(planned.path) != planned:
            raise JobError(f"{planned.path} is not the file that the plan was made with.", "Make the plan again.")
