"""The polygons of a layer as numbers; shapes and their bytes are made of a part of them at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import geopandas as gpd
import numba as nb
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from pyproj import CRS

from ..generalise.arrays import Doubles, Longs
from ..grid import Transform
from .rings import Rings

Bytes = npt.NDArray[np.uint8]
Shapes = npt.NDArray[np.object_]

_TOGETHER = 4_000_000
"""Vertices that are made at a time, 64 MB, so that a large layer is never in memory as shapes."""

_AS_THEY_ARE = Transform(0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_LITTLE_ENDIAN_POLYGON = np.frombuffer(b"\x01\x03\x00\x00\x00", np.uint8)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Single-part polygons that overlap nowhere, with their attributes."""

    table: pd.DataFrame
    """Attributes, a row for each polygon."""
    rings: Rings
    """The outlines; corners are turned into coordinates by ``transform``."""
    transform: Transform
    crs: CRS

    def __len__(self) -> int:
        return self.rings.regions.size - 1

    @property
    def columns(self) -> list[str]:
        """Names of the fields, the geometry last."""
        return [*self.table.columns, "geometry"]

    @property
    def points(self) -> Longs:
        """Vertices of each polygon, (polygons,)."""
        return np.diff(self.rings.offsets[self.rings.regions])

    def parts(self) -> Iterator[slice]:
        """Rows to be made together; at least one part."""
        before, first = self.rings.offsets[self.rings.regions], 0
        while True:
            fitting = int(np.searchsorted(before, before[first] + _TOGETHER, side="right")) - 1
            stop = min(len(self), max(first + 1, fitting))
            yield slice(first, stop)
            first = stop
            if first >= len(self):
                return

    def fields(self, rows: slice) -> list[npt.NDArray[np.generic]]:
        """Values of each field."""
        return [self.table[name].to_numpy()[rows] for name in self.table.columns]

    def wkb(self, rows: slice) -> npt.NDArray[np.object_]:
        """Well-known binary of each polygon: bytes, little endian."""
        coordinates, offsets, regions = self._ragged(rows)
        data, ends = _encode(coordinates.view(np.uint8), offsets, regions, _LITTLE_ENDIAN_POLYGON)
        whole, out = memoryview(data), np.empty(ends.size - 1, object)
        for number, (first, stop) in enumerate(zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)):
            out[number] = bytes(whole[first:stop])
        return out

    def shapes(self, rows: slice) -> Shapes:
        """Shapely polygons."""
        coordinates, offsets, regions = self._ragged(rows)
        kind = shapely.GeometryType.POLYGON
        return np.asarray(shapely.from_ragged_array(kind, coordinates, (offsets, regions)))

    def taken(self, numbers: npt.NDArray[np.integer]) -> Coverage:
        """The polygons with these numbers, in this order, without attributes."""
        rings, sizes = self.rings, np.diff(self.rings.regions)[numbers]
        which = _ranges(rings.regions[:-1][numbers], sizes)
        lengths = np.diff(rings.offsets)[which]
        corners = rings.corners[_ranges(rings.offsets[:-1][which], lengths)]
        some = Rings(corners, _before(lengths), _before(sizes))
        return replace(self, table=pd.DataFrame(index=range(len(sizes))), rings=some)

    def frame(self, rows: slice = slice(None)) -> gpd.GeoDataFrame:
        """Polygons with their attributes."""
        first, stop, _ = rows.indices(len(self))
        table = self.table.iloc[first:stop]
        return gpd.GeoDataFrame(table, geometry=self.shapes(slice(first, stop)), crs=self.crs)

    def _ragged(self, rows: slice) -> tuple[Doubles, Longs, Longs]:
        """Coordinates (vertices, 2), the first vertex of each ring, the first ring of each polygon."""
        t, rings = self.transform, self.rings
        regions = rings.regions[rows.start : rows.stop + 1]
        offsets = rings.offsets[regions[0] : regions[-1] + 1]
        corners = rings.corners[offsets[0] : offsets[-1]]
        coordinates = np.empty(corners.shape, np.float64)
        coordinates[:, 0] = t.x_origin + corners[:, 0] * t.x_per_col
        coordinates[:, 1] = t.y_origin + corners[:, 1] * t.y_per_row
        return coordinates, offsets - offsets[0], regions - regions[0]


def coverage_of(frame: gpd.GeoDataFrame) -> Coverage:
    """The polygons of a frame that has a CRS, one part each."""
    table = pd.DataFrame(frame.drop(columns=frame.geometry.name))
    rings = Rings(np.empty((0, 2)), np.zeros(1, np.int64), np.zeros(1, np.int64))
    if len(frame):
        _, coordinates, (offsets, regions) = shapely.to_ragged_array(frame.geometry.values)
        rings = Rings(coordinates, offsets.astype(np.int64), regions.astype(np.int64))
    return Coverage(table, rings, _AS_THEY_ARE, frame.crs)


def _before(sizes: Longs) -> Longs:
    """Where each item begins that follow each other, and where the last one ends."""
    return np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))


def _ranges(first: Longs, sizes: Longs) -> Longs:
    """Whole numbers ``first``, ``first + 1`` … of each range, one range after the other."""
    before = _before(sizes)
    return np.arange(before[-1]) + np.repeat(first - before[:-1], sizes)


@nb.njit(cache=True)
def _encode(coordinates: Bytes, offsets: Longs, regions: Longs, head: Bytes) -> tuple[Bytes, Longs]:
    """Polygons as bytes, and where each begins: head, number of rings, and of each its number of points and those."""
    count, point = regions.size - 1, coordinates.shape[1]
    ends = np.zeros(count + 1, np.int64)
    for polygon in range(count):
        first, stop = regions[polygon], regions[polygon + 1]
        size = head.size + 4 + 4 * (stop - first) + point * (offsets[stop] - offsets[first])
        ends[polygon + 1] = ends[polygon] + size
    data = np.empty(ends[count], np.uint8)
    for polygon in range(count):
        at = ends[polygon]
        data[at : at + head.size] = head
        at = _put_number(data, at + head.size, regions[polygon + 1] - regions[polygon])
        for ring in range(regions[polygon], regions[polygon + 1]):
            at = _put_number(data, at, offsets[ring + 1] - offsets[ring])
            for vertex in range(offsets[ring], offsets[ring + 1]):
                for byte in range(point):
                    data[at + byte] = coordinates[vertex, byte]
                at += point
    return data, ends


@nb.njit(cache=True)
def _put_number(data: Bytes, at: int, number: int) -> int:
    """Write four bytes, the lowest first; returns the place after them."""
    for byte in range(4):
        data[at + byte] = (number >> (8 * byte)) & 255
    return at + 4
