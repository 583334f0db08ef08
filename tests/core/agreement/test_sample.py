"""Points drawn from maps held in memory."""

import numpy as np
import pytest
from landweave.core.agreement.accuracy import accuracy
from landweave.core.agreement.points import Labels
from landweave.core.agreement.sample import draw_simple, draw_stratified, draw_systematic, take_census
from landweave.core.errors import JobError
from landweave.core.events import Silent
from landweave.core.scheme import load_scheme

FOREST = load_scheme("forest")


@pytest.fixture
def forest_map(grid, in_memory):
    """A third of forest (left), the rest not, a strip of nodata on top; (60, 90) pixels."""

    def make(**place):
        values = np.full((60, 90), FOREST.values[1], np.uint8)
        values[:, :30] = FOREST.values[0]
        values[:6] = 255
        return in_memory(values, FOREST, grid(60, 90, **place))

    return make


def test_the_census_counts_and_measures(forest_map):
    census = take_census(forest_map(), Silent())
    assert census.pixels == (54 * 30, 54 * 60)
    assert census.hectares == pytest.approx((54 * 30 / 100, 54 * 60 / 100), rel=0.01)


def test_a_stratified_sample_has_the_wanted_points_in_each_class_and_none_twice(forest_map):
    raster = forest_map()
    points = draw_stratified(raster, take_census(raster, Silent()), (40, 25), seed=3)
    values = raster.values[tuple(points.places.T)]
    assert [(values == v).sum() for v in FOREST.values] == [40, 25]
    assert (np.array(FOREST.values)[points.strata] == values).all()
    assert len(np.unique(points.places, axis=0)) == 65


def test_the_same_seed_draws_the_same_points(forest_map):
    raster = forest_map()
    census = take_census(raster, Silent())
    first, again, other = (draw_stratified(raster, census, (9, 9), seed=s).places.tolist() for s in (1, 1, 2))
    assert first == again != other


def test_every_pixel_has_the_same_chance(forest_map):
    raster = forest_map()
    census, hits = take_census(raster, Silent()), np.zeros((60, 90))
    for seed in range(300):
        hits[tuple(draw_simple(raster, census, 100, seed).places.T)] += 1
    assert hits[:6].sum() == 0
    expected = 300 * 100 / (54 * 90)
    blocks = hits[6:].reshape(6, 9, 9, 10).mean(axis=(1, 3))
    assert blocks == pytest.approx(np.full((6, 9), expected), rel=0.25)


def test_chances_follow_the_ground_area_where_rows_differ(grid, in_memory):
    raster = in_memory(np.full((60, 20), FOREST.values[0], np.uint8), FOREST,
                       grid(60, 20, crs="EPSG:4326", corner=(0.0, 80.0), size=1.0))  # fmt: skip
    census = take_census(raster, Silent())
    rows = np.concatenate([draw_simple(raster, census, 100, seed).places[:, 0] for seed in range(100)])
    upper = census.area_m2[:30].sum() / census.area_m2.sum()
    assert (rows < 30).mean() == pytest.approx(upper, abs=0.03)


def test_nearly_all_pixels_can_be_drawn(forest_map):
    raster = forest_map()
    census = take_census(raster, Silent())
    assert len(np.unique(draw_simple(raster, census, 4800, 1).places, axis=0)) == 4800
    with pytest.raises(JobError, match="4,860 pixels"):
        draw_simple(raster, census, 5000, 1)


def test_a_systematic_sample_is_a_grid(forest_map):
    raster = forest_map()
    points = draw_systematic(raster, take_census(raster, Silent()), 54, seed=5)
    rows, cols = (np.unique(axis) for axis in points.places.T)
    assert len(points.places) == len(rows) * len(cols)
    assert 40 <= len(points.places) <= 70
    assert set(np.diff(rows)) | set(np.diff(cols)) <= {9, 10}


@pytest.mark.parametrize("design", ["simple", "stratified"])
def test_estimates_scatter_around_the_truth_as_much_as_they_say(forest_map, design):
    raster = forest_map()
    census = take_census(raster, Silent())
    truth = np.where(np.arange(90) < 36, FOREST.values[0], FOREST.values[1]) + np.zeros((60, 1), np.uint8)
    found = []
    for seed in range(150):
        drawn = draw_stratified(raster, census, (30, 60), seed) if design == "stratified" else None
        at = tuple((drawn or draw_simple(raster, census, 90, seed)).places.T)
        nothing = ("",) * len(at[0])
        labels = Labels(raster.values[at], truth[at].astype(np.uint8), FOREST, "", nothing, {"": (0.0, 0)}, 0, 0)
        area = accuracy(labels, census, design).levels[0].estimates.areas[0]
        found.append((area.value, area.se))
    values, errors = np.array(found).T
    assert values.mean() == pytest.approx(0.4, abs=0.01)
    assert errors.mean() == pytest.approx(values.std(), rel=0.2)
