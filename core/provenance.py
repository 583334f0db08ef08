"""Where a result came from: inputs with fingerprints, versions, parameters and times, as ``run.json`` keeps them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError

from .engine.boot import installed_version
from .errors import OutputError
from .home import unfinished_file
from .job import Job, encode
from .results import fingerprints
from .rows import rows_digest
from .whole_file import write_json

RUN_FILE = "run.json"
_ENDS_BYTES = 2**20
_LIBRARIES = ("numpy", "torch", "openvino", "rasterio", "geopandas", "segmentation-models-pytorch")


def fingerprint(path: str) -> dict[str, Any]:
    """What identifies an input file: path, bytes, time of change, and SHA-256 of its first and last MiB.

    The ends suffice to tell two versions of a raster apart, and take no longer for a large one. A GeoPackage changes
    when it is merely looked at, so of it the rows count, as ``sha256_rows``.
    """
    file, _, layer = path.partition("|layername=")
    return _fingerprint(path, Path(file.split("|", 1)[0]), layer)


def _fingerprint(path: str, file: Path, layer: str) -> dict[str, Any]:
    if not file.is_file():
        return {"path": path}
    status, digest = file.stat(), hashlib.sha256()
    rows = rows_digest(file, layer) if file.suffix.lower() == ".gpkg" else ""
    if rows:
        return {"path": path, "bytes": status.st_size, "changed_ns": status.st_mtime_ns, "sha256_rows": rows}
    with file.open("rb") as stream:
        digest.update(stream.read(_ENDS_BYTES))
        stream.seek(max(0, status.st_size - _ENDS_BYTES))
        digest.update(stream.read(_ENDS_BYTES))
    return {"path": path, "bytes": status.st_size, "changed_ns": status.st_mtime_ns, "sha256_ends": digest.hexdigest()}


def content_of(found: Mapping[str, Any]) -> tuple[object, ...]:
    """What of a fingerprint must be the same for an input to be the same: its place and its time may be others."""
    rows = found.get("sha256_rows")
    return (rows,) if rows else (found.get("bytes"), found.get("sha256_ends"))


def versions() -> dict[str, str]:
    """Landweave's version and those of the libraries whose numbers can change a map."""
    found = {"landweave": installed_version(), "python": platform.python_version(), "system": platform.platform()}
    for name in _LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def record(job: Job, inputs: Iterable[str], figures: Mapping[str, Any]) -> dict[str, Any]:
    """The content of ``run.json``: job, inputs, versions, and the run's own figures."""
    return {
        "job": json.loads(encode(job)),
        "inputs": [fingerprint(path) for path in inputs if path],
        "versions": versions(),
        **figures,
    }


def write_record(folder: Path, content: Mapping[str, Any]) -> Path:
    """Write ``run.json``, the last file of a run: where it stands, the run is whole.

    It gets ``outputs`` beside the content: fingerprints of all that the folder holds (``core/results.py``).

    Raises:
        OutputError: the folder or its disk refuses.
    """
    try:
        outputs = fingerprints(folder)
    except (RasterioError, OSError, ValueError) as error:
        raise OutputError(f"What was written to {folder} cannot be read again: {error}.", "Check the disk.") from error
    return write_json(folder / RUN_FILE, {**content, "outputs": outputs})


def open_run_folder(path: str, *, resumable: bool = False) -> Path:
    """The folder for a run's results, made when missing.

    Args:
        path: the folder.
        resumable: the caller looks itself at what an unfinished run has left there.

    Raises:
        OutputError: it cannot be made or written to, or holds a finished run, or an unfinished one.
    """
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".landweave.part"
        probe.touch()
        probe.unlink()
    except (OSError, ValueError) as error:  # a ValueError for names that no file can have
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"Nothing can be written to {folder}: {reason}.", "Choose another output folder.") from error
    if (folder / RUN_FILE).exists():
        raise OutputError(f"{folder} holds the results of another run.", "Choose a new or an empty folder.")
    if not resumable and unfinished_file(folder).exists():
        raise OutputError(f"{folder} holds an unfinished map.", "Finish it first, or choose another folder.")
    return folder


@contextlib.contextmanager
def run_folder(path: str, *, resumable: bool = False) -> Iterator[Path]:
    """``open_run_folder`` for the length of a run: one that fails leaves no empty folder that was made for it.

    Raises:
        OutputError: see ``open_run_folder``.
    """
    made = [place for place in (Path(path), *Path(path).parents) if not _exists(place)]
    with contextlib.ExitStack() as in_vain:
        in_vain.callback(_remove_empty, made)
        yield open_run_folder(path, resumable=resumable)
        in_vain.pop_all()


def _remove_empty(folders: Iterable[Path]) -> None:
    """Remove folders, each inside the next, up to the first that holds something."""
    with contextlib.suppress(OSError, ValueError):
        for folder in folders:
            folder.rmdir()


def _exists(place: Path) -> bool:
    """False too for a name that no folder can have."""
    try:
        return place.exists()
    except (OSError, ValueError):
        return False
