"""The first use of weights: their network is exported by another process, and kept."""

import contextlib
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from landweave.core.engine.variables import engine_variables
from landweave.core.errors import CancelledError, EngineError, MemoryShortageError, OutputError
from landweave.core.job import Precision, TestTime
from landweave.core.mapping import graph, graph_export
from landweave.core.mapping.graph import open_graph
from landweave.core.mapping.predict_openvino import OpenVinoPredictor

FIRST_USE = """
import importlib.util, pathlib, sys
root, weights = sys.argv[1:]
spec = importlib.util.spec_from_file_location(
    "landweave", root + "/__init__.py", submodule_search_locations=[root])
sys.modules["landweave"] = importlib.util.module_from_spec(spec)
from landweave.core.job import TestTime
from landweave.core.mapping import graph
from landweave.core.mapping.predictors import open_predictor
from landweave.core.mapping.device import Choice
from landweave.core.job import Device, Precision
from landweave.models.catalogue import open_package
start = graph.process.start
def told(*arguments):
    child = start(*arguments)
    print(child.pid, flush=True)
    return child
graph.process.start = told
open_predictor(open_package(weights, ()), (96, 96), Choice(Device.CPU, Precision.FP32, ""))
print("torch" in sys.modules)
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def first_use(root, package, home):
    """A process that opens a predictor; its first line is the number of its child."""
    variables = {**engine_variables(Path(sys.executable)), "LANDWEAVE_HOME": str(home)}
    command = [sys.executable, "-c", FIRST_USE, str(root), str(package.folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=variables)


def is_alive(pid):
    """A process that ended counts as dead, also while nobody has asked for its exit code."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


def kept(home):
    return [path.name for path in (home / "cache" / "graphs").glob("*")]


def test_a_first_use_does_without_torch_and_a_second_without_a_child(root, package, home):
    with first_use(root, package, home) as first:
        assert [int(first.stdout.readline()) > 0, first.stdout.readline()] == [True, "False\n"]
    (name,) = kept(home)
    assert not name.endswith(".part")
    with first_use(root, package, home) as second:
        assert second.stdout.read() == "False\n"


def test_the_child_dies_with_its_parent_and_leaves_nothing(root, package, home):
    with first_use(root, package, home) as parent:
        child = int(parent.stdout.readline())
        parent.kill()
    end = time.monotonic() + 10
    while is_alive(child) and time.monotonic() < end:
        time.sleep(0.02)
    assert not is_alive(child)
    assert kept(home) == []


def test_the_user_need_not_wait(package, home, monkeypatch):
    children, asked = [], []
    start = graph.process.start
    monkeypatch.setattr(graph.process, "start", lambda *args: children.append(start(*args)) or children[0])

    def check():
        asked.append(1)
        if len(asked) == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        open_graph(package, TestTime.NONE, check)
    assert children[0].returncode == -signal.SIGKILL
    assert kept(home) == []


@pytest.mark.parametrize(
    ("code", "error", "told"),
    [
        ("import sys; sys.exit('a library is odd.')", EngineError, r"cannot be made ready: a library is odd\. "),
        ("raise MemoryError", MemoryShortageError, "memory"),
        ("import os; os.kill(os.getpid(), 9)", MemoryShortageError, "memory"),
        ("import os; os._exit(7)", EngineError, "no reason was told"),
        ("", EngineError, "OpenVINO cannot run these weights"),
    ],
)
def test_a_child_that_fails_is_told_in_a_sentence(package, home, monkeypatch, code, error, told):
    monkeypatch.setattr(graph, "BOOT", code)
    with pytest.raises(error, match=told):
        open_graph(package, TestTime.NONE, lambda: None)
    assert kept(home) == []


def test_a_cache_that_cannot_be_written_costs_time_and_not_the_map(package, home):
    (home / "cache").mkdir(parents=True)
    (home / "cache" / "graphs").write_text("no folder")
    found = OpenVinoPredictor(open_graph(package, TestTime.NONE, lambda: None), (2, 96, 96), Precision.FP32)
    assert found.predict(np.ones((1, 2, 96, 96), np.float32)).classes.shape == (1, 96, 96)
    assert (home / "cache" / "graphs").read_text() == "no folder"


def test_a_disk_that_is_full_is_told(package, home, monkeypatch):
    """``BOOT`` stands for a child whose disk refuses: a limit on files would cut off what Python keeps compiled."""
    monkeypatch.setattr(graph.tempfile, "gettempdir", lambda: str(home / "tmp"))
    monkeypatch.setattr(graph, "BOOT", "import sys; sys.stdin.readline(); sys.exit(4)")
    with pytest.raises(OutputError, match=r"of Test cannot be written to .*graphs\. Check the free disk space"):
        open_graph(package, TestTime.NONE, lambda: None)
    assert kept(home) == []
    assert not list((home / "tmp").iterdir())


def test_a_graph_that_the_disk_refuses_is_an_error_of_the_disk(package, tmp_path):
    (tmp_path / "graph.xml").mkdir()
    with pytest.raises(OSError, match=r"graph\.xml cannot be written"):
        graph_export.write(package, TestTime.NONE, tmp_path / "graph.xml")
