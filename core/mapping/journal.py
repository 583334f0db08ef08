"""The windows of a map that are done, kept on disk so that a run that was cut off goes on where it stopped.

One file that only grows: a line of JSON that says whose windows these are, then chunks. A chunk holds the windows that
were finished within about a second, in the plan's order, and the SHA-256 of their pixels. What a killed process or a
full disk left half-written fails that comparison; it and all behind it are dropped and made again. Pixels lie there
as they are: packing them would cost the processor more than the disk gains from it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt

from ..errors import OutputError

Bytes = npt.NDArray[np.uint8]

CHUNK_S = 1.0
"""Work between two chunks, seconds: what an interruption costs at most."""
CHUNK_BYTES = 16 * 2**20
"""Or as many bytes of pixels, where a fast device makes more in that time."""
_FORMAT = 1
_MAX_HEADER = 4096
_CHUNK = struct.Struct("<QQQ")
"""Windows before it, windows in it, bytes of pixels; a SHA-256 of all this and the pixels follows, then these."""
_DIGEST_BYTES = 32


@dataclass(frozen=True)
class JournalPlace:
    """Where the windows of a run are kept, and what must be the same for them to count."""

    path: Path
    owner: str
    """Hash of all that the caller knows of the run: the request, its inputs, its weights, the versions."""


@dataclass(frozen=True)
class Chunk:
    """Windows to be written at once."""

    first: int
    """Windows before it."""
    windows: int
    parts: tuple[bytes, ...]

    def header(self) -> bytes:
        """What stands before the pixels."""
        head = _CHUNK.pack(self.first, self.windows, sum(map(len, self.parts)))
        digest = hashlib.sha256(head)
        for part in self.parts:
            digest.update(part)
        return head + digest.digest()


@dataclass(frozen=True)
class _Found:
    """A chunk that an earlier run left whole."""

    path: Path
    place: int
    """Where its pixels begin in the file."""
    length: int
    """Their bytes."""
    windows: int

    def read(self) -> bytes:
        """Its pixels."""
        with self.path.open("rb") as file:
            file.seek(self.place)
            return file.read(self.length)


class Journal:
    """The file, open for reading what an earlier run left and for adding to it; a context manager.

    Args:
        path: the file, made with the first chunk, with its folder; None: nothing is kept, for maps made again at need.
        key: text that stands for everything that decides the pixels; with another one nothing that was kept counts.

    Attributes:
        windows: how many windows an earlier run left whole, from the first of the plan on.

    Raises:
        OutputError: on entering or flushing: the folder or its disk refuses.
    """

    def __init__(self, path: Path | None, key: str = "") -> None:
        self.path = path
        self.windows = 0
        self._header = json.dumps({"format": _FORMAT, "key": key}).encode("ascii") + b"\n"
        self._chunks: list[_Found] = []
        self._pending: list[bytes] = []
        self._pending_windows = 0
        self._pending_bytes = 0
        self._written_windows = 0
        self._since = time.monotonic()
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Journal:
        if self.path and self.path.is_file():
            try:
                self._file = self._take_over(self.path)
            except OSError as error:
                raise _failure(self.path, error) from error
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file; what was not flushed is lost."""
        if self._file:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def kept(self, sizes: Iterable[tuple[int, int]]) -> Iterator[tuple[Bytes, Bytes] | None]:
        """Classes and confidence of each window that was left whole, from the first on; None for one of nodata alone.

        Args:
            sizes: (rows, cols) of the windows, in the plan's order.
        """
        left = iter(sizes)
        for chunk in self._chunks:
            yield from _pieces(memoryview(chunk.read()), left)

    def add(self, classes: Bytes | None, confidence: Bytes | None = None) -> None:
        """Take the next window's pixels, (rows, cols), or None for one that holds nothing but nodata; copies them."""
        if not self.path:
            return
        if classes is None or confidence is None:
            self._pending.append(b"\0")
        else:
            self._pending += [b"\1", classes.tobytes(), confidence.tobytes()]
            self._pending_bytes += 2 * classes.size
        self._pending_windows += 1

    @property
    def is_due(self) -> bool:
        """Enough has been added for a chunk."""
        enough = self._pending_bytes >= CHUNK_BYTES or time.monotonic() - self._since >= CHUNK_S
        return enough and self._pending_windows > 0

    def cut(self) -> Chunk:
        """What was added since the last chunk, to be written by ``flush``, in whatever thread."""
        chunk = Chunk(self._written_windows, self._pending_windows, tuple(self._pending))
        self._written_windows += self._pending_windows
        self._pending, self._pending_windows, self._pending_bytes = [], 0, 0
        self._since = time.monotonic()
        return chunk

    def flush(self, chunk: Chunk) -> None:
        """Put a chunk on the disk; it counts only once all of it is there."""
        if not chunk.windows or not self.path:
            return
        try:
            self._file = self._file or self._begin(self.path)
            self._file.write(chunk.header())
            self._file.writelines(chunk.parts)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _failure(self.path, error) from error

    def _take_over(self, path: Path) -> IO[bytes] | None:
        """An earlier run's file, open behind its last whole chunk; None where it has another key."""
        file = path.open("r+b")
        if file.readline(_MAX_HEADER) != self._header:
            file.close()
            return None
        end = file.tell()
        while found := _next_whole(file, path, self.windows):
            self._chunks.append(found)
            self.windows += found.windows
            end = found.place + found.length
        file.truncate(end)
        file.seek(end)
        self._written_windows = self.windows
        return file

    def _begin(self, path: Path) -> IO[bytes]:
        path.parent.mkdir(exist_ok=True)
        part = path.with_name(f"{path.name}.part")
        with part.open("wb") as file:
            file.write(self._header)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        return path.open("ab")


def _failure(path: Path, error: OSError) -> OutputError:
    return OutputError(
        f"What is done of the map cannot be kept in {path.parent}: {error.strerror or error}.",
        "Check the free space and the permissions of the folder.",
    )


def _next_whole(file: IO[bytes], path: Path, before: int) -> _Found | None:
    """The chunk that begins here, if it is whole and follows this many windows; the file then stands behind it."""
    head, expected = file.read(_CHUNK.size), file.read(_DIGEST_BYTES)
    if len(expected) < _DIGEST_BYTES:
        return None
    first, windows, length = _CHUNK.unpack(head)
    found, digest, left = _Found(path, file.tell(), length, windows), hashlib.sha256(head), length
    while left and (block := file.read(min(left, 2**20))):
        digest.update(block)
        left -= len(block)
    return found if digest.digest() == expected and first == before and windows else None


def _pieces(content: memoryview, sizes: Iterator[tuple[int, int]]) -> Iterator[tuple[Bytes, Bytes] | None]:
    """The windows of one chunk."""
    at = 0
    while at < len(content):
        rows, cols = next(sizes)
        if not content[at]:
            at += 1
            yield None
            continue
        both = np.frombuffer(content, np.uint8, 2 * rows * cols, at + 1).reshape(2, rows, cols)
        at += 1 + both.size
        yield both[0], both[1]
