"""Layers read back as they were written, whole or not at all."""

import sqlite3
import sys

import geopandas as gpd
import numpy as np
import pytest
import shapely
from landweave.core.errors import OutputError, VectorError
from landweave.core.generalise.runs import run_map
from landweave.core.scheme import load_scheme
from landweave.core.vector import coverage, parts, shapefile
from landweave.core.vector.coverage import Coverage, coverage_of
from landweave.core.vector.polygons import Details
from landweave.core.vector.rings import Rings
from landweave.core.vector.sums import share_by_region
from landweave.core.vector.write import write_layer
from pandas.api.types import is_numeric_dtype

CLC = load_scheme("clc")


def write(frame, path):
    write_layer(coverage_of(frame), path, CLC)


def read(path):
    if path.suffix == ".parquet":
        return gpd.read_parquet(path)
    return gpd.read_file(path, layer="map") if path.suffix == ".gpkg" else gpd.read_file(path)


@pytest.mark.parametrize("ending", ["gpkg", "shp", "fgb", "parquet"])
def test_all_fields_and_polygons_come_back(polygons_of, patchwork, tmp_path, ending):
    if ending == "parquet":
        pytest.importorskip("pyarrow")
    confidence = np.where(patchwork == 40, 255, patchwork).astype(np.uint8)
    kept = share_by_region(run_map(patchwork), run_map(np.where(patchwork == 12, 2, patchwork).astype(np.uint8)))
    details = Details(mmu_ha=0.1, kept=kept, confidence=lambda first, stop: confidence[first:stop])
    frame = polygons_of(patchwork, details=details)
    path = tmp_path / f"map.{ending}"
    write(frame, path)
    back = read(path).set_index("ID").loc[frame["ID"]].reset_index()
    assert list(back.columns) == list(frame.columns)
    assert back.crs == frame.crs
    for name in frame.columns.drop("geometry"):
        if is_numeric_dtype(frame[name]):
            np.testing.assert_allclose(back[name], frame[name], rtol=1e-12)
        else:
            # A DBF has no empty text: it comes back as nothing.
            assert back[name].fillna("").tolist() == frame[name].tolist()
    if ending == "shp":
        # The format wants outer rings the other way round.
        assert shapely.equals_exact(back.geometry.normalize(), frame.geometry.normalize()).all()
    else:
        assert shapely.equals_identical(back.geometry.values, frame.geometry.values).all()
    assert shapely.coverage_is_valid(back.geometry.values)


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_a_large_layer_is_written_in_parts_and_is_one(polygons_of, patchwork, tmp_path, monkeypatch, ending):
    frame = polygons_of(patchwork)
    monkeypatch.setattr(coverage, "_TOGETHER", 200)
    write(frame, tmp_path / f"map.{ending}")
    back = read(tmp_path / f"map.{ending}")
    assert back["ID"].tolist() == frame["ID"].tolist()
    assert shapely.equals(back.geometry.values, frame.geometry.values).all()


def test_parquet_without_pyarrow_is_refused_in_a_sentence(polygons_of, patchwork, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(OutputError, match="pyarrow"):
        write(polygons_of(patchwork), tmp_path / "map.parquet")
    assert not list(tmp_path.iterdir())


def test_a_geopackage_carries_its_style(polygons_of, patchwork, tmp_path):
    path = tmp_path / "map.gpkg"
    write(polygons_of(patchwork), path)
    assert [p.name for p in tmp_path.iterdir()] == ["map.gpkg"]
    with sqlite3.connect(path) as database:
        row = database.execute(
            "SELECT f_table_name, f_geometry_column, useAsDefault, styleQML FROM layer_styles"
        ).fetchone()
    assert row[:3] == ("map", "geom", 1)
    assert 'attr="CODE_18"' in row[3]
    assert "Discontinuous urban fabric" in row[3]
    assert "Glaciers" not in row[3]


def test_a_shapefile_is_a_complete_set(polygons_of, patchwork, tmp_path):
    write(polygons_of(patchwork), tmp_path / "map.shp")
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        f"map.{ending}" for ending in ("cpg", "dbf", "prj", "qml", "shp", "shx", "sld")
    ]
    assert (tmp_path / "map.cpg").read_text().strip() == "UTF-8"


def test_text_outside_latin_survives_a_shapefile_and_long_text_is_cut_between_letters(polygons_of, tmp_path):
    frame = polygons_of(np.array([[2, 12]], np.uint8))
    frame["LABEL"] = ["Ασυνεχής αστικός ιστός", "é" * 200]
    write(frame, tmp_path / "map.shp")
    assert gpd.read_file(tmp_path / "map.shp")["LABEL"].tolist() == ["Ασυνεχής αστικός ιστός", "é" * 127]


def test_a_shapefile_near_its_limit_is_refused(polygons_of, patchwork, tmp_path, monkeypatch):
    monkeypatch.setattr(shapefile, "_MOST_BYTES", 1000)
    with pytest.raises(VectorError, match="2 GB"):
        write(polygons_of(patchwork), tmp_path / "map.shp")
    assert not list(tmp_path.iterdir())


def test_a_layer_of_two_gigabytes_is_refused_for_a_shapefile_by_its_estimate(polygons_of, tmp_path):
    """2,500 polygons of 50,000 vertices: 125 million points of 16 bytes."""
    frame = polygons_of(np.array([[2]], np.uint8))
    rings = Rings(np.empty((0, 2)), np.arange(2501) * 50_001, np.arange(2501))
    layer = coverage_of(frame)
    many = Coverage(frame.loc[np.zeros(2500, int)].drop(columns="geometry"), rings, layer.transform, layer.crs)
    assert 2.0e9 < shapefile.shapefile_bytes(many) < 2.1e9
    with pytest.raises(VectorError, match=r"2\.0 GB"):
        write_layer(many, tmp_path / "map.shp", CLC)
    assert not list(tmp_path.iterdir())


def test_the_estimated_size_is_at_least_the_real_one(polygons_of, patchwork, tmp_path):
    frame = polygons_of(patchwork)
    write(frame, tmp_path / "map.shp")
    real = max((tmp_path / f"map.{ending}").stat().st_size for ending in ("shp", "dbf"))
    assert real <= shapefile.shapefile_bytes(coverage_of(frame)) <= 3 * real


@pytest.mark.parametrize("ending", ["gpkg", "shp", "fgb"])
def test_what_does_not_read_back_leaves_the_earlier_file(polygons_of, patchwork, tmp_path, monkeypatch, ending):
    frame = polygons_of(patchwork)
    path = tmp_path / f"map.{ending}"
    write(frame, path)
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    real = parts.pyogrio.raw.write

    def lose_one(path, shapes, values, *args, **options):
        real(path, shapes[:-1], [value[:-1] for value in values], *args, **options)

    monkeypatch.setattr(parts.pyogrio.raw, "write", lose_one)
    with pytest.raises(OutputError, match="read back"):
        write(frame, path)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_an_unknown_ending_is_named(polygons_of, patchwork, tmp_path):
    with pytest.raises(VectorError, match=r"\.kml"):
        write(polygons_of(patchwork), tmp_path / "map.kml")


def test_a_layer_without_polygons_can_be_written(polygons_of, tmp_path):
    frame = polygons_of(np.full((2, 2), 255, np.uint8))
    for ending in ("gpkg", "shp", "fgb"):
        write(frame, tmp_path / f"map.{ending}")
        assert len(read(tmp_path / f"map.{ending}")) == 0
