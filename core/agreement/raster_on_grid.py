"""A raster of codes on the map's grid, by nearest neighbour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..errors import RasterError
from ..grid import Grid, Window
from ..raster.alignment import covered
from ..raster.dataset import Dataset
from ..raster.lookup import look_up
from ..raster.stored import Stored
from ..scheme import NODATA, Classes

_LARGEST = 65535


@dataclass(frozen=True, slots=True)
class Source:
    """A part of a file that holds a grid's pixels."""

    path: str
    band: int
    col: int
    """Of the file, where the grid begins."""
    row: int
    values: tuple[int, ...]
    """Scheme value of each of the 256 bytes, 255 for none."""


@dataclass(frozen=True)
class RasterOnGrid:
    """The classes of a raster layer on the map's grid."""

    dataset: Dataset
    band: int
    grid: Grid
    view: Any
    """Warped view with exactly the grid's pixels; None where the file's own pixels are those of the grid."""
    lookup: npt.NDArray[np.uint8]

    def read(self, window: Window) -> Classes:
        """Scheme values of a window, uint8 (rows, cols), 255 where there is no class.

        Raises:
            RasterError: the file is damaged there.
        """
        if self.view is not None:
            return self._warped(window)
        classes = np.full((window.height, window.width), NODATA, np.uint8)
        part, stored = self._own(window)
        if part and stored is not None:
            classes[part.relative_to(window).slices] = self._classes(stored, self.dataset.file.nodata)
        return classes

    def source(self) -> Source | None:
        """Where the file holds the grid's pixels, if it holds all of them as bytes."""
        if self.stored() is None or covered(self.dataset.grid, self.grid) != self.grid.window:
            return None
        return Source(str(self.dataset.file.name), self.band, *self._shift(), tuple(self._table().tolist()))

    def stored(self) -> Stored | None:
        """The file's bytes, where its pixels are those of the grid; 255 beyond its edges."""
        table = self._table()
        if self.view is not None or self.dataset.file.dtypes[self.band - 1] != "uint8":
            return None
        return Stored(self._bytes, table, lambda _: None) if table[NODATA] == NODATA else None

    def _bytes(self, window: Window) -> npt.NDArray[np.uint8]:
        part, stored = self._own(window)
        if part == window and stored is not None:
            return stored
        found = np.full((window.height, window.width), NODATA, np.uint8)
        if part and stored is not None:
            found[part.relative_to(window).slices] = stored
        return found

    def _own(self, window: Window) -> tuple[Window | None, npt.NDArray[Any] | None]:
        """The part of a window that the file covers, and its numbers there."""
        inside = covered(self.dataset.grid, self.grid)
        part = inside.intersection(window) if inside else None
        if part is None:
            return None, None
        col, row = self._shift()
        window = Window(col + part.col, row + part.row, part.width, part.height)
        return part, self.dataset.read([self.band], window)[0]

    def _shift(self) -> tuple[int, int]:
        """Column and row of the file where the grid begins."""
        own, t = self.dataset.grid.transform, self.grid.transform
        col = round((t.x_origin - own.x_origin) / own.x_per_col)
        return col, round((t.y_origin - own.y_origin) / own.y_per_row)

    def _table(self) -> npt.NDArray[np.uint8]:
        """Byte → scheme value, without the file's nodata."""
        table, nodata = self.lookup[:256].copy(), self.dataset.file.nodata
        if nodata is not None and 0 <= nodata <= NODATA:
            table[int(nodata)] = NODATA
        return table

    def close(self) -> None:
        """Release the warped view; the file stays open."""
        if self.view is not None:
            self.view.close()

    def _warped(self, window: Window) -> Classes:
        rows, cols = (window.row, window.row_stop), (window.col, window.col_stop)
        try:
            stored = self.view.read(self.band, window=(rows, cols))
            valid = self.view.read_masks(self.band, window=(rows, cols)) > 0
        except (RasterioError, OSError) as error:
            raise RasterError(
                f"{self.dataset.name} breaks off or is damaged in the map's extent.", "Copy or download it again."
            ) from error
        return np.where(valid, self._classes(stored, None), np.uint8(NODATA))

    def _classes(self, stored: npt.NDArray[Any], nodata: float | None) -> Classes:
        if stored.dtype == np.uint8:
            return look_up(stored, self.lookup[:256] if nodata is None else self._table())[0]
        numbers = np.where(np.isfinite(stored), stored, -1) if stored.dtype.kind == "f" else stored
        empty = (numbers < 0) | (numbers > _LARGEST) | (False if nodata is None else stored == nodata)
        return np.where(empty, np.uint8(NODATA), self.lookup[np.where(empty, 0, numbers).astype(np.int64)])


def warped(file: Any, grid: Grid) -> Any:  # noqa: ANN401 - rasterio is untyped
    t, nodata = grid.transform, file.nodata
    kind = np.dtype(file.dtypes[0]).kind
    limits = np.iinfo(file.dtypes[0]) if kind in "iu" else None
    if nodata is not None and limits and not limits.min <= nodata <= limits.max:
        nodata = None  # A tag that no pixel can hold, as in the European raster product read by GDAL below 3.7.
    return WarpedVRT(
        file,
        crs=CRS.from_user_input(grid.crs),
        transform=Affine(t.x_per_col, 0, t.x_origin, 0, t.y_per_row, t.y_origin),
        width=grid.width,
        height=grid.height,
        resampling=Resampling.nearest,
        **({"add_alpha": True} if nodata is None else {"src_nodata": nodata, "nodata": nodata}),
    )


def lookup_of(values: Mapping[str, int]) -> npt.NDArray[np.uint8]:
    table = np.full(_LARGEST + 1, NODATA, np.uint8)
    for code, value in values.items():
        if code.isdecimal() and int(code) <= _LARGEST:
            table[int(code)] = value
    return table
