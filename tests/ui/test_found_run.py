"""What a run's folder tells, and how it is asked for again."""

import json
import time
from dataclasses import replace

import pytest
from landweave.core.errors import JobError
from landweave.core.home import unfinished_file
from landweave.core.job import MapJob, encode
from landweave.ui.found_run import RunReader, RunState, age_order, folders_in, read_run

LEVELS = {"levels": {"2": {"overall_agreement": 0.7}, "1": {"overall_agreement": 0.9}, "x": {}}}
WHEN = time.struct_time((2026, 3, 4, 5, 6, 7, 0, 63, 0))


@pytest.fixture
def make_folder(tmp_path):
    """Writes the notes of a run: ``make_folder("one", started="2026-01-02T03:04:05+0100")``."""

    def make(name="scene_landcover_north_2026-01-02_030405", *, report=None, **more):
        folder = tmp_path / "runs" / name
        folder.mkdir(parents=True)
        raster = tmp_path / "scene.tif"
        raster.touch()
        job = MapJob(rasters=(str(raster),), weights="north", out=str(folder), reference="/x/clc.gpkg|layername=a")
        record = {"job": json.loads(encode(job)), "inputs": [{"path": str(raster)}], **more}
        (folder / "run.json").write_text(json.dumps(record))
        if report:
            (folder / "report.json").write_text(json.dumps(report))
        return folder

    return make


def test_a_finished_run_tells_all_of_itself(make_folder):
    run = read_run(
        make_folder(
            started="2026-01-02T03:04:05+0100",
            seconds={"map": 10.5, "generalise": 1.5},
            report={"raw": LEVELS, "generalised": {"levels": {"2": {"overall_agreement": 0.8}}}},
        )
    )
    assert (run.state, run.command, run.title, run.reference) == (RunState.FINISHED, "map", "scene", "clc")
    assert run.weights == ("north",)
    assert run.seconds == 12.0
    assert run.started[:6] == (2026, 1, 2, 3, 4, 5)
    assert run.agreement == {"raw": {"2": 0.7, "1": 0.9}, "generalised": {"2": 0.8}}
    assert run.best_agreement == 0.8


def test_a_map_of_a_scene_whose_bands_are_files_is_called_after_the_scene(make_folder):
    folder = make_folder()
    record = json.loads((folder / "run.json").read_text())
    record["job"]["rasters"] = ["/a/laos/B02.tif", "/a/laos/B03.tif"]
    (folder / "run.json").write_text(json.dumps(record))
    assert read_run(folder).title == "laos"


def test_only_files_that_are_there_are_told(make_folder):
    folder = make_folder(map={"scheme": "clc-l2", "pixels": {"11": 4, "31": 5}})
    (folder / "classes.tif").touch()
    values = read_run(folder).values()
    assert set(values["files"]) == {"classes", "run"}
    assert (values["scheme"], values["codes"], values["classes"]) == ("clc-l2", ["11", "31"], 2)
    assert values["agreement"] is None


def test_a_run_again_goes_into_a_new_folder(make_folder):
    folder = make_folder()
    run = read_run(folder)
    again = run.repeated(WHEN)
    assert again == replace(run.job, out=str(folder.parent / "scene_landcover_north_2026-03-04_050607"))


def test_an_unfinished_run_goes_on_where_it_is(make_folder):
    folder = make_folder()
    place = unfinished_file(folder)
    place.parent.mkdir()
    (folder / "run.json").rename(place)
    run = read_run(folder)
    assert run.state is RunState.UNFINISHED
    assert run.repeated(WHEN) == run.job
    assert run.repeated(WHEN).out == str(folder)
    assert abs(time.mktime(run.started) - place.stat().st_mtime) <= 1


def test_a_moved_folder_is_resumed_where_it_is_now(make_folder, tmp_path):
    folder = make_folder()
    place = unfinished_file(folder)
    place.parent.mkdir()
    (folder / "run.json").rename(place)
    moved = folder.rename(tmp_path / "moved")
    assert read_run(moved).repeated(WHEN).out == str(moved)


def test_a_request_of_another_version_cannot_be_repeated(make_folder):
    folder = make_folder()
    record = json.loads((folder / "run.json").read_text())
    record["job"]["of_the_future"] = 1
    (folder / "run.json").write_text(json.dumps(record))
    run = read_run(folder)
    assert (run.job, run.command, run.title) == (None, "map", "scene")
    with pytest.raises(JobError, match="another version"):
        run.repeated(WHEN)


def test_inputs_that_have_gone_are_named(make_folder, tmp_path):
    folder = make_folder()
    assert read_run(folder).missing() == ()
    (tmp_path / "scene.tif").unlink()
    assert read_run(folder).missing() == (str(tmp_path / "scene.tif"),)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', '{"job": 3}', "\x00"])
def test_a_damaged_record_harms_nothing(tmp_path, text):
    (tmp_path / "run.json").write_text(text)
    run = read_run(tmp_path)
    assert run is None or (run.job is None and run.title == tmp_path.name and run.values()["files"])


def test_a_folder_without_a_run_has_none(tmp_path):
    assert read_run(tmp_path) is None
    assert read_run(tmp_path / "nowhere") is None
    assert folders_in(tmp_path / "nowhere") == []


def test_the_newest_run_comes_first(make_folder):
    old = make_folder("a", started="2025-01-01T00:00:00")
    new = make_folder("b", started="2026-01-01T00:00:00")
    unknown = make_folder("c")
    runs = sorted([read_run(p) for p in (old, unknown, new)], key=age_order)
    assert [run.folder.name for run in runs] == ["b", "a", "c"]
    assert {p.name for p in folders_in(old.parent)} == {"a", "b", "c"}


def test_a_run_is_read_once_until_it_changes(make_folder, tmp_path):
    folder, reader = make_folder(report={"raw": LEVELS}), RunReader()
    first = reader.read(folder)
    assert reader.read(folder) is first
    (folder / "run.json").write_text("{}")
    assert reader.read(folder) is None
    assert reader.read(tmp_path / "nowhere") is None
