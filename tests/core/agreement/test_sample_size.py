"""How many points, and where."""

import pytest
from landweave.core.agreement.sample_size import allocate, simple_size, stratified_size


def test_the_published_example_of_a_stratified_size():
    # 640.5 points in Olofsson et al. 2014, section 5.1.1.
    assert stratified_size([0.02, 0.015, 0.32, 0.645], [0.7, 0.6, 0.9, 0.95], 0.01) == 641


def test_shares_may_be_areas():
    assert stratified_size([2, 1.5, 32, 64.5], [0.7, 0.6, 0.9, 0.95], 0.01) == 641


def test_the_size_of_a_simple_sample():
    assert simple_size(0.5, 0.05) == 385
    assert simple_size(0.85, 0.02) == 1225


def test_rare_classes_get_the_minimum_and_the_rest_goes_by_size():
    assert allocate([200, 150, 3200, 6450], 640, 75) == (75, 75, 162, 328)


def test_no_stratum_gets_more_points_than_pixels():
    assert allocate([10, 0, 1000], 100, 50) == (10, 0, 90)


def test_a_stratum_of_one_pixel_gets_it():
    assert allocate([1, 1000], 100, 50) == (1, 99)


def test_the_largest_remainders_are_rounded_up():
    assert allocate([72, 19, 9], 10, 0) == (7, 2, 1)  # of 7.2, 1.9 and 0.9


def test_a_minimum_that_needs_more_points_gets_them():
    assert allocate([500, 500, 500], 60, 50) == (50, 50, 50)


@pytest.mark.parametrize("total", [100, 101, 997])
def test_the_points_sum_to_what_was_wanted(total):
    assert sum(allocate([12_345, 6_789, 333, 98_765], total, 20)) == total
