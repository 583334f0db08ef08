import pytest
from landweave.core.training.schedule import POLY_WARM_UP, WARM_UP, one_cycle, poly, rate


def test_up_then_down():
    assert one_cycle(0.0) == pytest.approx(0.04)
    assert one_cycle(WARM_UP) == pytest.approx(1.0)
    assert one_cycle(1.0) == pytest.approx(0.001)
    assert one_cycle(2.0) == one_cycle(1.0)
    rates = [one_cycle(i / 100) for i in range(101)]
    top = rates.index(max(rates))
    assert rates[: top + 1] == sorted(rates[: top + 1])
    assert rates[top:] == sorted(rates[top:], reverse=True)


def test_poly_falls_as_its_formula():
    assert poly(0.5) == pytest.approx(0.5**0.9)
    assert poly(1.0) == 0.0
    assert poly(0.0) == pytest.approx(0.04)
    assert poly(POLY_WARM_UP) == pytest.approx(0.95**0.9)
    assert rate("poly", 0.5) == poly(0.5)
    assert rate("one-cycle", 0.5) == one_cycle(0.5)
