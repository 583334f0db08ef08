"""Away from borders, within a radius, zone by zone; against answers counted by hand and by brute force."""

import geopandas as gpd
import numpy as np
import pytest
from landweave.core.agreement.detail import Question, look_closer
from landweave.core.agreement.tolerance import found_near, near_borders
from landweave.core.errors import ReferenceLayerError
from landweave.core.events import Silent
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


@pytest.mark.parametrize("radius", [0.5, 1, 2, 3.5, 5, 8])
def test_near_borders_is_what_brute_force_finds(radius):
    generator = np.random.default_rng(4)
    reference = np.repeat(np.repeat(generator.integers(1, 4, (5, 6)), 6, axis=0), 7, axis=1).astype(np.uint8)
    reference[10:14, 5:20] = 255
    np.testing.assert_array_equal(near_borders(reference, radius), brute_near(reference, radius))


@pytest.mark.parametrize("radius", [0, 1, 1.5, 3])
def test_found_near_is_what_brute_force_finds(radius):
    generator = np.random.default_rng(5)
    mapped, reference = (generator.integers(1, 6, (20, 25)).astype(np.uint8) for _ in range(2))
    mapped[3:5] = 255
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
    monkeypatch.setattr("landweave.core.agreement.pairs.BAND_PX", 1)
    assert look_closer(mapped, reference, Question(within_m=40), Silent()).as_json() == whole


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
