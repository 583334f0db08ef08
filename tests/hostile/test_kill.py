"""``kill -9`` at any moment: nothing under a final name is ever half-written, and the same job goes on from there."""

import contextlib
import os
import time


def test_killed_anywhere_and_resumed(runner, map_job, tmp_path, state, tries, fault, random_numbers):
    runner.run(map_job(tmp_path / "warm"))
    began = time.monotonic()
    answer = runner.run(map_job(tmp_path / "whole"))
    seconds = time.monotonic() - began
    whole = state(tmp_path / "whole")
    assert len(whole) == 7, answer
    wrong, again, points, stages = 0, 0, tries(6, 200), set()
    for i in range(points):
        folder = tmp_path / f"run{i}"
        pid = runner.start(map_job(folder))
        time.sleep(0.9 * seconds * (i + random_numbers.random()) / points)
        with contextlib.suppress(ProcessLookupError):  # it may have finished by now
            os.kill(pid, 9)
        dead = runner.end()
        found = state(folder)
        stages.add(len(found))
        wrong += sum(found[name] != whole[name] for name in found)
        if "run.json" in found:
            continue
        assert "killed" in dead
        resumed = runner.run(map_job(folder))
        assert state(folder) == whole, resumed
        assert not list(folder.glob(".landweave-run"))
        assert not list(folder.rglob("*.part*"))
        again += resumed["predicted"]
    fault("kill -9 at random moments", points, f"{wrong} wrong files under a final name; every resumed run identical")
    assert not wrong
    assert again < points * answer["predicted"], "something was taken over"
    assert len(stages) > 1, "kills fell into several stages"
