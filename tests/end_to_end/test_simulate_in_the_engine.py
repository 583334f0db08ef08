"""A real job from the shell to its files, in a real engine process."""

import json
import os
import subprocess
import sys

import pytest


@pytest.mark.slow
def test_a_landscape_from_the_shell(root, tmp_path):
    variables = {**os.environ, "LANDWEAVE_ENGINE": sys.executable}
    done = subprocess.run(
        [sys.executable, str(root / "landweave"), "simulate", "--profile", "south", "--seed", "11", "--size", "64",
         "--out", "scene", "--json"],
        cwd=tmp_path, env=variables, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stdout + done.stderr
    assert events[0]["event"] == "hello"
    assert events[-1]["event"] == "result"
    assert {path.name for path in (tmp_path / "scene").iterdir()} >= {"image.tif", "truth.tif", "reference.gpkg"}
    assert [event["overall"] for event in events if event["event"] == "progress"][-1] == pytest.approx(1)
