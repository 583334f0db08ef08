"""Two narrow scenes, high enough for several rows of windows, and a plan for them."""

import pytest
from landweave.core.events import Silent
from landweave.core.job import PlanJob
from landweave.core.runs import plan as plan_run


@pytest.fixture
def scenes(write_raster, scene):
    """Two rasters of different sizes; more than the first task of the second is nodata."""
    first, second = scene(1500, 50, seed=1), scene(1600, 70, seed=2)
    second[:, :820] = 0
    return write_raster("a.tif", first), write_raster("b.tif", second, nodata=0)


@pytest.fixture
def planned(scenes, package, tmp_path, monkeypatch):
    """The folder of a plan of several tasks for each scene."""
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))
    job = PlanJob(
        scenes=tuple((path,) for path in scenes),
        weights=str(package.folder),
        out=str(tmp_path / "plan"),
        rules=None,
        task_mpx=0.001,
    )
    plan_run.run(job, Silent())
    return tmp_path / "plan"
