"""Two simulated weights on a simulated scene: the whole comparison, in this process."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import numpy as np
import pytest
import rasterio
from landweave.core import comparison
from landweave.core.errors import JobError, LandweaveError, OutputError
from landweave.core.events import Silent
from landweave.core.job import CompareJob, SimulateJob, check
from landweave.core.runs import simulate
from landweave.core.runs.compare import run

A, B = "sim-north", "sim-south"


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    """Two scenes of 192 px, one for each profile."""
    folder = tmp_path_factory.mktemp("scenes")
    for profile, seed in (("north", 911), ("south", 912)):
        simulate.run(SimulateJob(profile=profile, seed=seed, size_px=192, out=str(folder / profile)), Silent())
    paths = [folder / profile for profile in ("north", "south")]
    return CompareJob(
        weights=(A, B),
        rasters=tuple(str(p / "image.tif") for p in paths),
        references=tuple(str(p / "reference.gpkg") for p in paths),
        areas=("Up north", "Down south"),
        out="",
    )


@pytest.fixture(scope="module")
def done(job, tmp_path_factory):
    """(result, folder)"""
    folder = tmp_path_factory.mktemp("compare") / "out"
    return run(replace(job, out=str(folder)), Silent()), folder


def told(folder):
    return json.loads((folder / "report.json").read_text(encoding="utf-8"))


def test_the_result_is_small_and_names_the_best(done):
    result, folder = done
    assert set(result["areas"]) == {"Up north", "Down south"}
    north = result["areas"]["Up north"]
    assert north["best"] in (A, B)
    assert 0 < north["overall_agreement"][A] <= 1
    assert len(json.dumps(result)) < 8000
    assert (folder / "run.json").is_file()


def test_report_json_fits_its_schema(done):
    schema = json.loads((comparison_folder() / "compare.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(told(done[1]), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told(done[1]) | {"version": 2}, schema)


def comparison_folder():
    return Path(comparison.__file__).parent


def test_states_and_agreement_are_those_of_the_maps(done):
    folder = done[1] / "maps" / "Up_north"
    with rasterio.open(folder / f"states_{A}_{B}.tif") as file:
        states, colours = file.read(1), file.colormap(1)
    maps, confidences = [], []
    for name in (A, B):
        with (
            rasterio.open(folder / name / "classes.tif") as one,
            rasterio.open(folder / name / "confidence.tif") as two,
        ):
            maps.append(one.read(1))
            confidences.append(two.read(1).astype(int))
    with rasterio.open(folder / "agreement.tif") as file:
        agreement = file.read(1)
    same = maps[0] == maps[1]
    assert set(np.unique(states[same])) <= {1, 4}
    assert set(np.unique(states[~same])) <= {2, 3, 4}
    wanted = np.where(same, (sum(confidences) + 1) // 2, (np.maximum(*confidences) + 1) // 2)
    assert np.array_equal(agreement, wanted)
    assert len({colours[state] for state in (1, 2, 3, 4)}) == 4
    area = told(done[1])["areas"][0]
    by_state = area["pairs"][0]["states_ha"]
    assert sum(s["all"] for s in by_state.values()) == pytest.approx(192 * 192 / 100)
    assert by_state["only_a"]["all"] == pytest.approx((states == 2).sum() / 100)


def test_the_tables_add_up(done):
    found = told(done[1])
    for area in found["areas"]:
        for one in area["maps"]:
            confusion = np.array(one["confusion"])
            assert confusion.sum() == area["compared_pixels"] == 192 * 192
            assert one["overall_agreement"] == pytest.approx(np.trace(confusion) / confusion.sum())
            assert one["overall_agreement"] <= one["levels"]["clc-l2"] <= one["levels"]["clc-l1"]
        pair = area["pairs"][0]
        overall = next(d for d in pair["differences"] if d["measure"] == "overall_agreement")
        assert overall["difference"] == pytest.approx(overall["a"] - overall["b"])
        states = pair["states_ha"]
        difference = states["only_a"]["all"] - states["only_b"]["all"]
        assert overall["difference"] == pytest.approx(difference / (192 * 192 / 100))
        assert pair["mcnemar"]["only_a"] == pytest.approx(states["only_a"]["all"] * 100)
    with (done[1] / "tables" / "transfer.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["weights", "trained in", "Up north", "Down south"]
    assert float(rows[1][2]) == pytest.approx(found["areas"][0]["maps"][0]["overall_agreement"])
    with (done[1] / "tables" / "producers.csv").open(encoding="utf-8-sig", newline="") as stream:
        *_, last = csv.DictReader(stream)
    assert last["label"] == "overall agreement"
    assert float(last[f"{A} − {B} in Up north"]) == pytest.approx(
        found["areas"][0]["pairs"][0]["differences"][0]["difference"]
    )
    assert [cell["in_region"] for cell in found["transfer"][0]["areas"].values()] == [True, False]


def test_the_page_stands_alone_and_warns(done):
    page = (done[1] / "report.html").read_text(encoding="utf-8")
    assert "http://" not in page
    assert "<script" not in page
    assert "outside of the area that sim-north was trained on" in page
    assert "Simulated" in page or "simulated" in page
    assert page.count("data:image/png") >= 2 * 4


def test_again_gives_the_same_numbers(job, done, tmp_path):
    run(replace(job, out=str(tmp_path / "again")), Silent())
    first, again = told(done[1]), told(tmp_path / "again")
    assert first["areas"] == again["areas"]
    with pytest.raises(OutputError, match="another run"):
        run(replace(job, out=str(tmp_path / "again")), Silent())


def test_without_a_reference_only_the_weights_are_compared(job, tmp_path):
    alone = replace(job, rasters=job.rasters[:1], references=(), areas=(), out=str(tmp_path / "out"))
    result = run(alone, Silent())
    area = told(tmp_path / "out")["areas"][0]
    assert result["areas"]["image"]["best"] is area["best"] is None
    assert area["pairs"][0]["differences"] == []
    assert sum(c["area_ha"] for c in area["pairs"][0]["change_ha"]) == pytest.approx(192 * 192 / 100)
    assert not list((tmp_path / "out" / "maps" / "image").glob("states*"))
    schema = json.loads((comparison_folder() / "compare.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(told(tmp_path / "out"), schema)


def test_weights_without_a_shared_level_are_refused_before_anything_is_made(job, tmp_path):
    with pytest.raises(LandweaveError):
        run(replace(job, weights=(A, "amazon-west"), out=str(tmp_path / "out")), Silent())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"weights": (A,)}, "two or more"),
        ({"weights": (A, A)}, "two or more"),
        ({"references": ("a",)}, "one for each raster"),
        ({"areas": ("a", "b", "c")}, "one for each raster"),
        ({"rasters": ("a", "a")}, "twice"),
        ({"block_m": -1.0}, "0 m or more"),
        ({"seed": -1}, "seed"),
    ],
)
def test_requests_that_cannot_be_met(job, change, words):
    with pytest.raises(JobError, match=words):
        check(replace(job, out="o", **change))
