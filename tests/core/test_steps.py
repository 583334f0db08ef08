import threading

from landweave.core.steps import kept_by, step


def test_a_step_that_nobody_keeps_is_just_done():
    made = []
    assert [step("a", int, lambda: made.append(1) or len(made)) for _ in range(3)] == [1, 2, 3]


def test_who_keeps_steps_is_asked_within_the_block_and_in_its_thread_alone():
    asked = []

    def keeper(name, kind, make):
        asked.append((name, kind))
        return kind(make() + 1)

    with kept_by(keeper):
        assert step("a", float, lambda: 1) == 2.0
        elsewhere = []
        thread = threading.Thread(target=lambda: elsewhere.append(step("b", int, lambda: 1)))
        thread.start()
        thread.join()
    assert elsewhere == [1]
    assert step("c", int, lambda: 1) == 1
    assert asked == [("a", float)]
