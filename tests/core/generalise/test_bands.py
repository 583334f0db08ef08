"""Bands of rows, blocks of columns and small tables leave no trace in the result."""

import numpy as np
import pytest
from landweave.core.events import Silent
from landweave.core.generalise import narrow, regions
from landweave.core.generalise.generalise import generalise
from landweave.core.generalise.measure import measure_of
from landweave.core.generalise.narrow import Look, refilled
from landweave.core.generalise.priority import UNLISTED
from landweave.core.generalise.regions import find_regions
from landweave.core.generalise.runs import RunMap, collect, run_map, same
from landweave.core.generalise.width import opening
from landweave.core.job import Rules
from landweave.core.scheme import load_scheme

VALUES = np.array([2, 4, 12, 18, 23, 25, 40], np.uint8)


def landscape(seed, shape=(150, 170)):
    """Patches of two grains, strips, specks and holes of nodata."""
    rng = np.random.default_rng(seed)
    coarse = rng.choice(VALUES, (shape[0] // 12 + 1, shape[1] // 11 + 1))
    classes = np.kron(coarse, np.ones((12, 11), np.uint8))[: shape[0], : shape[1]].copy()
    fine = np.kron(rng.choice(VALUES, (shape[0] // 3 + 1, shape[1] // 3 + 1)), np.ones((3, 3), np.uint8))
    some = np.kron(rng.random((shape[0] // 30 + 1, shape[1] // 30 + 1)) < 0.3, np.ones((30, 30), bool))
    mixed = some[: shape[0], : shape[1]]
    classes[mixed] = fine[: shape[0], : shape[1]][mixed]
    classes[:, 70:74] = 4
    specks = rng.random(shape) < 0.03
    classes[specks] = rng.choice(VALUES, specks.sum())
    classes[60:80, 100:130] = 255
    return classes


@pytest.mark.parametrize("seed", [1, 2])
def test_the_result_is_the_same_for_any_bands(metric, monkeypatch, seed):
    classes, clc, rules = landscape(seed), load_scheme("clc"), Rules(mmu_ha=1, min_width_m=50)
    whole = generalise(classes, clc, metric(150), rules, Silent())
    assert whole.rounds > 2
    for cut, again, slots in ((1, 1, 8), (7, 16, 16), (64, 50, 64)):
        monkeypatch.setattr(narrow, "_ROWS", again)
        monkeypatch.setattr(regions, "_SLOTS", slots)
        monkeypatch.setattr(RunMap, "bands", lambda source, _, cut=cut: rows_of(source, cut))
        bands = collect((classes[row : row + cut] for row in range(0, 150, cut)), 170)
        parts = generalise(bands, clc, metric(150), rules, Silent())
        assert same(parts.map, whole.map)
        assert parts.summary() == whole.summary()


def test_rivers_that_are_kept_and_mixtures_are_the_same_for_any_bands(metric, monkeypatch):
    classes, clc = landscape(3), load_scheme("clc")
    rules = Rules(mmu_ha=1, min_width_m=50, keep_connected=("122", "311"), composition=True)
    whole = generalise(classes, clc, metric(150), rules, Silent())
    for cut in (3, 41):
        monkeypatch.setattr(RunMap, "bands", lambda source, _, cut=cut: rows_of(source, cut))
        assert same(generalise(classes, clc, metric(150), rules, Silent()).map, whole.map)


def rows_of(source, cut):
    for first in range(0, source.height, cut):
        yield first, min(first + cut, source.height)


def test_a_second_look_sees_what_a_first_one_would(metric):
    rng = np.random.default_rng(4)
    look = Look(opening(metric(150), 50.0), (), lambda: None)
    before = landscape(5)
    after = before.copy()
    for _ in range(12):
        row, col = rng.integers(0, 140), rng.integers(0, 160)
        after[row : row + 5, col : col + 4] = rng.choice(VALUES)
    again = look.at(run_map(after), look.at(run_map(before)))
    expected = opening(metric(150), 50.0).survivors(run_map(after), (0, 150), (0, 170))
    np.testing.assert_array_equal(again.survivors.rows(0, 150) == 1, expected)
    assert again.narrow == ((after != 255) & (again.survivors.rows(0, 150) == 0)).sum()


def test_classes_of_any_width_survive(metric):
    classes = np.full((40, 40), 12, np.uint8)
    classes[20] = 4
    looked = Look(opening(metric(40), 100.0), (4,), lambda: None).at(run_map(classes))
    assert looked.narrow == 0


def test_filling_by_bands_equals_filling_at_once(metric, monkeypatch):
    rng = np.random.default_rng(6)
    ranks = np.argsort(np.argsort(VALUES))
    table = np.full(256, 255, np.uint8)
    table[VALUES] = ranks
    classes = table[landscape(7)]
    looked = Look(opening(metric(150), 80.0), (), lambda: None).at(run_map(classes))
    priority = rng.choice([1, 2, UNLISTED], (VALUES.size, VALUES.size)).astype(np.int32)
    whole = refilled(looked, priority, 8, lambda: None)
    for cut in (1, 13, 60):
        monkeypatch.setattr(RunMap, "bands", lambda source, _, cut=cut: rows_of(source, cut))
        assert same(refilled(looked, priority, 8, lambda: None), whole)


def test_a_small_table_of_neighbours_finds_the_same_borders(metric, monkeypatch):
    classes, measure = landscape(8), measure_of(metric(150))
    whole = find_regions(classes, measure)
    monkeypatch.setattr(regions, "_SLOTS", 16)
    parts = find_regions(classes, measure)
    assert len(parts.pairs) > len(whole.pairs)
    borders = {}
    for (a, b), length in zip(parts.pairs.tolist(), parts.borders.tolist(), strict=True):
        borders[a, b] = borders.get((a, b), 0) + length
    pairs = zip(whole.pairs.tolist(), whole.borders.tolist(), strict=True)
    assert borders == {(a, b): length for (a, b), length in pairs}
