import csv

import pytest
from landweave.core.errors import CancelledError
from landweave.core.events import Silent
from landweave.core.experiments.outcome import FILE, area_score
from landweave.core.job import ExperimentJob
from landweave.core.runs import experiment
from landweave.models.card import Score


class Patient(Silent):
    """Stops an experiment after so many trainings have begun."""

    def __init__(self, trainings):
        self.left, self.begun = trainings, []

    def log(self, message, level="info"):
        if " of " in message:
            self.begun.append(message)

    def check_cancelled(self):
        if len(self.begun) > self.left:
            raise CancelledError


def test_an_experiment_stops_goes_on_and_ends_in_tables(design, tmp_path):
    job = ExperimentJob(str(design()), str(tmp_path / "out"))
    with pytest.raises(CancelledError):
        experiment.run(job, Patient(1))
    assert (tmp_path / "out" / "west" / FILE).is_file()
    assert not (tmp_path / "out" / "east" / FILE).is_file()
    before = (tmp_path / "out" / "west" / FILE).stat().st_mtime_ns
    reporter = Patient(99)
    result = experiment.run(job, reporter)
    assert [message.split(": ")[1] for message in reporter.begun] == ["east."]
    assert (tmp_path / "out" / "west" / FILE).stat().st_mtime_ns == before

    assert [row["weights"] for row in result["agreement"]] == ["west", "east"]
    assert all(0 < row[area] <= 1 for row in result["agreement"] for area in ("west", "east"))
    with (tmp_path / "out" / "tables" / "iou-east.csv").open() as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["class", "west", "east"]
    assert [row[0] for row in rows[1:]] == ["1", "2", "mean", "kappa"]
    page = (tmp_path / "out" / "report.html").read_text()
    assert "Two regions" in page
    assert "weights × area" in page

    again = Patient(99)
    experiment.run(job, again)
    assert not again.begun


def test_iou_follows_from_f1():
    """3 pixels right, 2 only in the map, 1 only in the reference: F1 = 6/9, IoU = 3/6."""
    found = area_score(Score("x", 0.5, 10, f1=(("1", 6 / 9), ("2", None))), "x", is_own=True)
    assert found.iou == (("1", pytest.approx(0.5)), ("2", None))
    assert found.mean_iou == pytest.approx(0.5)
