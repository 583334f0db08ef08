"""Work taken apart: one call an event, in order, and none for an owner that is gone."""

from itertools import pairwise

import pytest

pytest.importorskip("qgis")

from landweave.ui.turns import Turns
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer


@pytest.fixture
def turns(qgis_app):
    return Turns()


def counted(done, steps):
    """Note the number of each step."""
    for number in range(steps):
        done.append(number)
        yield


def test_calls_keep_their_order_and_an_iterator_comes_to_its_end_first(turns, qtbot):
    done = []
    turns.follow(turns, counted(done, 3))
    turns.add(turns, lambda: done.append("after"))
    assert done == []
    qtbot.waitUntil(lambda: "after" in done)
    assert done == [0, 1, 2, "after"]


def test_steps_that_are_no_longer_wanted_are_left_out(turns, qtbot):
    done = []
    turns.follow(turns, counted(done, 9), unless=lambda: len(done) == 2)
    turns.add(turns, lambda: done.append("after"))
    qtbot.waitUntil(lambda: "after" in done)
    assert done == [0, 1, "after"]


def test_other_timers_have_their_turn_between_two_calls(turns, qtbot):
    done, beat = [], QTimer(interval=0)
    beat.timeout.connect(lambda: done.append("beat"))
    beat.start()
    for number in range(5):
        turns.add(turns, lambda number=number: done.append(number))
    qtbot.waitUntil(lambda: 4 in done)
    beat.stop()
    places = [done.index(number) for number in range(5)]
    assert all("beat" in done[first:second] for first, second in pairwise(places))


def test_what_belongs_to_an_object_that_is_gone_is_left_out(turns, qtbot):
    done, owner = [], QObject()
    turns.add(owner, lambda: done.append("gone"))
    turns.add(turns, lambda: done.append("here"))
    sip.delete(owner)
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["here"]


def test_a_slot_hands_its_values_on(turns, qtbot):
    done = []
    slot = turns.later(turns, lambda *values: done.append(values))
    slot(1, "two")
    assert done == []
    qtbot.waitUntil(lambda: bool(done))
    assert done == [(1, "two")]


def test_what_was_forgotten_is_not_called(turns, qtbot):
    done = []
    turns.add(turns, lambda: done.append(1))
    turns.clear()
    qtbot.wait(30)
    assert done == []
