"""Suspect polygons of small layers, with answers worked out by hand."""

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.agreement import raster_regions
from landweave.core.agreement.reference import open_reference
from landweave.core.agreement.suspect_sums import Rows, SuspectSums
from landweave.core.agreement.suspects import find_suspects
from landweave.core.events import Silent
from landweave.core.scheme import load_scheme
from shapely.geometry import box

CLC = load_scheme("clc")
X, Y = 500_000, 5_000_000


def value(code):
    return CLC.by_code(code).value


@pytest.fixture
def layer(tmp_path):
    """Four squares of 9 ha in a row: forest, forest, arable land, pasture."""
    shapes = [box(X + 300 * i, Y - 300, X + 300 * (i + 1), Y) for i in range(4)]
    frame = gpd.GeoDataFrame({"CODE_18": ["311", "311", "211", "231"]}, geometry=shapes, crs="EPSG:32633")
    frame.to_file(tmp_path / "clc.gpkg")
    return str(tmp_path / "clc.gpkg")


@pytest.fixture
def mapped():
    """The first square is arable land, the second partly, the third pasture, the fourth right."""
    values = np.full((30, 120), value("311"), np.uint8)
    values[:, :30] = value("211")
    values[:10, 30:60] = value("211")
    values[:, 60:120] = value("231")
    return values


def test_suspects_are_ranked_by_loss_area_and_confidence(layer, mapped, grid, in_memory):
    sure = np.full(mapped.shape, 60, np.uint8)
    sure[:, 60:90] = 90
    place = grid(30, 120)
    with open_reference(layer, "", place, CLC) as reference:
        found = find_suspects(in_memory(mapped, CLC, place), reference, lambda w: sure[w.slices], Silent())
    assert [(s.in_reference.code, s.in_map.code) for s in found.suspects] == [("211", "231"), ("311", "211")]
    first, second = found.suspects
    assert (first.area_ha, first.disagree_ha, first.share) == pytest.approx((9, 9, 1))
    assert (first.confidence, first.loss) == pytest.approx((0.9, -np.log(0.1)))
    assert first.score == pytest.approx(9 * 0.9 * -np.log(0.1))
    assert second.score == pytest.approx(9 * 0.6 * -np.log(0.4))
    assert (found.found, found.polygons) == (2, 4)
    assert found.frame["rank"].tolist() == [1, 2]
    assert found.frame.geometry.iloc[0].bounds == (X + 600, Y - 300, X + 900, Y)


def test_the_same_list_read_as_changes(layer, mapped, grid, in_memory):
    place = grid(30, 120)
    with open_reference(layer, "", place, CLC) as reference:
        found = find_suspects(in_memory(mapped, CLC, place), reference, None, Silent())
    # The 3 ha of arable land in the second forest are too small to be a change.
    told = {(c.before.code, c.after.code): (c.area_ha, c.polygons) for c in found.changes}
    assert told == {("311", "211"): (pytest.approx(9), 1), ("211", "231"): (pytest.approx(9), 1)}
    assert all(s.loss is None and s.confidence is None for s in found.suspects)


def test_what_the_map_doubts_is_not_suspect(layer, mapped, grid, in_memory):
    place = grid(30, 120)
    with open_reference(layer, "", place, CLC) as reference:
        doubt = np.full(mapped.shape, 40, np.uint8)
        found = find_suspects(in_memory(mapped, CLC, place), reference, lambda w: doubt[w.slices], Silent())
    assert found.suspects == ()
    assert found.changes == ()
    assert len(found.frame) == 0


@pytest.mark.parametrize(("limit", "most"), [("MOST_PX", 3599), ("MOST_RUNS", 29)])
def test_a_large_or_restless_raster_is_left_alone(mapped, grid, in_memory, write_raster, monkeypatch, limit, most):
    monkeypatch.setattr(raster_regions, limit, most)
    place = grid(30, 120)
    path = write_raster("clc.tif", np.full(mapped.shape, 311, np.uint16), place)
    with open_reference(path, "", place, CLC) as reference:
        assert find_suspects(in_memory(mapped, CLC, place), reference, None, Silent()) is None
        monkeypatch.setattr(raster_regions, limit, most + 1)
        assert find_suspects(in_memory(mapped, CLC, place), reference, None, Silent()).polygons == 1


def test_regions_of_a_raster_are_suspected_like_polygons(layer, mapped, grid, in_memory, write_raster):
    place = grid(30, 120)
    pixels = np.full((30, 120), 311, np.uint16)
    pixels[:, 60:90], pixels[:, 90:] = 211, 231
    pixels[3:5, 3:5] = 523
    path = write_raster("clc.tif", pixels, place, nodata=999)
    values = np.where(pixels == 523, np.uint8(255), mapped)
    one_map = in_memory(values, CLC, place)
    with open_reference(path, "", place, CLC) as reference:
        found = find_suspects(one_map, reference, None, Silent())
    # The two squares of forest touch and are one region; four pixels of sea are too small to be looked at.
    assert found.polygons == 3
    assert [(s.in_reference.code, s.in_map.code) for s in found.suspects] == [("211", "231"), ("311", "211")]
    arable, forest = found.frame.geometry
    assert forest.area == pytest.approx(18e4 - 400)
    assert arable.equals(box(X + 600, Y - 300, X + 900, Y))
    assert found.suspects[0].disagree_ha == pytest.approx(9.0)
    with open_reference(layer, "", place, CLC) as reference:
        polygons = find_suspects(one_map, reference, None, Silent())
    assert found.suspects[0].share == next(s for s in polygons.suspects if s.in_reference.code == "211").share


def test_sums_of_each_polygon_and_class_by_hand():
    sums = SuspectSums.empty(2, 2, is_joint=True)
    numbers = np.array([[0, 0, 1], [0, -1, 1]], np.int32)
    classes = np.array([[0, 1, 1], [0, 0, 2]], np.uint8)
    percent = np.array([[80, 50, 255], [100, 90, 90]], np.uint8)
    together = np.array([[50, 100, 100], [25, 100, 100]], np.uint8)
    sums.add(Rows(numbers, classes, percent, together), np.array([10.0, 20.0]))
    assert sums.area.tolist() == [[30, 10], [0, 0]]
    assert sums.sure == pytest.approx(np.array([[8 + 19.8, 5], [0, 0]]))
    assert sums.against == pytest.approx(-np.array([[10 * np.log(0.2) + 20 * np.log(0.01), 10 * np.log(0.5)], [0, 0]]))
    assert sums.agreed == pytest.approx(-np.array([[10 * np.log(0.8) + 20 * np.log(0.99), 10 * np.log(0.5)], [0, 0]]))
    assert sums.together.tolist() == [[10, 10], [0, 0]]
