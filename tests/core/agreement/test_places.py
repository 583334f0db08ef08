"""Where map and reference show which pair of classes."""

import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from landweave.core.agreement.places import level_values
from landweave.core.errors import ReferenceLayerError
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
def compared(tmp_path):
    """Map: left half 31, right half 21, level 2. Reference: 312 down to three quarters, 211 the rest."""
    values = np.full((10, 20), 31, np.uint8)
    values[:, 10:] = 21
    values[0, 0] = 255
    with RasterWriter(tmp_path / "map.tif", GRID, scheme=load_scheme("clc-l2")) as writer:
        writer.write(values, 0)
    shapes = [box(X, Y - 100, X + 150, Y), box(X + 150, Y - 100, X + 200, Y)]
    frame = gpd.GeoDataFrame({"Code_18": ["312", "211"]}, geometry=shapes, crs="EPSG:32633")
    frame.to_file(tmp_path / "clc.gpkg")
    job = AgreeJob(map=str(tmp_path / "map.tif"), reference=str(tmp_path / "clc.gpkg"), out=str(tmp_path / "out"))
    return run(job, Silent())


def pairs(folder, level, of_map, of_reference):
    """The values of a picture of pairs that make up a cell of the confusion table."""
    found = json.loads((folder / "places.json").read_text(encoding="utf-8"))["levels"][level]
    return [256 * m + r for m in found["map"][of_map] for r in found["reference"][of_reference]]


@pytest.mark.parametrize(("level", "codes"), [("2", ("21", "31")), ("1", ("2", "3"))])
def test_the_pixels_of_a_cell_are_those_that_were_counted(compared, tmp_path, level, codes):
    folder = tmp_path / "out"
    with rasterio.open(folder / "places_raw.vrt") as file:
        picture = file.read(1)
        assert (file.crs, tuple(file.transform)[:6]) == ("EPSG:32633", (10, 0, X, 0, -10, Y))
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))["raw"]["levels"][level]
    for row, of_map in enumerate(report["classes"]):
        for col, of_reference in enumerate(report["classes"]):
            counted = report["confusion"][row][col]
            if of_map in codes and of_reference in codes:
                assert np.isin(picture, pairs(folder, level, of_map, of_reference)).sum() == counted
            else:
                assert counted == 0
    cell = np.isin(picture, pairs(folder, level, *codes))
    assert np.argwhere(cell).min(axis=0).tolist() == [0, 10]
    assert np.argwhere(cell).max(axis=0).tolist() == [9, 14]


def test_a_raster_with_the_pixels_of_the_map_is_not_written_again(tmp_path):
    rng, clc = np.random.default_rng(2), load_scheme("clc-l2")
    mapped = rng.choice([21, 31, 51], (10, 20)).astype(np.uint8)
    with RasterWriter(tmp_path / "map.tif", GRID, scheme=clc) as writer:
        writer.write(mapped, 0)
    codes = rng.choice([12, 23, 24, 44, 48], (20, 30)).astype(np.uint8)  # 48 is nodata of CORINE's rasters
    with rasterio.open(
        tmp_path / "clc.tif", "w", driver="GTiff", width=30, height=20, count=1, dtype="uint8", nodata=255,
        crs="EPSG:32633", transform=rasterio.Affine(10, 0, X - 30, 0, -10, Y + 20),
    ) as file:  # fmt: skip
        file.write(codes, 1)
    job = AgreeJob(map=str(tmp_path / "map.tif"), reference=str(tmp_path / "clc.tif"), out=str(tmp_path / "out"))
    files = run(job, Silent())["files"]
    assert "reference" not in files
    with rasterio.open(tmp_path / "out" / "places_raw.vrt") as file:
        picture = file.read(1)
    value = np.where(codes == 48, 255, codes)[2:12, 3:23]
    np.testing.assert_array_equal(picture, 256 * mapped.astype(int) + value)


def test_nodata_of_the_map_is_in_no_cell(compared, tmp_path):
    with rasterio.open(tmp_path / "out" / "places_raw.vrt") as file:
        assert file.read(1)[0, 0] >= 255 * 256


def test_the_reference_lies_on_the_grid_of_the_map(compared):
    with rasterio.open(compared["files"]["reference"]) as file:
        classes = file.read(1)
    scheme = load_scheme("clc")
    assert (classes[:, :15] == scheme.by_code("312").value).all()
    assert (classes[:, 15:] == scheme.by_code("211").value).all()


def test_a_map_that_is_recoded_keeps_its_own_values():
    fine, coarse = load_scheme("clc"), load_scheme("forest")
    (level,) = level_values(fine, coarse)
    forest = {fine.by_value(value).code for value in level.of_map["1"]}
    assert {"311", "312", "313"} <= forest
    assert "211" not in forest
    assert level.of_reference == {"1": [coarse.by_code("1").value], "2": [coarse.by_code("2").value]}


def test_every_value_is_in_one_class_of_each_level():
    scheme = load_scheme("clc")
    for level in level_values(scheme, scheme):
        for values in (level.of_map, level.of_reference):
            assert sorted(v for group in values.values() for v in group) == sorted(scheme.values)


def test_schemes_without_a_shared_level_are_refused():
    with pytest.raises(ReferenceLayerError, match="share no level"):
        level_values(load_scheme("forest"), load_scheme("clc"))
