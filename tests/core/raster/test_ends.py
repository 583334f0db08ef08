"""Ends of runs are found again, wherever in a row they lie."""

import numpy as np
import pytest
from landweave.core.raster.ends import ends_of, first_end, room_for_ends


def listed(ends):
    eights, found = ends.view(np.uint64), []
    for first in range(0, eights.size, 8):
        left = np.uint64(ends_of(eights, first))
        while left:
            found.append(8 * first + int(first_end(left)))
            left &= left - np.uint64(1)
    return found


@pytest.mark.parametrize(("cols", "room"), [(1, 64), (63, 64), (64, 64), (65, 128), (128, 128), (200, 256)])
def test_a_row_without_changes_is_one_run(cols, room):
    ends = room_for_ends(cols)
    assert listed(ends) == [cols - 1]
    assert ends.size == room


@pytest.mark.parametrize("cols", [1, 7, 64, 65, 200])
@pytest.mark.parametrize("share", [0.05, 0.5, 1.0])
def test_every_end_is_found_once_and_in_order(cols, share):
    ends = room_for_ends(cols)
    ends[: cols - 1] = np.random.default_rng(cols).random(cols - 1) < share
    assert listed(ends) == np.flatnonzero(ends).tolist()


def test_each_place_alone():
    for place in range(64):
        assert first_end(np.uint64(1 << place)) == place
    assert first_end(np.uint64(2**64 - 1)) == 0
    assert first_end(np.uint64(2**64 - 2**40)) == 40
