"""GDAL's sieve where its rule is ours, and one landscape in eight coordinate reference systems."""

import numpy as np
import pytest
from landweave.core.events import Silent
from landweave.core.generalise.generalise import generalise
from landweave.core.generalise.measure import measure_of
from landweave.core.generalise.merge import merge
from landweave.core.generalise.numbering import paint
from landweave.core.generalise.priority import UNLISTED
from landweave.core.generalise.regions import find_regions
from landweave.core.grid import Grid, Transform
from landweave.core.job import Rules
from landweave.core.raster.ground import ground_pixels
from landweave.core.scheme import load_scheme
from pyproj import CRS, Geod, Transformer
from rasterio.features import sieve

EQUAL = np.where(np.eye(5, dtype=bool), 0, UNLISTED).astype(np.int32)


def merged(classes, metric, minimum):
    regions = find_regions(classes, measure_of(metric(len(classes))))
    return paint(regions.numbering, merge(regions, EQUAL, np.full(5, minimum)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_lone_specks_in_two_classes_go_where_the_sieve_puts_them(metric, seed):
    """Each speck has one neighbour, so no order and no priority matters."""
    rng = np.random.default_rng(seed)
    classes = np.repeat([0, 1], 40).astype(np.uint8)[:, None] * np.ones(90, np.uint8)
    for row in range(3, 70, 8):
        for col in range(3, 84, 8):
            if row not in range(32, 42):
                height, width = rng.integers(1, 6, 2)
                classes[row : row + height, col : col + width] = 1 - classes[row, col]
    np.testing.assert_array_equal(merged(classes, metric, 12), sieve(classes, 12, connectivity=4))


@pytest.mark.parametrize("seed", [4, 5])
def test_specks_between_patches_go_to_the_largest_neighbour_like_the_sieves(metric, seed):
    """Patches of clearly different sizes, specks across their borders, all of one priority."""
    rng = np.random.default_rng(seed)
    heights, widths = (20, 33, 47), (17, 28, 41)
    patches = np.array([[0, 1, 2], [3, 4, 0], [1, 2, 3]], np.uint8)
    classes = np.repeat(np.repeat(patches, heights, axis=0), widths, axis=1)
    for row in range(5, 93, 9):
        for col in range(5, 79, 9):
            height, width = rng.integers(1, 4, 2)
            around = classes[row - 1 : row + height + 1, col - 1 : col + width + 1]
            classes[row : row + height, col : col + width] = np.setdiff1d(np.arange(5), around)[0]
    np.testing.assert_array_equal(merged(classes, metric, 10), sieve(classes, 10, connectivity=4))


PLACES = {
    "EPSG:3035": (14.0, 48.0),
    "EPSG:32633": (14.4, 48.0),
    "EPSG:25832": (10.2, 52.0),
    "EPSG:2154": (3.0, 44.1),
    "EPSG:27700": (-2.0, 53.0),
    "EPSG:5070": (-96.0, 39.0),
    "EPSG:3857": (14.0, 48.0),
    "EPSG:4326": (14.0, 48.0),
}
"""CRS → longitude and latitude of the landscape's middle."""


def grid_at(crs, shape):
    """A grid whose pixels are 10 m wide and high on the ground in the middle."""
    longitude, latitude = PLACES[crs]
    to_crs = Transformer.from_crs(CRS(crs).geodetic_crs, crs, always_xy=True)
    x, y = to_crs.transform(longitude, latitude)
    ellipsoid = Geod(ellps="GRS80")
    east, north = ellipsoid.fwd(longitude, latitude, 90, 10)[:2], ellipsoid.fwd(longitude, latitude, 0, 10)[:2]
    steps = [np.hypot(*np.subtract(to_crs.transform(*end), (x, y))) for end in (east, north)]
    transform = Transform(x - shape[1] / 2 * steps[0], steps[0], 0.0, y + shape[0] / 2 * steps[1], 0.0, -steps[1])
    return Grid(crs, transform, shape[1], shape[0])


@pytest.fixture(scope="module")
def landscape():
    """Patches of 40 and 5 pixels and specks; merged regions are well off the MMU of 1.03 ha."""
    rng = np.random.default_rng(9)
    classes = np.kron(rng.choice(np.array([2, 12, 18, 23, 40], np.uint8), (5, 6)), np.ones((40, 40), np.uint8))
    patches = np.kron(rng.random((40, 48)) < 0.1, np.ones((5, 5), bool))
    classes[patches] = np.kron(rng.choice(np.array([4, 25, 26], np.uint8), (40, 48)), np.ones((5, 5), np.uint8))[
        patches
    ]
    return classes


@pytest.mark.parametrize("crs", PLACES)
def test_eight_systems_merge_the_same_regions_and_measure_them_alike(crs, landscape, metric):
    clc, rules = load_scheme("clc"), Rules(mmu_ha=1.03, min_width_m=0)
    grid = grid_at(crs, landscape.shape)
    result = generalise(landscape, clc, ground_pixels(grid), rules, Silent())
    plane = generalise(landscape, clc, metric(len(landscape)), rules, Silent())
    np.testing.assert_array_equal(result.classes, plane.classes)
    assert result.regions_after < plane.regions_before / 3
    to_degrees = Transformer.from_crs(crs, CRS(crs).geodetic_crs, always_xy=True)
    t, ellipsoid = grid.transform, CRS(crs).get_geod()
    west, east = t.x_origin, t.x_origin + grid.width * t.x_per_col
    north, south = t.y_origin, t.y_origin + grid.height * t.y_per_row
    xs = np.concatenate((np.linspace(west, east, 50), np.linspace(east, west, 50)))
    ys = np.repeat([south, north], 50)
    true = abs(ellipsoid.polygon_area_perimeter(*to_degrees.transform(xs, ys))[0]) / 1e4
    assert sum(result.area_after_ha.values()) == pytest.approx(true, rel=1e-3)
