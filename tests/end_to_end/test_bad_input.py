"""What analysts really hand over: each fault ends in one sentence that names it, and leaves nothing behind."""

import subprocess
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.errors import CancelledError, LandweaveError
from landweave.core.events import Silent
from landweave.core.job import MapJob
from landweave.core.runs import map as map_run
from rasterio.crs import CRS


@pytest.fixture
def refused(tmp_path, weights):
    """Runs a map that must fail; the error, after making sure that nothing was left."""

    def run(*rasters, out=None, reporter=None, **options):
        out = Path(out or tmp_path / "out")
        job = MapJob(rasters=tuple(str(r) for r in rasters), out=str(out), **{"weights": str(weights), **options})
        before = sorted(out.rglob("*")) if out.is_dir() else None
        with pytest.raises(LandweaveError) as caught:
            map_run.run(job, reporter or Silent())
        assert (sorted(out.rglob("*")) if out.is_dir() else None) == before, "a folder made for the run goes with it"
        return caught.value

    return run


def test_missing_raster(refused, tmp_path):
    assert "no raster" in str(refused(tmp_path / "none.tif"))


def test_a_text_is_no_raster(refused, tmp_path):
    path = tmp_path / "notes.tif"
    path.write_text("no raster at all")
    assert "cannot be opened" in str(refused(path))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_truncated_tiff(refused, scene, tmp_path, share):
    data = scene.image.read_bytes()
    path = tmp_path / "cut.tif"
    path.write_bytes(data[: int(len(data) * share)])
    message = str(refused(path))
    assert "cut.tif" in message
    assert any(word in message for word in ("cannot be opened", "breaks off", "damaged"))


def test_no_crs(refused, edited):
    assert "no coordinate reference system" in str(refused(edited(crs=None)))


def test_no_georeference(refused, edited):
    assert "no georeference" in str(refused(edited(transform=Affine.identity())))


def test_rotated_grid(refused, edited):
    turned = Affine.translation(4e6, 3e6) @ Affine.rotation(10) @ Affine.scale(10, -10)
    assert "rotated" in str(refused(edited(transform=turned)))


def test_wrong_band_count(refused, edited):
    message = str(refused(edited(lambda pixels: pixels[:3])))
    assert "B08" in message


def test_values_of_another_range(refused, edited):
    message = str(refused(edited(lambda pixels: (pixels / 10000).astype(np.float32), nodata=None)))
    assert "10000" in message.replace(",", "").replace(" ", "")


def test_pixels_of_another_size(refused, edited):
    message = str(refused(edited(transform=Affine(30, 0, 4e6, 0, -30, 3e6))))
    assert "30" in message


def test_all_nodata(refused, edited):
    assert "nodata" in str(refused(edited(np.zeros_like)))


def test_reference_elsewhere(refused, scene, tmp_path):
    layer = gpd.read_file(scene.reference)
    layer.geometry = layer.translate(500_000, 0)
    layer.to_file(tmp_path / "far.gpkg")
    message = str(refused(scene.image, reference=str(tmp_path / "far.gpkg")))
    assert "overlap" in message


def test_reference_with_unknown_codes(refused, scene, tmp_path):
    layer = gpd.read_file(scene.reference)
    layer.loc[0, "CODE_18"] = "777"
    layer.to_file(tmp_path / "odd.gpkg")
    assert "777" in str(refused(scene.image, reference=str(tmp_path / "odd.gpkg")))


def test_missing_reference(refused, scene, tmp_path):
    assert "none.gpkg" in str(refused(scene.image, reference=str(tmp_path / "none.gpkg")))


def test_unknown_weights(refused, scene):
    assert "no weights giant" in str(refused(scene.image, weights="giant"))


def test_incomplete_weights(refused, scene, weights):
    (weights / "SHA256SUMS").unlink()
    assert "lacks SHA256SUMS" in str(refused(scene.image))


def test_tampered_weights(refused, scene, weights):
    data = bytearray((weights / "weights.safetensors").read_bytes())
    data[-1] ^= 1
    (weights / "weights.safetensors").write_bytes(bytes(data))
    assert "not the file that the package was made with" in str(refused(scene.image))


def test_pickled_weights_are_not_even_opened(refused, scene, tmp_path):
    canary = tmp_path / "canary"
    pickled = tmp_path / "weights.pt"
    pickled.write_bytes(b"cposix\nsystem\n(S'touch " + str(canary).encode() + b"'\ntR.")
    assert "no weights" in str(refused(scene.image, weights=str(pickled)))
    assert not canary.exists()


def test_extent_elsewhere(refused, scene):
    message = str(refused(scene.image, extent=(0.0, 0.0, 1.0, 1.0)))
    assert "outside the raster" in message


def test_folder_that_cannot_be_made(refused, scene, tmp_path):
    (tmp_path / "file").write_text("")
    assert "Nothing can be written" in str(refused(scene.image, out=tmp_path / "file" / "out"))


def test_folder_of_another_run_is_left_alone(scene, weights, tmp_path):
    (tmp_path / "run.json").write_text("precious")
    job = MapJob(rasters=(str(scene.image),), weights=str(weights), out=str(tmp_path))
    with pytest.raises(LandweaveError, match="results of another run"):
        map_run.run(job, Silent())
    assert (tmp_path / "run.json").read_text() == "precious"


def test_full_disk(refused, scene, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        message = str(refused(scene.image, out=disk / "out"))
        assert "free" in message
        assert str(disk) in message
    finally:
        subprocess.run(["umount", str(disk)], check=True)


class StopsIn(Silent):
    """A reporter whose user cancels once a stage has begun."""

    def __init__(self, stage):
        self.stage, self.reached = stage, ""

    def progress(self, stage, done, total, unit):
        self.reached = stage

    def check_cancelled(self):
        if self.reached == self.stage:
            raise CancelledError


def test_cancelled_while_reading(refused, scene):
    assert isinstance(refused(scene.image, reporter=StopsIn("read")), CancelledError)


def test_cancelled_later_only_whole_files_stay(scene, weights, tmp_path):
    job = MapJob(rasters=(str(scene.image),), weights=str(weights), out=str(tmp_path / "out"))
    with pytest.raises(CancelledError):
        map_run.run(job, StopsIn("polygons"))
    assert not list((tmp_path / "out").rglob("*.part*"))
    assert not (tmp_path / "out" / "run.json").exists(), "an unfinished run never looks finished"
    for path in (tmp_path / "out").glob("*.tif"):
        with rasterio.open(path) as file:
            assert file.read(1).shape == (320, 320)
            assert file.crs == CRS.from_epsg(3035) or file.crs.is_projected


def test_exit_codes(landweave, scene, weights, tmp_path):
    code, events, _ = landweave("map", tmp_path / "none.tif", "--weights", weights, "--out", tmp_path / "out")
    assert code == 1
    assert events[-1]["event"] == "error"
    assert "none.tif" in events[-1]["message"]
    code, events, _ = landweave("map", scene.image, "--weights", weights)
    assert code == 2
    assert "--out" in events[-1]["message"]
