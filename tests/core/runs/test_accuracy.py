"""From a map to a sample, its labels and the accuracy they tell."""

import json

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.errors import JobError, OutputError, ReferenceLayerError
from landweave.core.events import Silent
from landweave.core.grid import Grid, Transform
from landweave.core.job import AccuracyJob, SampleJob
from landweave.core.raster.writer import RasterWriter
from landweave.core.runs.accuracy import run as tell
from landweave.core.runs.sample import run as draw
from landweave.core.scheme import load_scheme

GRID = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), 100, 80)


@pytest.fixture
def clc_map(tmp_path):
    """clc_map(name, classes by columns) → path of a map with columns of equal width of these CLC codes."""

    def make(name, codes):
        scheme = load_scheme("clc")
        values = np.repeat([scheme.by_code(c).value for c in codes], 100 // len(codes)).astype(np.uint8)
        path = tmp_path / name
        with RasterWriter(path, GRID, scheme=scheme, tags={}) as writer:
            writer.write(np.tile(values, (80, 1)), 0)
        return str(path)

    return make


@pytest.fixture
def labelled(tmp_path):
    """labelled(path of points, label of a row) → path of the same points with labels."""

    def make(path, label):
        frame = gpd.read_file(path)
        frame["reference"] = [label(row) for row in frame.itertuples()]
        out = tmp_path / "labelled.gpkg"
        frame.to_file(out)
        return str(out)

    return make


def truth(row):
    """Forest in the west; the map's pastures are arable land east of 500.8 km."""
    x = row.geometry.x - 500_000
    return "311" if x < 500 else "231" if x < 800 else "211"


def test_the_way_from_map_to_accuracy(tmp_path, clc_map, labelled):
    path = clc_map("map.tif", ["311", "231"])
    sampled = draw(SampleJob(map=path, out=str(tmp_path / "p.gpkg"), points=200), Silent())
    assert sampled["per_class"] == {"311": 100, "231": 100}
    frame = gpd.read_file(tmp_path / "p.gpkg")
    assert set(frame["reference"]) == {""}
    assert frame["stratum_px"].unique().tolist() == [4000]
    points = labelled(tmp_path / "p.gpkg", truth)
    found = tell(AccuracyJob(map=path, points=points, out=str(tmp_path / "run")), Silent())
    content = json.loads((tmp_path / "run" / "accuracy.json").read_text(encoding="utf-8"))
    level = content["levels"]["3"]
    right = sum(truth(row) == "231" for row in frame.itertuples() if row.stratum == "231")
    share = right / 100
    assert found["accuracy"]["3"] == pytest.approx(0.5 + 0.5 * share)
    assert found["half_width"]["3"] == pytest.approx(1.96 * 0.5 * np.sqrt(share * (1 - share) / 99))
    assert level["per_class"]["211"]["producers"]["value"] == 0
    assert level["per_class"]["211"]["users"]["value"] is None
    assert "Olofsson" in content["estimator"]
    assert found["accuracy"]["1"] == 1
    assert "accuracy" in (tmp_path / "run" / "accuracy.html").read_text(encoding="utf-8")


def test_another_map_than_the_sampled_one_gets_ratio_estimators(tmp_path, clc_map, labelled):
    path = clc_map("map.tif", ["311", "231"])
    draw(SampleJob(map=path, out=str(tmp_path / "p.gpkg"), points=200), Silent())
    other = clc_map("other.tif", ["311", "231", "231", "211"])
    found = tell(AccuracyJob(map=other, points=labelled(tmp_path / "p.gpkg", truth), out=str(tmp_path / "r")), Silent())
    assert "Stehman 2014" in found["estimator"]
    assert 0.6 < found["accuracy"]["3"] < 0.8


def test_a_simple_sample_is_stratified_afterwards(tmp_path, clc_map, labelled):
    path = clc_map("map.tif", ["311", "231"])
    draw(SampleJob(map=path, out=str(tmp_path / "p.gpkg"), points=100, design="simple"), Silent())
    found = tell(AccuracyJob(map=path, points=labelled(tmp_path / "p.gpkg", truth), out=str(tmp_path / "r")), Silent())
    assert "stratified afterwards" in found["estimator"]
    assert found["points"] == 100


def test_points_that_do_not_tell_their_design_need_it_named(tmp_path, clc_map):
    path = clc_map("map.tif", ["311", "231"])
    x, y = np.meshgrid(np.arange(500_055, 501_000, 100.0), np.arange(4_999_255, 5_000_000, 100.0))
    frame = gpd.GeoDataFrame({"code": "311"}, geometry=gpd.points_from_xy(x.ravel(), y.ravel()), crs="EPSG:32633",
                             index=range(x.size))  # fmt: skip
    frame.to_crs("EPSG:4326").to_file(tmp_path / "own.gpkg")
    job = AccuracyJob(map=path, points=str(tmp_path / "own.gpkg"), field="code", out=str(tmp_path / "r"))
    with pytest.raises(JobError, match="do not say how they were drawn"):
        tell(job, Silent())
    with pytest.raises(ReferenceLayerError, match="no field reference"):
        tell(AccuracyJob(map=path, points=job.points, out=job.out), Silent())
    named = AccuracyJob(map=path, points=job.points, field="code", out=job.out, design="systematic")
    assert tell(named, Silent())["accuracy"]["3"] == pytest.approx(0.5)


def test_labels_are_never_overwritten(tmp_path, clc_map):
    job = SampleJob(map=clc_map("map.tif", ["311", "231"]), out=str(tmp_path / "p.gpkg"), points=20, minimum=5)
    draw(job, Silent())
    with pytest.raises(OutputError, match="may hold labels"):
        draw(job, Silent())


def test_points_without_labels_are_refused(tmp_path, clc_map):
    path = clc_map("map.tif", ["311", "231"])
    draw(SampleJob(map=path, out=str(tmp_path / "p.gpkg"), points=20, minimum=5), Silent())
    with pytest.raises(ReferenceLayerError, match="no point has a label"):
        tell(AccuracyJob(map=path, points=str(tmp_path / "p.gpkg"), out=str(tmp_path / "r")), Silent())
