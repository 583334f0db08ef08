"""Tasks cover every row once, at the borders of windows; a plan reads back as it was written."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landweave.core.errors import JobError, OutputError
from landweave.core.grid import Window
from landweave.core.jobs.mapping import MapJob
from landweave.core.tasks.plan import InputFile, Plan, Scene, Task, check_inputs, cut, look_at, read_plan, write_plan

SCENE = Scene("a", MapJob(rasters=("a.tif",), weights="w", out=""), Window(0, 3, 90, 40), ())


@given(st.integers(0, 500), st.integers(1, 3000), st.integers(1, 4000), st.integers(1, 20), st.floats(1e-6, 5))
def test_every_row_is_in_one_task_and_tasks_begin_with_windows(row, height, width, steps, task_mpx):
    extent, core_rows = Window(0, row, width, height), 32 * steps
    first_rows = [row, *range((row // core_rows + 1) * core_rows, row + height, core_rows)]
    parts = cut(extent, first_rows, task_mpx)
    rows = [r for first, count in parts for r in range(first, first + count)]
    assert rows == list(range(row, row + height))
    assert {first for first, _ in parts} <= set(first_rows)


def test_a_task_has_about_the_pixels_that_are_asked_for():
    parts = cut(Window(0, 0, 1000, 6400), range(0, 6400, 640), 2.0)
    assert parts == [(0, 1920), (1920, 1920), (3840, 1920), (5760, 640)]
    assert cut(Window(0, 0, 1000, 6400), range(0, 6400, 640), 1e-6) == [(row, 640) for row in range(0, 6400, 640)]


def test_a_plan_reads_back_as_it_was_written(tmp_path):
    plan = Plan("ab" * 32, (SCENE,), (Task(0, 3, 29), Task(0, 32, 11)))
    folder = tmp_path / "new" / "inner"
    assert write_plan(folder, plan) == folder / "plan.json"
    assert [path.name for path in folder.iterdir()] == ["plan.json"]
    assert json.loads((folder / "plan.json").read_text(encoding="utf-8"))["format"] == 1
    assert read_plan(folder) == plan
    assert plan.window(plan.tasks[1]) == Window(0, 32, 90, 11)
    assert plan.tasks_of(0) == [0, 1]
    assert plan.tasks_of(1) == []


def test_a_plan_has_its_name_only_once_the_disk_has_all_of_it(tmp_path, monkeypatch):
    seen = []
    path = tmp_path / "plan.json"
    monkeypatch.setattr(os, "fsync", lambda file: seen.append((os.fstat(file).st_size, path.exists())))
    write_plan(tmp_path, Plan("", (SCENE,), ()))
    assert seen == [(path.stat().st_size, False)]


def test_a_plan_is_never_written_over(tmp_path):
    write_plan(tmp_path, Plan("", (SCENE,), ()))
    with pytest.raises(OutputError, match="holds another plan"):
        write_plan(tmp_path, Plan("", (SCENE,), ()))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 2}', '{"format": 1, "tasks": 3}', '{"format": 1}'])
def test_what_is_no_plan_is_refused_in_a_sentence(tmp_path, text):
    (tmp_path / "plan.json").write_text(text, encoding="utf-8")
    with pytest.raises(JobError, match="is not a plan"):
        read_plan(tmp_path)


def test_a_missing_plan_is_told(tmp_path):
    with pytest.raises(JobError, match="There is no plan"):
        read_plan(tmp_path)


def test_an_input_that_has_changed_is_refused(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(b"first")
    scene = Scene("a", SCENE.job, SCENE.extent, (look_at(str(path)),))
    check_inputs(scene)
    path.write_bytes(b"other")
    with pytest.raises(JobError, match=r"a\.tif is not the file"):
        check_inputs(scene)


def test_an_input_that_is_gone_is_refused(tmp_path):
    assert look_at(str(tmp_path / "a.tif")) == InputFile(str(tmp_path / "a.tif"), 0, "")
    path = tmp_path / "a.tif"
    path.write_bytes(b"first")
    assert look_at(str(path)).size_bytes == 5
    scene = Scene("a", SCENE.job, SCENE.extent, (look_at(str(path)),))
    path.unlink()
    with pytest.raises(JobError, match=r"a\.tif is not the file"):
        check_inputs(scene)


def test_a_plan_holds_only_plain_values(planned):
    values = json.loads((planned / "plan.json").read_text(encoding="utf-8"))
    assert [s["name"] for s in values["scenes"]] == ["a", "b"]
    assert {Path(f["path"]).name for s in values["scenes"] for f in s["inputs"]} == {"a.tif", "b.tif"}
