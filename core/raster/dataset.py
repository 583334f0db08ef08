"""A raster file opened as north-up rows; a border: the file may be anybody's and is looked at before it is opened."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..errors import RasterError
from ..grid import Grid, Transform, Window
from .formats import HEAD_BYTES, OTHERS, driver_of, is_text
from .vrt import check_vrt

MAX_BLOCK_BYTES = 2**30
"""A file whose smallest readable piece is larger is refused."""
MAX_BANDS = 1000
GDAL_ERRORS = (RasterioError, CPLE_BaseError, OSError, ValueError)
"""All that rasterio raises for files that are not what they should be; texts that are not UTF-8 are ValueErrors."""


@dataclass(frozen=True)
class Dataset:
    """An open raster whose rows run from north to south, whichever way the file stores them."""

    file: Any
    """rasterio's dataset reader, or a warped view of one."""
    name: str
    """What messages call it."""
    grid: Grid
    south_up: bool
    """The file stores the southernmost row first; ``read`` turns it over."""

    def __enter__(self) -> Dataset:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @property
    def files(self) -> tuple[str, ...]:
        """Paths of the file, of its companions, and of those that it names."""
        opened = self.file.src_dataset if isinstance(self.file, WarpedVRT) else self.file
        return tuple(opened.files)

    def close(self) -> None:
        """Release the file, and the one behind a warped view."""
        self.file.close()
        if isinstance(self.file, WarpedVRT):
            self.file.src_dataset.close()

    def read(self, indexes: Sequence[int], window: Window) -> npt.NDArray[Any]:
        """Stored numbers (bands, rows, cols) of a window that lies inside; ``indexes`` count from 1, as GDAL does.

        Raises:
            RasterError: the file breaks off or is damaged there.
        """
        return self._read(self.file.read, window, indexes=list(indexes))

    def read_mask(self, index: int, window: Window) -> npt.NDArray[np.bool_]:
        """What GDAL's own mask of a band (from 1) says, (rows, cols); True is valid."""
        mask: npt.NDArray[np.bool_] = self._read(self.file.read_masks, window, indexes=index) != 0
        return mask

    def _read(self, read: Any, window: Window, indexes: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - rasterio is untyped
        row = self.grid.height - window.row_stop if self.south_up else window.row
        try:
            pixels = read(indexes=indexes, window=((row, row + window.height), (window.col, window.col_stop)))
        except GDAL_ERRORS as error:
            raise RasterError(
                f"{self.name} cannot be read in rows {window.row} to {window.row_stop - 1}, columns {window.col} to "
                f"{window.col_stop - 1}: the file breaks off or is damaged there.",
                "Copy or download it again.",
            ) from error
        return np.ascontiguousarray(pixels[..., ::-1, :]) if self.south_up else pixels


def open_dataset(path: str) -> Dataset:
    """The raster at a path, checked for everything that would make a map of it wrong.

    Raises:
        RasterError: missing, unreadable, without CRS or georeference, rotated, or stored in pieces too large to read.
    """
    file = Path(path)
    opened = _open(file, _drivers(file))
    with looking_at(opened, file.name):
        _check_size(opened, file.name)
        grid, south_up = grid_of(opened, file.name)
    return Dataset(opened, file.name, grid, south_up)


@contextlib.contextmanager
def looking_at(opened: Any, name: str) -> Iterator[None]:  # noqa: ANN401 - rasterio is untyped
    """While a file is asked what it is: whatever the library finds odd becomes a sentence, and the file is closed.

    Raises:
        RasterError: for every error inside.
    """
    try:
        yield
    except RasterError:
        opened.close()
        raise
    except GDAL_ERRORS as error:
        opened.close()
        raise RasterError(f"{name} cannot be read: {_reason(error)}", "Copy or download it again.") from error


def grid_of(opened: Any, name: str) -> tuple[Grid, bool]:  # noqa: ANN401 - rasterio is untyped
    """The north-up grid of rasterio's dataset, and whether the file stores it upside down.

    Raises:
        RasterError: no georeference, no CRS, or a rotated grid.
    """
    t = opened.transform
    hint = "Give it one with gdalwarp, or with QGIS's Warp (reproject)."
    if opened.gcps[0] or (t.is_identity and opened.rpcs):
        raise RasterError(f"{name} has ground control points instead of a regular grid.", hint)
    if t.is_identity or not np.isfinite(tuple(t)).all():
        raise RasterError(f"{name} has no georeference: nothing says where its pixels lie.", hint)
    if not opened.crs or not (opened.crs.is_projected or opened.crs.is_geographic):
        raise RasterError(
            f"{name} has no coordinate reference system.",
            "Set the right one, for instance with QGIS's Assign Projection.",
        )
    if t.b or t.d or t.a <= 0 or t.e == 0:
        raise RasterError(f"The grid of {name} is rotated, sheared or mirrored.", f"Landweave needs north up. {hint}")
    south_up, top = t.e > 0, t.f + t.e * opened.height if t.e > 0 else t.f
    transform = Transform(t.c, t.a, 0.0, top, 0.0, -abs(t.e))
    return Grid(opened.crs.to_wkt(), transform, opened.width, opened.height), south_up


def _open(file: Path, drivers: Sequence[str]) -> Any:  # noqa: ANN401 - rasterio is untyped
    """The file, by the first of the drivers that can."""
    for driver in drivers:
        try:
            return rasterio.open(file, driver=driver)
        except GDAL_ERRORS as error:
            reason = error
    raise RasterError(
        f"{file.name} cannot be opened as a raster: {_reason(reason)}", "Copy or download it again."
    ) from reason


def _drivers(file: Path) -> Sequence[str]:
    """The driver that the first bytes call for, or those that may find out."""
    try:
        if file.is_dir():
            raise RasterError(f"{file.name} is a folder, not a raster.", "Choose the file or files in it.")
        if not file.is_file():
            raise RasterError(f"There is no raster {file}.", "Check the path.")
        with file.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except (OSError, ValueError) as error:
        raise RasterError(f"{file.name} cannot be read: {error}.", "Check the path and the permissions.") from error
    if is_text(head) and check_vrt(file):
        return ("VRT",)
    if not head or is_text(head):
        raise RasterError(
            f"{file.name} is {'a description' if head else 'empty'}, not a raster.", "Choose a raster file."
        )
    return (driver_of(head),) if driver_of(head) else OTHERS


def _check_size(opened: Any, name: str) -> None:  # noqa: ANN401 - rasterio is untyped
    """Refuse what only claims to be readable, before anything is sized by its claims."""
    if not 1 <= opened.count <= MAX_BANDS:
        raise RasterError(f"{name} has {opened.count} bands; Landweave reads 1 to {MAX_BANDS}.")
    rows, cols = opened.block_shapes[0]
    if rows * cols * np.dtype(opened.dtypes[0]).itemsize > MAX_BLOCK_BYTES:
        raise RasterError(
            f"{name} is stored in pieces of {rows} × {cols} pixels, too large to read one by one.",
            "Convert it to tiles: gdal_translate -co TILED=YES.",
        )


def _reason(error: Exception) -> str:
    """The library's own words, shortened to one sentence."""
    text = " ".join(str(error).split())
    return f"{text[:200].rstrip('.')}."
