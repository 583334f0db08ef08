"""Reading layers: fields, several layers, CRSs; and the official layers, where they are at hand."""

import os
from pathlib import Path

import pytest
from landweave.core.audit.layer import polygons_of, read_polygons
from landweave.core.audit.polygons import audit_polygons
from landweave.core.errors import VectorError
from landweave.core.events import Silent
from landweave.core.jobs.rules import profile
from landweave.core.scheme import load_scheme

USUAL = Path(__file__).resolve().parents[4] / "shared" / "data"
DATA = Path(os.environ.get("LANDWEAVE_DATA") or USUAL)
official = pytest.mark.skipif(not (DATA / "clc_malta").is_dir(), reason="the official layers are not at hand")


@pytest.mark.parametrize("name", ["CODE_18", "code_24", "Code_00", "code12", "code"])
def test_the_code_field_is_found_by_its_name(frame_of, box, tmp_path, name):
    frame = frame_of(("211", box(0, 0, 1000, 1000))).rename(columns={"CODE_18": name})
    frame.to_file(tmp_path / "a.gpkg")
    assert read_polygons(str(tmp_path / "a.gpkg")).codes.tolist() == ["211"]


def test_codes_are_text_whatever_the_field_holds(frame_of, box, tmp_path):
    frame_of((211, box(0, 0, 1000, 1000)), (311, box(1000, 0, 2000, 1000))).to_file(tmp_path / "a.shp")
    assert read_polygons(str(tmp_path / "a.shp")).codes.tolist() == ["211", "311"]


def test_one_of_several_layers(frame_of, box, tmp_path):
    path = tmp_path / "a.gpkg"
    for name in ("one", "two"):
        frame_of(("211", box(0, 0, 1000, 1000))).to_file(path, layer=name)
    with pytest.raises(VectorError, match="one, two"):
        read_polygons(str(path))
    assert read_polygons(f"{path}|layername=two").name == "a.gpkg, two"


def test_a_layer_of_changes_needs_its_profile(frame_of, box, tmp_path):
    frame_of(("211", "311", box(0, 0, 1000, 1000))).to_file(tmp_path / "cha.gpkg")
    with pytest.raises(VectorError, match="clc-change"):
        read_polygons(str(tmp_path / "cha.gpkg"))
    assert read_polygons(str(tmp_path / "cha.gpkg"), is_change=True).kinds.tolist() == ["211-311"]


def test_what_is_wrong_is_told(tmp_path, frame_of, box):
    with pytest.raises(VectorError, match="no layer"):
        read_polygons(str(tmp_path / "missing.gpkg"))
    (tmp_path / "bad.gpkg").write_bytes(b"nothing of the kind")
    with pytest.raises(VectorError, match="is no GeoPackage"):
        read_polygons(str(tmp_path / "bad.gpkg"))
    frame_of(("211", box(0, 0, 1000, 1000))).rename(columns={"CODE_18": "kind"}).to_file(tmp_path / "a.gpkg")
    with pytest.raises(VectorError, match="kind"):
        read_polygons(str(tmp_path / "a.gpkg"))
    assert read_polygons(str(tmp_path / "a.gpkg"), "KIND").codes.tolist() == ["211"]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32632"])
def test_areas_are_those_of_the_ground(frame_of, box, crs):
    frame = frame_of(("211", box(0, 0, 1000, 1000).segmentize(10)))
    moved = polygons_of(frame.to_crs(crs), ["CODE_18"], "moved")
    assert moved.areas_m2[0] == pytest.approx(1e6, rel=1.5e-3)


def test_dissolving_unites_neighbours_of_the_same_code(frame_of, box):
    rows = ("211", box(0, 0, 500, 500)), ("211", box(500, 0, 1000, 500)), ("211", box(1000, 500, 2000, 900))
    united = polygons_of(frame_of(*rows, ID=["a", "b", "c"]), ["CODE_18"], "drawn").dissolved()
    assert sorted(united.areas_m2.tolist()) == [400_000, 500_000]
    assert united.ids is None


def audited(path, profile_id="clc"):
    found = profile(profile_id)
    polygons = read_polygons(str(DATA / path), is_change=found.is_change)
    return audit_polygons(polygons, load_scheme("clc"), found.rules, Silent())


@official
@pytest.mark.parametrize(
    ("layer", "polygons", "narrow", "residual", "share"),
    [
        ("clc_malta/clc2018_mt.gpkg|layername=clc18_mt", 148, 32, 156.8, 0.50),
        ("clc_malta/clc2024_mt.gpkg|layername=clc24_mt", 160, 49, 206.7, 0.65),
    ],
)
def test_the_accepted_deliveries_of_malta(layer, polygons, narrow, residual, share):
    found = audited(layer)
    assert found.figures["polygons"] == polygons
    assert found.figures["below_mmu"] == 0
    assert {c.id: c.count for c in found.checks if c.outcome.value != "passed"} == {"width": narrow}
    assert found.figures["land_residual_ha"] == pytest.approx(residual, abs=0.2)
    assert f"{share:.2f} %" in found.by_id("residual").found


@official
def test_the_stored_areas_of_malta_2018_stem_from_another_projection():
    found = audited("clc_malta/clc2018_mt.gpkg|layername=clc18_mt").by_id("stored_area")
    assert "AREA_HA by up to 229.8 ha (0.050 % of that polygon)" in found.found


@official
def test_the_changes_of_malta():
    found = audited("clc_malta/clc2024_mt.gpkg|layername=cha1824_mt", "clc-change")
    assert (found.figures["polygons"], found.figures["below_mmu"]) == (11, 0)
    assert found.by_id("mmu").outcome.value == "passed"


@official
def test_the_clip_of_lanjaron_is_told_from_a_delivery():
    found = audited("clc_lanjaron/clc.gpkg")
    assert (found.figures["polygons"], found.figures["classes"]) == (136, 20)
    assert found.by_id("single_part").count == 20
    assert found.by_id("stored_area").outcome.value == "failed"  # the areas are those before clipping
    assert (found.by_id("mmu").outcome.value, found.figures["below_mmu"]) == ("passed", 14)  # all cut by the edge
    assert found.by_id("gaps").outcome.value == found.by_id("overlaps").outcome.value == "passed"
