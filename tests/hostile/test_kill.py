"""``kill -9`` at any moment: nothing under a final name is ever half-written, and the same job goes on from there."""

import contextlib
import os
import time

LETTERS = {"generalise": "g", "agreement": "a"}
"""Stage behind the map → what the diary has for it."""


def written(diary):
    return diary.read_text() if diary.exists() else ""


def test_killed_anywhere_and_resumed(runner, map_job, good_layer, tmp_path, state, tries, fault, random_numbers):
    whole_job = map_job(tmp_path / "whole", reference=str(good_layer))
    runner.run(map_job(tmp_path / "warm", reference=str(good_layer)))
    began = time.monotonic()
    answer = runner.run(whole_job, tmp_path / "whole.diary")
    seconds = time.monotonic() - began
    whole = state(tmp_path / "whole")
    assert len(whole) == 11, answer
    assert written(tmp_path / "whole.diary") == "w" * answer["predicted"] + "ga"
    wrong, twice, points, seen = 0, [], tries(6, 200), set()
    for i in range(points):
        folder, diary = tmp_path / f"run{i}", tmp_path / f"{i}.diary"
        job = map_job(folder, reference=str(good_layer))
        pid = runner.start(job, diary)
        time.sleep(0.95 * seconds * (i + random_numbers.random()) / points)
        with contextlib.suppress(ProcessLookupError):  # it may have finished by now
            os.kill(pid, 9)
        dead = runner.end()
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
        f"{wrong} wrong files under a final name; all resumed to the same; at most {max(twice)} windows done twice",
    )  # fmt: skip
    assert not wrong
    assert max(twice) <= 2, "no more than the window in work and the one that was being kept"
    assert len(seen) > 1, "kills fell into several stages"
