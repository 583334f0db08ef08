"""Linear classes and classes without a minimum width; answers typed in."""

import numpy as np
import pytest
from landweave.core.errors import SchemeError
from landweave.core.events import Silent
from landweave.core.generalise.generalise import generalise
from landweave.core.generalise.linear import widen
from landweave.core.generalise.runs import run_map
from landweave.core.job import Rules
from landweave.core.scheme import load_scheme

CLC = load_scheme("clc")
FIELD, RIVER = CLC.by_code("211").value, CLC.by_code("511").value


def river(width):
    """A river of 3 km through fields, pixels of 10 m."""
    classes = np.full((120, 300), FIELD, np.uint8)
    classes[50 : 50 + width] = RIVER
    return classes


def widths(classes, metric, **options):
    result = generalise(classes, CLC, metric(classes.shape[0]), Rules(**options), Silent()).classes
    return sorted(set((result == RIVER).sum(axis=0).tolist()))


@pytest.mark.parametrize(("width", "after"), [(7, 0), (8, 10), (9, 11), (10, 10), (12, 12)])
def test_a_kept_river_is_widened_where_it_is_nearly_wide_enough(metric, width, after):
    assert widths(river(width), metric, keep_connected=("511",)) == [after]


def test_a_wider_minimum_takes_a_wider_rim(metric):
    assert widths(river(24), metric, keep_connected=("511",), min_width_m=300) == [30]


@pytest.mark.parametrize(("width", "after"), [(7, 7), (8, 10), (9, 11), (10, 10)])
@pytest.mark.parametrize("turned", [False, True])
def test_only_what_is_nearly_wide_enough_is_widened_however_many_rows_are_read(
    metric, monkeypatch, width, after, turned
):
    monkeypatch.setattr("landweave.core.generalise.runs._PIXELS", 1)
    classes, expected = np.full((200, 200), 12, np.uint8), np.full((200, 200), 12, np.uint8)
    rim = (after - width) // 2
    for first in (30, 77, 120, 158):
        classes[first : first + width] = 40
        expected[first - rim : first - rim + after] = 40
    if turned:
        classes, expected = classes.T.copy(), expected.T
    seen = []
    found = widen(run_map(classes), [40], metric(200), 100.0, lambda: seen.append(1))
    np.testing.assert_array_equal(found.rows(0, 200), expected)
    assert len(seen) == 3


@pytest.mark.parametrize("turned", [False, True])
def test_the_rim_is_as_wide_on_the_ground_both_ways(metric, monkeypatch, turned):
    """80 m become 100 m: 16 rows of 5 m twenty, 8 columns of 10 m ten; also where bands of 160 rows meet."""
    monkeypatch.setattr("landweave.core.generalise.runs._PIXELS", 1)
    classes, expected = np.full((2, 400, 200), 12, np.uint8)
    if turned:
        classes[:, 60:68], expected[:, 59:69] = 40, 40
    for first in () if turned else (40, 143, 200, 321):
        classes[first : first + 16], expected[first - 2 : first + 18] = 40, 40
    found = widen(run_map(classes), [40], metric(400, 10.0, 5.0), 100.0, lambda: None)
    np.testing.assert_array_equal(found.rows(0, 400), expected)


def test_two_kept_classes_leave_each_other_what_they_have(metric):
    classes = np.full((60, 60), 12, np.uint8)
    classes[20:28], classes[28:36] = 40, 3
    expected = classes.copy()
    expected[19], expected[36] = 40, 3
    found = widen(run_map(classes), {40, 3}, metric(60), 100.0, lambda: None)
    np.testing.assert_array_equal(found.rows(0, 60), expected)


def test_without_a_width_or_such_a_class_nothing_is_done(metric):
    source = run_map(river(8))
    assert widen(source, [RIVER], metric(120), 0.0, lambda: None) is source
    assert widen(source, [7], metric(120), 100.0, lambda: None) is source


def test_other_rivers_are_cut(metric):
    assert widths(river(8), metric) == [0]


def test_a_class_of_any_width_stays_as_it_is(metric):
    assert widths(river(9), metric, any_width=("511",)) == [9]


def test_nodata_is_not_taken(metric):
    classes = river(8)
    classes[:50, :40] = 255
    result = generalise(classes, CLC, metric(120), Rules(keep_connected=("511",)), Silent()).classes
    assert (result[:50, :40] == 255).all()


def test_each_class_has_its_own_minimum(metric):
    classes = np.full((100, 100), FIELD, np.uint8)
    classes[20:40, 20:40] = RIVER  # 4 ha
    classes[60:80, 20:40] = CLC.by_code("311").value
    rules = Rules(min_width_m=0, class_mmu=(("511", 4.0),))
    result = generalise(classes, CLC, metric(100), rules, Silent()).classes
    assert np.unique(result).tolist() == [FIELD, RIVER]


def test_the_korean_minima_are_those_of_the_scheme(metric):
    aihub = load_scheme("aihub")
    classes = np.full((200, 200), 60, np.uint8)
    classes[20:40, 20:40] = 10  # a building of 100 m² at 0.5 m
    classes[80:100, 80:100] = 70  # so small a wood is none
    rules = Rules(mmu_ha=0.01, min_width_m=0, scheme_minima=True)
    result = generalise(classes, aihub, metric(200, 0.5, 0.5), rules, Silent()).classes
    assert np.unique(result).tolist() == [10, 60]


def test_codes_that_the_scheme_lacks_are_told(metric):
    with pytest.raises(SchemeError, match="999"):
        generalise(river(8), CLC, metric(120), Rules(any_width=("999",)), Silent())
