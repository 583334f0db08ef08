"""Rasters of one byte per pixel, written row by row, renamed only after the disk was compared with what was sent."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from ..errors import OutputError
from ..grid import Grid
from ..scheme import NODATA, Scheme
from ..system import put_in_place, sync
from .attribute_table import sidecar as sidecar_text
from .stamp import current

SCHEME_TAG = "LANDWEAVE_SCHEME"
BLOCK_PX = 256
"""Side of the file's tiles; rows are handed on in multiples of it, so that no tile is ever written twice."""


class RasterWriter:
    """Writes ``path`` from top to bottom; a context manager.

    The rows go to ``<name>.part.tif`` beside it. A clean exit closes that file, opens it again, compares its pixels
    with those that were written (GDAL may report success on a full disk) and renames it; an error deletes it.

    Args:
        path: final name, ending in ``.tif``.
        grid: CRS, transform and size.
        scheme: classes whose colours, names and id the file gets; None for plain numbers. 255 is nodata either way.
        tags: further metadata, text to text, beside those of the run (``stamp.py``).

    Raises:
        OutputError: on entering, writing or leaving: the folder is missing or not writable, the disk is full, or the
            final file is open in another program.
        ValueError: rows are missing or come out of order.
    """

    def __init__(
        self, path: Path | str, grid: Grid, *, scheme: Scheme | None = None, tags: Mapping[str, str] | None = None
    ) -> None:
        self.path = Path(path)
        self.grid = grid
        self._scheme = scheme
        self._tags = {**current(), **(tags or {})} | ({SCHEME_TAG: scheme.id} if scheme else {})
        self._part = self.path.with_name(f"{self.path.stem}.part.tif")
        self._hash = hashlib.sha256()
        self._next = 0
        self._buffer = np.empty((0, grid.width), np.uint8)
        self._file: Any = None
        self.finished = False

    def __enter__(self) -> RasterWriter:
        if not self.path.parent.is_dir():
            raise OutputError(f"There is no folder {self.path.parent}.", "Choose an existing output folder.")
        try:
            if self.path.exists():
                os.rename(self.path, self.path)  # noqa: PTH104 - fails on Windows while another program has it open
            self._create()
        except (RasterioError, OSError) as error:
            self._discard()
            raise self._failure(error) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._discard()

    def write(self, rows: npt.NDArray[np.uint8], row: int) -> None:
        """Append ``rows``, uint8 (n, width), whose first is row number ``row``: always the next one."""
        if row != self._next or rows.shape[1] != self.grid.width or row + len(rows) > self.grid.height:
            raise ValueError(
                f"Rows {row} to {row + len(rows)} of {rows.shape[1]} px do not follow row {self._next} "
                f"of {self.grid.height} × {self.grid.width} px."
            )
        self._hash.update(rows.tobytes())
        self._next += len(rows)
        self._buffer = np.concatenate([self._buffer, rows]) if len(self._buffer) else rows.copy()
        whole = len(self._buffer) if self._next == self.grid.height else len(self._buffer) // BLOCK_PX * BLOCK_PX
        if whole:
            self._write(self._buffer[:whole], self._next - len(self._buffer))
            self._buffer = self._buffer[whole:].copy()

    def _create(self) -> None:
        t = self.grid.transform
        self._file = rasterio.open(
            self._part,
            "w",
            driver="GTiff",
            width=self.grid.width,
            height=self.grid.height,
            count=1,
            dtype="uint8",
            nodata=NODATA,
            crs=CRS.from_user_input(self.grid.crs),
            transform=Affine(t.x_per_col, t.x_per_row, t.x_origin, t.y_per_col, t.y_per_row, t.y_origin),
            tiled=True,
            blockxsize=BLOCK_PX,
            blockysize=BLOCK_PX,
            compress="deflate",
            zlevel=1,
            BIGTIFF="IF_SAFER",
        )
        self._file.update_tags(**self._tags)
        if self._scheme:
            # After the first pixels GDAL would drop the colour table without a word.
            colours = {c.value: (*c.rgb, 255) for c in self._scheme.classes}
            self._file.write_colormap(1, {**dict.fromkeys(range(256), (0, 0, 0, 0)), **colours})

    def _write(self, rows: npt.NDArray[np.uint8], row: int) -> None:
        window = ((row, row + len(rows)), (0, self.grid.width))
        try:
            self._file.write(rows, 1, window=window)
        except (RasterioError, OSError) as error:
            raise self._failure(error) from error

    def _finish(self) -> None:
        if self._next != self.grid.height:
            raise ValueError(f"Only {self._next} of {self.grid.height} rows were written.")
        try:
            self._file.close()
            if self._hash_on_disk() != self._hash.digest():
                raise OSError("what the disk holds is not what was written")
            sync(self._part)
            self._write_sidecar()
            put_in_place(self._part, self.path)
            sync(self.path.parent)
            self.finished = True
        except (RasterioError, OSError) as error:
            raise self._failure(error) from error

    def _hash_on_disk(self) -> bytes:
        found = hashlib.sha256()
        with rasterio.open(self._part, driver="GTiff") as file:
            for row in range(0, self.grid.height, BLOCK_PX):
                stop = min(row + BLOCK_PX, self.grid.height)
                found.update(file.read(1, window=((row, stop), (0, self.grid.width))).tobytes())
        return found.digest()

    def _write_sidecar(self) -> None:
        """Class names and their table, which GeoTIFF has no place for; a sidecar of an earlier file is removed."""
        sidecar = self.path.with_name(self.path.name + ".aux.xml")
        if self._scheme is None:
            sidecar.unlink(missing_ok=True)
            return
        part = sidecar.with_name(sidecar.name + ".part")
        try:
            part.write_text(sidecar_text(self._scheme), encoding="utf-8")
            put_in_place(part, sidecar)
        finally:
            part.unlink(missing_ok=True)

    def _discard(self) -> None:
        """Remove the unfinished file, if there still is one; what went wrong before matters more than failing here."""
        if self._file:
            with contextlib.suppress(RasterioError, OSError):
                self._file.close()
        for path in (self._part, self._part.with_name(self._part.name + ".aux.xml")):
            with contextlib.suppress(OSError):
                path.unlink()

    def _failure(self, error: Exception) -> OutputError:
        reason = " ".join(str(error).split())[:200].rstrip(".")
        return OutputError(
            f"{self.path.name} cannot be written to {self.path.parent}: {reason}.",
            "Check the free space and the permissions of the folder, and that no other program has the file open.",
        )
