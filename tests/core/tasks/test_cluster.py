"""A cluster of two workers on this machine, one of which is killed while it works."""

import importlib.util
import os
import signal

import psutil
import pytest
import rasterio
import ray
from landweave.core.errors import EngineError
from landweave.core.events import Silent
from landweave.core.job import ClusterJob, MapJob, ReduceJob
from landweave.core.runs import cluster as cluster_run
from landweave.core.runs import map as map_run
from landweave.core.runs import reduce as reduce_run
from landweave.core.tasks.do import open_tasks
from landweave.core.tasks.plan import read_plan

pytestmark = pytest.mark.slow


class KillOne(Silent):
    """Kills one of the workers as soon as a first task is done."""

    def __init__(self):
        self.killed = 0

    def progress(self, stage, done, total, unit):
        if done and not self.killed:
            children = psutil.Process().children(recursive=True)
            worker = next(p for p in children if "ray::Mapper" in " ".join(p.cmdline()))
            os.kill(worker.pid, signal.SIGKILL)
            self.killed += 1


def test_a_killed_worker_costs_no_task_and_changes_no_pixel(planned, scenes, package, tmp_path):
    reporter = KillOne()
    found = cluster_run.run(ClusterJob(str(planned), workers=2), reporter)
    plan = read_plan(planned)
    assert (found["done"], found["workers"], reporter.killed) == (len(plan.tasks), 2, 1)
    assert open_tasks(planned, plan) == []
    assert [p.name for p in (planned / "tasks").glob(".*")] == []
    reduce_run.run(ReduceJob(str(planned), str(tmp_path / "out")), Silent())
    for name, path in zip("ab", scenes, strict=True):
        map_run.run(MapJob((path,), str(package.folder), str(tmp_path / name), rules=None), Silent())
        for file in ("classes.tif", "confidence.tif"):
            with rasterio.open(tmp_path / "out" / name / file) as ours, rasterio.open(tmp_path / name / file) as theirs:
                assert (ours.read() == theirs.read()).all()
    assert cluster_run.run(ClusterJob(str(planned)), Silent())["done"] == 0


def test_without_ray_a_sentence_tells_what_to_do(planned, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(EngineError, match="Ray is not installed"):
        cluster_run.run(ClusterJob(str(planned)), Silent())


@pytest.mark.parametrize("kind", [Exception, ConnectionError, RuntimeError])
def test_a_cluster_that_does_not_start_is_told(planned, monkeypatch, kind):
    def init(**_):
        raise kind("The current node timed out during startup.")

    monkeypatch.setattr(ray, "init", init)
    with pytest.raises(
        EngineError, match=r"on this machine cannot be used: The current node timed out during startup\.$"
    ):
        cluster_run.run(ClusterJob(str(planned)), Silent())
