"""Whatever the order, the division and the accidents: the parts together are the map that one process makes."""

import numpy as np
import pytest
import rasterio
from landweave.core.errors import JobError, OutputError
from landweave.core.events import Silent
from landweave.core.job import MapJob, ReduceJob, TaskJob
from landweave.core.runs import map as map_run
from landweave.core.runs import reduce as reduce_run
from landweave.core.runs import run as task_run
from landweave.core.tasks.do import open_tasks
from landweave.core.tasks.plan import read_plan
from landweave.core.tasks.results import place_of, result_of, task_files


def pixels(path):
    with rasterio.open(path) as file:
        return file.read(1), file.profile["transform"], dict(file.tags())


def do(planned, number):
    return task_run.run(TaskJob(str(planned), number), Silent())


def do_all(planned):
    for number in reversed(range(len(read_plan(planned).tasks))):
        do(planned, number)


def test_reduce_gives_the_map_of_one_process(planned, scenes, package, tmp_path):
    do_all(planned)
    found = reduce_run.run(ReduceJob(str(planned), str(tmp_path / "out")), Silent())
    assert list(found["scenes"]) == ["a", "b"]
    for name, path in zip("ab", scenes, strict=True):
        alone = tmp_path / f"alone-{name}"
        told = map_run.run(MapJob((path,), str(package.folder), str(alone), rules=None), Silent())
        assert told["codes"] == found["scenes"][name]["codes"]
        for file in ("classes.tif", "confidence.tif"):
            ours, theirs = pixels(tmp_path / "out" / name / file), pixels(alone / file)
            assert (ours[0] == theirs[0]).all()
            assert ours[1:] == theirs[1:]
        assert (tmp_path / "out" / name / "report.html").exists()


def test_a_task_that_was_done_is_not_done_again(planned):
    assert not do(planned, 0)["done_before"]
    before = task_files(planned, 0).classes.stat()
    assert do(planned, 0)["done_before"]
    assert task_files(planned, 0).classes.stat() == before
    plan = read_plan(planned)
    assert open_tasks(planned, plan) == list(range(1, len(plan.tasks)))


def test_a_part_of_nothing_but_nodata_is_a_part(planned):
    plan = read_plan(planned)
    number = plan.tasks_of(1)[0]
    assert do(planned, number)["pixels"] == {}
    assert result_of(planned, number).nodata_pixels == plan.window(plan.tasks[number]).width * plan.tasks[number].rows


def test_reduce_names_the_tasks_that_are_missing(planned, tmp_path):
    do(planned, 1)
    with pytest.raises(JobError, match=r"tasks are not done: 0, 2"):
        reduce_run.run(ReduceJob(str(planned), str(tmp_path / "out")), Silent())


def test_a_part_that_was_changed_is_found(planned, tmp_path):
    do_all(planned)
    path = task_files(planned, 1).classes
    with rasterio.open(path, "r+") as file:
        file.write(np.where(file.read(1) == 1, 3, 1).astype(np.uint8), 1)
    with pytest.raises(OutputError, match="is not what its task has written"):
        reduce_run.run(ReduceJob(str(planned), str(tmp_path / "out")), Silent())
    assert not list((tmp_path / "out" / "a").glob("*.tif"))


def test_a_number_beyond_the_last_task_is_refused(planned):
    with pytest.raises(JobError, match="The plan has no task 999"):
        do(planned, 999)


def test_a_task_of_other_files_is_not_begun(planned, scenes):
    with open(scenes[0], "r+b") as file:  # noqa: PTH123
        file.truncate(2000)
    with pytest.raises(JobError, match="is not the file that the plan was made with"):
        do(planned, 0)
    assert not (planned / "tasks").exists()


def test_of_two_workers_at_one_task_the_first_wins(planned):
    do(planned, 0)
    first = task_files(planned, 0).classes.read_bytes()
    with place_of(planned, 0) as place:
        (place / "classes.tif").write_bytes(b"later")
    assert task_files(planned, 0).classes.read_bytes() == first
    assert [p.name for p in (planned / "tasks").iterdir()] == ["000000"]


def test_a_damaged_record_is_told(planned):
    do(planned, 0)
    (planned / "tasks" / "000000" / "task.json").write_text("{}", encoding="utf-8")
    with pytest.raises(OutputError, match="is damaged"):
        result_of(planned, 0)
