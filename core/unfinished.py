"""What a run keeps in its folder until it is whole: the request, and the stages whose files are complete.

A run that was cancelled, killed or stopped by a full disk leaves this behind; the same request into the same folder
then goes on from there. A finished run leaves nothing of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from .engine.lock import try_lock
from .errors import OutputError
from .home import unfinished_file
from .job import Job, encode
from .whole_file import write_json

_STAGE_ENDING = ".stage.json"
_LOCK = "lock"


class Unfinished:
    """The hidden folder inside a run's folder; a context manager around the run.

    Args:
        folder: of the run, which exists.
        job: the request.
        keys: stage → text that stands for all that decides the stage's files, in the order of the stages. What was
            kept counts only under the same text.

    Raises:
        OutputError: on entering: another process is writing to the folder, or it holds an unfinished run whose first
            stage has another key, or cannot be written to.
    """

    def __init__(self, folder: Path, job: Job, keys: Mapping[str, str]) -> None:
        self.folder = folder
        self._hidden = unfinished_file(folder).parent
        self._job = job
        self._keys = {stage: hashlib.sha256(key.encode()).hexdigest() for stage, key in keys.items()}
        self._lock: IO[bytes] | None = None

    def __enter__(self) -> Unfinished:
        try:
            self._take()
        except OutputError:
            self._release()
            raise
        return self

    def _take(self) -> None:
        """Lock the folder, and see whose it is."""
        first, *_ = self._keys
        try:
            self._hidden.mkdir(exist_ok=True)
            self._lock = self.file(_LOCK).open("ab")
        except OSError as error:
            raise OutputError(f"Nothing can be written to {self.folder}: {error}.", "Choose another folder.") from error
        if not try_lock(self._lock):
            raise OutputError(
                f"Another run is writing to {self.folder}.", "Wait for its end, or choose another folder."
            )
        found = _read(unfinished_file(self.folder))
        if found and found.get(first) != self._keys[first]:
            raise OutputError(
                f"{self.folder} holds an unfinished run of another request, or its inputs have changed since.",
                f"Choose another folder, or delete {self._hidden.name} in it.",
            )
        if found:
            self._sweep()
        write_json(unfinished_file(self.folder), {"job": json.loads(encode(self._job)), first: self._keys[first]})

    def _release(self) -> None:
        if self._lock:
            self._lock.close()
            self._lock = None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._release()
        own = unfinished_file(self.folder).name, _LOCK
        worth = [path for path in self._hidden.glob("*") if path.name not in own and not _is_part(path.name)]
        if kind is None or not worth:
            shutil.rmtree(self._hidden, ignore_errors=True)

    def key(self, stage: str) -> str:
        """What must be the same for the stage's files to count, as a hash."""
        return self._keys[stage]

    def file(self, name: str) -> Path:
        """A place for a stage's own notes, kept as long as the run is unfinished."""
        return self._hidden / name

    def kept(self, stage: str) -> dict[str, Any] | None:
        """What ``keep`` was told of a stage, if all its files are still as they were then."""
        found = _read(self.file(stage + _STAGE_ENDING))
        if not found or found.get("key") != self._keys.get(stage):
            return None
        whole = all(_digest(self.folder / name) == digest for name, digest in found["files"].items())
        return found["figures"] if whole else None

    def keep(self, stage: str, figures: Mapping[str, Any], files: Iterable[Path]) -> None:
        """Note that a stage is done.

        Args:
            stage: one of those that have a key.
            figures: what to know about it, JSON-able.
            files: what it has made, under their final names.

        Raises:
            OutputError: the disk refuses.
        """
        digests = {path.relative_to(self.folder).as_posix(): _digest(path) for path in files}
        content = {"key": self._keys[stage], "figures": dict(figures), "files": digests}
        write_json(self.file(stage + _STAGE_ENDING), content)

    def _sweep(self) -> None:
        """Remove what the run was writing when it ended, and files of stages that nobody asks for in this way now."""
        for path in [*self.folder.glob("*"), *self.folder.glob("*/*")]:
            if _is_part(path.name):
                with contextlib.suppress(OSError):
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
        for note in self._hidden.glob(f"*{_STAGE_ENDING}"):
            found, stage = _read(note), note.name.removesuffix(_STAGE_ENDING)
            if found and found.get("key") != self._keys.get(stage):
                for name in found["files"]:
                    (self.folder / name).unlink(missing_ok=True)
                note.unlink()


def _is_part(name: str) -> bool:
    """Whether files have such a name while they are written: a.part.tif, run.json.part, .clc.part8xy."""
    words = name.split(".")
    return "part" in words or (not words[0] and any(word.startswith("part") for word in words))


def _read(path: Path) -> dict[str, Any] | None:
    """The content of one of our notes; one that is damaged counts as none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _digest(path: Path) -> str:
    """SHA-256 of a file, empty where there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
