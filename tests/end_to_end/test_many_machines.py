"""A plan's tasks in processes of their own, one of them killed on its way, give the map of a single run."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
import rasterio


@pytest.mark.slow
def test_tasks_of_separate_processes_give_the_map_of_one(scene, landweave, root, tmp_path):
    plan, parts, alone = tmp_path / "plan", tmp_path / "parts", tmp_path / "alone"
    options = "--reference", scene.reference, "--weights", "sim-north"
    code, events, errors = landweave("plan", "--scene", scene.image, *options, "--out", plan, "--task-mpx", "0.05")
    assert code == 0, errors
    tasks = events[-1]["values"]["tasks"]
    killed = subprocess.Popen(
        [sys.executable, str(root / "landweave"), "run", "--plan", str(plan), "--task", "0"], start_new_session=True
    )
    time.sleep(0.5)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.wait()
    code, events, _ = landweave("reduce", "--plan", plan, "--out", parts)
    assert code == 2
    assert "tasks are not done: 0" in events[-1]["message"]
    for task in range(tasks):
        code, _, errors = landweave("run", "--plan", plan, "--task", task)
        assert code == 0, errors
    assert landweave("reduce", "--plan", plan, "--out", parts)[0] == 0
    assert landweave("map", scene.image, *options, "--out", alone)[0] == 0
    place = parts / "image"
    for name in ("classes.tif", "confidence.tif", "clc.tif"):
        with rasterio.open(place / name) as ours, rasterio.open(alone / name) as theirs:
            assert (ours.read() == theirs.read()).all()
    ours, theirs = (json.loads((folder / "report.json").read_text()) for folder in (place, alone))
    assert ours["generalised"] == theirs["generalised"]
    pooled = json.loads((parts / "agreement.json").read_text())
    assert pooled["raw"]["3"]["confusion"] == theirs["raw"]["levels"]["3"]["confusion"]
