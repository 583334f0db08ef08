"""A training whose process is killed, and the same request again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from landweave.core.errors import OutputError, TrainingError
from landweave.core.events import Silent
from landweave.core.job import encode
from landweave.core.training import train as module
from landweave.core.training.checkpoint import FILE
from landweave.core.training.train import train
from landweave.core.training.unfinished import training_key, unfinished, unfinished_folder

CHILD = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("landweave", sys.argv[1], submodule_search_locations=[sys.argv[2]])
sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
import torch
torch.set_num_threads(int(sys.argv[4]))
from landweave.core.events import Silent
from landweave.core.job import decode
from landweave.core.training.train import train
train(decode(sys.argv[3]), Silent())
"""


@pytest.mark.slow
def test_killed_it_goes_on_to_the_very_same_package(area, job, heard, root, tmp_path):
    import torch

    pair = area("a", rows=400, cols=416)
    request = job([pair], epochs=2, save_minutes=0.0, relighting=0.2)
    whole = train(job([pair], epochs=2, relighting=0.2, out=str(tmp_path / "whole")), Silent()).folder
    state = unfinished_folder(Path(request.out)) / FILE
    arguments = [str(root / "__init__.py"), str(root), encode(request), str(torch.get_num_threads())]
    child = subprocess.Popen([sys.executable, "-c", CHILD, *arguments])
    while not state.exists() and child.poll() is None:
        time.sleep(0.02)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert state.exists()
    assert not Path(request.out).exists()
    reporter = heard()
    resumed = train(request, reporter).folder
    assert any("Goes on from step" in message for _, message in reporter.logs)
    assert (resumed / "weights.safetensors").read_bytes() == (whole / "weights.safetensors").read_bytes()
    assert not state.parent.exists()


def test_the_same_request_is_known_again_and_another_is_not(area, job):
    pair = area("a")
    request = job([pair])
    assert training_key(request) == training_key(job([pair], fresh=True, save_minutes=9.0, name="Other words"))
    assert training_key(request) != training_key(job([pair], seed=2))
    os.utime(pair[0], (1, 1))
    assert training_key(request) == training_key(job([area("copy")]))
    assert training_key(request) != training_key(job([area("b", seed=2)]))


def fails_in(package, key, then):
    """A training that fails after ``then(folder)``."""
    with unfinished(package, key) as folder:
        then(folder)
        raise TrainingError("The GPU stopped working.")


def test_the_folder_is_for_one_process(tmp_path):
    with unfinished(tmp_path / "package", "one") as folder:
        with pytest.raises(OutputError, match="Another training writes to"):
            fails_in(tmp_path / "package", "one", lambda _: None)
        assert folder.exists()
    assert not folder.exists()


def test_a_failure_leaves_the_state_for_the_same_request_alone(tmp_path):
    package, seen = tmp_path / "package", []

    def learn(folder):
        seen.append((folder / FILE).exists())
        (folder / FILE).write_bytes(b"state")
        (folder / "scenes").mkdir()

    for key in ("one", "one", "two"):
        with pytest.raises(TrainingError):
            fails_in(package, key, learn)
        assert {entry.name for entry in unfinished_folder(package).iterdir()} == {"lock", "request", FILE}
    assert seen == [False, True, False]
    with unfinished(package, "two", fresh=True) as folder:
        assert not (folder / FILE).exists()
    assert not folder.exists()


def test_a_failure_keeps_what_was_learnt_and_says_so(area, job, monkeypatch):
    def fails(*_):
        raise TrainingError("Scoring failed.")

    request = job([area("a", rows=400, cols=416)], epochs=1)
    monkeypatch.setattr(module, "_scores", fails)
    with pytest.raises(TrainingError):
        train(request, Silent())
    assert (unfinished_folder(Path(request.out)) / FILE).exists()
