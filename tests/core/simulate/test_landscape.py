import numpy as np
import pytest
from landweave.core.errors import JobError
from landweave.core.grid import Window
from landweave.core.scheme import load_scheme
from landweave.core.simulate.landscape import BANDS, grid_of, simulate, simulate_window, windows

CLC = load_scheme("clc")


def shares(landscape):
    """Share of each level-2 class."""
    at_level_2 = CLC.recode_to_level(2)[landscape.truth]
    return {c.code: float((at_level_2 == c.value).mean()) for c in CLC.at_level(2).classes}


@pytest.mark.parametrize("profile", ["north", "south"])
def test_image_and_truth_share_the_grid(profile, request):
    landscape = request.getfixturevalue(profile)
    assert landscape.image.shape == (len(BANDS), *landscape.grid.shape)
    assert landscape.truth.shape == landscape.grid.shape == (1024, 1024)
    assert landscape.image.dtype == np.uint16
    assert landscape.truth.dtype == np.uint8
    assert landscape.grid.transform.is_north_up
    assert landscape.grid.transform.x_per_col == 10


def check_classes(landscape):
    values, counts = np.unique(landscape.truth, return_counts=True)
    assert set(values.tolist()) <= set(CLC.values)
    assert (counts >= 100).sum() >= 12


def test_many_classes_and_none_beside_the_scheme(north, south):
    check_classes(north)
    check_classes(south)


@pytest.mark.slow
@pytest.mark.parametrize("profile", ["north", "south"])
@pytest.mark.parametrize("seed", [0, 4711])
def test_many_classes_whatever_the_seed(profile, seed):
    check_classes(simulate(profile, seed, 1024))


def test_what_must_be_in_a_landscape_is(north, south):
    common = {"112", "121", "122", "211", "222", "231", "242", "311", "312", "313", "324", "411", "511", "512", "523"}
    for landscape in (north, south):
        assert common <= {CLC.by_value(int(v)).code for v in np.unique(landscape.truth)}


@pytest.mark.parametrize("profile", ["north", "south"])
def test_no_pixel_is_nodata_and_all_are_reflectances(profile, request):
    image = request.getfixturevalue(profile).image
    assert image.min() >= 1
    assert image.max() <= 10_000


def test_the_same_seed_gives_the_same_pixels():
    a, b = simulate("north", 3, 200), simulate("north", 3, 200)
    assert np.array_equal(a.image, b.image)
    assert np.array_equal(a.truth, b.truth)
    assert a.grid == b.grid


def test_another_seed_gives_another_landscape():
    a, b = simulate("north", 1, 128), simulate("north", 2, 128)
    assert (a.image != b.image).mean() > 0.9


@pytest.mark.parametrize("window", [Window(0, 0, 64, 64), Window(391, 77, 130, 301), Window(1023, 1000, 1, 24)])
@pytest.mark.parametrize("profile", ["north", "south"])
def test_a_window_has_the_pixels_of_the_whole_to_the_last_bit(profile, window, request):
    whole = request.getfixturevalue(profile)
    part = simulate_window(profile, 7, window)
    assert np.array_equal(part.truth, whole.truth[window.slices])
    assert np.array_equal(part.image, whole.image[(slice(None), *window.slices)])
    assert part.grid == whole.grid.crop(window)


def test_a_small_landscape_is_the_corner_of_a_large_one(north):
    small = simulate("north", 7, 100)
    assert np.array_equal(small.image, north.image[:, :100, :100])


def test_windows_cover_the_grid_once():
    seen = np.zeros((70, 100), int)
    for window in windows(grid_of("north", 1, (100, 70)), 32):
        seen[window.slices] += 1
    assert (seen == 1).all()


def test_the_regions_differ_in_classes_and_light(north, south):
    codes = [{CLC.by_value(int(v)).code for v in np.unique(landscape.truth)} for landscape in (north, south)]
    assert {"322", "412"} <= codes[0] - codes[1]
    assert {"221", "223", "323"} <= codes[1] - codes[0]
    assert len(codes[0] & codes[1]) >= 15
    a, b = shares(north), shares(south)
    assert sum(abs(a[code] - b[code]) for code in a) > 0.15
    fields = [landscape.image[2][landscape.truth == 12].mean() for landscape in (north, south)]
    assert fields[1] > 1.2 * fields[0]


def test_surfaces_look_as_they_should(north):
    def ndvi(code):
        red, infrared = (north.image[band][north.truth == CLC.by_code(code).value].astype(float) for band in (2, 3))
        return ((infrared - red) / (infrared + red)).mean()

    assert ndvi("523") < 0 < ndvi("112") < ndvi("322") < ndvi("311")
    infrared = north.image[3]
    broadleaf, conifer = (infrared[north.truth == CLC.by_code(code).value].mean() for code in ("311", "312"))
    assert broadleaf > 1.4 * conifer


def test_edges_are_mixed(north):
    """Between sea and dark forest or bright land lie pixels of neither."""
    infrared = north.image[3].astype(int)
    sea = north.truth == 44
    rows, cols = np.nonzero(sea[:-1] & ~sea[1:])
    far_sea, far_land = infrared[np.maximum(rows - 3, 0), cols], infrared[np.minimum(rows + 4, 1023), cols]
    edge = infrared[rows, cols]
    clear = far_land > far_sea + 1000
    assert ((edge > far_sea + 60) & (edge < far_land))[clear].mean() > 0.6


@pytest.mark.parametrize(("profile", "seed", "size"), [("west", 1, 64), ("north", -1, 64), ("north", 1, 0)])
def test_what_cannot_be_made_is_refused(profile, seed, size):
    with pytest.raises(JobError):
        simulate(profile, seed, size)
