"""What is measured at a place never rests on the place."""

import numpy as np
from landweave.core.comparison.difference import Drawing
from landweave.core.comparison.fusion import halves


def test_blocks_are_shared_evenly_and_the_same_way_each_time():
    first = halves([9, 16, 4], Drawing(1000, 3))
    assert [len(half) for half in first] == [9, 16, 4]
    together = np.concatenate(first)
    assert (together == 0).sum() - (together == 1).sum() == 1
    again = halves([9, 16, 4], Drawing(1000, 3))
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    other = halves([9, 16, 4], Drawing(1000, 4))
    assert not (np.concatenate(other) == together).all()


def test_where_rasters_are_drawn_a_raster_is_never_divided():
    found = halves([9] * 7, Drawing(1000, 3, by_raster=True))
    assert all(len(set(half.tolist())) == 1 for half in found)
    assert sum(int(half[0]) for half in found) == 3
