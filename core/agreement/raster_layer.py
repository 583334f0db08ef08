"""A raster of codes as a reference layer, brought onto the map's grid by nearest neighbour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
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
from ..raster.lookup import count_bytes, look_up
from ..raster.stored import Stored
from ..raster.writer import SCHEME_TAG
from ..scheme import NODATA, Classes
from .extents import reproject

MAX_CODES = 1000
"""A band with more different numbers holds measurements, not classes."""
_SCAN_PX = 2**22
_SCAN_ROWS = 256
"""Rows are read in multiples of a tile's height."""
_LARGEST = 65535


@dataclass(frozen=True)
class RasterLayer:
    """An open raster of codes; a context manager."""

    dataset: Dataset
    band: int
    """From 1."""
    counted: dict[Grid, Mapping[str, int]] = field(default_factory=dict, repr=False, compare=False)
    """What was counted already: grid → code → pixels."""

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
        return frozenset(self._census(grid))

    def share_covered(self, grid: Grid, codes: Collection[str]) -> float | None:
        """Share of a grid's pixels with one of these codes, counted; None where its pixels are others."""
        if not self._is_direct(grid):
            return None
        census = self._census(grid)
        return sum(census.get(code, 0) for code in codes) / (grid.width * grid.height)

    def _census(self, grid: Grid) -> Mapping[str, int]:
        """Code → pixels in the map's extent, without the file's own nodata; counted once."""
        if grid not in self.counted:
            windows = list(self._windows(grid))
            # Two halves side by side, each by a handle of its own: the whole file is read before anything is compared.
            with open_dataset(self.dataset.file.name) as second, ThreadPoolExecutor(2) as pool:
                parts = [pool.submit(self._count, file, windows[i::2]) for i, file in enumerate((self.dataset, second))]
                counted = [part.result() for part in parts]
            self.counted[grid] = counted[0] + counted[1]
        return self.counted[grid]

    def _count(self, dataset: Dataset, windows: Iterable[Window]) -> Counter[str]:
        found: Counter[str] = Counter()
        for window in windows:
            found.update(self._texts(dataset, window))
            if len(found) > MAX_CODES:
                raise self._no_classes(f"it has more than {MAX_CODES} different numbers")
        return found

    def _is_direct(self, grid: Grid) -> bool:
        """Its own pixels are pixels of the grid, and nothing but nodata says which of them are valid."""
        own = self.dataset.grid
        same_crs = CRS.from_user_input(own.crs) == CRS.from_user_input(grid.crs)
        masked = MaskFlags.per_dataset in self.dataset.file.mask_flag_enums[self.band - 1]
        return same_crs and is_whole_shift(own, grid) and not masked

    def on_grid(self, grid: Grid, values: Mapping[str, int]) -> RasterOnGrid:
        """Its classes, pixel by pixel of a grid.

        Args:
            grid: where they are wanted.
            values: code → value of the scheme; everything else becomes nodata.
        """
        view = None if self._is_direct(grid) else _warped(self.dataset.file, grid)
        return RasterOnGrid(self, grid, view, _lookup(values))

    def _windows(self, grid: Grid) -> Iterator[Window]:
        """The map's extent in the file's pixels, band of rows by band of rows."""
        own = self.dataset.grid
        inside = own.window_of(reproject(grid.crs, own.crs, grid.bounds))
        if inside is None:
            return
        # A margin of pixels: nearest neighbours on the map's edge may lie just outside of its extent.
        margin = 0 if self._is_direct(grid) else 2
        col, row = max(0, inside.col - margin), max(0, inside.row - margin)
        col_stop, row_stop = min(own.width, inside.col_stop + margin), min(own.height, inside.row_stop + margin)
        step = max(1, _SCAN_PX // (col_stop - col) // _SCAN_ROWS) * _SCAN_ROWS
        for start in range(row - row % _SCAN_ROWS, row_stop, step):
            top, stop = max(row, start), min(row_stop, start + step)
            yield Window(col, top, col_stop - col, stop - top)

    def _texts(self, dataset: Dataset, window: Window) -> dict[str, int]:
        """Code → pixels of a window."""
        stored, file = dataset.read([self.band], window)[0], dataset.file
        if stored.dtype == np.uint8 and MaskFlags.per_dataset not in file.mask_flag_enums[self.band - 1]:
            counts = count_bytes(stored)
            if file.nodata is not None and 0 <= file.nodata <= NODATA:
                counts[int(file.nodata)] = 0
            return {str(v): int(counts[v]) for v in np.flatnonzero(counts)}
        kept = stored[dataset.read_mask(self.band, window)]
        present, counts = np.unique(kept[np.isfinite(kept)] if kept.dtype.kind == "f" else kept, return_counts=True)
        if present.dtype.kind not in "iuf":
            raise self._no_classes(f"its numbers are of type {present.dtype}")
        if present.dtype.kind == "f" and (present != np.round(present)).any():
            raise self._no_classes("its numbers are not whole")
        pairs = list(zip(present.tolist(), counts.tolist(), strict=True))[: MAX_CODES + 1]
        return {str(int(value)): count for value, count in pairs}

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
        if self.view is not None:
            return self._warped(window)
        classes = np.full((window.height, window.width), NODATA, np.uint8)
        part, stored = self._own(window)
        if part and stored is not None:
            classes[part.relative_to(window).slices] = self._classes(stored, self.layer.dataset.file.nodata)
        return classes

    def stored(self) -> Stored | None:
        """The file's bytes, where its pixels are those of the grid; 255 beyond its edges."""
        table = self._table()
        if self.view is not None or self.layer.dataset.file.dtypes[self.layer.band - 1] != "uint8":
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
        inside = covered(self.layer.dataset.grid, self.grid)
        part = inside.intersection(window) if inside else None
        if part is None:
            return None, None
        own, t = self.layer.dataset.grid.transform, self.grid.transform
        col = round((t.x_origin - own.x_origin) / own.x_per_col) + part.col
        row = round((t.y_origin - own.y_origin) / own.y_per_row) + part.row
        return part, self.layer.dataset.read([self.layer.band], Window(col, row, part.width, part.height))[0]

    def _table(self) -> npt.NDArray[np.uint8]:
        """Byte → scheme value, without the file's nodata."""
        table, nodata = self.lookup[:256].copy(), self.layer.dataset.file.nodata
        if nodata is not None and 0 <= nodata <= NODATA:
            table[int(nodata)] = NODATA
        return table

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
            return look_up(stored, self.lookup[:256] if nodata is None else self._table())[0]
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
