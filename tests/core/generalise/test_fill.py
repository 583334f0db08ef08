"""Who gets removed pixels."""

import numpy as np
import pytest
from landweave.core.generalise.fill import grow, refill
from landweave.core.generalise.priority import UNLISTED


def table(**pairs):
    matrix = np.full((4, 4), UNLISTED, np.int32)
    for pair, value in pairs.items():
        matrix["abcd".index(pair[0]), "abcd".index(pair[1])] = value
    np.fill_diagonal(matrix, 0)
    return matrix


def row(text, letters="abcd."):
    return np.array([[min(letters.index(c), 4) if c != "." else 255 for c in text]], np.uint8)


def kept(text):
    return np.array([[c == "x" for c in text]])


@pytest.mark.parametrize(
    ("classes", "survivors", "pairs", "reach", "expected"),
    [
        ("aaccccbb", "xx----xx", {}, 4, "aaaabbbb"),
        ("aaccccbb", "xx----xx", {"cb": 1}, 4, "aabbbbbb"),
        ("aaccccbb", "xx----xx", {"cb": 1}, 3, "aaabbbbb"),
        ("aacccccc", "xx---xxx", {}, 3, "aaaaaccc"),
        ("aaccc.bb", "xx---.xx", {"cb": 1}, 3, "aaaaa.bb"),
        ("aabbdd", "xx--xx", {"bd": 2, "ba": 3}, 5, "aadddd"),
        ("abcd", "----", {}, 5, "abcd"),
        ("ab.cd", "x-.--", {}, 5, "aa.cd"),
        ("ccaacc", "--xx--", {}, 2, "aaaaaa"),
        ("ccccca", "-----x", {}, 2, "caaaaa"),
    ],
    ids=[
        "nearest", "priority", "reach", "own class last", "never through nodata", "order", "no survivor", "cut off",
        "to the edges", "twice the reach",
    ],
)  # fmt: skip
def test_a_row_or_a_column_of_pixels(classes, survivors, pairs, reach, expected):
    for turn in (lambda pixels: pixels, np.transpose, np.fliplr):
        out = refill(turn(row(classes)).copy(), turn(kept(survivors)), table(**pairs), reach)
        np.testing.assert_array_equal(out, turn(row(expected)))


def test_many_pixels_are_filled_at_once():
    classes = np.zeros((3, 1500), np.uint8)
    classes[1], classes[2] = 2, 1
    survivors = classes != 2
    np.testing.assert_array_equal(refill(classes, survivors, table(cb=1), 1), [[0] * 1500, [1] * 1500, [1] * 1500])


def test_growing_takes_the_nearest_and_the_smaller_of_two():
    classes = np.array([[3, 9, 9, 9, 1]], np.uint8)
    missing = np.array([[False, True, True, True, False]])
    np.testing.assert_array_equal(grow(classes, missing, 5), [[3, 3, 1, 1, 1]])
    np.testing.assert_array_equal(grow(classes, missing, 1), [[3, 3, 255, 1, 1]])
