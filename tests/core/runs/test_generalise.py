"""Generalise and vectorise as whole jobs, on files."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from landweave.core.errors import CancelledError, VectorError
from landweave.core.events import Silent
from landweave.core.job import GeneraliseJob, Rules, VectoriseJob
from landweave.core.runs import generalise, vectorise
from rasterio.transform import Affine


@pytest.fixture
def map_file(tmp_path):
    """A map of 300 × 280 pixels of 10 m with patches, specks, a road and a corner of nodata."""
    rng = np.random.default_rng(11)
    classes = np.kron(rng.choice(np.array([2, 12, 18, 23, 40], np.uint8), (6, 7)), np.ones((50, 40), np.uint8))
    specks = rng.random(classes.shape) < 0.03
    classes[specks] = rng.choice(np.array([2, 12, 25], np.uint8), specks.sum())
    classes[:, 100:104], classes[:40, :30] = 4, 255
    path = tmp_path / "classes.tif"
    profile = {"driver": "GTiff", "width": 280, "height": 300, "count": 1, "dtype": "uint8", "nodata": 255}
    transform = Affine(10, 0, 500_000, 0, -10, 5_000_000)
    with rasterio.open(path, "w", crs="EPSG:32633", transform=transform, **profile) as file:
        file.write(classes, 1)
    return path


def test_a_run_leaves_raster_geopackage_and_shapefile(map_file, tmp_path):
    out = tmp_path / "run"
    result = generalise.run(GeneraliseJob(classes=str(map_file), scheme="clc", out=str(out)), Silent())
    with rasterio.open(map_file) as before, rasterio.open(out / "clc.tif") as after:
        assert (before.crs, before.transform, before.shape) == (after.crs, after.transform, after.shape)
        assert after.tags()["LANDWEAVE_SCHEME"] == "clc"
        old, new = before.read(1), after.read(1)
    np.testing.assert_array_equal(old == 255, new == 255)
    assert not (new == 4).any()
    polygons, shapes = gpd.read_file(out / "clc.gpkg", layer="clc"), gpd.read_file(out / "clc" / "clc.shp")
    assert len(polygons) == len(shapes) == result["polygons"] == result["regions_after"]
    assert polygons.area.sum() == (new != 255).sum() * 100
    assert polygons["AREA_HA"].sum() == pytest.approx(sum(result["area_after_ha"].values()))
    below = polygons[polygons["AREA_HA"] < 25 - 1e-9]
    assert set(below["REMARK"]) <= {"Edge polygon"}
    assert result["below_mmu"] == 0
    assert sorted(p.name for p in out.iterdir() if "part" in p.name) == []
    assert (out / "clc.qml").is_file()


def test_confidence_beside_the_map_is_averaged(map_file, tmp_path):
    out = tmp_path / "run"
    out.mkdir()
    with rasterio.open(map_file) as file:
        profile = file.profile
    with rasterio.open(out / "confidence.tif", "w", **profile) as file:
        file.write(np.full((300, 280), 80, np.uint8), 1)
    generalise.run(GeneraliseJob(classes=str(map_file), scheme="clc", out=str(out)), Silent())
    frame = gpd.read_file(out / "clc.gpkg", layer="clc")
    assert (frame["CONF"] == 80).all()
    assert frame["AGREE"].between(0, 100).all()


def test_the_shapefile_of_a_vectorised_map_covers_it(map_file, tmp_path):
    out = tmp_path / "map.shp"
    result = vectorise.run(VectoriseJob(classes=str(map_file), scheme="clc", out=str(out)), Silent())
    frame = gpd.read_file(out)
    assert len(frame) == result["polygons"]
    assert frame.area.sum() == pytest.approx((300 * 280 - 40 * 30) * 100)
    assert result["area_ha"] == pytest.approx(frame.area.sum() / 1e4)


def test_simplified_polygons_cover_the_same_ground(map_file, tmp_path):
    out = tmp_path / "run"
    generalise.run(GeneraliseJob(classes=str(map_file), scheme="clc", out=str(out), rules=Rules(mmu_ha=2)), Silent())
    job = VectoriseJob(classes=str(out / "clc.tif"), scheme="clc", out=str(tmp_path / "s.gpkg"), simplify_m=20.0)
    vectorise.run(job, Silent())
    exact, simple = gpd.read_file(out / "clc.gpkg", layer="clc"), gpd.read_file(tmp_path / "s.gpkg", layer="s")
    assert len(exact) == len(simple)
    assert simple.area.sum() == pytest.approx(exact.area.sum(), rel=1e-9)
    assert simple.count_coordinates().sum() < exact.count_coordinates().sum()


def test_a_wrong_ending_is_refused_before_anything_is_read(tmp_path):
    with pytest.raises(VectorError, match="kml"):
        vectorise.run(VectoriseJob(classes="missing.tif", scheme="clc", out=str(tmp_path / "a.kml")), Silent())


def test_a_cancelled_run_leaves_no_result(map_file, tmp_path):
    class Impatient(Silent):
        def check_cancelled(self):
            raise CancelledError

    out = tmp_path / "run"
    with pytest.raises(CancelledError):
        generalise.run(GeneraliseJob(classes=str(map_file), scheme="clc", out=str(out)), Impatient())
    assert not out.exists()
