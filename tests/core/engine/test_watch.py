from landweave.core.engine.watch import LIFELESS_S, QUIET_S, Watch
from landweave.core.events import Alive, Failed, Log, Progress


def wait(watch, seconds, beat=None):
    """What the watch says within a time, told in seconds; ``beat`` is the processor time used in ten of them."""
    said, cpu = [], 0.0
    for second in range(seconds):
        if beat is not None and second % 10 == 0:
            cpu += beat
            watch.heard(Alive(cpu))
        said += [found for found in [watch.waited(1.0)] if found]
    return said


def test_a_pause_is_told_once_and_again_after_progress():
    watch = Watch()
    watch.heard(Progress("map", 1, 2, "windows", 0.5))
    assert wait(watch, int(QUIET_S) - 1) == []
    (told,) = wait(watch, 100)
    assert isinstance(told, Log)
    assert told.level == "warning"
    assert "may hang" in told.message
    assert "map" in told.message
    watch.heard(Progress("map", 2, 2, "windows", 0.5))
    assert len(wait(watch, int(QUIET_S))) == 1


def test_an_engine_that_computes_is_told_as_slow_and_never_ended():
    (told,) = wait(Watch(), 2 * int(LIFELESS_S), beat=9.0)
    assert "is computing" in told.message


def test_an_engine_that_beats_but_computes_nothing_is_ended():
    said = wait(Watch(), int(LIFELESS_S) + 20, beat=0.01)
    assert isinstance(said[-1], Failed)
    assert "hung in the stage start" in said[-1].message


def test_a_stopped_engine_is_ended():
    assert [type(item) for item in wait(Watch(), int(LIFELESS_S))] == [Log, Failed]
