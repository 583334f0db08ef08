"""A task around an engine process ends as done, failed or cancelled, and leaves no process."""

import os
import time

import pytest

pytest.importorskip("qgis")

from landweave.core.events import Cancelled, Failed, Progress, Result
from landweave.core.job import DoctorJob
from landweave.ui.run_task import RunTask, engine_work
from qgis.core import QgsApplication


@pytest.fixture
def start(qgis_app, qtbot, tmp_path):
    """Runs a task; gives (task, heard events, list that takes the last event)."""

    def start(runner):
        heard, ends = [], []
        task = RunTask("test", engine_work(DoctorJob(), tmp_path / "logs" / "run.log", runner))
        task.happened.connect(heard.append)
        task.ended.connect(ends.append)
        QgsApplication.taskManager().addTask(task)
        return task, heard, ends

    return start


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_job_ends_with_its_result(start, fake_engine, qtbot):
    body = """
progress("map", 0.25, 9.0)
say("metric", name="device", value="CPU")
time.sleep(0.15)
progress("generalise", 0.9, 1.0)
say("result", values={"answer": job["job"]})
"""
    _, heard, ends = start(fake_engine(body))
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert ends == [Result({"answer": "doctor"})]
    assert [e.stage for e in heard if isinstance(e, Progress)] == ["map", "generalise"]


def test_a_failure_is_told_in_words(start, fake_engine, qtbot):
    body = 'say("error", code="raster", message="No CRS.", hint="Assign one."); time.sleep(0.1); sys.exit(1)'
    _, _, ends = start(fake_engine(body))
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert ends == [Failed("raster", "No CRS.", "Assign one.")]


def test_cancel_ends_the_process(start, fake_engine, qtbot):
    body = """
say("metric", name="pid", value=os.getpid())
cancelled.wait()
say("cancelled", message="Cancelled.")
"""
    task, heard, ends = start(fake_engine(body))
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=10_000)
    pid = heard[1].value
    task.cancel()
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert isinstance(ends[0], Cancelled)
    deadline = time.monotonic() + 2
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_alive(pid)


def test_a_crash_is_a_failure(start, fake_engine, qtbot):
    _, _, ends = start(fake_engine("os.kill(os.getpid(), 11)"))
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert isinstance(ends[0], Failed)
    assert "crash" in ends[0].message


def test_an_unexpected_error_does_not_leave_the_thread(qgis_app, qtbot, start):
    def broken(*_args):
        raise ZeroDivisionError("oh")

    _, _, ends = start(broken)
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert ends[0].code == "internal"
    assert "ZeroDivisionError" in ends[0].message


def test_progress_is_thinned(start, qtbot):
    def chatty(_job, hear, _is_cancelled, _log):
        for number in range(2000):
            hear(Progress("map", number, 2000, "px", number / 2000))
        return Result()

    _, heard, ends = start(chatty)
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    assert 1 <= len(heard) < 20


def test_a_task_cancelled_before_its_start_still_ends(start, qtbot):
    task, _, ends = start(lambda *_args: Result())
    task.cancel()
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
