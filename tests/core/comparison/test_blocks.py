"""Blocks cover every pixel once and are neither slivers nor too many; legends meet where schemes do."""

import numpy as np
import pytest
from landweave.core.comparison.blocks import MOST_BLOCKS, divide, side_for
from landweave.core.comparison.legend import shared_legend
from landweave.core.errors import JobError
from landweave.core.grid import Grid, Transform, Window
from landweave.core.scheme import load_scheme

CLC, L2, FOREST = load_scheme("clc"), load_scheme("clc-l2"), load_scheme("forest")


def grid(width, height, size=10.0):
    return Grid("EPSG:32633", Transform(500_000, size, 0, 5_000_000, 0, -size), width, height)


@pytest.mark.parametrize(("width", "height"), [(512, 512), (100, 1000), (4000, 3000), (7, 5), (1, 1)])
def test_every_pixel_lies_in_one_block(width, height):
    here = grid(width, height)
    blocks = divide(here, side_for([here]))
    seen = np.zeros(here.shape, int)
    for number in range(blocks.count):
        seen[blocks.window(number).slices] += 1
    assert (seen == 1).all()
    numbers = blocks.first_of_rows(here.window)[:, None] + blocks.of_cols()[None]
    assert np.unique(numbers).tolist() == list(range(blocks.count))
    part = blocks.first_of_rows(Window(0, height // 2, width, 1))
    assert part[0] == numbers[height // 2, 0]


def test_small_areas_get_smaller_blocks_and_large_ones_2_km():
    small = divide(grid(512, 512), side_for([grid(512, 512)]))
    assert small.count == 36
    assert small.side_m == pytest.approx(5120 / 6)
    large = divide(grid(4000, 4000), side_for([grid(4000, 4000)]))
    assert (large.count, large.side_m) == (400, pytest.approx(2000))
    assert side_for([grid(512, 512)] * 7) > side_for([grid(512, 512)])


def test_blocks_grow_before_memory_does():
    assert divide(grid(40_000, 40_000), 10.0).count == MOST_BLOCKS


@pytest.mark.parametrize(("width", "height", "count"), [(15, 15, 1), (16, 15, 2), (16, 16, 4), (80, 8, 10)])
def test_no_block_is_narrower_than_eight_pixels(width, height, count):
    assert divide(grid(width, height), 1.0).count == count


def test_degrees_are_measured_in_the_middle():
    """100 rows of half a degree from 60° N on: the middle one, at 34.75° N, is 40 × 0.5 × 91.6 km wide."""
    here = Grid("EPSG:4326", Transform(0, 0.5, 0, 60, 0, -0.5), 40, 100)
    blocks = divide(here, 1e9)
    assert blocks.count == 1
    assert blocks.side_m == pytest.approx((5.55e6 * 1.832e6) ** 0.5, rel=0.003)


@pytest.mark.parametrize(
    ("schemes", "wanted"), [((CLC, CLC), "clc"), ((CLC, L2), "clc-l2"), ((L2, load_scheme("clc-l1"), CLC), "clc-l1")]
)
def test_the_finest_shared_level(schemes, wanted):
    assert shared_legend([("x", s) for s in schemes]).scheme.id == wanted


def test_places_follow_the_codes():
    legend = shared_legend([("a", CLC), ("b", L2)])
    codes = legend.scheme.codes
    table = legend.places(CLC)
    assert codes[table[CLC.by_code("312").value]] == "31"
    assert table[255] == table[0] == 255
    assert codes[legend.places(L2)[L2.by_code("51").value]] == "51"
    assert [(s.id, int(p[codes.index("31")])) for s, p in legend.coarser()] == [("clc-l1", 2)]


def test_schemes_without_a_shared_level_are_refused():
    with pytest.raises(JobError, match="north: clc, amazon: forest"):
        shared_legend([("north", CLC), ("amazon", FOREST)])
