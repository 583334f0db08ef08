"""What a training would learn from: the outlines are the split's cells, the figures count the labels in them."""

import json

import geopandas
import numpy as np
import pytest
import rasterio
from landweave.core.errors import TrainingError
from landweave.core.events import Silent
from landweave.core.grid import Window
from landweave.core.jobs.survey import SurveyJob
from landweave.core.runs.survey import run
from landweave.core.scheme import load_scheme
from landweave.core.training.prepare import prepare
from landweave.core.training.survey import PartFigures, part_figures, write_patches
from shapely.geometry import box


@pytest.fixture
def prepared(area, tmp_path):
    """A raster of 512 × 480 px with patches of 64 px, split, and its path."""
    raster, reference = area("a", rows=512, cols=480)
    job = SurveyJob((raster,), (reference,), "forest", str(tmp_path / "out"), patch_px=64)
    (tmp_path / "work").mkdir()
    return prepare(job.training(), load_scheme("forest"), tmp_path / "work", Silent()), raster


def outlines(path, raster):
    """Part → its ground in the raster's CRS."""
    frame = geopandas.read_file(path)
    with rasterio.open(raster) as file:
        ground = frame.to_crs(file.crs).dissolve("part")
    return dict(ground.geometry)


def test_the_outlines_cover_the_parts_and_nothing_twice(prepared, tmp_path):
    data, raster = prepared
    ground = outlines(write_patches(data, ["a.tif"], tmp_path), raster)
    assert set(ground) == {"train", "validation", "test"}
    for part, figures in part_figures(data).items():
        assert ground[part].area / 1e6 == pytest.approx(figures.area_km2, rel=1e-3)
    names = sorted(ground)
    overlaps = [ground[a].intersection(ground[b]).area for a in names for b in names if a < b]
    assert max(overlaps) < 1.0


def test_training_windows_lie_in_the_training_ground(prepared, tmp_path):
    data, raster = prepared
    ground = outlines(write_patches(data, ["a.tif"], tmp_path), raster)["train"].buffer(1.0)
    with rasterio.open(raster) as file:
        place = file.transform
    for _, row, col in data.data.train:
        left, top = place @ (col, row)
        assert ground.contains(box(left, top - 640, left + 640, top))


def test_the_figures_count_the_labels(prepared):
    data, _ = prepared
    figures = part_figures(data)
    labels, cells = data.data.scenes[0].labels, data.cells[0]
    for number, name in ((1, "train"), (2, "validation"), (3, "test")):
        found = {"1": 0, "2": 0}
        for row, col in np.argwhere(cells == number):
            part = labels[Window(col * 32, row * 32, 32, 32).slices]
            found["1"] += int((part == 1).sum())
            found["2"] += int((part == 2).sum())
        count = int((cells == number).sum())
        assert figures[name] == PartFigures(pytest.approx(count * 0.1024, rel=2e-3), round(count / 4), found)


def test_the_command_tells_and_leaves_only_the_outlines(area, tmp_path):
    raster, reference = area("a", rows=512, cols=512)
    out = tmp_path / "out"
    told = run(SurveyJob((raster,), (reference,), "forest", str(out), patch_px=64), Silent())
    assert [path.name for path in out.iterdir()] == ["patches.geojson"]
    assert told["patches"] == str(out / "patches.geojson")
    assert told["classes"] == ["1", "2"]
    assert set(told["parts"]) == {"train", "validation", "test"}
    json.dumps(told, allow_nan=False)


def test_too_little_ground_is_told_and_leaves_nothing(area, tmp_path):
    raster, reference = area("a", rows=128, cols=128)
    out = tmp_path / "out"
    with pytest.raises(TrainingError, match="too few to hold some back"):
        run(SurveyJob((raster,), (reference,), "forest", str(out), patch_px=64), Silent())
    assert not list(out.iterdir())


def test_its_problems_are_those_of_the_training():
    problems = SurveyJob((), (), "", "", patch_px=20).problems()
    assert len(problems) == 5
    assert sum("output folder" in sentence for sentence in problems) == 1
