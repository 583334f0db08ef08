"""What a training would learn from: its parts as outlines on the ground, and how much of each class they hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.features import shapes
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ..errors import OutputError
from ..grid import Grid
from .prepare import Prepared, pixel_size_m
from .scene import Scene
from .split import CELL_PX, Cells, Part, pixels_of

PATCHES = "patches.geojson"
PARTS = {Part.TRAIN: "train", Part.VALIDATION: "validation", Part.TEST: "test"}
"""What the parts are called in files."""


@dataclass(frozen=True)
class PartFigures:
    """How much one part holds."""

    area_km2: float
    windows: int
    """Windows of the patch's size that are cut there, side by side; the training also cuts between them."""
    pixels: dict[str, int]
    """Class code → labelled pixels."""


def part_figures(prepared: Prepared) -> dict[str, PartFigures]:
    """Name of a part → how much it holds, for the parts that there are."""
    scenes, patch = prepared.data.scenes, prepared.data.patch_px
    found = {}
    for part, name in PARTS.items():
        inside = [pixels_of(cells, part, scene.grid.shape) for scene, cells in _pairs(prepared)]
        area = sum(int(mask.sum()) * _pixel_km2(scene) for mask, scene in zip(inside, scenes, strict=True))
        if not area:
            continue
        counts = np.sum([_counts(scene, mask) for scene, mask in zip(scenes, inside, strict=True)], axis=0)
        windows = round(sum(int(mask.sum()) for mask in inside) / patch**2)
        found[name] = PartFigures(area, windows, {c.code: int(counts[c.value]) for c in prepared.classes})
    return found


def write_patches(prepared: Prepared, names: Sequence[str], folder: Path) -> Path:
    """Write the outlines of all parts as GeoJSON in degrees, with the fields ``raster`` and ``part``.

    Args:
        prepared: the training's data.
        names: of the rasters, in their order.
        folder: takes ``patches.geojson``, which replaces an older one.

    Raises:
        OutputError: the folder cannot be written to.
    """
    rows: list[dict[str, Any]] = []
    for name, (scene, cells) in zip(names, _pairs(prepared), strict=True):
        outlines = list(_outlines(cells, scene.grid))
        frame = geopandas.GeoSeries([outline for _, outline in outlines], crs=scene.grid.crs).to_crs("EPSG:4326")
        rows += [
            {"raster": name, "part": PARTS[part], "geometry": outline}
            for (part, _), outline in zip(outlines, frame, strict=True)
        ]
    target = folder / PATCHES
    part_file = target.with_name("patches.part.geojson")
    try:
        geopandas.GeoDataFrame(rows, crs="EPSG:4326").to_file(part_file, driver="GeoJSON")
        part_file.replace(target)
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error}.", "Choose another folder.") from error
    return target


def _pairs(prepared: Prepared) -> Iterator[tuple[Scene, Cells]]:
    return zip(prepared.data.scenes, prepared.cells, strict=True)


def _counts(scene: Scene, inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    return np.bincount(np.asarray(scene.labels)[inside], minlength=256)


def _pixel_km2(scene: Scene) -> float:
    return pixel_size_m(scene.grid) ** 2 / 1e6


def _outlines(cells: Cells, grid: Grid) -> Iterator[tuple[Part, BaseGeometry]]:
    """(part, its cells as polygons in the raster's CRS)."""
    t = grid.transform
    columns, rows = (t.x_per_col * CELL_PX, t.x_per_row * CELL_PX), (t.y_per_col * CELL_PX, t.y_per_row * CELL_PX)
    place = Affine(columns[0], columns[1], t.x_origin, rows[0], rows[1], t.y_origin)
    for polygon, value in shapes(cells, mask=cells != Part.BUFFER, transform=place):
        yield Part(int(value)), shape(polygon)
