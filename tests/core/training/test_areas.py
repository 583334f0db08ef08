"""Land that somebody drew to hold back."""

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.errors import TrainingError
from landweave.core.training.areas import held_areas
from landweave.core.training.split import Part, SplitRule, hold_back, pixels_of
from shapely.geometry import box


@pytest.fixture
def draw(tmp_path):
    """draw(name, *boxes) → a layer of rectangles, west, south, east, north in the CRS of the scenes."""

    def file(name, *boxes, crs="EPSG:32633"):
        path = tmp_path / name
        gpd.GeoDataFrame(geometry=[box(*one) for one in boxes], crs=crs).to_file(path)
        return str(path)

    return file


def test_the_cells_that_a_polygon_touches_are_held_back(scene, draw):
    # Cells of 32 px of 10 m; the raster's corner lies at 0, 0 and rows run south. 130 columns make 4 cells.
    found = held_areas([scene(96, 130)], {Part.TEST: [draw("a.gpkg", (330, -40, 640, -10))]})
    assert found[0].tolist() == [[1, 3, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]
    found = held_areas([scene(96, 130)], {Part.TEST: [draw("b.gpkg", (300, -40, 660, -10), (1290, -960, 1300, -950))]})
    assert found[0].tolist() == [[3, 3, 3, 1], [1, 1, 1, 1], [1, 1, 1, 3]]


def test_a_polygon_in_degrees_holds_back_the_same_land(scene, draw):
    here = gpd.GeoSeries([box(330, -300, 630, -20)], crs="EPSG:32633").to_crs(4326)
    layer = draw("degrees.gpkg", here.iloc[0].bounds, crs="EPSG:4326")
    assert held_areas([scene(96, 96)], {Part.TEST: [layer]})[0][0, 1] == Part.TEST


def test_training_keeps_away_from_drawn_land_and_blocks_leave_it_alone(scene, draw):
    one = scene(640, 640)
    drawn = held_areas([one], {Part.TEST: [draw("t.gpkg", (0, -6400, 1280, 0))]})
    kept = pixels_of(drawn[0], Part.TEST, (640, 640))
    assert kept[:, :128].all()
    assert not kept[:, 128:].any()
    cells = hold_back([one], SplitRule(validation=0.2, test=0.0, block_px=128, buffer_px=32, seed=1), drawn)[0]
    assert np.array_equal(cells == Part.TEST, drawn[0] == Part.TEST)
    assert (cells[:, 4] != Part.TRAIN).all()
    assert (cells == Part.VALIDATION).sum() > 3 * 16


def test_both_parts_drawn_need_no_blocks(scene, draw):
    one = scene(64, 192)
    layers = {Part.VALIDATION: [draw("v.gpkg", (0, -640, 320, 0))], Part.TEST: [draw("t.gpkg", (1600, -640, 1920, 0))]}
    rule = SplitRule(validation=0.0, test=0.0, block_px=512, buffer_px=32, seed=1)
    assert hold_back([one], rule, held_areas([one], layers))[0].tolist() == [[2, 0, 1, 1, 0, 3]] * 2


def test_land_elsewhere_and_all_of_the_land_are_told(scene, draw):
    with pytest.raises(TrainingError, match=r"The area far\.gpkg touches none of the training rasters"):
        held_areas([scene(96, 96)], {Part.TEST: [draw("far.gpkg", (50_000, 0, 51_000, 900))]})
    with pytest.raises(TrainingError, match="leave nothing to train on"):
        held_areas([scene(96, 96)], {Part.TEST: [draw("all.gpkg", (0, -960, 960, 0))]})
