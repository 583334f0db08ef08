import json

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.errors import LandweaveError, OutputError, ReferenceLayerError, SchemeError
from landweave.core.events import Silent
from landweave.core.grid import Grid, Transform
from landweave.core.job import AgreeJob
from landweave.core.raster.writer import RasterWriter
from landweave.core.runs.agree import run
from landweave.core.scheme import load_scheme
from shapely.geometry import box

X, Y = 500_000, 5_000_000
GRID = Grid("EPSG:32633", Transform(X, 10, 0, Y, 0, -10), 20, 10)


@pytest.fixture
def map_file(tmp_path):
    """Left half 31, right half 21, level 2."""
    values = np.full((10, 20), 31, np.uint8)
    values[:, 10:] = 21
    with RasterWriter(tmp_path / "map.tif", GRID, scheme=load_scheme("clc-l2")) as writer:
        writer.write(values, 0)
    return str(tmp_path / "map.tif")


@pytest.fixture
def reference(tmp_path):
    """312 down to three quarters, 211 the rest."""
    shapes = [box(X, Y - 100, X + 150, Y), box(X + 150, Y - 100, X + 200, Y)]
    frame = gpd.GeoDataFrame({"Code_18": ["312", "211"]}, geometry=shapes, crs="EPSG:32633").to_crs("EPSG:3035")
    frame.to_file(tmp_path / "clc.gpkg")
    return str(tmp_path / "clc.gpkg")


def test_a_map_and_a_layer_become_a_report(map_file, reference, tmp_path):
    result = run(AgreeJob(map=map_file, reference=reference, out=str(tmp_path / "out")), Silent())
    assert result["agreement"]["raw"] == {"2": pytest.approx(0.75), "1": pytest.approx(0.75)}
    assert result["reference"]["year"] == 2018
    found = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert found["raw"]["area_ha"]["map"]["31"] == pytest.approx(1.0)
    assert found["raw"]["area_ha"]["reference"]["31"] == pytest.approx(1.5)
    assert found["raw"]["top_confusions"][0]["map"] == "21"
    assert found["run"]["job"]["job"] == "agree"
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "places.json", "places_raw.vrt", "reference.tif",
        "reference.tif.aux.xml", "report.html", "report.json", "run.json", "tables",
    ]  # fmt: skip
    assert json.dumps(result)
    with pytest.raises(OutputError, match="another run"):
        run(AgreeJob(map=map_file, reference=reference, out=str(tmp_path / "out")), Silent())


def test_a_closer_look_and_a_class_left_out(map_file, reference, tmp_path):
    halves = [box(X, Y - 100, X + 100, Y), box(X + 100, Y - 100, X + 200, Y)]
    zones = gpd.GeoDataFrame({"name": ["a", "b"]}, geometry=halves, crs="EPSG:32633")
    zones.to_file(tmp_path / "zones.gpkg")
    job = AgreeJob(map=map_file, reference=reference, out=str(tmp_path / "out"), within_m=50.0,
                   zones=str(tmp_path / "zones.gpkg"), zone_field="name")  # fmt: skip
    run(job, Silent())
    detail = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))["detail"]["raw"]
    assert [(z["zone"], z["overall_agreement"]) for z in detail["zones"]] == [("a", 1.0), ("b", pytest.approx(0.5))]
    assert detail["within"] == {"radius_m": 50.0, "agreement": 1.0, "levels": {"2": 1.0, "1": 1.0}}
    assert [b["border_m"] for b in detail["away_from_borders"]] == [50.0, 100.0]
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "Zone by zone: name" in page
    without = AgreeJob(map=map_file, reference=reference, out=str(tmp_path / "forest"), exclude=("211",))
    found = run(without, Silent())
    assert found["agreement"]["raw"]["2"] == pytest.approx(100 / 150)
    assert found["reference"]["nodata_codes"] == ["211"]
    with pytest.raises(ReferenceLayerError, match="999 cannot be left out"):
        run(AgreeJob(map=map_file, reference=reference, out=str(tmp_path / "no"), exclude=("999",)), Silent())


def test_contradicted_polygons_become_a_layer(tmp_path):
    wide = Grid("EPSG:32633", Transform(X, 10, 0, Y, 0, -10), 60, 30)
    values = np.full((30, 60), 31, np.uint8)
    values[:, 30:] = 21
    with RasterWriter(tmp_path / "wide.tif", wide, scheme=load_scheme("clc-l2")) as writer:
        writer.write(values, 0)
    shapes = [box(X, Y - 300, X + 300, Y), box(X + 300, Y - 300, X + 600, Y)]
    frame = gpd.GeoDataFrame({"CODE_18": ["312", "231"]}, geometry=shapes, crs="EPSG:32633")
    frame.to_file(tmp_path / "clc.gpkg")
    job = AgreeJob(map=str(tmp_path / "wide.tif"), reference=str(tmp_path / "clc.gpkg"), out=str(tmp_path / "out"))
    files = run(job, Silent())["files"]
    found = gpd.read_file(files["suspects"])
    assert found[["rank", "reference", "map"]].to_numpy().tolist() == [[1, "23", "21"]]
    assert found["disagree_ha"].tolist() == [pytest.approx(9)]
    content = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert content["suspects"]["changes"] == [{"from": "23", "to": "21", "area_ha": pytest.approx(9), "polygons": 1}]
    assert (tmp_path / "out" / "tables" / "from_to.csv").is_file()
    assert "the map contradicts" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_a_map_with_itself_agrees_fully(map_file, tmp_path):
    result = run(AgreeJob(map=map_file, reference=map_file, out=str(tmp_path / "out")), Silent())
    assert set(result["agreement"]["raw"].values()) == {1.0}


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"reference_field": "nix"}, ReferenceLayerError),
        ({"scheme": "forest"}, LandweaveError),
        ({"scheme": "x"}, SchemeError),
    ],
)
def test_what_fails_leaves_nothing(map_file, reference, tmp_path, options, error):
    with pytest.raises(error):
        run(AgreeJob(map=map_file, reference=reference, out=str(tmp_path / "out"), **options), Silent())
    assert not (tmp_path / "out").exists()
