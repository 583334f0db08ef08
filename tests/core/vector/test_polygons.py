"""Polygons tile the valid area, share their vertices and carry the fields of a CORINE layer."""

import hypothesis.strategies as st
import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis.extra import numpy as hnp
from landweave.core.generalise.runs import run_map
from landweave.core.vector.polygons import Details
from landweave.core.vector.sums import share_by_region
from rasterio.features import rasterize
from rasterio.transform import Affine
from scipy import ndimage

SOME = hnp.arrays(np.uint8, st.tuples(st.integers(1, 8), st.integers(1, 8)), elements=st.sampled_from([2, 12, 23, 255]))


@given(classes=SOME)
def test_any_raster_becomes_a_valid_coverage_of_its_valid_area(polygons_of, classes):
    frame = polygons_of(classes)
    geometry = frame.geometry.values
    regions = sum(ndimage.label(classes == value)[1] for value in (2, 12, 23))
    assert len(frame) == regions
    if not regions:
        return
    assert shapely.is_valid(geometry).all()
    assert shapely.coverage_is_valid(geometry)
    assert (shapely.get_type_id(geometry) == shapely.GeometryType.POLYGON).all()
    assert shapely.is_ccw(shapely.get_exterior_ring(geometry)).all()
    assert shapely.union_all(geometry).area == (classes != 255).sum() * 100
    np.testing.assert_allclose(shapely.area(geometry) / 1e4, frame["AREA_HA"], rtol=1e-12)


def test_burning_the_polygons_gives_the_raster_back(polygons_of, patchwork):
    frame = polygons_of(patchwork)
    grey = {"112": 2, "211": 12, "231": 18, "311": 23, "312": 24, "313": 25, "511": 40}
    shapes = [(shape, grey[code]) for shape, code in zip(frame.geometry, frame["CODE_18"], strict=True)]
    burnt = rasterize(shapes, patchwork.shape, 255, transform=Affine(10, 0, 500_000, 0, -10, 5_000_000), dtype="uint8")
    np.testing.assert_array_equal(burnt, patchwork)


def test_a_node_is_inserted_where_a_third_region_begins(polygons_of):
    frame = polygons_of(np.array([[2, 2], [12, 23]], np.uint8))
    upper = set(frame.geometry[0].exterior.coords)
    assert upper == {(500_000, 5e6), (500_020, 5e6), (500_000, 4_999_990), (500_010, 4_999_990), (500_020, 4_999_990)}


def test_a_region_that_meets_itself_in_a_corner_has_a_hole(polygons_of):
    classes = np.array([[12, 12, 12], [12, 2, 12], [12, 12, 2]], np.uint8)
    shape = polygons_of(classes).geometry[0]
    assert len(shape.interiors) == 1
    assert shape.is_valid
    assert shape.area == 700


def test_fields_of_a_clc_layer(polygons_of):
    frame = polygons_of(np.array([[2, 12]], np.uint8))
    assert list(frame.columns) == [
        *("ID", "CODE_18", "LABEL", "CODE_L1", "LABEL_L1", "CODE_L2", "LABEL_L2", "AREA_HA", "REMARK", "geometry")
    ]
    assert frame.iloc[0].drop("geometry").to_dict() == {
        "ID": "LW_1",
        "CODE_18": "112",
        "LABEL": "Discontinuous urban fabric",
        "CODE_L1": "1",
        "LABEL_L1": "Artificial surfaces",
        "CODE_L2": "11",
        "LABEL_L2": "Urban fabric",
        "AREA_HA": pytest.approx(0.01),
        "REMARK": "",
    }


def test_other_schemes_have_a_plain_code_and_no_levels(polygons_of):
    frame = polygons_of(np.array([[1, 2]], np.uint8), scheme="forest")
    assert list(frame.columns) == ["ID", "CODE", "LABEL", "AREA_HA", "REMARK", "geometry"]


def test_remarks_tell_edge_regions_from_small_ones(polygons_of):
    classes = np.full((9, 9), 12, np.uint8)
    classes[0, 0], classes[4, 4] = 2, 2
    frame = polygons_of(classes, details=Details(mmu_ha=0.05))
    assert frame["REMARK"].tolist() == ["Edge polygon", "", "Smaller than MMU"]


def test_confidence_and_share_of_the_raw_map_are_means_over_pixels(polygons_of):
    classes = np.array([[2, 2, 12, 255]], np.uint8)
    confidence = np.array([[20, 75, 255, 50]], np.uint8)
    raw = run_map(np.array([[2, 23, 12, 255]], np.uint8))
    kept = share_by_region(run_map(classes), raw)
    details = Details(confidence=lambda first, stop: confidence[first:stop], kept=kept)
    frame = polygons_of(classes, details=details)
    assert frame["CONF"].tolist() == [47.5, pytest.approx(np.nan, nan_ok=True)]
    assert frame["AGREE"].tolist() == [50.0, 100.0]


def test_a_raster_of_nodata_gives_no_polygon(polygons_of):
    assert len(polygons_of(np.full((3, 4), 255, np.uint8))) == 0
