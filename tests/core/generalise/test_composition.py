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
