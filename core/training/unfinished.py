"""The folder of a training that is under way, beside its package, in which a killed one leaves its state."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..engine.lock import try_lock
from ..errors import CancelledError, OutputError
from ..job import encode
from ..jobs.training import TrainJob
from ..provenance import content_of, fingerprint, versions
from .checkpoint import FILE

_KEY, _LOCK = "request", "lock"
_UNIMPORTANT = ("fresh", "save_minutes", "out", "name", "description", "licence", "attribution", "limits", "data")
"""Fields of a job that change nothing in what is learnt."""


def training_key(job: TrainJob) -> str:
    """Hash of everything that decides what a training learns: the request, its inputs and the versions."""
    values = json.loads(encode(job))
    files = {name for name in values if name.endswith(("rasters", "references", "suspects", "areas"))}
    asked = {name: value for name, value in values.items() if name not in files and name not in _UNIMPORTANT}
    # By their content: simulated or converted files lie elsewhere when they are made again.
    inputs = {name: [_content(path) for path in values[name]] for name in files}
    content = {"job": asked, "inputs": inputs, "versions": versions()}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _content(path: str) -> Any:  # noqa: ANN401 - JSON
    known = fingerprint(path)
    return content_of(known) if "bytes" in known else path


def unfinished_folder(package: Path) -> Path:
    """Where the training of a package keeps its state and its copies of the data."""
    return package.with_name(f".{package.name}.unfinished")


@contextlib.contextmanager
def unfinished(package: Path, key: str, *, fresh: bool = False) -> Iterator[Path]:
    """The folder of a training, for this process alone; a state that another request left there is thrown away.

    A finished or cancelled training leaves nothing. One that fails or is killed leaves its last state, if it came so
    far; after a failure the copies of the data are deleted.

    Args:
        package: the package's future folder.
        key: hash of the request.
        fresh: throw away the state of this request, too.

    Raises:
        OutputError: another process trains the same package, or the disk refuses.
    """
    folder = unfinished_folder(package)
    with _alone(folder, package):
        if fresh or _read(folder / _KEY) != key:
            _clear(folder, keep=())
            (folder / _KEY).write_text(key, encoding="ascii")
        is_over = False
        try:
            yield folder
            is_over = True
        except CancelledError:
            is_over = True
            raise
        finally:
            _clear(folder, keep=() if is_over or not (folder / FILE).is_file() else (_KEY, FILE))


@contextlib.contextmanager
def _alone(folder: Path, package: Path) -> Iterator[None]:
    """Hold the folder, which is made where it is missing and goes again if nothing is left in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / _LOCK).open("a+b")
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror}.", "Name another folder.") from error
    is_empty = False
    try:
        with file:
            if not try_lock(file):
                raise OutputError(f"Another training writes to {package}.", "Wait for its end, or name another folder.")
            try:
                yield
            finally:
                is_empty = {entry.name for entry in folder.iterdir()} <= {_LOCK}
    finally:
        if is_empty:
            shutil.rmtree(folder, ignore_errors=True)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _clear(folder: Path, keep: tuple[str, ...]) -> None:
    for entry in folder.iterdir():
        if entry.name in (_LOCK, *keep):
            continue
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def new_folder(folder: Path) -> Path:
    """The folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
