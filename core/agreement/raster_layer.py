"""A raster of codes as a reference layer, brought onto the map's grid by nearest neighbour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..errors import RasterError, ReferenceLayerError
from ..grid import Bounds, Grid, Window
from ..raster.alignment import covered, is_whole_shift
from ..raster.dataset import Dataset, open_dataset
from ..raster.lookup import look_up
from ..raster.writer import SCHEME_TAG
from ..scheme import NODATA, Classes
from .extents import reproject

MAX_CODES = 1000
"""A band with more different numbers holds measurements, not classes."""
_SCAN_PX = 2**22
_LARGEST = 65535


@dataclass(frozen=True)
class RasterLayer:
    """An open raster of codes; a context manager."""

    dataset: Dataset
    band: int
    """From 1."""

    def __enter__(self) -> RasterLayer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        self.dataset.close()

    @property
    def scheme_tag(self) -> str:
        """The scheme that the file's own metadata name, or empty."""
        return str(self.dataset.file.tags().get(SCHEME_TAG, ""))

    @property
    def description(self) -> str:
        """Band and its name."""
        name = self.dataset.file.descriptions[self.band - 1]
        return f"band {self.band}" + (f" ({name})" if name else "")

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.dataset.name

    @property
    def crs(self) -> str:
        """The file's own CRS."""
        return self.dataset.grid.crs

    @property
    def bounds(self) -> Bounds:
        """Outer edges in the file's own CRS."""
        return self.dataset.grid.bounds

    def codes(self, grid: Grid) -> frozenset[str]:
        """The codes of all its pixels in the map's extent, as text, without its own nodata.

        Raises:
            ReferenceLayerError: the band holds measurements.
        """
        found: set[str] = set()
        for pixels in self._blocks(grid):
            found.update(self._texts(pixels))
            if len(found) > MAX_CODES:
                raise self._no_classes(f"it has more than {MAX_CODES} different numbers")
        return frozenset(found)

    def on_grid(self, grid: Grid, values: Mapping[str, int]) -> RasterOnGrid:
        """Its classes, pixel by pixel of a grid.

        Args:
            grid: where they are wanted.
            values: code → value of the scheme; everything else becomes nodata.
        """
        own, file = self.dataset.grid, self.dataset.file
        same_crs = CRS.from_user_input(own.crs) == CRS.from_user_input(grid.crs)
        masked = MaskFlags.per_dataset in file.mask_flag_enums[self.band - 1]
        direct = same_crs and is_whole_shift(own, grid) and not masked
        view = None if direct else _warped(file, grid)
        return RasterOnGrid(self, grid, view, _lookup(values))

    def _blocks(self, grid: Grid) -> Iterator[Any]:
        own = self.dataset.grid
        inside = own.window_of(reproject(grid.crs, own.crs, grid.bounds))
        if inside is None:
            return
        # A margin of pixels: nearest neighbours on the map's edge may lie just outside of its extent.
        col, row = max(0, inside.col - 2), max(0, inside.row - 2)
        col_stop, row_stop = min(own.width, inside.col_stop + 2), min(own.height, inside.row_stop + 2)
        step = max(1, _SCAN_PX // (col_stop - col))
        for start in range(row, row_stop, step):
            window = Window(col, start, col_stop - col, min(step, row_stop - start))
            stored = self.dataset.read([self.band], window)[0]
            yield stored[self.dataset.read_mask(self.band, window)]

    def _texts(self, stored: npt.NDArray[Any]) -> set[str]:
        if stored.dtype == np.uint8:
            return {str(v) for v in np.flatnonzero(np.bincount(stored, minlength=256))}
        present = np.unique(stored[np.isfinite(stored)] if stored.dtype.kind == "f" else stored)
        if present.dtype.kind not in "iuf":
            raise self._no_classes(f"its numbers are of type {present.dtype}")
        if present.dtype.kind == "f" and (present != np.round(present)).any():
            raise self._no_classes("its numbers are not whole")
        return {str(int(v)) for v in present[: MAX_CODES + 1]}

    def _no_classes(self, reason: str) -> ReferenceLayerError:
        return ReferenceLayerError(
            f"{self.dataset.name}, {self.description}, is no raster of classes: {reason}.",
            "Choose a raster or band with class codes.",
        )


@dataclass(frozen=True)
class RasterOnGrid:
    """The classes of a raster layer on the map's grid."""

    layer: RasterLayer
    grid: Grid
    view: Any
    """Warped view with exactly the grid's pixels; None where the file's own pixels are those of the grid."""
    lookup: npt.NDArray[np.uint8]

    def read(self, window: Window) -> Classes:
        """Scheme values of a window, uint8 (rows, cols), 255 where there is no class.

        Raises:
            RasterError: the file is damaged there.
        """
        classes = np.full((window.height, window.width), NODATA, np.uint8)
        if self.view is not None:
            return self._warped(window)
        inside = covered(self.layer.dataset.grid, self.grid)
        part = inside.intersection(window) if inside else None
        if part:
            own, t = self.layer.dataset.grid.transform, self.grid.transform
            col = round((t.x_origin - own.x_origin) / own.x_per_col) + part.col
            row = round((t.y_origin - own.y_origin) / own.y_per_row) + part.row
            stored = self.layer.dataset.read([self.layer.band], Window(col, row, part.width, part.height))[0]
            classes[part.relative_to(window).slices] = self._classes(stored, self.layer.dataset.file.nodata)
        return classes

    def close(self) -> None:
        """Release the warped view; the layer stays open."""
        if self.view is not None:
            self.view.close()

    def _warped(self, window: Window) -> Classes:
        rows, cols = (window.row, window.row_stop), (window.col, window.col_stop)
        try:
            stored = self.view.read(self.layer.band, window=(rows, cols))
            valid = self.view.read_masks(self.layer.band, window=(rows, cols)) > 0
        except (RasterioError, OSError) as error:
            raise RasterError(
                f"{self.layer.dataset.name} breaks off or is damaged in the map's extent.", "Copy or download it again."
            ) from error
        return np.where(valid, self._classes(stored, None), np.uint8(NODATA))

    def _classes(self, stored: npt.NDArray[Any], nodata: float | None) -> Classes:
        if stored.dtype == np.uint8:
            table = self.lookup[:256].copy()
            if nodata is not None and 0 <= nodata <= NODATA:
                table[int(nodata)] = NODATA
            return look_up(stored, table)[0]
        numbers = np.where(np.isfinite(stored), stored, -1) if stored.dtype.kind == "f" else stored
        empty = (numbers < 0) | (numbers > _LARGEST) | (False if nodata is None else stored == nodata)
        return np.where(empty, np.uint8(NODATA), self.lookup[np.where(empty, 0, numbers).astype(np.int64)])


def open_raster_layer(path: str, band: str) -> RasterLayer:
    """The raster layer at a path.

    Args:
        path: raster file.
        band: number of the band from 1, as text; empty: the first.

    Raises:
        RasterError: it cannot be read, or has no place on the ground.
        ReferenceLayerError: no such band.
    """
    dataset = open_dataset(path)
    number = int(band) if band.isdecimal() else 1 if not band else 0
    if not 1 <= number <= dataset.file.count:
        count = dataset.file.count
        dataset.close()
        raise ReferenceLayerError(
            f"{dataset.name} has no band {band}; it is a raster with {count} band(s).", "Give a band's number from 1."
        )
    return RasterLayer(dataset, number)


def _warped(file: Any, grid: Grid) -> Any:  # noqa: ANN401 - rasterio is untyped
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


def _lookup(values: Mapping[str, int]) -> npt.NDArray[np.uint8]:
    table = np.full(_LARGEST + 1, NODATA, np.uint8)
    for code, value in values.items():
        if code.isdecimal() and int(code) <= _LARGEST:
            table[int(code)] = value
    return table
