"""A clone with jobs that misbehave in the ways under test, and a way to run them in a real engine process."""

import shutil
import sys
import threading
from pathlib import Path

import pytest
from landweave.core.engine import client
from landweave.core.job import DoctorJob

MODULES = ("__init__.py", "card.py", "plain.py", "stac.py", "catalogue.py")
HEADER = '"""A job for tests."""\nimport ctypes, os, sys, threading, time\n'


@pytest.fixture
def clone(tmp_path, root):
    """Makes a copy of the engine's side in a folder with an awkward name, whose doctor does ``code``."""

    def make(code, name="my-land weave 2.0"):
        folder = tmp_path / name
        shutil.copytree(root / "core", folder / "core", ignore=shutil.ignore_patterns("__pycache__", "runs"))
        shutil.copytree(root / "models", folder / "models", ignore=lambda _, names: {*names} - {*MODULES})
        for file in ("__init__.py", "metadata.txt", "landweave"):
            shutil.copy(root / file, folder / file)
        runs = folder / "core" / "runs"
        runs.mkdir()
        (runs / "__init__.py").write_text('"""Jobs."""\n')
        body = "".join(f"    {line}\n" for line in code.strip().splitlines())
        (runs / "doctor.py").write_text(f"{HEADER}def run(job, reporter):\n{body}")
        return folder

    return make


@pytest.fixture
def run_clone(clone, tmp_path, monkeypatch):
    """Runs ``code`` as a job in an engine process: (last event, other events, text of the log)."""

    def run(code, cancel_after=None, on_event=None, finish_after=None):
        monkeypatch.setattr(client, "ROOT", clone(code))
        log = tmp_path / "logs" / "run.log"
        seen, stop, finish = [], threading.Event(), threading.Event()

        def take(event):
            seen.append(event)
            if on_event:
                on_event(event)
            if cancel_after and type(event).__name__ == cancel_after:
                stop.set()
            if finish_after and type(event).__name__ == finish_after:
                finish.set()

        final = client.run_job(
            DoctorJob(), take, stop.is_set, log, python=Path(sys.executable), should_finish=finish.is_set
        )
        return final, seen, log.read_text(errors="replace")

    return run
