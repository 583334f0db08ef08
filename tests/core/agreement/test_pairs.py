"""A map and a raster counted in one pass come to what two passes come to."""

import json

import numpy as np
import pytest
from landweave.core.agreement import pairs
from landweave.core.agreement.agreement import agree, borders_of
from landweave.core.agreement.borders import Borders
from landweave.core.agreement.pairs import PairCounts, count_pairs
from landweave.core.agreement.raster_layer import Beside
from landweave.core.agreement.reference import open_beside, open_reference
from landweave.core.errors import SchemeError
from landweave.core.events import Silent
from landweave.core.raster.classes import open_classes
from landweave.core.raster.ground import ground_pixels
from landweave.core.raster.stored import stored
from landweave.core.scheme import load_scheme

FOREST = load_scheme("forest")


@pytest.fixture
def two(grid, write_raster):
    """two(crs, size, corner of the reference, nodata) → paths of a map and of a reference in CLC grid codes."""

    def make(crs="EPSG:32633", size=10.0, corner=(500_000.0, 5_000_000.0), shift=(0, 0), nodata=255):
        rng = np.random.default_rng(11)
        mapped = rng.integers(1, 45, (60, 70)).astype(np.uint8)
        mapped[5:9] = 255
        reference = np.where(rng.random((60, 70)) < 0.6, mapped, rng.integers(1, 45, (60, 70))).astype(np.uint8)
        reference[20:30, 10:20] = 0 if nodata == 0 else 255
        moved = (corner[0] + shift[0] * size, corner[1] - shift[1] * size)
        one = write_raster("map.tif", mapped, grid(60, 70, crs=crs, corner=corner, size=size), nodata=255)
        other = grid(60, 70, crs=crs, corner=moved, size=size)
        return one, write_raster("reference.tif", reference, other, nodata=nodata)

    return make


@pytest.mark.parametrize(
    "place",
    [
        {},
        {"nodata": 0},
        {"shift": (7, -11)},
        {"crs": "EPSG:4326", "size": 0.01, "corner": (10.0, 50.0)},
        {"shift": (0.4, 0.0)},
    ],
)
def test_one_pass_finds_what_two_find(two, place):
    map_path, reference_path = two(**place)
    with open_classes(map_path, "clc") as raster:
        with open_reference(reference_path, "", raster.grid, raster.scheme, wanted="clc-grid") as reference:
            assert reference.counted_with(raster) is None
            about, expected = reference.description, agree(raster, reference, Silent())
        with open_beside(Beside(raster), reference_path, "", wanted="clc-grid") as reference:
            assert (reference.counted_with(raster) is None) == (place.get("shift") == (0.4, 0.0))
            assert reference.counted_with(object()) is None
            found = agree(raster, reference, Silent())
            assert reference.description == about
    assert json.dumps(found.as_json()) == json.dumps(expected.as_json())
    assert np.array_equal(found.sample.reference, expected.sample.reference)
    assert found.map_ha == expected.map_ha


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_blocks_of_any_width_find_the_same(two, crs, monkeypatch):
    map_path, reference_path = two() if crs == "EPSG:32633" else two(crs=crs, size=0.01, corner=(10.0, 50.0))
    radius = 20.0 if crs == "EPSG:32633" else 2000.0

    def beyond():
        with (
            open_classes(map_path, "clc") as raster,
            open_reference(reference_path, "", raster.grid, raster.scheme, wanted="clc-grid") as reference,
        ):
            borders = borders_of(raster, reference, (radius, 2 * radius))
            return count_pairs(stored(raster), stored(reference), raster.grid, lambda _: None, borders).beyond

    whole = beyond()
    assert [0 < part.pixels.sum() < 60 * 70 for part in whole] == [True, True]
    for cols in (1, 3, 34):
        monkeypatch.setattr(pairs, "_BLOCK_COLS", cols)
        for part, expected in zip(beyond(), whole, strict=True):
            assert np.array_equal(part.pixels, expected.pixels)
            assert part.area_m2 == pytest.approx(expected.area_m2, rel=1e-12)


def test_any_number_of_processors_finds_the_same_to_the_last_digit(two, monkeypatch):
    map_path, reference_path = two(crs="EPSG:4326", size=0.01, corner=(10.0, 50.0))
    found = []
    for cores in (1, 3, 64):
        monkeypatch.setattr(pairs, "usable_cores", lambda cores=cores: cores)
        with (
            open_classes(map_path, "clc") as raster,
            open_reference(reference_path, "", raster.grid, raster.scheme, wanted="clc-grid") as reference,
        ):
            borders = borders_of(raster, reference, (2000.0,))
            found.append(count_pairs(stored(raster), stored(reference), raster.grid, lambda _: None, borders))
    for one in found[1:]:
        for part, expected in zip((one.counts, *one.beyond), (found[0].counts, *found[0].beyond), strict=True):
            assert np.array_equal(part.pixels, expected.pixels)
            assert np.array_equal(part.area_m2, expected.area_m2)


def test_a_class_left_out_is_left_out_of_what_was_counted_already(two):
    map_path, reference_path = two()
    with open_classes(map_path, "clc") as raster:
        with open_reference(reference_path, "", raster.grid, raster.scheme, wanted="clc-grid") as reference:
            expected = agree(raster, reference.without(["523"]), Silent())
        with open_beside(Beside(raster), reference_path, "", wanted="clc-grid") as reference:
            found = agree(raster, reference.without(["523"]), Silent())
    assert found.as_json() == expected.as_json()
    assert found.finest.counts[:, -1].sum() == 0


def test_a_map_with_values_of_no_class_is_refused(two, write_raster, grid):
    _, reference_path = two()
    odd = write_raster("odd.tif", np.full((60, 70), 77, np.uint8), grid(60, 70), nodata=255)
    with open_classes(odd, "clc") as raster, pytest.raises(SchemeError, match="77"):
        open_beside(Beside(raster), reference_path, "", wanted="clc-grid")


def test_rows_of_different_size_weigh_what_they_are():
    counts = PairCounts()
    counts.add(np.array([[1, 1], [1, 2]], np.uint8), np.array([[3, 3], [3, 3]], np.uint8), np.array([10.0, 20.0]))
    counts.add(np.array([[1]], np.uint8), np.array([[3]], np.uint8), np.array([5.0]))
    assert counts.pixels[256 + 3] == 4
    assert counts.area_m2[256 + 3] == 10 + 10 + 20 + 5
    assert counts.area_m2[2 * 256 + 3] == 20
    with pytest.raises(ValueError, match="belong together"):
        counts.add(np.zeros((2, 2), np.uint8), np.zeros((2, 3), np.uint8), np.ones(2))


@pytest.mark.parametrize("area_m2", [[100.0] * 3, [10.0, 20.0, 40.0], [30.0]])
@pytest.mark.parametrize("alike", [1, 8, 9, 43])
def test_pairs_are_counted_however_many_neighbours_are_alike(area_m2, alike):
    """129 pixels in three rows or one, whose values change after so many pixels, in map and reference by turns."""
    places = np.arange(129) // alike
    mapped, reference = ((places // 2 % 3 + 1).astype(np.uint8), ((places + 1) // 2 % 2 * 255).astype(np.uint8))
    rows = len(area_m2)
    weights = np.repeat(area_m2, 129 // rows)
    counts = PairCounts()
    for _ in range(2):
        counts.add(mapped.reshape(rows, -1), reference.reshape(rows, -1), np.array(area_m2))
    both = 256 * mapped.astype(int) + reference
    assert np.array_equal(counts.pixels, 2 * np.bincount(both, minlength=65536))
    assert counts.area_m2 == pytest.approx(2 * np.bincount(both, weights, 65536))
    of_map, of_reference = counts.of_each()
    assert np.array_equal(of_map, 2 * np.bincount(mapped, minlength=256))
    assert np.array_equal(of_reference, 2 * np.bincount(reference, minlength=256))


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
@pytest.mark.parametrize("block_cols", [2048, 5])
def test_beyond_a_straight_border_lie_the_columns_that_are_far_enough(in_memory, grid, crs, block_cols, monkeypatch):
    monkeypatch.setattr(pairs, "_BLOCK_COLS", block_cols)
    place = grid(9, 37) if crs == "EPSG:32633" else grid(9, 37, crs=crs, corner=(10.0, 50.0), size=0.1)
    assert np.ptp(ground_pixels(place).area_m2) == 0 or crs == "EPSG:4326"
    reference, mapped = np.full((9, 37), 1, np.uint8), np.full((9, 37), 2, np.uint8)
    reference[:, 20:], mapped[:, 3:25] = 2, 1
    two = [stored(in_memory(values, FOREST, place)) for values in (mapped, reference)]
    borders = Borders((1.0, 2.0), (1.0, 3.0), bytes(range(256)))
    found = count_pairs(*two, place, lambda _: None, borders)
    # Columns 19 and 20 lie half a pixel from the border, 17 and 22 two and a half.
    row_m2 = ground_pixels(place).area_m2.sum()
    for part, columns in zip(
        (found.counts, *found.beyond), ((3, 17, 5, 12), (3, 16, 4, 12), (3, 14, 2, 12)), strict=True
    ):
        places = [256 * 2 + 1, 256 + 1, 256 + 2, 256 * 2 + 2]
        assert part.pixels[places].tolist() == [9 * n for n in columns]
        assert part.pixels.sum() == 9 * sum(columns)
        assert part.area_m2[places] == pytest.approx(row_m2 * np.array(columns))


def test_the_sample_holds_every_nth_pixel_however_many_rows_are_read(in_memory, grid, monkeypatch):
    monkeypatch.setattr("landweave.core.agreement.bands.BAND_PX", 1)
    monkeypatch.setattr(pairs, "SAMPLE_PX", 100)
    values = np.random.default_rng(3).integers(1, 3, (2, 600, 20)).astype(np.uint8)
    two, rows = [stored(in_memory(one, FOREST, grid(600, 20))) for one in values], []
    found = count_pairs(*two, grid(600, 20), rows.append)
    assert np.array_equal(found.of_map, values[0, 3::6, 3::6])
    assert np.array_equal(found.of_reference, values[1, 3::6, 3::6])
    assert rows == [256, 512, 600]
    assert found.beyond == ()


def test_a_reader_without_bytes_of_its_own_gives_values(in_memory, grid):
    values = np.array([[1, 2]], np.uint8)
    found = stored(in_memory(values, None, grid(1, 2)))
    assert found.table.tolist() == list(range(256))
    assert np.array_equal(found.read(grid(1, 2).window), values)


def test_a_map_of_one_row_is_counted(grid, in_memory):
    values = np.array([[1, 1, 2, 2, 255]], np.uint8)
    layer = in_memory(values, FOREST, grid(1, 5))
    found = count_pairs(stored(layer), stored(layer), grid(1, 5), lambda _: None)
    assert [found.counts.pixels[256 * value + value] for value in (1, 2, 255)] == [2, 2, 1]
    assert found.counts.area_m2.sum() == pytest.approx(5 * 100)


def test_what_goes_wrong_in_the_last_rows_is_told(grid, in_memory, monkeypatch):
    def fail(*_):
        raise MemoryError("no room")

    monkeypatch.setattr(pairs, "_count_rings", fail)
    layer = in_memory(np.ones((3, 5), np.uint8), FOREST, grid(3, 5))
    with pytest.raises(MemoryError, match="no room"):
        count_pairs(stored(layer), stored(layer), grid(3, 5), lambda _: None)
