"""Bytes by a table."""

import numpy as np
from landweave.core.raster.lookup import look_up


def test_every_byte_becomes_what_the_table_says_and_is_noted():
    stored = np.array([[3, 3, 9], [0, 255, 9]], np.uint8)
    table = np.arange(255, -1, -1, dtype=np.uint8)
    found, seen = look_up(stored, table)
    assert found.tolist() == [[252, 252, 246], [255, 0, 246]]
    assert np.flatnonzero(seen).tolist() == [0, 3, 9, 255]


def test_parts_of_a_larger_array_and_nothing_at_all():
    stored = np.arange(100, dtype=np.uint8).reshape(10, 10)[::2, 1::3]
    found, _ = look_up(stored, np.arange(256, dtype=np.uint8))
    assert np.array_equal(found, stored)
    found, seen = look_up(stored[:0], np.arange(256, dtype=np.uint8))
    assert found.shape == (0, 3)
    assert not seen.any()
