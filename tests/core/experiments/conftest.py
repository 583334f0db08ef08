"""Two small areas as files, and a design that trains on them in seconds."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS


@pytest.fixture
def design(tmp_path):
    """design(factors, …) → a TOML file beside its data."""

    def area(name, seed, left, rows=192):
        rng = np.random.default_rng(seed)
        labels = np.repeat(np.repeat(rng.integers(1, 3, (rows // 24, 8)), 24, 0), 24, 1).astype(np.uint8)
        pixels = np.where(labels[None] == 1, 400, 2500) + rng.normal(0, 80, (2, *labels.shape))
        profile = {
            "driver": "GTiff",
            "width": 192,
            "height": rows,
            "crs": CRS.from_epsg(32633),
            "transform": Affine(10, 0, left, 0, -10, 5_000_000),
        }
        with rasterio.open(tmp_path / f"{name}.tif", "w", count=2, dtype="uint16", **profile) as file:
            file.write(pixels.astype(np.uint16))
            file.descriptions = ("B04", "B08")
        with rasterio.open(tmp_path / f"{name}_labels.tif", "w", count=1, dtype="uint8", nodata=0, **profile) as file:
            file.write(labels[None])

    def make(factors="", options="", extra=""):
        for number, name in enumerate(("west1", "west2", "east1", "east2")):
            area(name, number, 300_000 + 100_000 * number)
        path = tmp_path / "design.toml"
        path.write_text(
            f"""
title = "Two regions"
scheme = "forest"
{extra}
[areas.west]
rasters = ["west1.tif"]
references = ["west1_labels.tif"]
validation_rasters = ["west1.tif"]
validation_references = ["west1_labels.tif"]
test_rasters = ["west2.tif"]
test_references = ["west2_labels.tif"]
[areas.east]
rasters = ["east1.tif"]
references = ["east1_labels.tif"]
validation_rasters = ["east1.tif"]
validation_references = ["east1_labels.tif"]
test_rasters = ["east2.tif"]
test_references = ["east2_labels.tif"]
[factors]
{factors}
[options]
patch_px = 64
decoder = [8, 8, 8]
epochs = 4
batch = 4
{options}
""",
            encoding="utf-8",
        )
        return path

    return make
