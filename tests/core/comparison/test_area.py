"""Figures, differences and verdicts of an area."""

import numpy as np
import pytest
from landweave.core.agreement.measures import measure
from landweave.core.comparison.area import assess
from landweave.core.comparison.counting import Rows, count, empty_sums, pairs_of
from landweave.core.comparison.difference import Drawing, Verdict
from landweave.core.comparison.figures import columns, figures
from landweave.core.comparison.legend import Legend
from landweave.core.scheme import load_scheme

L1 = Legend(load_scheme("clc-l1"))


@pytest.fixture(scope="module")
def sums():
    """sums(share wrong in A, in B, blocks a side) → three classes in blocks of 10 × 10 px; errors come in patches."""

    def make(wrong_a, wrong_b, side=6, seed=1):
        rng, size = np.random.default_rng(seed), side * 10
        coarse = rng.integers(0, 3, (side * 2, side * 2))
        truth = np.kron(coarse, np.ones((5, 5), int)).astype(np.uint8)
        maps = []
        for wrong in (wrong_a, wrong_b):
            patch = np.kron(rng.random((side * 4, side * 4)) < wrong, np.ones((3, 3), bool))
            patch = np.pad(patch, (0, size))[:size, :size]
            maps.append(np.where(patch, (truth + 1) % 3, truth).astype(np.uint8))
        block = np.repeat(np.arange(side), 10)
        found = empty_sums(side * side, 2, 5)
        full = np.full((2, size, size), 80, np.uint8)
        rows = Rows(np.stack(maps), full, truth, np.full(size, 100.0), block * side, block)
        count(rows, pairs_of(2), found)
        return found

    return make


def test_figures_are_those_of_the_confusion_table(sums):
    made = sums(0.1, 0.3)
    found = figures(columns(made).sum(axis=0).astype(float), 2)
    for k in range(2):
        wanted = measure(made.confusion[k])
        assert found.whole[k] == pytest.approx([wanted.overall, wanted.macro.iou, wanted.macro.f1])
        for row, name in enumerate(("producers", "users", "f1", "iou")):
            values = [np.nan if v is None else v for v in getattr(wanted, name)]
            assert found.per_class[k, row] == pytest.approx(values, nan_ok=True)


def test_a_large_difference_is_told_from_noise(sums):
    area = assess("here", [("a", sums(0.05, 0.3))], L1, Drawing(1000, 1))
    found = area.pairs[0].of("overall_agreement")
    assert found.verdict is Verdict.A
    assert found.interval.low < found.difference < found.interval.high
    assert (area.best, area.is_sure, area.blocks) == (0, True, 36)
    assert area.verdict(1, 0) is Verdict.B
    assert area.maps[0].overall.low < area.maps[0].measures.overall < area.maps[0].overall.high
    assert area.pairs[0].test.p_blocks < 0.01


def test_alike_maps_are_within_noise_nineteen_times_of_twenty(sums):
    areas = [assess("here", [("a", sums(0.2, 0.2, seed=seed))], L1, Drawing(1000, 1)) for seed in range(40)]
    verdicts = [area.pairs[0].of("overall_agreement").verdict for area in areas]
    assert sum(verdict is not Verdict.NOISE for verdict in verdicts) <= 6
    assert sum(area.is_sure for area in areas) <= 6


def test_few_blocks_give_no_verdict(sums):
    area = assess("here", [("a", sums(0.05, 0.5, side=2))], L1, Drawing(1000, 1))
    assert area.few_blocks
    assert {d.verdict for d in area.pairs[0].differences} == {Verdict.FEW}


def test_rasters_of_one_area_are_counted_together(sums):
    parts = [("a", sums(0.1, 0.2, side=3)), ("b", sums(0.1, 0.2, side=4, seed=2))]
    area = assess("here", parts, L1, Drawing(1000, 1))
    assert area.blocks == 9 + 16
    assert area.compared == 900 + 1600
    assert area.pairs[0].states.sum() == 2500
    assert area.pairs[0].states_ha.sum() == pytest.approx(25.0)
    assert sum(area.maps[0].area_ha) == pytest.approx(25.0)


def test_without_a_reference_there_are_changes_only(sums):
    made = sums(0.1, 0.2)
    for field in ("confusion", "mapped", "right", "reference", "states"):
        getattr(made, field)[:] = 0
    area = assess("here", [("a", made)], L1, Drawing(1000, 1))
    assert area.best is None
    assert not area.is_sure
    assert area.pairs[0].differences == ()
    assert 0 < area.pairs[0].same_share < 1
