import geopandas as gpd
import numpy as np
import pytest
import shapely
from landweave.core.events import Silent
from landweave.core.scheme import load_scheme
from landweave.core.simulate.landscape import Landscape
from landweave.core.simulate.reference import draw_reference
from rasterio.features import rasterize
from rasterio.transform import from_origin

CLC = load_scheme("clc")


@pytest.fixture(scope="module")
def reference(south: Landscape) -> gpd.GeoDataFrame:
    return draw_reference(south.truth, south.grid, 7, Silent())


def burnt(frame, grid):
    t = grid.transform
    shapes = [(shape, CLC.by_code(code).value) for shape, code in zip(frame.geometry, frame["CODE_18"], strict=True)]
    transform = from_origin(t.x_origin, t.y_origin, t.x_per_col, -t.y_per_row)
    return rasterize(shapes, grid.shape, transform=transform, fill=255, dtype="uint8")


def test_fields_are_those_of_an_official_layer(reference):
    assert list(reference.columns) == ["ID", "CODE_18", "AREA_HA", "REMARK", "geometry"]
    assert reference["ID"].is_unique
    assert set(reference["CODE_18"]) <= set(CLC.codes)
    assert reference.crs == "EPSG:3035"


def test_areas_are_those_of_the_polygons(reference):
    assert reference["AREA_HA"].to_numpy() == pytest.approx(reference.area.to_numpy() / 1e4)


def test_polygons_are_single_valid_and_tile_the_extent(reference, south):
    assert set(reference.geom_type) == {"Polygon"}
    assert reference.is_valid.all()
    assert shapely.coverage_is_valid(reference.geometry.values)
    assert reference.union_all().equals(shapely.box(*south.grid.bounds))


def test_only_edge_polygons_are_below_25_ha(reference):
    edge = reference["REMARK"] == "Edge polygon"
    assert set(reference["REMARK"]) <= {"", "Edge polygon"}
    assert reference.loc[~edge, "AREA_HA"].min() >= 25
    assert reference.loc[edge, "AREA_HA"].max() < 28


def test_neighbours_have_different_codes(reference):
    for _, group in reference.groupby("CODE_18"):
        shapes = group.geometry.values
        left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
        shared = shapely.length(shapely.intersection(shapes[left], shapes[right])[left < right])
        assert not (shared > 0).any()


def test_agreement_with_the_truth_is_that_of_a_coarse_and_imperfect_layer(reference, south):
    agreement = (burnt(reference, south.grid) == south.truth).mean()
    assert 0.6 < agreement < 0.9


def test_boundaries_lie_off_by_tens_of_metres(reference, south):
    """The coast is in truth and reference; few of its pixels are more than 100 m away, and not all are in place."""
    sea, drawn = south.truth == 44, burnt(reference, south.grid) == 44
    first_land, drawn_land = (mask.argmin(axis=0) for mask in (sea, drawn))
    if (first_land == 0).mean() > 0.5:
        first_land, drawn_land = (mask.argmin(axis=1) for mask in (sea, drawn))
    offset = np.abs(first_land - drawn_land)
    assert 1 <= np.median(offset) <= 8


def test_the_same_seed_draws_the_same_layer(reference, south):
    again = draw_reference(south.truth, south.grid, 7, Silent())
    assert again.equals(reference)
