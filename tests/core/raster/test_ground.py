"""Pixel areas on the ground against geodesic areas from PROJ in eight CRSs, and rasters that cannot be measured."""

import numpy as np
import pytest
from landweave.core.errors import RasterError
from landweave.core.grid import Grid, Transform
from landweave.core.raster.ground import ground_pixels
from pyproj import CRS, Geod, Transformer

PLACES = {
    "EPSG:4326": (14.40, 35.95, 0.0001),
    "EPSG:4258": (25.0, 66.0, 0.0002),
    "EPSG:3857": (700_000, 6_600_000, 10),
    "EPSG:3035": (4_600_000, 2_700_000, 10),
    "EPSG:32633": (350_000, 5_500_000, 10),
    "EPSG:27700": (258_000, 281_000, 10),
    "EPSG:3413": (-250_000, -2_400_000, 30),
    "EPSG:2263": (980_000, 200_000, 30),
}
"""CRS → upper left corner and pixel size of a raster of 400 columns and 600 rows: degrees on two ellipsoids, Mercator,
equal area, UTM, a national grid, polar stereographic, US feet."""


def grid_of(crs, rows=600, cols=400):
    x, y, size = PLACES[crs]
    return Grid(crs, Transform(x, size, 0.0, y, 0.0, -size), cols, rows)


def geodesic_area(grid, row, row_stop):
    """m² of a block of whole rows, its outline cut into pixel sides."""
    t, crs = grid.transform, CRS.from_user_input(grid.crs)
    cols, rows = np.arange(grid.width + 1), np.arange(row, row_stop + 1)
    outline = [(c, row) for c in cols] + [(grid.width, r) for r in rows]
    outline += [(c, row_stop) for c in cols[::-1]] + [(0, r) for r in rows[::-1]]
    x, y = np.transpose([t.corner(c, r) for c, r in outline])
    longitude, latitude = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(x, y)
    geod = Geod(a=crs.ellipsoid.semi_major_metre, rf=crs.ellipsoid.inverse_flattening)
    return abs(geod.polygon_area_perimeter(longitude, latitude)[0])


@pytest.mark.parametrize("crs", PLACES)
@pytest.mark.parametrize("rows", [(0, 600), (0, 40), (560, 600)])
def test_areas_are_true_to_a_tenth_of_a_percent(crs, rows):
    grid = grid_of(crs)
    ground = ground_pixels(grid)
    ours = ground.area_m2[slice(*rows)].sum() * grid.width
    assert ours == pytest.approx(geodesic_area(grid, *rows), rel=1e-3)


@pytest.mark.parametrize("crs", PLACES)
def test_sides_multiply_to_the_area(crs):
    ground = ground_pixels(grid_of(crs))
    np.testing.assert_allclose(ground.width_m * ground.height_m, ground.area_m2, rtol=2e-3)


def test_only_crs_true_to_area_are_planar():
    planar = {crs for crs in PLACES if ground_pixels(grid_of(crs)).planar}
    assert planar == {"EPSG:3035", "EPSG:32633", "EPSG:27700"}
    exact = ground_pixels(grid_of("EPSG:3035"))
    assert set(exact.area_m2) == {100.0}


def test_web_mercator_pixels_shrink_towards_the_pole():
    ground = ground_pixels(grid_of("EPSG:3857"))
    assert (np.diff(ground.area_m2) > 0).all()
    assert ground.area_m2[0] < 50


def test_a_part_has_the_rows_of_the_whole():
    ground = ground_pixels(grid_of("EPSG:4326"))
    np.testing.assert_array_equal(ground.part(10, 20).area_m2, ground.area_m2[10:20])


@pytest.mark.parametrize(
    ("grid", "words"),
    [
        (Grid("nonsense", Transform(0, 1, 0, 0, 0, -1), 3, 3), "not one that PROJ knows"),
        (Grid("EPSG:4978", Transform(0, 1, 0, 0, 0, -1), 3, 3), "neither projected nor geographic"),
        (Grid("EPSG:4326", Transform(0, 1, 0, 95, 0, -1), 3, 3), "beyond a pole"),
        (Grid("EPSG:32633", Transform(9e9, 10, 0, 9e9, 0, -10), 3, 3), "not defined"),
    ],
)
def test_what_cannot_be_measured_is_told(grid, words):
    with pytest.raises(RasterError, match=words):
        ground_pixels(grid)
