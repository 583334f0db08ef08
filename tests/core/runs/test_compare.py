"""Two simulated weights on a simulated scene: the whole comparison, in this process."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import jsonschema
import numpy as np
import pytest
import rasterio
from landweave.core import comparison
from landweave.core.errors import JobError, LandweaveError, OutputError
from landweave.core.events import Silent
from landweave.core.job import CompareJob, Rules, SimulateJob, check
from landweave.core.jobs.comparison import Fuse
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
        rules=Rules(mmu_ha=2.0, min_width_m=20.0),
        fuse=Fuse.PIXEL,
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


def test_the_fused_map_is_one_of_the_maps_and_its_consensus_is_told(done):
    folder = done[1] / "maps" / "Up_north"
    read = {}
    for name in ("fused", "consensus", f"{A}/classes", f"{B}/classes"):
        with rasterio.open(folder / f"{name}.tif") as file:
            read[name] = file.read(1)
            if name == "fused":
                assert file.tags()["LANDWEAVE_SCHEME"] == "clc"
    assert ((read["consensus"] <= 100) == (read["fused"] != 255)).all()
    found = told(done[1])
    fusion = found["fusions"][0]
    values = {str(code): n for code, n in zip(found["scheme"]["classes"], range(1, 45), strict=True)}
    assert {c: round(ha * 100) for c, ha in fusion["area_ha"].items()} == {
        code: int((read["fused"] == value).sum()) for code, value in values.items() if (read["fused"] == value).any()
    }
    assert fusion["pixels"] == sum(r["pixels"] for r in fusion["consensus"]) == 192 * 192
    overall = fusion["differences"][0]
    assert overall["a"] == fusion["fused"]
    assert overall["b"] == max(fusion["overall_agreement"].values())
    assert fusion["overall_agreement"] == {
        one["weights"]: one["overall_agreement"] for one in found["areas"][0]["maps"]
    }
    right = sum(r["pixels"] * r["agreement"] for r in fusion["consensus"] if r["pixels"])
    assert right / fusion["pixels"] == pytest.approx(fusion["fused"])
    assert done[0]["areas"]["Up north"]["fused"]["overall_agreement"] == fusion["fused"]


def test_generalised_maps_are_compared_like_the_raw_ones(done):
    found, folder = told(done[1]), done[1] / "maps" / "Up_north"
    made = found["generalised"]
    assert [area["name"] for area in made["areas"]] == ["Up north", "Down south"]
    reference = found["areas"][0]["reference_ha"]
    for raw, generalised in zip(found["areas"], made["areas"], strict=True):
        assert raw["compared_pixels"] == generalised["compared_pixels"]
    assert made["areas"][0]["reference_ha"] == reference
    with rasterio.open(folder / A / "clc.tif") as one, rasterio.open(folder / A / "classes.tif") as two:
        assert not np.array_equal(one.read(1), two.read(1))
        counts = np.bincount(one.read(1).ravel(), minlength=256)
    first = made["areas"][0]["maps"][0]
    assert sum(map(sum, first["confusion"])) == counts[:45].sum()
    assert (folder / "generalised" / f"states_{A}_{B}.tif").is_file()
    assert (done[1] / "tables" / "generalised_differences.csv").is_file()
    assert done[0]["areas"]["Up north"]["generalised"]["overall_agreement"][A] == first["overall_agreement"]


def test_what_the_weights_contradict_together_is_listed_everywhere_alike(done):
    found = told(done[1])["suspects"]
    assert [area["area"] for area in found] == ["Up north", "Down south"]
    with (done[1] / "tables" / "suspects.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    page = (done[1] / "report.html").read_text(encoding="utf-8")
    assert any(area["suspects"] for area in found)
    for area, raster in zip(found, ("Up_north", "Down_south"), strict=True):
        listed, layer = area["suspects"], done[1] / "maps" / raster / "suspects.gpkg"
        assert f"What the weights contradict together in {area['area']}" in page
        assert layer.is_file() == bool(listed)
        scores = [one["score"] for one in listed]
        assert scores == sorted(scores, reverse=True)
        assert area["found"] == len(listed) <= area["polygons"]
        for one in listed:
            factors = one["loss"], one["disagree_ha"], one["confidence"], one["agreement_between_weights"]
            assert one["score"] == pytest.approx(np.prod(factors))
            assert 0.5 <= one["agreement_between_weights"] <= 1
        in_table = [row for row in rows if row["area"] == area["area"]]
        assert [float(row["agreement_between_weights"]) for row in in_table] == [
            one["agreement_between_weights"] for one in listed
        ]
        if listed:
            frame = gpd.read_file(layer)
            assert frame["rank"].tolist() == list(range(1, len(listed) + 1))
            assert frame["agreement_between_weights"].tolist() == [one["agreement_between_weights"] for one in listed]


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
    alone = replace(
        job, rasters=job.rasters[:1], references=(), areas=(), rules=None, fuse=Fuse.CARDS, out=str(tmp_path / "out")
    )
    result = run(alone, Silent())
    area = told(tmp_path / "out")["areas"][0]
    assert result["areas"]["image"]["best"] is area["best"] is None
    assert area["pairs"][0]["differences"] == []
    assert told(tmp_path / "out")["suspects"] == []
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
        ({"references": (), "fuse": Fuse.CLASS}, "fuse by cards"),
        ({"rules": Rules(mmu_ha=-1.0)}, "mapping unit"),
        ({"seed": -1}, "seed"),
    ],
)
def test_requests_that_cannot_be_met(job, change, words):
    with pytest.raises(JobError, match=words):
        check(replace(job, out="o", **change))
