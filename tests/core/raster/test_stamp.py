"""What GeoTIFFs tell of the run that made them."""

import json

import numpy as np
import rasterio
from landweave.core.grid import Grid, Transform
from landweave.core.raster.stamp import current, job_stamp, stamped
from landweave.core.raster.writer import RasterWriter


def test_rasters_get_the_tags_of_all_blocks_around_them(tmp_path):
    grid = Grid("EPSG:3035", Transform(4e6, 10, 0, 3e6, 0, -10), 8, 8)
    with stamped({"A": "1", "B": "2"}), stamped({"B": "3"}), RasterWriter(tmp_path / "a.tif", grid) as writer:
        writer.write(np.zeros((8, 8), np.uint8), 0)
    with RasterWriter(tmp_path / "b.tif", grid) as writer:
        writer.write(np.zeros((8, 8), np.uint8), 0)
    tags = []
    for name in ("a", "b"):
        with rasterio.open(tmp_path / f"{name}.tif") as file:
            tags.append(file.tags())
    assert (tags[0]["A"], tags[0]["B"]) == ("1", "3")
    assert "A" not in tags[1]
    assert current() == {}


def test_the_request_is_told_without_folders_and_without_what_was_not_asked():
    job = {"job": "map", "rasters": ["/home/ann/scene.tif"], "weights": "sim-north", "out": "/home/ann/run", "area": ""}
    tags = job_stamp("0.1.0", job)
    assert tags["LANDWEAVE_VERSION"] == "0.1.0"
    assert json.loads(tags["LANDWEAVE_JOB"]) == {"job": "map", "rasters": ["scene.tif"], "weights": "sim-north"}
