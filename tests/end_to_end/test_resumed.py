"""A map that was stopped goes on where it was, and ends with the same files as one that never stopped."""

import dataclasses
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from landweave.core.errors import CancelledError, LandweaveError
from landweave.core.events import Silent
from landweave.core.home import unfinished_file
from landweave.core.job import MapJob
from landweave.core.jobs.rules import CORINE
from landweave.core.mapping import journal, preparation
from landweave.core.runs import map as map_run
from rasterio.crs import CRS


@pytest.fixture(autouse=True)
def many_small_windows(monkeypatch):
    monkeypatch.setattr(preparation, "LARGEST_PX", 96)
    monkeypatch.setattr(journal, "CHUNK_S", 0.0)


class Stops(Silent):
    """Cancels when a stage has come this far."""

    def __init__(self, stage, done):
        self.stage, self.left, self.at, self.messages = stage, done, None, []

    def progress(self, stage, done, total, unit):
        self.at = stage, done
        if stage == "report":  # nothing asks for the user's wish so late
            self.check_cancelled()

    def log(self, message, level="info"):
        self.messages.append(message)

    def check_cancelled(self):
        if self.at and self.at[0] == self.stage and self.at[1] >= self.left:
            raise CancelledError


@pytest.fixture
def job(weights, tmp_path):
    path = tmp_path / "image.tif"
    patches = np.random.default_rng(3).integers(300, 3500, (4, 9, 9)).astype(np.uint16)
    profile = {"driver": "GTiff", "width": 144, "height": 144, "count": 4, "dtype": "uint16"}
    place = {"crs": CRS.from_epsg(3035), "transform": Affine(10, 0, 4_500_000, 0, -10, 3_000_000)}
    with rasterio.open(path, "w", **profile, **place) as file:
        file.write(patches.repeat(16, 1).repeat(16, 2))
        file.descriptions = "B02", "B03", "B04", "B08"
    return MapJob(rasters=(str(path),), weights=str(weights), out=str(tmp_path / "out"), rules=None)


def pixels(folder):
    found = {}
    for name in ("classes", "confidence"):
        with rasterio.open(f"{folder}/{name}.tif") as file:
            found[name] = file.read().tobytes()
    return found


def test_stopped_in_each_stage_and_resumed(job, tmp_path):
    whole = dataclasses.replace(job, out=str(tmp_path / "whole"))
    map_run.run(whole, Silent())
    assert not unfinished_file(tmp_path / "whole").parent.exists()
    stops = [Stops("map", 3), Stops("map", 7), Stops("report", 0)]
    for stop in stops:
        with pytest.raises(CancelledError):
            map_run.run(job, stop)
        assert unfinished_file(tmp_path / "out").is_file()
        assert not (tmp_path / "out" / "run.json").exists()
    map_run.run(job, Silent())
    assert pixels(job.out) == pixels(whole.out)
    names = [{str(path.relative_to(f)) for path in f.rglob("*")} for f in (tmp_path / "out", tmp_path / "whole")]
    assert names[0] == names[1]
    assert any("3 of" in m and "windows were done before" in m for m in stops[1].messages)


def test_a_map_that_was_whole_is_not_made_again(job, tmp_path, monkeypatch):
    with pytest.raises(CancelledError):
        map_run.run(dataclasses.replace(job, rules=CORINE), Stops("polygons", 0))
    monkeypatch.setattr(map_run, "map_raster", lambda *_, **__: pytest.fail("mapped again"))
    result = map_run.run(job, Silent())
    assert result["classes"] > 1
    assert (tmp_path / "out" / "run.json").is_file()


def test_a_changed_raster_or_another_request_is_not_resumed(job):
    with pytest.raises(CancelledError):
        map_run.run(job, Stops("map", 2))
    sentence = "unfinished run of another request, or its inputs have changed since"
    others = [dataclasses.replace(job, extent=(0.0, 0.0, 1.0, 1.0)), dataclasses.replace(job, bands=(1, 2, 3, 4))]
    for other in others:
        with pytest.raises(LandweaveError, match=sentence):
            map_run.run(other, Silent())
    before = Path(job.rasters[0]).stat()
    os.utime(job.rasters[0], ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    with pytest.raises(LandweaveError, match=sentence):
        map_run.run(job, Silent())
    os.utime(job.rasters[0], ns=(before.st_atime_ns, before.st_mtime_ns))
    map_run.run(job, Silent())
