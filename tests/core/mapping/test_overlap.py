import threading
import time
from concurrent.futures import Future

import pytest
from landweave.core.mapping.overlap import WriteBehind, read_ahead


def test_items_come_in_order_from_another_thread():
    assert list(read_ahead(lambda i: (i, threading.get_ident()), range(50), 2)) != []
    made = list(read_ahead(lambda i: (i, threading.get_ident()), range(50), 2))
    assert [i for i, _ in made] == list(range(50))
    assert {thread for _, thread in made}.isdisjoint({threading.get_ident()})


@pytest.mark.parametrize("ahead", [1, 2, 3])
def test_no_more_than_the_depth_is_taken_ahead(ahead):
    numbers = iter(range(100))
    items = read_ahead(lambda i: i, numbers, ahead)
    assert [next(items), next(items)] == [0, 1]
    items.close()
    assert next(numbers) == 2 + ahead


def test_one_thread_makes_them_one_after_the_other():
    third = threading.Event()

    def numbers():
        yield from (0, 1)
        third.set()  # by now a second thread would have taken the second
        yield 2

    assert len(set(read_ahead(lambda _: (third.wait(), threading.get_ident()), numbers(), 2))) == 1


@pytest.fixture
def cancelled(monkeypatch):
    """cancelled(n) → an event that is set once so many calls were told not to begin."""

    def after(count):
        done, cancel, left = threading.Event(), Future.cancel, list(range(count))

        def noted(future):
            found = cancel(future)
            left.pop()
            if not left:
                done.set()
            return found

        monkeypatch.setattr(Future, "cancel", noted)
        return done

    return after


def test_who_stops_early_waits_for_nothing_that_has_not_begun(cancelled):
    made, gate = [], cancelled(2)
    items = read_ahead(lambda i: (i and gate.wait(10), made.append(i)), range(99), depth=2)
    next(items)
    items.close()
    assert made in ([0], [0, 1])


def test_an_error_in_reading_reaches_the_user_of_the_items():
    items = read_ahead(lambda i: 1 // (3 - i), range(10), 2)
    assert [next(items) for _ in range(3)] == [0, 0, 1]
    with pytest.raises(ZeroDivisionError):
        next(items)


def test_writing_waits_for_the_last_call_and_tells_its_error():
    done = []
    with WriteBehind() as behind:
        for i in range(20):
            behind.submit(lambda i=i: done.append(i))
    assert done == list(range(20))
    behind = WriteBehind()
    behind.submit(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        behind.__exit__(None, None, None)


def test_two_calls_wait_and_the_third_waits_for_the_first():
    done = []
    with WriteBehind() as behind:
        for i in range(3):
            behind.submit(lambda i=i: time.sleep(0.05) or done.append(i))
        assert done[:1] == [0]


def test_leaving_with_an_error_drops_what_has_not_begun_and_waits_for_what_has(cancelled):
    begun, gate, done = threading.Event(), cancelled(1), []
    behind = WriteBehind(depth=3)
    behind.submit(lambda: (begun.set(), gate.wait(10), time.sleep(0.05), done.append(0)))
    behind.submit(lambda: done.append(1))
    begun.wait()
    behind.__exit__(KeyError, KeyError(), None)
    assert done == [0]
