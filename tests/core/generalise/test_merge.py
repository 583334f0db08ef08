"""Each rule of merging on a map drawn by hand."""

from dataclasses import replace

import numpy as np
import pytest
from landweave.core.generalise.measure import measure_of
from landweave.core.generalise.merge import merge
from landweave.core.generalise.numbering import paint
from landweave.core.generalise.priority import UNLISTED
from landweave.core.generalise.regions import Regions, find_regions


@pytest.fixture
def merged(draw, metric):
    """Merges a map drawn in the letters a–d; ``wanted`` gives priorities below those of all other pairs."""

    def make(text, mmu, wanted=None, size=(10.0, 10.0)):
        letters = "abcd"
        classes = draw(text, **{letter: number for number, letter in enumerate(letters)})
        priority = np.full((4, 4), UNLISTED, np.int32)
        for pair, value in (wanted or {}).items():
            priority[letters.index(pair[0]), letters.index(pair[1])] = value
        regions = find_regions(classes, measure_of(metric(classes.shape[0], *size)))
        minimum = np.broadcast_to(np.asarray(mmu, np.int64), 4).copy()
        out = paint(regions.numbering, merge(regions, priority, minimum))
        names = np.array([*letters, "."])[np.minimum(out, 4)]
        return ["".join(row) for row in names]

    return make


def test_the_larger_neighbour_takes_it_where_priorities_are_equal(merged):
    assert merged("aaaaa aacbb aaabb aaabb", 2) == ["aaaaa", "aaabb", "aaabb", "aaabb"]


def test_priority_comes_before_size(merged):
    assert merged("aaaaa aacbb aaabb aaabb", 2, {"cb": 1}) == ["aaaaa", "aabbb", "aaabb", "aaabb"]


def test_priorities_have_a_direction(merged):
    assert merged("aaaaa aacbb aaabb aaabb", 2, {"bc": 1}) == ["aaaaa", "aaabb", "aaabb", "aaabb"]


def test_the_longer_border_decides_between_equal_sizes(merged):
    """a and b have nine pixels each; c shares three sides with b and one with a, whose code is smaller."""
    assert merged("abbbb aacbb aabbb aaaad", 2)[1] == "aabbb"


def test_the_smaller_code_decides_where_all_else_is_equal(merged):
    assert merged("bbb bcd aaa", 2)[1][1] in "ab"
    assert merged("bbaab bbcaa bbaaa", 2)[1][2] == "a"


def test_a_corner_is_no_border(merged):
    """Only a touches c along a side; d meets it in corners and would have the better priority."""
    assert merged("ddadd ddadd aacaa ddadd ddadd", 2, {"cd": 1})[2] == "aaaaa"


def test_the_smallest_goes_first_and_its_taker_may_then_be_large_enough(merged):
    """c (1 px) joins b (3 px), which so reaches 4 and stays; had b gone first, both would be a."""
    assert merged("aaaaa abbca aabaa aaaaa", 4, {"cb": 1}) == ["aaaaa", "abbba", "aabaa", "aaaaa"]


def test_two_small_neighbours_unite_and_do_not_swap(merged):
    assert merged("aaaaaa abbcca aaaaaa", 4, {"bc": 1, "cb": 1})[1] == "acccca"


def test_a_region_joins_all_neighbours_of_the_class_it_takes(merged):
    """The bridge c unites two b of 2 px each to one of 5, which is large enough."""
    assert merged("aaaaaaa abbcbba aaaaaaa", 5, {"cb": 1})[1] == "abbbbba"


def test_nodata_takes_nothing_and_what_touches_it_stays(merged):
    assert merged("aaaaa aac.a aaaaa abaaa aaaaa", 3) == ["aaaaa", "aac.a", "aaaaa", "aaaaa", "aaaaa"]


def test_what_touches_the_edge_stays_but_takes_others(merged):
    assert merged("abaaa acaaa aaaaa", 3, {"cb": 1}) == ["abaaa", "abaaa", "aaaaa"]


def test_each_class_may_have_its_own_minimum(merged):
    assert merged("aaaaaaa abbacca aaaaaaa", [1, 3, 2, 1])[1] == "aaaacca"


def test_neighbours_may_stand_in_any_order(metric):
    """1 px beside 10 px and 5 px joins the larger one, wherever its borders stand in the table."""
    sizes, kinds, edge = np.array([1, 10, 5]), np.array([0, 1, 2], np.uint8), np.array([False, True, True])
    neutral = np.full((3, 3), UNLISTED, np.int32)
    for pairs in ([[0, 1], [0, 2]], [[0, 2], [0, 1]], [[1, 2], [0, 2], [0, 1]], [[1, 2], [0, 1], [0, 2]]):
        lengths = np.ones(len(pairs), np.int32)
        regions = Regions(None, kinds.copy(), sizes.copy(), edge.copy(), np.array(pairs, np.int32), lengths)
        assert merge(regions, neutral, np.full(3, 2)).tolist() == [1, 1, 2]


@pytest.mark.parametrize("seed", range(8))
def test_any_order_of_the_table_gives_the_same_map(metric, seed):
    rng = np.random.default_rng(seed)
    classes = np.pad(rng.integers(0, 4, (9, 9)), 1, constant_values=1).astype(np.uint8)
    measure, priority = measure_of(metric(11)), rng.integers(1, 9, (4, 4)).astype(np.int32)
    plain = find_regions(classes, measure)
    order = rng.permutation(len(plain.pairs))
    other = replace(find_regions(classes, measure), pairs=plain.pairs[order], borders=plain.borders[order])
    expected = merge(plain, priority, np.full(4, 6))
    assert (merge(other, priority, np.full(4, 6)) == expected).all()


def test_thresholds_that_grow_give_what_the_last_one_gives(metric):
    """3, 8, 13, 18, 23 and 25 ha in turn, as in the official procedure, equal 25 ha at once, smallest first."""
    rng = np.random.default_rng(3)
    classes = np.kron(rng.integers(0, 5, (40, 40)), np.ones((2, 3), int)).astype(np.uint8)
    measure, priority = measure_of(metric(80)), rng.integers(1, 9, (5, 5)).astype(np.int32)
    steps, once = classes, find_regions(classes, measure)
    for share in (3, 8, 13, 18, 23, 25):
        regions = find_regions(steps, measure)
        steps = paint(regions.numbering, merge(regions, priority, np.full(5, 4 * share)))
    np.testing.assert_array_equal(steps, paint(once.numbering, merge(once, priority, np.full(5, 100))))
