"""Tables of outcomes that are typed in, so that every figure is known."""

import csv
from dataclasses import replace

import pytest
from landweave.core.experiments.design import read_design
from landweave.core.experiments.outcome import AreaScore, Outcome
from landweave.core.experiments.page import page, text
from landweave.core.experiments.tables import tables, write_csv

UNITS = tuple((right, 100) for right in (80, 82, 78, 81, 79, 80, 83, 77, 80, 80))


def score(area, gain=0, *, is_own=False, units=UNITS):
    shifted = tuple((right + gain, all_) for right, all_ in units)
    agreement = sum(right for right, _ in shifted) / sum(all_ for _, all_ in shifted)
    iou, shares = (("1", 0.5 + gain / 100), ("2", None)), (("1", 0.75), ("2", 0.25))
    return AreaScore(area, is_own, agreement, 0.3, iou, shares, 1000, shifted)


@pytest.fixture
def made(design):
    """tables of two areas × two networks × two seeds: the second network gains 5 points, the second seed 2."""
    read = read_design(design("seed = [1, 2]\nnetwork = { small = {}, large = { decoder = [16, 16, 16] } }"))
    outcomes = []
    for combination in read.combinations:
        levels = dict(combination.levels)
        gain = 5 * (levels["network"] == "large") + 2 * (levels["seed"] == "2")
        areas = [score(a, gain - 10 * (a != levels["area"]), is_own=a == levels["area"]) for a in ("west", "east")]
        outcomes.append(Outcome("key", 60.0, tuple(areas)))
    return read, {table.name: table for table in tables(read, outcomes)}


def test_seeds_are_joined_in_their_mean(made):
    rows = {row[0]: row[1:] for row in made[1]["agreement"].rows}
    assert list(rows) == ["west, small", "west, large", "east, small", "east, large"]
    west, east = rows["west, large"]
    assert west.value == pytest.approx(0.86)
    assert east.value == pytest.approx(0.76)
    assert west.low < 0.86 < west.high
    assert west.low > 0.83
    assert west.high < 0.89


def test_a_difference_is_free_of_what_both_share(made):
    """The ground and the seeds are the same for both, and so is the gain everywhere: nothing is left to chance."""
    rows = {row[:2]: row[2:] for row in made[1]["differences"].rows}
    for cell in rows["large against small", "west"]:
        assert (cell.value, cell.low, cell.high) == pytest.approx((0.05, 0.05, 0.05))
    west, east = rows["east against west", "small"]
    assert (west.value, east.value) == pytest.approx((-0.1, 0.1))
    assert len(rows) == 4


def test_classes_have_their_names_and_shares(made):
    table = made[1]["iou-east"]
    assert table.head == ("class", "share of the reference", "west, small", "west, large", "east, small", "east, large")
    assert table.rows[0] == ("1 Forest", 0.75, *map(pytest.approx, (0.41, 0.46, 0.51, 0.56)))
    assert table.rows[1] == ("2 Non-forest", 0.25, None, None, None, None)
    assert [row[0] for row in table.rows[2:]] == ["Mean IoU", "Kappa"]
    assert table.rows[3][2] == "0.300"


def test_every_training_is_told_and_levels_are_not_where_there_is_one(made):
    assert len(made[1]["trainings"].rows) == 8 * 2
    assert "levels" not in made[1]


def test_names_of_levels_are_explained(made):
    assert made[1]["design"].rows == (
        ("area", "west, east"),
        ("seed", "1, 2"),
        ("network: small", "nothing else"),
        ("network: large", "decoder 16,16,16"),
        ("all trainings", "patch_px 64, decoder 8,8,8, epochs 4, batch 4"),
    )


def test_ends_of_intervals_have_columns_of_their_own(made, tmp_path):
    with write_csv(made[1]["agreement"], tmp_path).open(encoding="utf-8") as file:
        head, first, *_ = csv.reader(file)
    assert head[:4] == ["weights", "tested in west", "tested in west, low", "tested in west, high"]
    low, high = map(float, first[2:4])
    assert low < float(first[1]) == 0.81 < high


def test_the_page_tells_percent_with_intervals(made):
    read, found = made
    document = page(read, list(found.values()), 60.0)
    assert text(found["agreement"].rows[0][1]) in document
    assert "5.0 (5.0 to 5.0)" in document
    assert "−10.0 (−10.0 to −10.0)" in document


def test_other_ground_has_no_interval(design):
    read = read_design(design("patch_px = [64, 96]"))
    outcomes = [Outcome("key", 1.0, tuple(score(a, units=UNITS[: 10 - n]) for a in ("west", "east"))) for n in range(4)]
    found = tables(read, outcomes)[0].rows[0][1]
    assert (found.value, found.low, found.high) == (pytest.approx(0.8), None, None)


def test_finer_classes_are_told_at_coarser_levels(design):
    read = read_design(design('scheme = ["clc-l1", "clc"]\narea = ["west"]'))

    def outcome(gain, **more):
        return Outcome("key", 1.0, tuple(replace(score(area, gain), **more) for area in ("west", "east")))

    outcomes = [outcome(0), outcome(-20, coarser=(("clc-l2", 0.7), ("clc-l1", 0.75)), iou=(("111", 0.4),))]
    found = {table.name: table for table in tables(read, outcomes)}
    assert found["levels"].head[2:] == (
        "CORINE Land Cover, level 3",
        "CORINE Land Cover, level 2",
        "CORINE Land Cover, level 1",
    )
    assert found["levels"].rows[0] == ("clc-l1", "west", None, None, pytest.approx(0.8))
    assert found["levels"].rows[2] == ("clc", "west", pytest.approx(0.6), 0.7, 0.75)
    assert found["iou-west-clc"].rows[0][0] == "111 Continuous urban fabric"
    assert {"iou-west-clc-l1", "iou-east-clc"} <= set(found)


@pytest.mark.parametrize(
    ("cell", "words"), [(0.8312, "83.1"), (-0.0149, "−1.5"), (-0.0004, "0.0"), (0.0, "0.0"), (None, "")]
)
def test_a_difference_has_a_minus_unless_it_vanishes(cell, words):
    assert text(cell) == words
