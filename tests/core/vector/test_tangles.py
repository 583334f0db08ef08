"""Outlines that cross themselves too often are refused before anything is done with them."""

import numpy as np
import pytest
from landweave.core.errors import VectorError
from landweave.core.vector.tangles import MOST_CROSSINGS, check_untangled, crowding, is_tangled, segments
from shapely.geometry import MultiPolygon, Polygon, box


def weave(lines):
    """A polygon whose outline runs up and down, then to and fro across that: lines² crossings."""
    down = [(x, y) for x in range(lines) for y in ((-1, lines) if x % 2 else (lines, -1))]
    across = [(x, y + 0.5) for y in range(lines) for x in ((lines, -1) if y % 2 else (-1, lines))]
    return Polygon(down + across)


def test_segments_of_all_rings_without_lines_between_them():
    holed = Polygon(box(0, 0, 9, 9).exterior, [box(1, 1, 2, 2).exterior])
    found = segments(MultiPolygon([holed, box(20, 0, 21, 1)]))
    assert len(found) == 12
    assert sum(line.length for line in found) == 36 + 4 + 4


def test_crowding_of_a_comb_by_hand():
    """Teeth 10 apart: within 1 of a tooth are itself and the two ends that it shares; within 11 both neighbours too."""
    comb = Polygon([(10 * i, 1000 * (i % 2)) for i in range(200)] + [(1990, -500), (0, -500)])
    assert crowding(comb, 0.0) == pytest.approx(3, abs=0.2)
    assert crowding(comb, 1000.0) > 100


@pytest.mark.parametrize(("lines", "tangled"), [(10, False), (40, False), (60, True)])
def test_crossings_are_counted_up_to_the_limit(lines, tangled):
    assert is_tangled(weave(lines)) == tangled == (lines**2 > MOST_CROSSINGS)


def test_a_tangled_polygon_is_named():
    with pytest.raises(VectorError, match=r"Polygon 2 of layer crosses its own outline more than 2,000 times"):
        check_untangled(np.array([box(0, 0, 1, 1), weave(60)], object), "layer", VectorError)


def test_polygons_that_can_be_mended_pass():
    bow = Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    check_untangled([bow, weave(10), box(0, 0, 1, 1)], "layer", VectorError)
