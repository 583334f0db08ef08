"""``kill -9`` at any moment: nothing under a final name is ever half-written, and the same job goes on from there."""

import contextlib
import os
import statistics
import time

from landweave.core.events import Silent
from landweave.core.job import SimulateJob
from landweave.core.runs import simulate

LETTERS = {"generalise": "g", "agreement": "a"}
"""Stage behind the map → what the diary has for it."""


def written(diary):
    return diary.read_text() if diary.exists() else ""


def kill(runner, pid, after_s):
    """How a run ended that is killed some time after its start, unless it had finished by then."""
    time.sleep(after_s)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 9)
    return runner.end()


def test_killed_anywhere_and_resumed(runner, map_job, good_layer, tmp_path, state, tries, fault, random_numbers):
    whole_job = map_job(tmp_path / "whole", reference=str(good_layer))
    began = time.monotonic()
    answer = runner.run(whole_job, tmp_path / "whole.diary")
    seconds = time.monotonic() - began
    whole = state(tmp_path / "whole")
    assert len(whole) == 11, answer
    assert written(tmp_path / "whole.diary") == "w" * answer["predicted"] + "ga"
    wrong, twice, points, seen = 0, [], tries(6, 100), set()
    for i in range(points):
        folder, diary = tmp_path / f"run{i}", tmp_path / f"{i}.diary"
        job = map_job(folder, reference=str(good_layer))
        dead = kill(runner, runner.start(job, diary), 0.95 * seconds * (i + random_numbers.random()) / points)
        found = state(folder)
        wrong += sum(found[name] != whole[name] for name in found)
        if "run.json" in found:
            continue
        assert "killed" in dead
        kept = {stage for stage in LETTERS if (folder / f".landweave-run/{stage}.stage.json").exists()}
        seen.add((len(found), len(kept)))
        before = len(written(diary))
        resumed = runner.run(job, diary)
        assert state(folder) == whole, resumed
        assert not list(folder.glob(".landweave-run"))
        assert not list(folder.rglob("*.part*"))
        again = written(diary)[before:]
        assert not [stage for stage in kept if LETTERS[stage] in again], "a stage that was kept is not done again"
        twice.append(written(diary).count("w") - answer["predicted"])
    fault(
        "kill -9 at random moments", points,
        f"{wrong} wrong files under a final name; {len(twice)} went on, to the same ({points - len(twice)} were done); "
        f"at most {max(twice)} windows done twice",
    )  # fmt: skip
    assert not wrong
    assert max(twice) <= 2, "a chunk, here of one window, that was being kept, and one behind it where the disk is slow"
    assert len(seen) > 1, "kills fell into several stages"


def test_killed_at_any_window(runner, map_job, tmp_path, state, tries, fault, random_numbers):
    """Of maps alone, each time after another window: what had been made and is made again."""
    windows = runner.run(map_job(tmp_path / "whole", rules=None))["predicted"]
    whole, lost, points = state(tmp_path / "whole"), [], tries(4, 100)
    for i in range(points):
        folder, diary = tmp_path / f"run{i}", tmp_path / f"{i}.diary"
        pid = runner.start(map_job(folder, rules=None), diary)
        while len(written(diary)) < windows * i // points:
            time.sleep(0.001)
        dead = kill(runner, pid, 0.04 * random_numbers.random())
        assert "killed" in dead
        assert not state(folder).keys() - {"classes.tif", "confidence.tif"}
        runner.run(map_job(folder, rules=None), diary)
        assert state(folder) == whole
        lost.append(written(diary).count("w") - windows)
    share = f"{sum(lost)} of {points * windows} windows ({sum(lost) / points / windows:.1%})"
    fault(
        "kill -9 at any window",
        points,
        f"all went on, to the same; {share} done twice, at most {max(lost)} by one kill",
    )
    assert max(lost) <= 2, "a chunk, here of one window, that was being kept, and one behind it where the disk is slow"


def test_killed_behind_every_step(runner, map_job, good_layer, tmp_path, state, tries, fault):
    """What was kept is not done again, and what was not is."""
    steps = runner.run(map_job(tmp_path / "whole", reference=str(good_layer)))["kept"]
    assert steps[0] == "map"
    assert {"generalise", "agreement"} < set(steps)
    assert len(steps) == len(set(steps)) > 12
    whole = state(tmp_path / "whole")
    behind = steps if tries(0, 1) else steps[3::8]
    for i, name in enumerate(behind):
        job = map_job(tmp_path / f"run{i}", reference=str(good_layer))
        assert "killed" in runner.run(job, dies_behind=name)
        resumed = runner.run(job)
        assert resumed["kept"] == steps[steps.index(name) + 1 :]
        assert resumed["predicted"] == 0
        assert state(tmp_path / f"run{i}") == whole
        assert not (tmp_path / f"run{i}/.landweave-run").exists()
    fault("kill -9 behind a step", len(behind), f"each of {len(steps)} steps is done once; all to the same")


def test_another_reference_is_looked_at_before_the_map_goes_on(runner, map_job, good_layer, good_raster, tmp_path):
    diary, out = tmp_path / "diary", tmp_path / "out"
    pid = runner.start(map_job(out, reference=str(good_layer)), diary)
    while len(written(diary)) < 5:
        time.sleep(0.001)
    assert "killed" in kill(runner, pid, 0)
    before = written(diary)
    told = runner.run(map_job(out, reference=str(good_raster)), diary)
    assert told["error"] == "reference", told
    assert written(diary) == before
    assert runner.run(map_job(out, reference=str(good_layer)), diary)["predicted"] > 0
    assert written(diary).endswith("ga")


def test_the_time_that_a_kill_costs(runner, root, tmp_path, state, tries, fault, random_numbers):
    """Processor time of a run that was killed and of the one that went on, over that of one that was left alone."""
    size, points = tries((512, 1), (2048, 12))
    simulate.run(SimulateJob("north", 61, size, str(tmp_path / "scene")), Silent())

    def job(name):
        return {
            "job": "map", "rasters": [str(tmp_path / "scene/image.tif")], "weights": str(root / "models/sim-north"),
            "reference": str(tmp_path / "scene/reference.gpkg"), "rules": {}, "out": str(tmp_path / name),
        }  # fmt: skip

    runner.run(job("warm"), as_users_run_it=True)
    began = time.monotonic()
    alone = [runner.run(job(f"whole{i}"), as_users_run_it=True)["cpu_s"] for i in range(tries(1, 3))]
    seconds, whole = (time.monotonic() - began) / len(alone), state(tmp_path / "whole0")
    assert len(whole) == 11
    lost = []
    for i in range(points):
        pid = runner.start(job(f"run{i}"), as_users_run_it=True)
        dead = kill(runner, pid, 0.95 * seconds * (i + random_numbers.random()) / points)
        again = 0.0 if "classes" in dead else runner.run(job(f"run{i}"), as_users_run_it=True)["cpu_s"]
        lost.append(dead["cpu_s"] + again - statistics.median(alone))
        assert state(tmp_path / f"run{i}") == whole
    usual = statistics.median(alone)
    fault(
        f"kill -9 of a real map of {size}² px", points,
        f"all went on, to the same; processor time lost: {statistics.mean(lost):.2f} s of {usual:.1f} s "
        f"({statistics.mean(lost) / usual:.1%}) in the mean, {max(lost):.2f} s at most",
    )  # fmt: skip
    assert max(lost) < usual, "never as much as the whole run"
