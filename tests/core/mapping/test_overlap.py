import threading

import pytest
from landweave.core.mapping.overlap import WriteBehind, read_ahead


def test_items_come_in_order_from_another_thread():
    assert list(read_ahead(lambda i: (i, threading.get_ident()), range(50))) != []
    made = list(read_ahead(lambda i: (i, threading.get_ident()), range(50)))
    assert [i for i, _ in made] == list(range(50))
    assert {thread for _, thread in made}.isdisjoint({threading.get_ident()})


def test_no_more_than_the_depth_is_made_ahead():
    made = []
    items = read_ahead(lambda i: made.append(i) or i, range(100), depth=3)
    assert next(items) == 0
    items.close()
    assert len(made) <= 4


def test_an_error_in_reading_reaches_the_user_of_the_items():
    items = read_ahead(lambda i: 1 // (3 - i), range(10))
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


def test_leaving_with_an_error_drops_what_has_not_begun():
    gate, done = threading.Event(), []
    behind = WriteBehind(depth=3)
    behind.submit(gate.wait)
    behind.submit(lambda: done.append(1))
    threading.Timer(0.05, gate.set).start()
    behind.__exit__(KeyError, KeyError(), None)
    assert not done
