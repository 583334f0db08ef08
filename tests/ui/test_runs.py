"""Runs that any page may start: one at a time, heard by all, with copies of layers where files will not do."""

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Failed, Progress, Result
from landweave.core.job import CompareJob, DoctorJob
from landweave.ui.runs import Copy, RunRequest, Runs
from landweave.ui.vector_layers import layer_source
from qgis.core import QgsVectorLayer

REQUEST = RunRequest(job=DoctorJob(), title="A look", name="look", page="test")


@pytest.fixture
def heard():
    return []


@pytest.fixture
def make_runs(qgis_app, project, heard, qtbot):
    made = []

    def make(runner):
        runs = Runs(runner=runner)
        runs.began.connect(lambda run: heard.append(("began", run.command, runs.is_busy)))
        runs.happened.connect(lambda run, event: heard.append((type(event).__name__, run.command)))
        runs.ended.connect(lambda run, final: heard.append((final, run.command, runs.is_busy)))
        made.append(runs)
        return runs

    yield make
    for runs in made:
        runs.shut_down()


def test_beginning_events_and_end_are_told(make_runs, heard, qtbot):
    def runner(_job, hear, _is_cancelled, _log):
        hear(Progress("look", 1, 2, "steps", 0.5))
        return Result({"a": 1})

    runs = make_runs(runner)
    assert runs.start(REQUEST) is not None
    qtbot.waitUntil(lambda: not runs.is_busy, timeout=5000)
    assert heard == [("began", "doctor", True), ("Progress", "doctor"), (Result({"a": 1}), "doctor", False)]


def test_another_project_is_noted_while_anybody_holds_the_run(make_runs, qtbot, project):
    runs = make_runs(lambda *_: Result({}))
    run = runs.start(REQUEST)
    qtbot.waitUntil(lambda: not runs.is_busy, timeout=5000)
    assert not run.project_changed
    project.clear()
    assert run.project_changed


def test_a_second_run_has_to_wait(make_runs, heard, qtbot):
    def runner(_job, _hear, is_cancelled, _log):
        while not is_cancelled():
            pass
        return Failed("x", "Stopped.")

    runs = make_runs(runner)
    first = runs.start(REQUEST)
    assert runs.start(REQUEST) is None
    assert runs.current is first
    runs.cancel()
    qtbot.waitUntil(lambda: not runs.is_busy, timeout=5000)
    assert [entry[1] for entry in heard] == ["doctor", "doctor"], "one beginning, one end"


def test_one_layer_of_several_is_copied(make_runs, qtbot, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=code:int", "memory", "memory")
    project.addMapLayer(layer)
    seen = []

    def runner(job, _hear, _is_cancelled, _log):
        seen.append(job.references)
        return Result({})

    job = CompareJob(weights=("a", "b"), rasters=("/x.tif", "/y.tif"), out="/out", references=("/first.gpkg", ""))
    copy = Copy(layer_source(layer), "references", 1)
    runs = make_runs(runner)
    runs.start(RunRequest(job=job, title="Comparison", name="compare", page="test", copies=(copy,)))
    qtbot.waitUntil(lambda: not runs.is_busy, timeout=5000)
    first, second = seen[0]
    assert first == "/first.gpkg"
    assert second.endswith("references_1.gpkg")


def test_a_layer_that_is_gone_ends_the_run(make_runs, heard, qtbot, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "shortlived", "memory")
    project.addMapLayer(layer)
    source = layer_source(layer)
    project.removeMapLayer(layer.id())
    runs = make_runs(lambda *_: Result({}))
    job = CompareJob(weights=("a", "b"), rasters=("/x.tif",), out="/out", references=("",))
    request = RunRequest(job=job, title="Comparison", name="c", page="test", copies=(Copy(source, "references", 0),))
    runs.start(request)
    qtbot.waitUntil(lambda: not runs.is_busy, timeout=5000)
    final = heard[-1][0]
    assert isinstance(final, Failed)
    assert "shortlived is gone" in final.message
