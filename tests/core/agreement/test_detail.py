"""Away from borders, within a radius, zone by zone; against answers counted by hand and by brute force."""

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.agreement.agreement import borders_of
from landweave.core.agreement.borders import Borders, discs_of, far_row, measure, near_rows, number_rings, pixel_side_m
from landweave.core.agreement.detail import Question, look_closer
from landweave.core.agreement.pairs import count_pairs
from landweave.core.agreement.tolerance import found_near
from landweave.core.errors import ReferenceLayerError
from landweave.core.events import Silent
from landweave.core.raster.stored import stored
from landweave.core.scheme import load_scheme
from shapely.geometry import box

FOREST = load_scheme("forest")


def brute_near(reference, radius):
    """Distance of each pixel to the nearest pixel beside a border, plus half a pixel to the border itself."""
    rows, cols = reference.shape
    edge = [(r, c) for r in range(rows) for c in range(cols) for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))
            if 0 <= r + a < rows and 0 <= c + b < cols and 255 not in (reference[r, c], reference[r + a, c + b])
            and reference[r, c] != reference[r + a, c + b]]  # fmt: skip
    at = np.indices(reference.shape)
    far = np.full(reference.shape, np.inf)
    for r, c in edge:
        far = np.minimum(far, np.hypot(at[0] - r, at[1] - c))
    return far + 0.5 <= max(radius, 0.5)


def rings(reference, inside, borders):
    """Those of some rows, from blocks that know nothing beyond them."""
    parts = reference[: inside.start], reference[inside], reference[inside.stop :]
    found, away = np.empty_like(reference[inside]), np.empty(reference.shape, np.int8)
    discs, within = discs_of(borders), np.empty(reference.shape[1], np.uint8)
    measure(near_rows(parts, borders), 0, away)
    for y, row in enumerate(away[inside]):
        number_rings(row, discs, (far_row(row.size, discs), within), found[y])
    return found


@pytest.mark.parametrize("radii", [(0.5, 1), (2, 3.5), (5,), (8, 8.6, 40)])
def test_rings_are_what_brute_force_finds(radii):
    generator = np.random.default_rng(4)
    reference = np.repeat(np.repeat(generator.integers(1, 5, (5, 6)), 6, axis=0), 7, axis=1).astype(np.uint8)
    reference[10:14, 5:20] = 255
    classes = np.arange(256, dtype=np.uint8)
    classes[4] = 3  # two bytes of one class have no border between them
    expected = sum(brute_near(classes[reference], radius).astype(int) for radius in radii)
    borders = Borders(radii, radii, classes.tobytes())
    np.testing.assert_array_equal(rings(reference, slice(0, 30), borders), expected)
    np.testing.assert_array_equal(rings(reference, slice(12, 13), borders), expected[12:13])


def test_a_pixel_in_degrees_is_measured_in_the_middle_row(grid):
    """Half a degree at 34.75° N: 55.46 km by 45.78 km."""
    middle = grid(100, 40, crs="EPSG:4326", corner=(0.0, 60.0), size=0.5)
    assert pixel_side_m(middle) == pytest.approx(50_390, rel=0.002)
    assert pixel_side_m(grid(9, 9)) == 10


@pytest.mark.parametrize("radius", [0, 1, 1.5, 3])
def test_found_near_is_what_brute_force_finds(radius):
    generator = np.random.default_rng(5)
    mapped, reference = (generator.integers(1, 6, (20, 25)).astype(np.uint8) for _ in range(2))
    mapped[3:5], reference[4:6] = 255, 255
    expected = np.zeros(mapped.shape, bool)
    for r, c in np.ndindex(mapped.shape):
        at = np.indices(mapped.shape)
        disc = np.hypot(at[0] - r, at[1] - c) <= radius
        expected[r, c] = mapped[r, c] != 255 and (reference[disc] == mapped[r, c]).any()
    np.testing.assert_array_equal(found_near(mapped, reference, radius), expected)


def halves(shift=0):
    """Forest on the left, the rest on the right, the border moved by some pixels."""
    values = np.full((40, 60), 2, np.uint8)
    values[:, : 30 + shift] = 1
    return values


def test_a_border_off_by_30_m_disagrees_only_near_it(grid, in_memory):
    place = grid(40, 60)
    found = look_closer(in_memory(halves(3), FOREST, place), in_memory(halves(), FOREST, place), Question(), Silent())
    assert [inner.border_m for inner in found.inner] == [50, 100]
    assert [inner.excluded for inner in found.inner] == pytest.approx([10 / 60, 20 / 60])
    assert [inner.level.measures.overall for inner in found.inner] == [1, 1]
    assert found.within == ()


def test_within_a_radius(grid, in_memory):
    place = grid(40, 60)
    mapped, reference = in_memory(halves(3), FOREST, place), in_memory(halves(), FOREST, place)
    assert look_closer(mapped, reference, Question(within_m=20), Silent()).within[0][1] == pytest.approx(59 / 60)
    assert look_closer(mapped, reference, Question(within_m=30), Silent()).within == ((1, 1.0),)
    with pytest.raises(ReferenceLayerError, match="100 pixels"):
        look_closer(mapped, reference, Question(within_m=1000), Silent())


def test_bands_meet_without_a_seam(grid, in_memory, monkeypatch):
    generator = np.random.default_rng(6)
    values = np.repeat(np.repeat(generator.integers(1, 3, (12, 4)), 50, axis=0), 15, axis=1).astype(np.uint8)
    place = grid(600, 60)
    mapped, reference = in_memory(np.roll(values, 7, axis=0), FOREST, place), in_memory(values, FOREST, place)
    whole = look_closer(mapped, reference, Question(within_m=40), Silent()).as_json()
    monkeypatch.setattr("landweave.core.agreement.bands.BAND_PX", 1)
    assert look_closer(mapped, reference, Question(within_m=40), Silent()).as_json() == whole


def test_what_was_counted_with_the_agreement_is_what_is_counted_alone(grid, in_memory):
    clc, generator = load_scheme("clc"), np.random.default_rng(8)
    reference = np.repeat(np.repeat(generator.integers(1, 45, (9, 5)), 35, axis=0), 30, axis=1).astype(np.uint8)
    reference[100:120, 40:60] = 255
    degrees = grid(315, 150, crs="EPSG:4326", corner=(10.0, 50.0), size=0.0001)
    for place in (grid(315, 150), degrees):
        mapped, layer = in_memory(np.roll(reference, 4, axis=0), clc, place), in_memory(reference, clc, place)
        alone = look_closer(mapped, layer, Question(), Silent())
        borders = borders_of(mapped, layer, (100.0, 50.0))
        pairs = count_pairs(stored(mapped), stored(layer), place, lambda _: None, borders)
        assert look_closer(mapped, layer, Question(), Silent(), pairs=pairs).as_json() == alone.as_json()
        areas = [sum(level.area_m2.sum() for level in inner.levels[:1]) for inner in alone.inner]
        assert 0 < areas[1] < areas[0] < pairs.counts.area_m2.sum()
        assert [inner.border_m for inner in alone.inner] == [50, 100]


def test_zone_by_zone(grid, in_memory, tmp_path):
    place = grid(40, 60)
    names = gpd.GeoDataFrame(
        {"district": ["west", "east", "away"]},
        geometry=[
            box(500_000, 4_999_600, 500_200, 5_000_000),
            box(500_200, 4_999_600, 500_600, 5_000_000),
            box(0, 0, 10, 10),
        ],
        crs=place.crs,
    )
    names.to_file(tmp_path / "zones.gpkg")
    question = Question(zones=str(tmp_path / "zones.gpkg"), zone_field="district")
    found = look_closer(in_memory(halves(3), FOREST, place), in_memory(halves(), FOREST, place), question, Silent())
    by_name = {zone.name: zone.level for zone in found.zones}
    assert set(by_name) == {"west", "east"}
    assert by_name["west"].measures.overall == 1
    assert by_name["east"].measures.overall == pytest.approx(37 / 40)
    assert sum(int(level.counts.sum()) for level in by_name.values()) == found.pixels


def test_every_shared_level_is_told_and_never_falls_towards_the_coarse(grid, in_memory, tmp_path):
    clc = load_scheme("clc")
    generator = np.random.default_rng(7)
    reference = np.repeat(np.repeat(generator.integers(1, 45, (8, 8)), 10, axis=0), 10, axis=1).astype(np.uint8)
    mapped = np.roll(reference, 3, axis=1)
    place = grid(80, 80)
    zones = gpd.GeoDataFrame({"name": ["all"]}, geometry=[box(*place.bounds)], crs=place.crs)
    zones.to_file(tmp_path / "zones.gpkg")
    question = Question(within_m=20, zones=str(tmp_path / "zones.gpkg"), zone_field="name")
    found = look_closer(in_memory(mapped, clc, place), in_memory(reference, clc, place), question, Silent())
    for levels in (found.inner[0].levels, found.zones[0].levels):
        assert [level.number for level in levels] == [3, 2, 1]
        shares = [level.measures.overall for level in levels]
        assert shares == sorted(shares)
    assert [level for level, _ in found.within] == [3, 2, 1]
    codes = np.array([0, *(int(code) // 100 for code in clc.codes)])
    assert found.zones[0].levels[2].measures.overall == (codes[mapped] == codes[reference]).mean()
    coarse = found_near(codes[mapped].astype(np.uint8), codes[reference].astype(np.uint8), 2).mean()
    assert found.within[2][1] == coarse
