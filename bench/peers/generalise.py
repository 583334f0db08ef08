"""What others do: GDAL's sieve, and the usual chain from a raster to polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import rasterio
import rasterio.features
import shapely
from rasterio.transform import Affine

Array = npt.NDArray[np.uint8]


def sieve(classes: Array, pixels: int) -> Array:
    """One pass, 4-connected."""
    return np.asarray(rasterio.features.sieve(classes, pixels, connectivity=4))


def sieve_file(source: Path, target: Path, pixels: int) -> Array:
    """From a GeoTIFF to a GeoTIFF with the usual few lines."""
    with rasterio.open(source) as dataset:
        profile, classes = dataset.profile, dataset.read(1)
    done = sieve(classes, pixels)
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(done, 1)
    return done


def shapes(classes: Array, target: Path, transform: Affine) -> dict[str, Any]:
    """rasterio.features.shapes, geopandas, pyogrio: ``polygons`` (their number) and ``coverage`` (the shapes)."""
    found = list(rasterio.features.shapes(classes, connectivity=4, transform=transform))
    table = {"CODE": [int(value) for _, value in found]}
    geometry = [shapely.geometry.shape(outline) for outline, _ in found]
    frame = gpd.GeoDataFrame(table, geometry=geometry, crs="EPSG:32633")
    frame["AREA_HA"] = frame.area / 1e4
    frame.to_file(target, engine="pyogrio")
    return {"polygons": len(frame), "coverage": frame.geometry.values}
