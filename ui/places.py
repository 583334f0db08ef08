"""Where a cell of the confusion table lies: a layer of its pixels, and its largest places.

A run leaves ``places.json`` and pictures of 256 · map + reference (``core/agreement/places.py``). Giving some of their
values a colour shows a cell; the places are outlined from a coarser copy of the same pixels.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ..core.events import Failed, Final, Result
from .file_words import cannot_read
from .run_task import Hear, IsCancelled, Work

JSON = "places.json"
_FACTOR = 256
_SIDE_PX = 2000
"""Longest side of the copy that places are outlined from."""
_MOST = 200
"""Places that one may walk along, the largest first."""
COLOUR = "#ff00ff"
"""Hardly a class of any scheme has it."""


@dataclass(frozen=True)
class Place:
    """A connected area of one cell."""

    shape: QgsGeometry
    """In the map's CRS."""
    share: float
    """Of the cell's pixels, 0–1."""


@dataclass(frozen=True)
class Cell:
    """A pair of classes in one map of a run."""

    folder: Path
    map: str
    """``raw`` or ``generalised``."""
    level: int
    of_map: str
    """Code of the class."""
    of_reference: str

    @property
    def picture(self) -> Path:
        """The raster of pairs."""
        return self.folder / f"places_{self.map}.vrt"


def cell_values(cell: Cell) -> tuple[int, ...]:
    """The values of the picture that belong to a cell; none where the run has left no places."""
    try:
        levels = json.loads((cell.folder / JSON).read_text(encoding="utf-8"))["levels"]
        meaning = levels[str(cell.level)]
        of_map, of_reference = meaning["map"].get(cell.of_map, ()), meaning["reference"].get(cell.of_reference, ())
        return tuple(_FACTOR * int(m) + int(r) for m in of_map for r in of_reference)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()


def cell_layer(cell: Cell, values: Sequence[int], name: str) -> QgsRasterLayer | None:
    """A layer that shows the pixels of a cell alone; None where the picture cannot be read."""
    layer = QgsRasterLayer(str(cell.picture), name, "gdal")
    if not layer.isValid() or not values:
        return None
    entries = [QgsPalettedRasterRenderer.Class(value, QColor(COLOUR), name) for value in values]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    return layer


def outline_work(cell: Cell, values: Sequence[int]) -> Work:
    """The work that outlines the places of a cell; its result is ``places``: ``Place``s, the largest first."""

    def work(_hear: Hear, _is_cancelled: IsCancelled) -> Final:
        picture = gdal.Open(str(cell.picture))
        if picture is None:
            return Failed("input", cannot_read(cell.picture.name))
        return Result({"places": outline(picture, values)})

    return work


def outline(picture: Any, values: Sequence[int]) -> list[Place]:  # noqa: ANN401 - a GDAL dataset
    """The connected areas of some values in a picture, the largest first; found on at most 2000 × 2000 px."""
    step = max(1.0, max(picture.RasterXSize, picture.RasterYSize) / _SIDE_PX)
    cols, rows = round(picture.RasterXSize / step), round(picture.RasterYSize / step)
    seen = np.isin(picture.ReadAsArray(buf_xsize=cols, buf_ysize=rows), values).astype(np.uint8)
    origin_x, x_per_col, x_per_row, origin_y, y_per_col, y_per_row = picture.GetGeoTransform()
    wide, high = picture.RasterXSize / cols, picture.RasterYSize / rows
    coarse = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    coarse.SetGeoTransform((origin_x, x_per_col * wide, x_per_row * high, origin_y, y_per_col * wide, y_per_row * high))
    band = coarse.GetRasterBand(1)
    band.WriteArray(seen)
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("places", None, ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1, ["8CONNECTED=8"])  # the band is its own mask: nothing outside the cell
    shapes = [QgsGeometry() for _ in range(layer.GetFeatureCount())]
    for shape, feature in zip(shapes, layer):
        shape.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
    whole = sum(shape.area() for shape in shapes)
    shapes.sort(key=lambda shape: -shape.area())
    return [Place(shape, shape.area() / whole) for shape in shapes[:_MOST]]
