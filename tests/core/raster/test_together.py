"""Rasters read side by side."""

import threading

import numpy as np
import pytest
from landweave.core.errors import RasterError
from landweave.core.grid import Window
from landweave.core.raster.together import DEPTH, read_together

WINDOWS = [Window(0, row, 4, 2) for row in range(0, 20, 2)]


def test_windows_come_in_order_each_reader_in_one_thread():
    threads = [set(), set()]

    def reader(number):
        def read(window):
            threads[number].add(threading.current_thread().name)
            return np.full((2, 4), window.row + 100 * number)

        return read

    found = list(read_together([reader(0), reader(1)], WINDOWS))
    assert [window for window, _ in found] == WINDOWS
    assert all((a == w.row).all() and (b == w.row + 100).all() for w, (a, b) in found)
    assert [len(names) for names in threads] == [1, 1]


def test_only_a_few_windows_wait():
    begun = []

    def read(window):
        begun.append(window.row)
        return np.zeros(1)

    windows = read_together([read], WINDOWS)
    next(windows)
    windows.close()
    assert len(begun) <= DEPTH + 1


def test_an_error_reaches_whoever_reads():
    def broken(window):
        raise RasterError(f"Row {window.row}.")

    with pytest.raises(RasterError, match="Row 0"):
        list(read_together([lambda _: np.zeros(1), broken], WINDOWS))
