"""A raster to be mapped: one file, or one file per band, read as float32 pixels with one mask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType

import numpy as np
import numpy.typing as npt

from ..errors import JobError, RasterError
from ..grid import Grid, Window
from .alignment import common_grid
from .part import BandInfo, Part, align, open_part
from .validity import Mask


@dataclass(frozen=True)
class Pixels:
    """What a window holds."""

    values: npt.NDArray[np.float32]
    """(bands, rows, cols), with the file's own scale and offset applied; 0 where not valid."""
    valid: Mask
    """(rows, cols), True where the pixel holds data in all bands that were read."""


@dataclass(frozen=True)
class RasterSource:
    """An open raster; a context manager. One thread at a time may read."""

    parts: tuple[Part, ...]
    grid: Grid
    bands: tuple[BandInfo, ...]
    """All bands of data in the order of the files."""
    notes: tuple[str, ...]
    """Sentences on what was done to fit the files together."""

    def __enter__(self) -> RasterSource:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the files."""
        for part in self.parts:
            part.dataset.close()

    @property
    def name(self) -> str:
        """What messages call the raster."""
        return self.parts[0].dataset.name if len(self.parts) == 1 else f"{len(self.parts)} files"

    @property
    def files(self) -> tuple[str, ...]:
        """Paths of all files that the pixels come from, those that a virtual raster names included."""
        return tuple(path for part in self.parts for path in part.dataset.files)

    def bytes_of_rows(self, rows: int) -> int:
        """Bytes of the blocks, all bands, that this many rows of pixels can touch: a cache that decodes each once."""
        return sum(_bytes_of_rows(part, rows) for part in self.parts)

    def read(self, window: Window, bands: Sequence[int] | None = None) -> Pixels:
        """The pixels of a window that lies inside the grid.

        Args:
            window: which pixels.
            bands: indices into ``self.bands``, from 0, in the order wanted, each at most once; None: all.

        Raises:
            RasterError: a file is damaged there; the message names file and place.
        """
        wanted = list(range(len(self.bands)) if bands is None else bands)
        values = np.empty((len(wanted), window.height, window.width), np.float32)
        valid = np.ones((window.height, window.width), bool)
        black, first = None, 0
        for part in self.parts:
            places = [i for i, band in enumerate(wanted) if first <= band < first + len(part.bands)]
            chosen = [self.bands[wanted[i]] for i in places]
            first += len(part.bands)
            if not chosen:
                continue
            values[places], part_valid, part_black = part.read(window, chosen)
            valid &= part_valid
            if any(band.nodata == 0 for band in chosen):
                black = part_black if black is None else black & part_black
        if black is not None:
            valid &= ~black
        values[:, ~valid] = 0.0
        return Pixels(values, valid)


def open_source(paths: Sequence[str]) -> RasterSource:
    """The raster of one file, or of several that hold the bands of one scene.

    Files with larger pixels, such as Sentinel-2's 20 m bands beside its 10 m bands, are brought to the finest grid;
    ``notes`` says so.

    Raises:
        RasterError: a file that cannot be mapped as it is, or files that do not belong together.
        JobError: no file, or one file twice.
    """
    if not paths or len(set(paths)) != len(paths):
        raise JobError("No raster is named." if not paths else "A raster file is named twice.")
    parts: list[Part] = []
    try:
        for path in paths:
            parts.append(open_part(path))  # noqa: PERF401 - those already open must be closed if a later one fails
        grid = common_grid([part.dataset.grid for part in parts], [part.dataset.name for part in parts])
        turned = [
            f"{part.dataset.name} is stored south up; it is read north up." for part in parts if part.dataset.south_up
        ]
        placed = [align(part, grid) for part in parts]
    except RasterError:
        for part in parts:
            part.dataset.close()
        raise
    aligned = tuple(part for part, _ in placed)
    notes = turned + [note for _, note in placed if note]
    return RasterSource(aligned, grid, tuple(band for part in aligned for band in part.bands), tuple(notes))


def _bytes_of_rows(part: Part, rows: int) -> int:
    file = part.dataset.file
    sizes = ((block[0], np.dtype(kind).itemsize) for block, kind in zip(file.block_shapes, file.dtypes, strict=True))
    return sum((rows + 2 * height) * size for height, size in sizes) * int(file.width)
