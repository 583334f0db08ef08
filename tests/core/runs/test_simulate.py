import numpy as np
import pyogrio
import pytest
import rasterio
from landweave.core.errors import CancelledError, OutputError
from landweave.core.events import Silent
from landweave.core.job import SimulateJob
from landweave.core.runs.simulate import run
from landweave.core.simulate.landscape import simulate


class Impatient(Silent):
    """Cancels at the second question."""

    def __init__(self):
        self.asked = 0

    def check_cancelled(self):
        self.asked += 1
        if self.asked > 1:
            raise CancelledError


def job(folder, size_px=300, profile="south"):
    return SimulateJob(profile=profile, seed=12, size_px=size_px, out=str(folder))


def test_the_three_files_hold_the_landscape(tmp_path):
    figures = run(job(tmp_path / "new" / "folder"), Silent())
    expected = simulate("south", 12, 300)
    with rasterio.open(figures["image"]) as image, rasterio.open(figures["truth"]) as truth:
        assert np.array_equal(image.read(), expected.image)
        assert np.array_equal(truth.read(1), expected.truth)
        assert image.descriptions == ("B02", "B03", "B04", "B08")
        assert (image.nodata, truth.nodata) == (0, 255)
        assert image.transform == truth.transform
        assert image.crs == truth.crs
        assert truth.tags()["LANDWEAVE_SCHEME"] == "clc"
        for file in (image, truth):
            assert {"SIMULATED": "yes", "PROFILE": "south", "SEED": "12"}.items() <= file.tags().items()
    assert pyogrio.list_layers(figures["reference"]).tolist() == [["clc18_south", "Polygon"]]
    assert pyogrio.read_info(figures["reference"])["features"] == figures["polygons"]
    assert figures["area_ha"] == 900


def test_nothing_else_is_left_behind(tmp_path):
    run(job(tmp_path, 64), Silent())
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"image.tif", "truth.tif", "truth.tif.aux.xml", "reference.gpkg"}


def test_the_smallest_landscape_of_either_region_works(tmp_path):
    for profile in ("north", "south"):
        assert run(job(tmp_path / profile, 64, profile), Silent())["polygons"] >= 1


def test_a_cancelled_run_leaves_no_unfinished_file(tmp_path):
    with pytest.raises(CancelledError):
        run(job(tmp_path, 1100), Impatient())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be made"):
        run(job(tmp_path / "file" / "folder"), Silent())
