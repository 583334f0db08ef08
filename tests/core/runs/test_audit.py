"""Audits as whole jobs, on files."""

import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from landweave.core.errors import VectorError
from landweave.core.events import Silent
from landweave.core.job import AuditJob, GeneraliseJob, Rules
from landweave.core.runs import audit, generalise
from rasterio.transform import Affine


@pytest.fixture
def map_file(tmp_path):
    """200 × 200 pixels of 10 m: fields, woods of 4 ha and specks."""
    rng = np.random.default_rng(3)
    classes = np.kron(rng.choice(np.array([12, 12, 23], np.uint8), (10, 10)), np.ones((20, 20), np.uint8))
    classes[rng.random(classes.shape) < 0.02] = 2
    path = tmp_path / "classes.tif"
    profile = {"driver": "GTiff", "width": 200, "height": 200, "count": 1, "dtype": "uint8", "nodata": 255}
    with rasterio.open(
        path, "w", crs="EPSG:32633", transform=Affine(10, 0, 500_000, 0, -10, 5_000_000), **profile
    ) as file:
        file.write(classes, 1)
    return path


@pytest.fixture
def layer_file(tmp_path):
    path = tmp_path / "layer.gpkg"
    codes, boxes = ["211", "311"], [shapely.box(0, 0, 1000, 1000), shapely.box(1000, 0, 1100, 1000)]
    gpd.GeoDataFrame({"CODE_18": codes}, geometry=boxes, crs="EPSG:3035").to_file(path)
    return path


def test_a_layer(layer_file, tmp_path):
    out = tmp_path / "out"
    result = audit.run(AuditJob(layer=str(layer_file), out=str(out)), Silent())
    assert (result["outcome"], result["polygons"], result["below_mmu"]) == ("passed", 2, 1)
    assert sorted(p.name for p in out.iterdir()) == ["audit.html", "audit.json", "run.json"]
    told = json.loads((out / "audit.json").read_text(encoding="utf-8"))
    assert told["format"] == "landweave-audit"
    assert [c["id"] for c in told["checks"]] == [
        "codes", "ids", "single_part", "validity", "gaps", "overlaps", "stored_area", "mmu", "neighbours", "width",
        "residual",
    ]  # fmt: skip
    page = (out / "audit.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert all(check["title"] in page for check in told["checks"])
    assert "<script" not in page


def test_texts_of_the_layer_are_escaped(tmp_path):
    frame = gpd.GeoDataFrame(
        {"CODE_18": ["<b>x</b>"], "ID": ["<i>"]}, geometry=[shapely.box(0, 0, 9000, 9000)], crs="EPSG:3035"
    )
    frame.to_file(tmp_path / "odd.gpkg")
    audit.run(AuditJob(layer=str(tmp_path / "odd.gpkg"), out=str(tmp_path / "out")), Silent())
    page = (tmp_path / "out" / "audit.html").read_text(encoding="utf-8")
    assert "<b>x" not in page
    assert "&lt;b&gt;x" in page


def test_a_raster_before_and_after_it_was_generalised(map_file, tmp_path):
    raw = audit.run(AuditJob(layer=str(map_file), scheme="clc", out=str(tmp_path / "raw")), Silent())
    assert (raw["outcome"], raw["checks"]["mmu"]) == ("failed", "failed")
    run = tmp_path / "run"
    made = generalise.run(GeneraliseJob(classes=str(map_file), scheme="clc", out=str(run)), Silent())
    told = json.loads((run / "audit.json").read_text(encoding="utf-8"))
    assert {c["id"]: c["outcome"] for c in told["checks"]}["mmu"] == "passed"
    assert (run / "audit.html").is_file()
    assert made["audit"] == told["outcome"]
    changes = told["changes"]
    assert changes["pixels"] == 40_000
    assert sum(row["before_ha"] for row in changes["area"]) == pytest.approx(400)
    assert {row["code"]: row["after_ha"] for row in changes["area"] if row["after_ha"]} == pytest.approx(
        {code: area for code, area in made["area_after_ha"].items() if area}
    )
    polygons = audit.run(AuditJob(layer=str(run / "clc.gpkg"), out=str(tmp_path / "polygons")), Silent())
    assert polygons["checks"]["mmu"] == polygons["checks"]["overlaps"] == polygons["checks"]["stored_area"] == "passed"
    assert polygons["polygons"] == made["polygons"]


def test_the_profile_decides(map_file, tmp_path):
    rules = Rules(mmu_ha=0.01, min_width_m=0)
    result = audit.run(AuditJob(layer=str(map_file), scheme="clc", out=str(tmp_path / "o"), rules=rules), Silent())
    assert result["checks"]["mmu"] == "passed"
    assert result["checks"]["residual"] == "not checked"


def test_a_raster_has_no_field(map_file, tmp_path):
    with pytest.raises(VectorError, match="no field CODE"):
        audit.run(AuditJob(layer=str(map_file), field="CODE", out=str(tmp_path / "o")), Silent())
    assert not (tmp_path / "o").exists()
