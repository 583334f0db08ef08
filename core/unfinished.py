"""What a run keeps in its folder until it is whole: the request, and the stages and steps that are complete.

A run that was cancelled, killed or stopped by a full disk leaves this behind; the same request into the same folder
then goes on from there. A finished run leaves nothing of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from .engine.lock import try_lock
from .errors import OutputError
from .home import unfinished_file
from .job import Job, encode
from .whole_file import write_json, write_text

_ENDING = ".stage.json"
"""Of notes on stages, and on steps: ``map.stage.json``, ``generalise.clean.stage.json``."""
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
        self._before: Mapping[str, Any] = {}
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
            self._before = found
            self._sweep()
        write_json(unfinished_file(self.folder), {"job": json.loads(encode(self._job)), **self._keys})

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

    def is_as_before(self, stage: str) -> bool:
        """Whether an earlier run into the folder, which was cut off, was asked for the same in this stage."""
        return self._before.get(stage) == self._keys[stage]

    def file(self, name: str) -> Path:
        """A place for a stage's own notes, kept as long as the run is unfinished."""
        return self._hidden / name

    def kept(self, name: str) -> dict[str, Any] | None:
        """What ``keep`` was told of a stage or step, if all its files are still as they were then."""
        note = _read_note(self.file(name + _ENDING))
        if note is None or note.key != self._key_of(name):
            return None
        whole = all(_digest(self.folder / file) == digest for file, digest in note.files.items())
        return note.figures() if whole else None

    def keep(self, name: str, figures: Mapping[str, Any], files: Iterable[Path]) -> None:
        """Note that a stage is done, or a step of one; those of a stage that is done are forgotten.

        Args:
            name: of one of the stages that have a key, or ``STAGE.STEP``.
            figures: what to know about it, JSON-able.
            files: what it has made, under their final names.

        Raises:
            OutputError: the disk refuses.
        """
        digests = {path.relative_to(self.folder).as_posix(): _digest(path) for path in files}
        text = json.dumps(dict(figures), allow_nan=False)
        head = {"key": self._key_of(name), "files": digests, "sha256": hashlib.sha256(text.encode()).hexdigest()}
        write_text(self.file(name + _ENDING), f"{json.dumps(head)}\n{text}")
        for note in self._hidden.glob(f"{name}.*{_ENDING}"):
            note.unlink()

    def _key_of(self, name: str) -> str | None:
        """The key of a stage, or of a step's."""
        return self._keys.get(name.partition(".")[0])

    def _sweep(self) -> None:
        """Remove what the run was writing when it ended, and files of stages that nobody asks for in this way now."""
        for path in [*self.folder.glob("*"), *self.folder.glob("*/*")]:
            if _is_part(path.name):
                with contextlib.suppress(OSError):
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path in self._hidden.glob(f"*{_ENDING}"):
            note = _read_note(path)
            if note is None or note.key != self._key_of(path.name):
                for name in note.files if note else ():
                    (self.folder / name).unlink(missing_ok=True)
                path.unlink()


@dataclass(frozen=True)
class _Note:
    """What is kept of a stage or step."""

    key: str
    files: Mapping[str, str]
    """Path in the run's folder → SHA-256."""
    sha256: str
    """Of the text."""
    text: str

    def figures(self) -> dict[str, Any] | None:
        """What there is to know; None where the disk has changed it."""
        whole = hashlib.sha256(self.text.encode()).hexdigest() == self.sha256
        return dict(json.loads(self.text)) if whole else None


def _read_note(path: Path) -> _Note | None:
    """A note: a line on what must be as it was, then the figures; one that is damaged counts as none."""
    try:
        head, _, text = path.read_text(encoding="utf-8").partition("\n")
        return _Note(**json.loads(head), text=text)
    except (OSError, ValueError, TypeError, RecursionError):
        return None


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
