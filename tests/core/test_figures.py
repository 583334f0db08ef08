"""Figures as people read them."""

import pytest
from landweave.core.figures import km2, percent, signed


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.8312, "83.1 %"), (1, "100.0 %"), (0.99999, "> 99.9 %"), (0.00001, "< 0.1 %"), (0, "0.0 %"), (None, "–")],
)
def test_percent(share, words):
    assert percent(share) == words


@pytest.mark.parametrize(
    ("hectares", "like", "words"),
    [(12.3, None, "0.1230"), (1234.5, None, "12.35"), (123_456, None, "1,234.6"), (0.5, 200_000, "0.0")],
)
def test_square_kilometres(hectares, like, words):
    assert km2(hectares, like) == words


def test_differences_have_a_sign_unless_they_vanish():
    assert signed("1.25", 125) == "+1.25"
    assert signed("1.25", -125) == "−1.25"
    assert signed("0 %", -0.001) == "0 %"
