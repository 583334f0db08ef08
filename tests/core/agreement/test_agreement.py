import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landweave.core.agreement.agreement import agree, shared_levels
from landweave.core.agreement.recognition import Reading
from landweave.core.agreement.reference import Reference, ReferenceDescription
from landweave.core.errors import CancelledError, ReferenceLayerError
from landweave.core.events import Silent
from landweave.core.grid import Grid, Transform
from landweave.core.scheme import load_scheme
from sklearn.metrics import confusion_matrix

ABOUT = ReferenceDescription("layer", "raster", "band 1", "EPSG:32633", "clc", "CORINE", ("111",), (), 1.0)
CLC, L2, FOREST = load_scheme("clc"), load_scheme("clc-l2"), load_scheme("forest")


class Layer:
    """Stands for the file behind a reference."""

    def __init__(self, values):
        self.values = values

    def read(self, window):
        return self.values[window.slices]

    def close(self):
        pass


def reference_of(values, scheme, grid):
    return Reference(scheme, ABOUT, grid, Layer(values), Layer(values), Reading(scheme, scheme.id, {}, frozenset()))


def compared(mapped, reference, of_map, of_reference, in_memory, grid):
    return agree(in_memory(mapped, of_map, grid), reference_of(reference, of_reference, grid), Silent())


def test_a_level_2_map_and_a_level_3_reference(in_memory, grid):
    # 111 and 112 are both 11, 211 is 21, 311 and 312 are 31, 512 is 51.
    mapped = np.array([[11, 11, 21, 31, 31, 255]], np.uint8)
    codes = ["112", "211", "211", "312", "512", "111"]
    reference = np.array([[CLC.by_code(c).value for c in codes]], np.uint8)
    found = compared(mapped, reference, L2, CLC, in_memory, grid(1, 6))
    assert [level.scheme.id for level in found.levels] == ["clc-l2", "clc-l1"]
    assert [level.measures.overall for level in found.levels] == [0.6, 0.6]
    assert found.extent.pixels == 5
    assert found.extent.area_ha == pytest.approx(0.05)
    assert found.extent.only_reference_pixels == 1
    worst = found.finest.top_confusions()
    assert {(w.in_map.code, w.in_reference.code, w.pixels) for w in worst} == {("11", "21", 1), ("31", "51", 1)}
    assert [w.share for w in worst] == [0.5, 0.5]


def test_the_json_has_the_agreed_fields(in_memory, grid):
    mapped, reference = np.array([[1, 1, 2, 2]], np.uint8), np.array([[1, 2, 2, 255]], np.uint8)
    found = json.loads(
        json.dumps(compared(mapped, reference, FOREST, FOREST, in_memory, grid(1, 4)).as_json(), allow_nan=False)
    )
    assert found["classes"] == ["1", "2"]
    assert found["labels"] == ["Forest", "Non-forest"]
    assert found["confusion"] == [[1, 1], [0, 1]]
    assert found["overall_agreement"] == pytest.approx(2 / 3)
    assert found["per_class"]["1"] == {
        "users": 0.5, "producers": 1.0, "f1": pytest.approx(2 / 3), "iou": 0.5,
        "map_pixels": 2, "reference_pixels": 1, "agreed_pixels": 1,
    }  # fmt: skip
    assert found["area_ha"] == {"map": {"1": 0.02, "2": 0.01}, "reference": {"1": 0.01, "2": 0.02}}
    assert found["compared"]["left_out"]["only_map"]["pixels"] == 1
    assert list(found["levels"]) == ["1"]
    assert found["levels"]["1"]["confusion"] == found["confusion"]


@settings.get_profile("few")
@given(st.integers(0, 9999))
def test_the_agreement_never_falls_from_fine_to_coarse(seed):
    rng = np.random.default_rng(seed)
    mapped = rng.choice(CLC.values, (20, 30)).astype(np.uint8)
    reference = np.where(rng.random((20, 30)) < 0.4, mapped, rng.choice([*CLC.values, 255], (20, 30))).astype(np.uint8)
    place = Grid("EPSG:32633", Transform(500_000, 10, 0, 5_000_000, 0, -10), 30, 20)
    raster = Layer(mapped)
    raster.scheme, raster.grid = CLC, place
    levels = agree(raster, reference_of(reference, CLC, place), Silent()).levels
    shares = [level.measures.overall for level in levels]
    assert shares == sorted(shares)
    assert {int(level.counts.sum()) for level in levels} == {int((reference != 255).sum())}
    # Recoding both rasters first and counting then gives the same table as adding up rows and columns.
    for level in levels[1:]:
        table, both = CLC.recode_to_level(level.number), reference != 255
        counts = confusion_matrix(table[mapped[both]], table[reference[both]], labels=level.scheme.values)
        assert counts.tolist() == level.counts.tolist()


def test_pixels_in_degrees_weigh_by_their_ground_area(in_memory):
    place = Grid("EPSG:4326", Transform(10, 0.01, 0, 61, 0, -0.5), 2, 2)
    mapped, reference = np.array([[1, 1], [1, 1]], np.uint8), np.array([[1, 1], [2, 2]], np.uint8)
    level = compared(mapped, reference, FOREST, FOREST, in_memory, place).finest
    assert level.measures.overall == 0.5
    assert level.overall_by_area < 0.4999
    assert sum(level.map_area_ha) == pytest.approx(sum(level.reference_area_ha))


def test_large_maps_are_read_in_bands_of_rows(in_memory, grid, monkeypatch):
    monkeypatch.setattr("landweave.core.agreement.bands.BAND_PX", 256)
    rng = np.random.default_rng(5)
    mapped = rng.integers(1, 3, (700, 20)).astype(np.uint8)
    reference = rng.integers(1, 3, (700, 20)).astype(np.uint8)
    counts = compared(mapped, reference, FOREST, FOREST, in_memory, grid(700, 20)).finest.counts
    assert counts.tolist() == [[int(((mapped == r) & (reference == c)).sum()) for c in (1, 2)] for r in (1, 2)]


def test_an_agreement_by_chance_alone_raises_doubt(in_memory, grid):
    rng = np.random.default_rng(6)
    values, shuffled = (rng.integers(1, 45, (60, 60)).astype(np.uint8) for _ in range(2))
    assert "name its scheme" in compared(values, shuffled, CLC, CLC, in_memory, grid(60, 60)).doubt
    assert compared(values, values, CLC, CLC, in_memory, grid(60, 60)).doubt == ""
    nearly_one = np.ones((60, 60), np.uint8)
    nearly_one[:5] = 2
    assert compared(np.ones((60, 60), np.uint8), nearly_one, FOREST, FOREST, in_memory, grid(60, 60)).doubt == ""


def test_shared_levels():
    assert shared_levels(CLC, CLC) == ((3, 3), (2, 2), (1, 1))
    assert shared_levels(L2, CLC) == ((2, 2), (1, 1))
    assert shared_levels(CLC, load_scheme("clc-l1")) == ((1, 1),)
    assert shared_levels(FOREST, FOREST) == ((1, 1),)
    with pytest.raises(ReferenceLayerError, match="share no level"):
        shared_levels(FOREST, CLC)


def test_no_pixel_in_both(in_memory, grid):
    with pytest.raises(ReferenceLayerError, match="No pixel"):
        compared(np.full((1, 2), 1, np.uint8), np.full((1, 2), 255, np.uint8), FOREST, FOREST, in_memory, grid(1, 2))


def test_it_can_be_cancelled(in_memory, grid):
    class Impatient(Silent):
        def check_cancelled(self):
            raise CancelledError

    values = np.ones((2, 2), np.uint8)
    with pytest.raises(CancelledError):
        agree(in_memory(values, FOREST, grid(2, 2)), reference_of(values, FOREST, grid(2, 2)), Impatient())
