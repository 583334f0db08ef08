"""A simulated landscape on disk: image.tif, truth.tif and reference.gpkg, each whole under its final name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from ..errors import OutputError
from ..events import Reporter
from ..grid import Grid, Window
from ..raster.writer import RasterWriter
from ..scheme import Classes, load_scheme
from .landscape import BANDS, IMAGE_NODATA, simulate_window, windows
from .profile import profile_of

TILE_PX = 256
"""Side of the image's tiles; windows are multiples of it, so that no tile is written twice."""


def tags_of(profile: str, seed: int) -> dict[str, str]:
    """What the files say of themselves."""
    return {
        "SIMULATED": "yes",
        "DESCRIPTION": "Simulated landscape; no real place looks like this.",
        "PROFILE": profile,
        "SEED": str(seed),
        "SEASON": profile_of(profile).season,
    }


def write_rasters(folder: Path, grid: Grid, profile: str, seed: int, reporter: Reporter) -> Classes:
    """Write image.tif and truth.tif window by window; the truth, (rows, cols), comes back.

    Raises:
        OutputError: a file cannot be written.
        CancelledError: the user stopped; neither file appears.
    """
    tags = tags_of(profile, seed)
    truth = np.empty(grid.shape, np.uint8)
    image = folder / "image.tif"
    part = image.with_name("image.part.tif")
    try:
        with RasterWriter(folder / "truth.tif", grid, scheme=load_scheme("clc"), tags=tags) as writer:
            _write_image(part, grid, tags, _parts(grid, profile, seed, truth, reporter))
            writer.write(truth, 0)
            part.replace(image)
    except (RasterioError, OSError) as error:
        raise OutputError(
            f"image.tif cannot be written to {folder}: {error}.", "Check the free space and the permissions."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return truth


def write_reference(frame: gpd.GeoDataFrame, path: Path, layer: str) -> None:
    """Write polygons as one layer of a GeoPackage.

    Raises:
        OutputError: the file cannot be written.
    """
    part = path.with_name(f"{path.stem}.part{path.suffix}")
    part.unlink(missing_ok=True)
    try:
        pyogrio.write_dataframe(frame, part, layer=layer, driver="GPKG", geometry_type="Polygon")
        if pyogrio.read_info(part, layer=layer)["features"] != len(frame):
            raise OSError("not all polygons arrived")
        part.replace(path)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            f"{path.name} cannot be written to {path.parent}: {error}.", "Check the free space and the permissions."
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _parts(grid: Grid, profile: str, seed: int, truth: Classes, reporter: Reporter) -> Iterator[tuple[Window, Any]]:
    """Windows with their image; ``truth`` is filled on the way."""
    for window in windows(grid):
        reporter.check_cancelled()
        landscape = simulate_window(profile, seed, window)
        truth[window.slices] = landscape.truth
        reporter.progress(
            "simulate", window.row * grid.width + window.col_stop * window.height, grid.width * grid.height, "px"
        )
        yield window, landscape.image


def _write_image(path: Path, grid: Grid, tags: dict[str, str], parts: Iterator[tuple[Window, Any]]) -> None:
    """Write the file, then read it again: GDAL may report success on a full disk."""
    t = grid.transform
    sent, found, done = hashlib.sha256(), hashlib.sha256(), []
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=grid.width,
        height=grid.height,
        count=len(BANDS),
        dtype="uint16",
        nodata=IMAGE_NODATA,
        crs=CRS.from_user_input(grid.crs),
        transform=Affine(t.x_per_col, t.x_per_row, t.x_origin, t.y_per_col, t.y_per_row, t.y_origin),
        tiled=True,
        blockxsize=TILE_PX,
        blockysize=TILE_PX,
        compress="deflate",
        zlevel=1,
        predictor=2,
        BIGTIFF="IF_SAFER",
    ) as file:
        file.descriptions = BANDS
        file.update_tags(**tags)
        for window, pixels in parts:
            place = ((window.row, window.row_stop), (window.col, window.col_stop))
            file.write(pixels, window=place)
            sent.update(pixels.tobytes())
            done.append(place)
    with rasterio.open(path) as file:
        for place in done:
            found.update(file.read(window=place).tobytes())
    if found.digest() != sent.digest():
        raise OSError("what the disk holds is not what was written")
