"""The share of the whole job, from its stages."""

from dataclasses import replace

import pytest
from landweave.core.engine import reporting
from landweave.core.engine.reporting import JobReporter, plan
from landweave.core.errors import CancelledError
from landweave.core.events import Log, Metric, Progress
from landweave.core.job import DoctorJob, MapJob

MAP = MapJob(rasters=("/a.tif",), weights="w", out="/o", reference="/r.gpkg")


class Stream:
    def __init__(self):
        self.events = []

    def send(self, event):
        self.events.append(event)


@pytest.fixture
def stream():
    return Stream()


@pytest.fixture
def asked():
    return reporting.Asked()


@pytest.mark.parametrize("job", [MAP, replace(MAP, reference=""), replace(MAP, rules=None)])
def test_the_stages_of_a_map_fill_the_bar(job):
    stages = plan(job).stages
    assert sum(share for _, share in stages) == pytest.approx(1)
    assert plan(job).overall(stages[-1][0], 1.0) == pytest.approx(1)
    assert plan(job).overall("read", 0.0) == 0


def test_stages_that_will_not_run_take_no_room():
    assert "agreement" not in dict(plan(replace(MAP, reference="")).stages)
    assert "generalise" not in dict(plan(replace(MAP, rules=None)).stages)
    assert plan(DoctorJob()).overall("anything", 1.0) is None


def test_overall_grows_with_the_stages(stream, asked, monkeypatch):
    monkeypatch.setattr(reporting, "MIN_INTERVAL_S", 0.0)
    reporter = JobReporter(stream, MAP, asked)
    reporter.progress("map", 5, 10, "windows")
    reporter.progress("generalise", 0, 10, "steps")
    reporter.progress("unplanned", 9, 10, "steps")
    shares = [event.overall for event in stream.events]
    assert shares == pytest.approx([0.37, 0.72, 0.72])


def test_a_stage_is_told_at_its_start_and_its_end(stream, asked):
    reporter = JobReporter(stream, MAP, asked)
    for done in range(101):
        reporter.progress("map", done, 100, "windows")
    assert stream.events[0].done == 0
    assert stream.events[-1].done == 100
    assert len(stream.events) < 20
    assert all(isinstance(event, Progress) for event in stream.events)


def test_what_json_cannot_hold_is_told_as_a_word(stream, asked):
    reporter = JobReporter(stream, MAP, asked)
    reporter.metric("loss", float("inf"))
    reporter.log("x" * 100_000, "warning")
    assert stream.events[0] == Metric("loss", "inf")
    assert stream.events[1] == Log("x" * reporting.MAX_TEXT, "warning")


def test_cancel(stream, asked):
    reporter = JobReporter(stream, MAP, asked)
    reporter.check_cancelled()
    asked.to_cancel.set()
    with pytest.raises(CancelledError):
        reporter.check_cancelled()


def test_finish_is_a_wish_that_a_job_may_hear(stream, asked):
    reporter = JobReporter(stream, MAP, asked)
    assert not reporter.finish_asked()
    asked.to_finish.set()
    assert reporter.finish_asked()
    reporter.check_cancelled()
