import zipfile

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.errors import JobError
from landweave.core.events import Result, Silent, encode
from landweave.core.job import RerunJob, TrainJob
from landweave.core.runs import rerun
from landweave.core.runs.train import run
from landweave.core.weights.opened import open_weights
from landweave.models.catalogue import pack
from rasterio.crs import CRS


def write(path, pixels):
    profile = {"driver": "GTiff", "count": len(pixels), "height": pixels.shape[1], "width": pixels.shape[2]}
    place = {"crs": CRS.from_epsg(32633), "transform": Affine(10, 0, 5e5, 0, -10, 5e6)}
    with rasterio.open(path, "w", dtype=pixels.dtype, **profile, **place) as file:
        file.write(pixels)
    return str(path)


def test_the_result_names_the_package_and_its_scores(tmp_path):
    labels = np.repeat(np.repeat(np.arange(64).reshape(8, 8) % 2 + 1, 24, 0), 24, 1).astype(np.uint8)
    labels[::2] = labels[::2][:, ::-1]
    pixels = np.stack([labels * 100, 255 - labels * 100]).astype(np.uint8)
    raster, reference = write(tmp_path / "a.tif", pixels), write(tmp_path / "b.tif", labels[None])
    job = TrainJob(
        rasters=(raster,),
        references=(reference,),
        validation_rasters=(raster,),
        validation_references=(reference,),
        test_rasters=(raster,),
        test_references=(reference,),
        scheme="forest",
        out=str(tmp_path / "made"),
        decoder=(16, 8, 8),
        patch_px=64,
        epochs=1,
    )
    result = run(job, Silent())
    assert result["package"] == str(tmp_path / "made")
    assert result["classes"] == ["1", "2"]
    assert [s["region"] for s in result["scores"]] == ["own region", "own region, validation"]
    encode(Result(result))
    again = rerun.run(RerunJob(record=str(tmp_path / "made" / "run.json"), out=str(tmp_path / "again")), Silent())
    assert again["same"] == ["weights.safetensors"]
    assert "run.json" not in zipfile.ZipFile(_packed(tmp_path / "again", tmp_path / "made.zip")).namelist()


def _packed(folder, target):
    pack(open_weights(str(folder)), target)
    return target


def test_a_request_without_rasters_is_told():
    with pytest.raises(JobError, match="The raster is missing"):
        run(TrainJob(out="x", scheme="forest"), Silent())


def test_an_unknown_recipe_is_told():
    with pytest.raises(JobError, match="no recipe moon"):
        run(TrainJob(recipe="moon"), Silent())
