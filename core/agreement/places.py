"""Where map and reference show which pair of classes: the reference on the map's grid, and a picture of pairs.

``places_<map>.vrt`` is a raster without pixels of its own that joins the two: 256 · value of the map + value of the
reference, so whoever gives some of its values a colour sees where a cell of the confusion table lies. The reference is
its own file where that has the map's pixels, else ``reference.tif``, which holds the layer on the map's grid.
``places.json`` says which values make up each class of each level.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..events import Reporter
from ..raster.classes import ClassRaster
from ..raster.writer import BLOCK_PX, RasterWriter
from ..scheme import Scheme, common_level
from ..whole_file import write_json, write_text
from .agreement import shared_levels
from .bands import bands_of_rows
from .crosswalk import crosswalk
from .raster_on_grid import RasterOnGrid, Source
from .reference import Reference

REFERENCE, JSON = "reference.tif", "places.json"
FACTOR = 256
"""Weight of the map's value in a picture of pairs."""

Values = dict[str, list[int]]
"""Class code → raster values that belong to it."""


@dataclass(frozen=True, slots=True)
class LevelValues:
    """What the values of the two rasters mean at one level."""

    level: int
    of_map: Values
    of_reference: Values


def level_values(of_map: Scheme, of_reference: Scheme) -> tuple[LevelValues, ...]:
    """Of every level that both schemes reach, finest first, which raster values make up each class.

    Raises:
        ReferenceLayerError: they share no level, also not by way of a crosswalk.
    """
    walk = None if common_level(of_map, of_reference) else crosswalk(of_map, of_reference)
    scheme = walk.coarse if walk else of_map
    lookup = walk.lookup() if walk else np.arange(256, dtype=np.uint8)
    return tuple(
        LevelValues(
            level,
            _values(of_map, scheme.recode_to_level(level)[lookup], scheme.at_level(level)),
            _values(of_reference, of_reference.recode_to_level(other), scheme.at_level(level)),
        )
        for level, other in shared_levels(scheme, of_reference)
    )


def write_places(
    folder: Path, maps: Mapping[str, Path], raster: ClassRaster, reference: Reference, reporter: Reporter
) -> dict[str, Path]:
    """Write ``places.json``, a ``places_<map>.vrt`` for each map, and ``reference.tif`` where they need it.

    They do not need it where the reference's own file holds the map's pixels.

    Args:
        folder: of the run.
        maps: name of a map, for instance ``raw`` → its file; all on one grid and in one scheme.
        raster: one of them, open.
        reference: opened on its grid.
        reporter: asked whether to stop.

    Returns:
        ``places`` and, where it was written, ``reference`` → path; nothing for a map that is stored from south to
        north.

    Raises:
        OutputError: the folder or its disk refuses.
        ReferenceLayerError, RasterError: as ``agree``.
    """
    if raster.dataset.south_up:
        return {}
    levels, found = level_values(raster.scheme, reference.scheme), {}
    own = reference.on_grid.source() if isinstance(reference.on_grid, RasterOnGrid) else None
    if own is None:
        found["reference"] = _write_reference(folder / REFERENCE, raster, reference, reporter)
    other = own or Source(str(folder / REFERENCE), 1, 0, 0, ())
    for name, path in maps.items():
        write_text(folder / f"places_{name}.vrt", _vrt((Source(str(path), 1, 0, 0, ()), other), folder, raster))
    content: dict[str, Any] = {
        "format": "landweave-places",
        "version": 1,
        "value": f"{FACTOR} * map + reference",
        "files": {name: f"places_{name}.vrt" for name in maps},
        "levels": {str(v.level): {"map": v.of_map, "reference": v.of_reference} for v in levels},
    }
    return found | {"places": write_json(folder / JSON, content)}


def _write_reference(path: Path, raster: ClassRaster, reference: Reference, reporter: Reporter) -> Path:
    with RasterWriter(path, raster.grid, scheme=reference.scheme) as writer:
        for window in bands_of_rows(raster.grid):
            reporter.check_cancelled()
            writer.write(reference.read(window), window.row)
    return path


def _values(scheme: Scheme, of_level: npt.NDArray[np.uint8], level: Scheme) -> Values:
    """The scheme's values of each class of a level; ``of_level`` leads from value to the level's value."""
    found: Values = {}
    for value in scheme.values:
        if int(of_level[value]) in level.values:
            found.setdefault(level.by_value(int(of_level[value])).code, []).append(value)
    return found


def _vrt(two: tuple[Source, Source], folder: Path, raster: ClassRaster) -> str:
    """A raster that adds up map and reference; GDAL has the function ``sum`` built in."""
    grid = raster.grid
    t = grid.transform
    numbers = (t.x_origin, t.x_per_col, t.x_per_row, t.y_origin, t.y_per_col, t.y_per_row)
    sources = (_source(one, folder, factor, grid.shape) for one, factor in zip(two, (FACTOR, 1), strict=True))
    crs = raster.dataset.file.crs.to_string()  # EPSG:3035, which programs know at once; else all of it as WKT
    return f"""<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">
  <SRS>{escape(crs, quote=False)}</SRS>
  <GeoTransform>{", ".join(repr(float(number)) for number in numbers)}</GeoTransform>
  <VRTRasterBand dataType="UInt16" band="1" subClass="VRTDerivedRasterBand" blockXSize="{BLOCK_PX}" \
blockYSize="{BLOCK_PX}">
    <PixelFunctionType>sum</PixelFunctionType>
    <SourceTransferType>UInt16</SourceTransferType>
{"".join(sources)}  </VRTRasterBand>
</VRTDataset>
"""


def _source(source: Source, folder: Path, factor: int, shape: tuple[int, int]) -> str:
    path = Path(source.path)
    inside = path.is_relative_to(folder)
    name = os.path.relpath(path, folder).replace(os.sep, "/") if inside else str(path.absolute())
    size = f'xSize="{shape[1]}" ySize="{shape[0]}"'
    table = ",".join(f"{byte}:{value}" for byte, value in enumerate(source.values))
    return f"""    <ComplexSource>
      <SourceFilename relativeToVRT="{int(inside)}">{escape(name, quote=False)}</SourceFilename>
      <SourceBand>{source.band}</SourceBand>
      <SrcRect xOff="{source.col}" yOff="{source.row}" {size}/>
      <DstRect xOff="0" yOff="0" {size}/>
{f"      <LUT>{table}</LUT>" if table else f"      <ScaleOffset>0</ScaleOffset><ScaleRatio>{factor}</ScaleRatio>"}
    </ComplexSource>
"""
