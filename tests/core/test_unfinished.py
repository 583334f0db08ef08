import json

import pytest
from landweave.core import job as jobs
from landweave.core.errors import CancelledError, OutputError
from landweave.core.home import unfinished_file
from landweave.core.job import MapJob
from landweave.core.unfinished import Unfinished

JOB = MapJob(rasters=("/a.tif",), weights="w", out="/o")
KEYS = {"map": "raster and weights", "clean": "raster, weights and rules"}


def begin(folder, keys=KEYS):
    return Unfinished(folder, JOB, keys)


def stopped(folder, keys=KEYS, stages=("map", "clean")):
    """A run that was cancelled after some stages, each of which made a file of its name."""
    run = begin(folder, keys).__enter__()
    for stage in stages:
        (folder / stage).write_text(stage)
        run.keep(stage, {"made": stage}, [folder / stage])
    run.__exit__(CancelledError, CancelledError(), None)


def test_a_finished_run_leaves_nothing(tmp_path):
    with begin(tmp_path) as run:
        run.keep("map", {}, [])
        assert unfinished_file(tmp_path).is_file()
    assert not list(tmp_path.iterdir())


def test_a_run_that_kept_nothing_leaves_nothing(tmp_path):
    stopped(tmp_path, stages=())
    assert not list(tmp_path.iterdir())


def test_a_stopped_run_keeps_its_request_and_its_stages(tmp_path):
    stopped(tmp_path)
    assert jobs.decode(json.dumps(json.loads(unfinished_file(tmp_path).read_text())["job"])) == JOB
    with begin(tmp_path) as run:
        assert run.kept("map") == {"made": "map"}
        assert run.kept("clean") == {"made": "clean"}


@pytest.mark.parametrize("change", ["gone", "changed"])
def test_a_stage_whose_file_is_not_as_it_was_is_made_again(tmp_path, change):
    stopped(tmp_path)
    (tmp_path / "map").unlink() if change == "gone" else (tmp_path / "map").write_text("other")
    with begin(tmp_path) as run:
        assert run.kept("map") is None
        assert run.kept("clean") == {"made": "clean"}


def test_another_request_is_refused_and_changes_nothing(tmp_path):
    stopped(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(OutputError, match=r"unfinished run of another request.*delete \.landweave-run"):
        begin(tmp_path, {"map": "another raster"}).__enter__()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("keys", [{"map": KEYS["map"]}, {**KEYS, "clean": "other rules"}])
def test_later_stages_that_are_asked_for_in_another_way_go_with_their_files(tmp_path, keys):
    stopped(tmp_path)
    with begin(tmp_path, keys) as run:
        assert run.kept("map") == {"made": "map"}
        assert run.kept("clean") is None
        assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["map"]


def test_half_written_files_are_swept_and_all_others_stay(tmp_path):
    stopped(tmp_path)
    parts = ["a.part.tif", "run.json.part", "clc/b.part.gpkg", ".clc.part8x/clc.shp"]
    others = ["party.tif", "notes.txt", "clc/clc.shp", "my.parts.tif"]
    for name in parts + others:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    with begin(tmp_path):
        assert [name for name in parts if (tmp_path / name).exists()] == []
        assert [name for name in others if not (tmp_path / name).exists()] == []


def test_damaged_notes_count_as_none(tmp_path):
    stopped(tmp_path)
    hidden = unfinished_file(tmp_path).parent
    (hidden / "map.stage.json").write_text("[" * 100_000)
    with begin(tmp_path) as run:
        assert run.kept("map") is None
    stopped(tmp_path)
    unfinished_file(tmp_path).write_text("{")
    with begin(tmp_path, {"map": "another raster"}) as run:
        assert run.kept("map") is None


def test_two_runs_never_write_to_one_folder(tmp_path):
    with begin(tmp_path), pytest.raises(OutputError, match="Another run is writing"):
        begin(tmp_path).__enter__()
    with begin(tmp_path):
        pass


def test_what_an_earlier_run_was_asked_for_is_known_by_stage(tmp_path):
    with begin(tmp_path) as first:
        assert [first.is_as_before(stage) for stage in KEYS] == [False, False]
    stopped(tmp_path)
    with begin(tmp_path, {**KEYS, "clean": "other rules"}) as run:
        assert [run.is_as_before(stage) for stage in KEYS] == [True, False]
