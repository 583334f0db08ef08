"""Means, shares and pieces by region, counted by hand."""

import numpy as np
import pytest
from landweave.core.generalise.numbering import labelled, number_regions
from landweave.core.generalise.runs import run_map
from landweave.core.vector.sums import mean_by_region, pieces_by_region, share_by_region

# Regions in reading order: A (7) of five pixels, B (9) of three, C (7) of one; a pixel of nodata and its neighbour D.
CLASSES = np.array([[7, 7, 9], [7, 9, 9], [7, 255, 7], [7, 8, 255]], np.uint8)
EARLIER = np.array([[7, 9, 9], [7, 7, 9], [9, 255, 9], [7, 8, 8]], np.uint8)


def runs_of(classes):
    numbering = number_regions(run_map(classes))
    return labelled(numbering), numbering.count


@pytest.mark.parametrize("pixels", [1, 6, 1 << 24])
def test_means_leave_out_what_is_unknown(monkeypatch, pixels):
    monkeypatch.setattr("landweave.core.vector.sums._PIXELS", pixels)
    values = np.array([[10, 20, 1], [30, 2, 4], [255, 99, 255], [0, 77, 98]], np.uint8)
    seen = []

    def read(first, stop):
        seen.append((first, stop))
        return values[first:stop]

    found = mean_by_region(*runs_of(CLASSES), read)
    assert found[[0, 1, 3]] == pytest.approx([60 / 4, 7 / 3, 77])
    assert np.isnan(found[2])
    assert seen == {1: [(0, 1), (1, 2), (2, 3), (3, 4)], 6: [(0, 2), (2, 4)], 1 << 24: [(0, 4)]}[pixels]


def test_the_share_that_had_the_class_before():
    assert share_by_region(run_map(CLASSES), run_map(EARLIER)) == pytest.approx([3 / 5, 2 / 3, 0, 1])


def test_pieces_lie_in_the_region_that_they_were_cut_from():
    pieces = CLASSES.copy()
    pieces[0, 1] = pieces[3, 0] = 1  # the second and the last pixel of A
    pieces[1, 1] = 3
    pieces[2, 2] = 255
    found = pieces_by_region(*runs_of(CLASSES), runs_of(pieces)[0])
    assert found.tolist() == [3, 2, 0, 1]
