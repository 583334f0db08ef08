"""What tasks leave: a folder each, which appears under its name when it is whole, and then never changes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ...models.plain import build
from ..errors import OutputError
from ..grid import Window
from ..mapping.mosaic import MapFiles
from ..raster.dataset import open_dataset

_RECORD = "task.json"
_BAND_ROWS = 256


@dataclass(frozen=True)
class TaskResult:
    """A task that is done."""

    pixels: tuple[tuple[str, int], ...]
    """(class code, pixels)."""
    nodata_pixels: int
    device: str
    """Device, library and precision that were used."""
    notes: tuple[str, ...]
    settings: tuple[tuple[str, Any], ...]
    """As ``Mapped.settings`` has them."""
    classes_sha256: str
    """Of the pixels, row by row."""
    confidence_sha256: str


def task_files(plan: Path, task: int) -> MapFiles:
    """Where the rasters of a task are when it is done."""
    return _files(_folder(plan, task))


def result_of(plan: Path, task: int) -> TaskResult | None:
    """What a task has left; None where it is not done.

    Raises:
        OutputError: its record is damaged.
    """
    record = _folder(plan, task) / _RECORD
    try:
        return build(TaskResult, json.loads(record.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise OutputError(
            f"{record} is damaged: {error}.", f"Delete {record.parent} and run task {task} again."
        ) from error


@contextmanager
def place_of(plan: Path, task: int) -> Iterator[Path]:
    """A folder to work in, which on a clean exit becomes the task's own; of two workers the first one wins.

    Raises:
        OutputError: the plan's folder refuses.
    """
    final = _folder(plan, task)
    try:
        final.parent.mkdir(exist_ok=True)
        place = Path(tempfile.mkdtemp(prefix=f".{final.name}-", dir=final.parent))
    except OSError as error:
        raise OutputError(f"Nothing can be written to {plan}: {error}.", "Check the folder's permissions.") from error
    try:
        yield place
        try:
            place.rename(final)
        except OSError as error:
            if not (final / _RECORD).exists():
                raise OutputError(f"{final} cannot be made: {error}.", "Delete it and run the task again.") from error
    finally:
        shutil.rmtree(place, ignore_errors=True)


def write_result(place: Path, result: TaskResult) -> None:
    """Write the record of a task into the folder that it works in."""
    with (place / _RECORD).open("w", encoding="utf-8") as stream:
        json.dump(asdict(result), stream, indent=1, allow_nan=False)
        stream.flush()
        os.fsync(stream.fileno())


def work_files(place: Path) -> MapFiles:
    """Where the rasters of a task are while it works."""
    return _files(place)


def sweep(plan: Path) -> None:
    """Remove what killed workers have left, once all tasks are done."""
    for place in (plan / "tasks").glob(".*"):
        shutil.rmtree(place, ignore_errors=True)


def pixels_sha256(path: Path) -> str:
    """SHA-256 of a raster's first band, row by row; two files of the same pixels have the same, however compressed."""
    digest = hashlib.sha256()
    with open_dataset(str(path)) as file:
        grid = file.grid
        for row in range(0, grid.height, _BAND_ROWS):
            rows = min(_BAND_ROWS, grid.height - row)
            digest.update(file.read([1], Window(0, row, grid.width, rows)).tobytes())
    return digest.hexdigest()


def _folder(plan: Path, task: int) -> Path:
    return plan / "tasks" / f"{task:06d}"


def _files(folder: Path) -> MapFiles:
    return MapFiles(folder / "classes.tif", folder / "confidence.tif")
