"""What a run needs, told before it begins, and learnt from the runs before."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.job import MapJob, encode
from landweave.ui.estimate import (
    Rates,
    disk_bytes,
    estimate,
    estimate_in_words,
    free_bytes,
    measured,
    size_in_words,
)
from landweave.ui.fit import fit
from landweave.ui.found_run import read_run
from landweave.ui.pages.map_form import Area, MapForm, estimated, pixels, problems
from landweave.ui.raster_layers import file_facts
from landweave.ui.rates import note_rates, read_rates
from qgis.core import QgsRectangle


@pytest.fixture
def card(make_weights):
    return make_weights().card


@pytest.fixture
def form(qgis_app, make_raster, make_weights, tmp_path):
    """A form without problems, of 40 × 30 px."""
    facts, package = file_facts((make_raster(names=["B02", "B03", "B04", "B08"]),)), make_weights()
    return MapForm(raster=facts, package=package, fit=fit(facts, package.card), folder=str(tmp_path / "runs"))


def words(found):
    return estimate_in_words(found).replace("\u00a0", " ")


def test_more_pixels_and_more_steps_need_more(card):
    small = estimate(1_000_000, card, Rates(), generalised=False, compared=False)
    large = estimate(100_000_000, card, Rates(), generalised=False, compared=False)
    whole = estimate(100_000_000, card, Rates(), generalised=True, compared=True)
    assert small.seconds < large.seconds < whole.seconds
    assert small.disk_bytes < large.disk_bytes == whole.disk_bytes
    assert large.memory_bytes < whole.memory_bytes


def test_a_computer_s_own_rate_wins(card):
    found = estimate(60_000_000, card, Rates(mapping=1e6, rest=2e6), generalised=True, compared=False)
    assert found.seconds == pytest.approx(8 + 60 + 30)


def test_words_feign_no_precision(card):
    fast = Rates(mapping=1e6, rest=1e6)
    told = [
        words(estimate(n, card, fast, generalised=False, compared=False)) for n in (1_000_000, 75_000_000, 400_000_000)
    ]
    assert [text.split(" · ")[0] for text in told] == ["About 10 s", "About 2 min", "About 7 min"]
    assert [size_in_words(n) for n in (4e6, 40e6, 0.96e9, 1.234e9, 12e9)] == [
        "4.0 MB",
        "40 MB",
        "1.0 GB",
        "1.2 GB",
        "12 GB",
    ]


def test_only_runs_of_some_size_show_a_rate():
    assert measured({"map": 2.0}, 100_000) is None
    assert measured(None, 10_000_000) is None
    assert measured({"map": 10, "generalise": 4, "agreement": 1}, 10_000_000) == Rates(1e6, 2e6)


def test_a_finished_run_teaches_the_next_estimate(tmp_path, qgis_app):
    job = MapJob(rasters=("/a.tif",), weights="north", out=str(tmp_path))
    record = {
        "job": json.loads(encode(job)),
        "map": {"pixels": {"11": 6_000_000, "21": 4_000_000}},
        "seconds": {"map": 20, "generalise": 5},
    }
    (tmp_path / "run.json").write_text(json.dumps(record))
    note_rates(read_run(tmp_path))
    assert read_rates("north", "auto") == Rates(5e5, 2e6)
    assert read_rates("south", "auto") == Rates(0.0, 2e6)
    assert read_rates("north", "cuda").mapping == 0.0


def test_the_visible_part_counts_alone(form):
    assert pixels(form) == 1200
    part = replace(form, area=Area.VISIBLE, visible=QgsRectangle(500100, 5599900, 500200, 5600000))
    assert pixels(part) == 100
    assert estimated(form, Rates()).seconds > estimated(part, Rates()).seconds
    assert estimated(replace(form, package=None), Rates()) is None


def test_a_full_disk_is_told_before_the_run(form):
    assert problems(replace(form, free_bytes=int(disk_bytes(1200)) + 1)) == []
    (problem,) = problems(replace(form, free_bytes=1_000_000))
    assert problem.field == "folder"
    assert "Only 1.0 MB are free here" in problem.sentence


def test_free_space_is_asked_of_the_next_folder_there_is(tmp_path):
    assert free_bytes(str(tmp_path / "a" / "b")) == pytest.approx(free_bytes(str(tmp_path)), rel=0.2)
    assert free_bytes(str(Path.cwd())) > 0
    assert free_bytes("") is None
