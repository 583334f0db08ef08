"""Arrays in files that memory maps, several small ones in each, for a process may keep only so many files open."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

CHUNK_BYTES = 256 * 2**20
"""Size of a shared file; larger arrays get files of their own."""
_ALIGN = 64


class Pool:
    """Room for arrays in a folder, which stay as long as they are used.

    Args:
        folder: empty, and there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self._files, self._used = folder, 0, CHUNK_BYTES
        self._chunk: npt.NDArray[np.uint8] | None = None

    def take(self, dtype: np.dtype[Any], shape: tuple[int, ...]) -> npt.NDArray[Any]:
        """A new array of zeros, kept on disk."""
        needed = math.prod(shape) * dtype.itemsize
        if needed > CHUNK_BYTES // 4:
            return self._file(dtype, shape)
        if self._chunk is None or self._used + needed > CHUNK_BYTES:
            self._chunk, self._used = self._file(np.dtype(np.uint8), (CHUNK_BYTES,)), 0
        piece = self._chunk[self._used : self._used + needed].view(dtype).reshape(shape)
        self._used += -(-needed // _ALIGN) * _ALIGN
        return piece

    def _file(self, dtype: np.dtype[Any], shape: tuple[int, ...]) -> npt.NDArray[Any]:
        self._files += 1
        return np.memmap(self.folder / f"{self._files:04d}.bin", dtype, "w+", shape=shape)
