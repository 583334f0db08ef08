"""What two or three small maps contradict together, with answers worked out by hand."""

from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.agreement.reference import open_reference
from landweave.core.comparison.legend import shared_legend
from landweave.core.comparison.pass_over import OpenMap, OpenSite
from landweave.core.comparison.suspects import join, layers_of, ranked_together, suspects_of
from landweave.core.events import Silent
from landweave.core.grid import Grid, Transform
from landweave.core.scheme import load_scheme
from shapely.geometry import box

CLC = load_scheme("clc")
LEGEND = shared_legend([("both", CLC)])
X, Y = 500_000, 5_000_000
GRID = Grid("EPSG:32633", Transform(X, 10, 0, Y, 0, -10), 120, 30)
FOREST, ARABLE, PASTURE = (CLC.by_code(code).value for code in ("311", "211", "231"))


class InMemory:
    """An array with the interface of an open file."""

    def __init__(self, pixels):
        self.pixels = pixels

    def read(self, bands, window):
        return self.pixels[None][:, *window.slices]


@pytest.fixture
def site(tmp_path):
    """site(squares of A, squares of B, percent) → four squares of 9 ha, of which the layer says forest."""

    def make(a, b, percent=80):
        shapes = [box(X + 300 * i, Y - 300, X + 300 * (i + 1), Y) for i in range(4)]
        frame = gpd.GeoDataFrame({"CODE_18": ["311"] * 4}, geometry=shapes, crs=GRID.crs)
        frame.to_file(tmp_path / "clc.gpkg")
        reference = open_reference(str(tmp_path / "clc.gpkg"), "", GRID, CLC)
        places, sure = LEGEND.places(CLC), InMemory(np.full((30, 120), percent, np.uint8))
        maps = (
            OpenMap(InMemory(np.repeat(np.array(squares, np.uint8), 30)[None].repeat(30, axis=0)), sure, places)
            for squares in (a, b)
        )
        return OpenSite("one", GRID, tuple(maps), reference, LEGEND.places(reference.scheme))

    return make


def test_polygons_that_all_weights_contradict_alike_come_first(site):
    # Divided, alone, both right, together: the last square is the one to look at.
    opened = site([ARABLE, ARABLE, FOREST, PASTURE], [PASTURE, FOREST, FOREST, PASTURE])
    found = suspects_of(opened, LEGEND, Silent())
    assert [s.place for s in found.suspects] == [3, 0]
    first, second = found.suspects
    assert (first.agreement_between_weights, second.agreement_between_weights) == pytest.approx((1.0, 0.5))
    assert (first.confidence, first.loss) == pytest.approx((0.8, -np.log(0.2)))
    assert first.score == pytest.approx(9 * 0.8 * -np.log(0.2))
    assert second.score == pytest.approx(first.score / 2)
    assert first.in_map.code == "231"
    assert found.polygons == 4
    assert found.frame["agreement_between_weights"].tolist() == pytest.approx([1.0, 0.5])


def test_ranks_run_through_all_rasters_of_an_area(site):
    maps = [ARABLE, FOREST, FOREST, PASTURE], [PASTURE, FOREST, FOREST, PASTURE]
    sites = [("sure", suspects_of(site(*maps, 90), LEGEND, Silent())),
             ("right", suspects_of(site([FOREST] * 4, [FOREST] * 4), LEGEND, Silent())),
             ("less sure", suspects_of(site(*maps, 80), LEGEND, Silent()))]  # fmt: skip
    area = ranked_together("here", sites)
    told = [(one.site, one.suspect.agreement_between_weights) for one in area.suspects]
    assert told == [("sure", 1.0), ("less sure", 1.0), ("sure", 0.5), ("less sure", 0.5)]
    assert (area.polygons, area.found) == (12, 4)
    layers = {name: frame["rank"].tolist() for name, frame in layers_of(area, sites)}
    assert layers == {"sure": [1, 3], "less sure": [2, 4]}
    assert area.as_json()["suspects"][0]["raster"] == "sure"


def test_there_is_nothing_to_contradict_without_a_reference():
    bare = SimpleNamespace(reference=None)
    assert suspects_of(bare, LEGEND, Silent()) is None


def test_the_majority_counts_then_the_reference_then_the_surer_ones():
    # Columns: two of three; three ways with the reference among them; three ways without; a map without a class.
    maps = np.array([[[1, 1, 1, 1]], [[1, 2, 2, 255]], [[0, 0, 3, 1]]], np.uint8)
    confidence = np.array([[[60, 90, 70, 90]], [[80, 90, 40, 255]], [[99, 30, 75, 90]]], np.uint8)
    found = join(maps, confidence, np.zeros((1, 4), np.uint8))
    assert found.classes.tolist() == [[1, 0, 3, 255]]
    assert found.confidence.tolist() == [[70, 30, 75, 255]]
    assert found.share.tolist() == [[67, 33, 33, 255]]
