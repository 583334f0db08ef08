import csv

import numpy as np
import pytest
from landweave.core.agreement.confusion import CrossTable
from landweave.core.errors import CancelledError
from landweave.core.events import Silent
from landweave.core.experiments.outcome import FILE, area_score
from landweave.core.job import ExperimentJob
from landweave.core.runs import experiment
from landweave.core.training.score import Counted
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
    assert rows[0] == ["class", "share of the reference", "west", "east"]
    assert [row[0] for row in rows[1:]] == ["1 Forest", "2 Non-forest", "Mean IoU", "Kappa"]
    page = (tmp_path / "out" / "report.html").read_text()
    assert "Two regions" in page
    assert "weights × area" in page
    assert "east against west" in page

    again = Patient(99)
    experiment.run(job, again)
    assert not again.begun


def test_what_a_score_tells_an_experiment():
    """Of class 1: 3 pixels right, 2 only in the map, 1 only in the reference: F1 = 6/9, IoU = 3/6."""
    counts = np.array([[3, 2, 9], [1, 2, 9], [9, 9, 9]], np.int64)  # the last row and column are nodata
    counted = Counted(CrossTable(counts, counts.astype(float)), np.array([[4, 5], [1, 3]], np.int64))
    finest = Score("x", 0.625, 8, level="fine", f1=(("1", 6 / 9), ("2", None)), kappa=0.25)
    found = area_score((finest, Score("x", 0.9, 8, level="coarse")), [counted], "x", is_own=True)
    assert found.iou == (("1", pytest.approx(0.5)), ("2", None))
    assert found.mean_iou == pytest.approx(0.5)
    assert found.shares == (("1", 0.5), ("2", 0.5))
    assert found.units == ((4, 5), (1, 3))
    assert found.coarser == (("coarse", 0.9),)


@pytest.mark.parametrize(("rasters", "units"), [(4, 8), (5, 5)])
def test_from_five_rasters_on_they_are_the_pieces_of_ground(rasters, units):
    counts = np.array([[5, 0, 0], [3, 0, 0], [0, 0, 0]], np.int64)
    one = Counted(CrossTable(counts, counts.astype(float)), np.array([[4, 5], [1, 3]], np.int64))
    found = area_score((Score("x", 0.625, 8, f1=(("1", 0.7),)),), [one] * rasters, "x", is_own=True)
    assert len(found.units) == units
    assert np.sum(found.units, axis=0).tolist() == [5 * rasters, 8 * rasters]
