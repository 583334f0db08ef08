import pytest
from landweave.core.training.schedule import WARM_UP, one_cycle


def test_up_then_down():
    assert one_cycle(0.0) == pytest.approx(0.04)
    assert one_cycle(WARM_UP) == pytest.approx(1.0)
    assert one_cycle(1.0) == pytest.approx(0.001)
    assert one_cycle(2.0) == one_cycle(1.0)
    rates = [one_cycle(i / 100) for i in range(101)]
    top = rates.index(max(rates))
    assert rates[: top + 1] == sorted(rates[: top + 1])
    assert rates[top:] == sorted(rates[top:], reverse=True)
