"""A raster of codes as a reference layer, brought onto the map's grid by nearest neighbour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from types import TracebackType

import numpy as np
import numpy.typing as npt
from rasterio.crs import CRS
from rasterio.enums import MaskFlags

from ..errors import ReferenceLayerError
from ..grid import Bounds, Grid, Window
from ..raster.alignment import covered, is_whole_shift
from ..raster.classes import ClassRaster
from ..raster.dataset import Dataset, open_dataset
from ..raster.lookup import count_bytes
from ..raster.writer import SCHEME_TAG
from ..scheme import NODATA
from .borders import NO_BORDERS, Borders
from .extents import reproject
from .pairs import Pairs, count_pairs
from .raster_on_grid import RasterOnGrid, lookup_of, warped

MAX_CODES = 1000
"""A band with more different numbers holds measurements, not classes."""
_GLIMPSES = 4
"""Before all of the layer is read, so many tiles of every so many bands of rows are looked at."""
_SCAN_PX = 2**22
_SCAN_ROWS = 256
"""Rows are read in multiples of a tile's height."""


@dataclass(frozen=True)
class Beside:
    """A map that is read together with a layer."""

    mapped: ClassRaster
    borders_m: tuple[float, ...] = ()
    """Distances from the layer's borders that will be asked about."""
    told: Callable[[int], None] = lambda _: None
    """Called with the number of rows read; may raise to stop."""


@dataclass(frozen=True)
class RasterLayer:
    """An open raster of codes; a context manager."""

    dataset: Dataset
    band: int
    """From 1."""
    counted: dict[Grid, Mapping[str, int]] = field(default_factory=dict, repr=False, compare=False)
    """What was counted already: grid → code → pixels."""
    beside: Beside | None = None
    """A map that is read anyway: then both are counted in one pass."""
    borders: Borders = NO_BORDERS
    """What that pass counts beyond."""
    pairs: dict[Grid, Pairs] = field(default_factory=dict, repr=False, compare=False)
    """What that pass found."""

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

    def glimpse(self, grid: Grid) -> frozenset[str]:
        """The codes of some of those pixels: where they are bytes that can be counted beside the map's; else none."""
        if not self._is_direct(grid) or self.on_grid(grid, {}).stored() is None:
            return frozenset()
        found: set[str] = set()
        for inside in list(self._windows(grid))[::_GLIMPSES]:
            for col in range(inside.col, inside.col_stop, max(_SCAN_ROWS, inside.width // _GLIMPSES)):
                part = Window(col, inside.row, _SCAN_ROWS, _SCAN_ROWS).intersection(inside)
                found.update(self._texts(self.dataset, part) if part else ())
        return frozenset(found)

    def share_covered(self, grid: Grid, codes: Collection[str]) -> float | None:
        """Share of a grid's pixels with one of these codes, counted; None where its pixels are others."""
        if not self._is_direct(grid):
            return None
        census = self._census(grid)
        return sum(census.get(code, 0) for code in codes) / (grid.width * grid.height)

    def _census(self, grid: Grid) -> Mapping[str, int]:
        """Code → pixels in the map's extent, without the file's own nodata; counted once."""
        if grid not in self.counted:
            self.counted[grid] = self._beside(grid) or self._scan(grid)
        return self.counted[grid]

    def _beside(self, grid: Grid) -> Mapping[str, int]:
        """The same, counted together with the map; nothing where their pixels are not the same bytes."""
        of_map = self.beside.mapped.stored() if self.beside else None
        of_layer = self.on_grid(grid, {}).stored() if self._is_direct(grid) else None
        if of_map is None or of_layer is None or self.beside is None:
            return {}
        self.pairs[grid] = count_pairs(of_map, of_layer, grid, self.beside.told, self.borders)
        pixels = self.pairs[grid].counts.of_each()[1]
        inside = covered(self.dataset.grid, grid)
        # What lies beyond the file's edges was read as 255.
        pixels[NODATA] -= grid.width * grid.height - (inside.width * inside.height if inside else 0)
        return self._named(pixels)

    def _scan(self, grid: Grid) -> Mapping[str, int]:
        windows = list(self._windows(grid))
        # Two halves side by side, each by a handle of its own: the whole extent is read before anything is compared.
        with open_dataset(self.dataset.file.name) as second, ThreadPoolExecutor(2) as pool:
            parts = [pool.submit(self._count, file, windows[i::2]) for i, file in enumerate((self.dataset, second))]
            first, other = (part.result() for part in parts)
        return first + other

    def _named(self, pixels: npt.NDArray[np.int64]) -> dict[str, int]:
        """Pixels of each byte by code, without the file's nodata."""
        nodata = self.dataset.file.nodata
        return {str(v): int(pixels[v]) for v in np.flatnonzero(pixels).tolist() if v != nodata}

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
        view = None if self._is_direct(grid) else warped(self.dataset.file, grid)
        return RasterOnGrid(self.dataset, self.band, grid, view, lookup_of(values))

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
            return self._named(count_bytes(stored))
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
