"""Small pieces by what surrounds them; answers typed in."""

import numpy as np
import pytest
from landweave.core.errors import SchemeError
from landweave.core.events import Silent
from landweave.core.generalise.boxes import box_sums
from landweave.core.generalise.composition import compose
from landweave.core.generalise.generalise import generalise
from landweave.core.generalise.ranks import ranks_of
from landweave.core.generalise.runs import run_map
from landweave.core.job import Rules
from landweave.core.scheme import load_scheme

CLC = load_scheme("clc")
RULES = Rules(mmu_ha=25, min_width_m=0, composition=True)


def checkers(*codes, size=100, step=5):
    """Squares of ``step`` pixels, the codes in turn."""
    values = np.array([CLC.by_code(code).value for code in codes], np.uint8)
    at = np.arange(size) // step
    return values[(at[:, None] + at) % len(codes)]


def codes_of(classes):
    return {CLC.by_value(int(value)).code for value in np.unique(classes)}


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (("211", "231"), {"242"}),
        (("211", "311"), {"243"}),
        (("311", "312"), {"313"}),
        (("211", "211", "211", "231", "211"), {"211"}),  # 80 % of one crop is that crop
    ],
)
def test_what_a_patchwork_becomes(metric, parts, whole):
    result = generalise(checkers(*parts), CLC, metric(100), RULES, Silent()).classes
    assert codes_of(result[30:70, 30:70]) == whole  # pieces at the edge stay for themselves


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("111", "141"), "112"),  # half of it sealed
        (("112", "121", "121"), "111"),  # (55 + 100 + 100) / 3 = 85 %
        (("111", "111", "111", "231"), "112"),  # 75 % sealed
        (("111", "231", "231", "231"), "111"),  # a quarter: no urban fabric by its surroundings, left to merging
    ],
)
def test_urban_fabric_by_its_sealed_share(metric, parts, code):
    ranks = ranks_of(CLC)
    classes = ranks.rank(checkers(*parts, size=120))
    everywhere = run_map(np.ones(classes.shape, np.uint8))
    ground = metric(120, 10.2, 10.2)
    composed = compose(run_map(classes), everywhere, ranks.codes, ground=ground, unit_ha=37.4)  # 60 pixels
    urban = composed.rows(60, 61)[0, 60:80]
    assert {ranks.codes[rank] for rank in urban} & {"111", "112"} == {code}


@pytest.mark.parametrize(
    ("surroundings", "becomes"),
    [
        # Farmland and natural vegetation: a quarter of each, three quarters together.
        ("211×5 311×10 141×5", "243"),
        ("211×4 311×11 141×5", "211"),
        ("311×5 211×10 141×5", "243"),
        ("311×4 211×11 141×5", "311"),
        ("211×7 321×7 141×6", "211"),
        ("211×5 321×10 141×5", "243"),
        # Farmland: more than three quarters, no crop more than three quarters of it.
        ("211×8 231×8 141×4", "242"),
        ("211×8 231×7 141×5", "211"),
        ("211×12 222×4 141×4", "242"),
        ("211×13 222×3 141×4", "211"),
        ("141×1 211×8 231×8 121×3", "141"),
        # Trees: 30 %, and no kind more than three quarters of them.
        ("311×3 312×3 141×14", "313"),
        ("311×3 312×2 141×15", "311"),
        ("312×6 311×2 141×12", "313"),
        ("312×7 311×2 141×11", "312"),
        ("311×2 313×4 141×14", "313"),
        ("321×1 311×6 312×6 141×7", "321"),
        # Sealed ground: from 30 % on, and more than 80 %.
        ("111×6 141×14", "112"),
        ("111×5 141×15", "111"),
        ("111×16 141×4", "112"),
        ("111×17 141×3", "111"),
        ("112×1 121×4 122×4 123×4 124×4 141×3", "111"),
        ("112×1 121×4 122×4 123×4 124×3 141×4", "112"),
        ("111×1 112×9 141×10", "111"),
        ("111×1 112×10 141×9", "112"),
        ("121×1 111×17 141×2", "121"),
    ],
)
def test_a_piece_by_its_twenty_pixels(metric, surroundings, becomes):
    """The middle pixel, of the first class, in a square of 50 m of which five pixels are nodata."""
    ranks = ranks_of(CLC)
    codes = [code for part in surroundings.split() for code in [part[:3]] * int(part[4:])]
    square = np.array([255] * 5 + [ranks.codes.index(code) for code in codes[::-1]], np.uint8)
    square[[12, 24]] = square[[24, 12]]
    small = np.zeros((5, 5), np.uint8)
    small[2, 2] = 1
    composed = compose(run_map(square.reshape(5, 5)), run_map(small), ranks.codes, ground=metric(5), unit_ha=0.25).rows(
        0, 5
    )
    assert ranks.codes[composed[2, 2]] == becomes
    assert (np.delete(composed, 12) == np.delete(square, 12)).all()


def test_the_square_is_square_on_the_ground_and_bands_of_rows_leave_no_trace(metric, monkeypatch):
    """Of 5 × 3 pixels of 10 × 17 m five are sealed, so the middle becomes 112; of any other box it would be less."""
    ranks = ranks_of(CLC)
    of = {code: ranks.codes.index(code) for code in ("111", "112", "141")}
    classes = np.full((40, 9), of["141"], np.uint8)
    for row in range(2, 40, 7):
        classes[row, 4] = classes[row - 2, [3, 5]] = of["111"]
        classes[min(row + 2, 39), [3, 5]] = of["111"]
    small = np.zeros(classes.shape, np.uint8)
    small[2:37:7, 4] = 1
    expected = np.where(small == 1, of["112"], classes)
    for pixels in (1 << 23, 9):
        monkeypatch.setattr("landweave.core.generalise.runs._PIXELS", pixels)
        ground = metric(40, 50 / 3, 10.0)
        composed = compose(run_map(classes), run_map(small), ranks.codes, ground=ground, unit_ha=0.25)
        np.testing.assert_array_equal(composed.rows(0, 40), expected)


def test_what_can_be_drawn_by_itself_stays(metric):
    classes = np.full((100, 100), CLC.by_code("211").value, np.uint8)
    classes[:, 50:] = CLC.by_code("311").value
    np.testing.assert_array_equal(generalise(classes, CLC, metric(100), RULES, Silent()).classes, classes)


def test_it_is_off_unless_asked_for(metric):
    result = generalise(checkers("211", "311"), CLC, metric(100), Rules(min_width_m=0), Silent()).classes
    assert codes_of(result) <= {"211", "311"}


def test_a_flip_of_the_map_flips_the_result(metric):
    classes = np.random.default_rng(5).choice(np.array([2, 12, 18, 23, 24], np.uint8), (30, 40))
    classes = np.kron(classes, np.ones((4, 4), np.uint8))
    result = generalise(classes, CLC, metric(120), RULES, Silent()).classes
    flipped = generalise(np.ascontiguousarray(classes[::-1, ::-1]), CLC, metric(120), RULES, Silent()).classes
    np.testing.assert_array_equal(flipped[::-1, ::-1], result)


def test_a_scheme_without_the_parts_is_refused(metric):
    with pytest.raises(SchemeError, match="composition"):
        generalise(np.ones((9, 9), np.uint8), load_scheme("forest"), metric(9), RULES, Silent())


def test_box_sums_end_at_the_edge():
    flags = np.zeros((3, 4), bool)
    flags[1, 1] = flags[2, 3] = True
    assert box_sums(flags, (1, 1)).tolist() == [[1, 1, 1, 0], [1, 1, 2, 1], [1, 1, 2, 1]]
