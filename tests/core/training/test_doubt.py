"""Labels that are not trusted, against a search over all pairs of pixels."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from landweave.core.errors import TrainingError, VectorError
from landweave.core.grid import Grid, Transform
from landweave.core.training import doubt
from landweave.core.training.doubt import check_left, forget_borders, forget_places
from landweave.core.training.pixel_weights import read_weights

GRID = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), 40, 30)
SMALL = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), 35, 20)


def borders_by_search(labels, distance):
    """Every pixel against every pixel that lies beside a border."""
    rows, cols = labels.shape
    beside = [
        (r, c)
        for r in range(rows)
        for c in range(cols)
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
        if 0 <= r + dr < rows
        and 0 <= c + dc < cols
        and labels[r, c] != 255
        and labels[r + dr, c + dc] not in (255, labels[r, c])
    ]
    kept = labels.copy()
    for r in range(rows):
        for c in range(cols):
            if any(np.hypot(r - a, c - b) + 0.5 <= distance for a, b in beside):
                kept[r, c] = 255
    return kept


@pytest.mark.parametrize("distance", [0.0, 0.4, 0.5, 1.0, 1.5, 3.2])
@pytest.mark.parametrize("height", [7, 1000])
def test_borders_are_forgotten_to_the_distance_and_not_beyond(distance, height, monkeypatch):
    monkeypatch.setattr(doubt, "BAND_OF_ROWS", height)
    rng = np.random.default_rng(4)
    labels = np.repeat(np.repeat(rng.integers(1, 4, (4, 4)), 6, 0), 6, 1).astype(np.uint8)
    labels[10:14, 3:9] = 255
    wanted = borders_by_search(labels, distance)
    forget_borders(labels, distance)
    assert np.array_equal(labels, wanted)
    assert (wanted == 255).sum() == 24 or distance >= 0.5


def test_one_class_has_no_border_and_neither_has_a_hole_in_it():
    labels = np.ones((9, 9), np.uint8)
    labels[4, 4] = 255
    before = labels.copy()
    forget_borders(labels, 2.0)
    assert np.array_equal(labels, before)


def test_suspect_places_are_forgotten_whatever_their_crs(tmp_path):
    place = gpd.GeoSeries([shapely.box(500_050, 4_999_850, 500_150, 4_999_950)], crs="EPSG:32633")
    place.to_crs("EPSG:4326").to_file(tmp_path / "suspects.gpkg")
    far = gpd.GeoSeries([shapely.box(900_000, 4_000_000, 900_100, 4_000_100)], crs="EPSG:32633")
    far.to_file(tmp_path / "far.gpkg")
    labels = np.ones(GRID.shape, np.uint8)
    forget_places(labels, GRID, [str(tmp_path / "suspects.gpkg"), str(tmp_path / "far.gpkg")])
    wanted = np.ones(GRID.shape, np.uint8)
    wanted[5:15, 5:15] = 255
    assert np.array_equal(labels, wanted)
    with pytest.raises(VectorError, match="There is no layer"):
        forget_places(labels, GRID, [str(tmp_path / "none.gpkg")])


def test_nothing_left_is_told():
    with pytest.raises(TrainingError, match=r"No label of a\.tif is left"):
        check_left("a.tif", np.full((3, 3), 255, np.uint8))


def test_weights_of_pixels_come_from_the_last_band(write):
    score = np.full((2, 30, 40), 100, np.uint8)
    score[1, :10], score[1, 10:20] = 60, 0
    found = read_weights(write("score.tif", score, names=()), GRID)
    assert [found[0, 0], found[15, 0], found[29, 39]] == [60, 0, 100]
    shares = read_weights(write("share.tif", (score[1:] / 100).astype(np.float32), names=()), GRID)
    assert np.array_equal(found, shares)


def test_weights_that_are_no_shares_are_refused(write):
    with pytest.raises(TrainingError, match=r"run from 7 to 700; shares up to 1 or percent"):
        read_weights(write("odd.tif", np.linspace(7, 700, 700).astype(np.uint16).reshape(1, 20, 35), names=()), SMALL)
