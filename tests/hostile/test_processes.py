"""Parents that are killed, folders that are shared, paths that are strange, lines that are no protocol, no memory."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from landweave.core import events
from landweave.core.engine import worker
from landweave.core.engine.ending import explain

PARENT = """
import importlib.util, json, os, pathlib, sys
root, log, job = sys.argv[1:4]
spec = importlib.util.spec_from_file_location(
    "landweave", os.path.join(root, "__init__.py"), submodule_search_locations=[root])
sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from landweave.core import job as jobs
from landweave.core.engine import client, process
start = process.start
def told(*arguments):
    child = start(*arguments)
    print(child.pid, flush=True)
    return child
process.start = told
python = pathlib.Path(sys.executable)
print(client.run_job(jobs.decode(job), lambda event: None, lambda: False, pathlib.Path(log), python=python))
"""


def alive(pid):
    """Whether the process runs; a dead one that nobody has asked about yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_killed_parent_leaves_no_engine(root, map_job, tmp_path, tries, fault, random_numbers):
    """QGIS is a parent like this one: the same client, killed in every phase from the start of the engine on."""
    points, orphans = tries(3, 50), 0

    def start(name):
        told = str(root), str(tmp_path / f"{name}.log"), json.dumps(map_job(tmp_path / name))
        parent = subprocess.Popen([sys.executable, "-c", PARENT, *told], stdout=subprocess.PIPE, text=True)
        return parent, int(parent.stdout.readline())

    began, (whole, _) = time.monotonic(), start("whole")
    assert "Result(" in whole.communicate(timeout=600)[0]
    seconds = time.monotonic() - began
    for i in range(points):
        parent, engine = start(f"r{i}")
        time.sleep(random_numbers.random() * seconds)
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        parent.stdout.close()
        end = time.monotonic() + 3
        while alive(engine) and time.monotonic() < end:
            time.sleep(0.05)
        orphans += alive(engine)
    fault("QGIS killed", points, f"{orphans} engines left after 3 s")
    assert not orphans


def test_an_engine_killed_from_outside_is_told_and_resumed(root, map_job, tmp_path, tries, fault, random_numbers):
    points, told, job = tries(2, 20), 0, json.dumps(map_job(tmp_path / "r", rules=None))
    for i in range(points):
        (tmp_path / "r/run.json").unlink(missing_ok=True)
        command = [sys.executable, "-c", PARENT, str(root), str(tmp_path / f"{i}.log"), job]
        parent = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        engine = int(parent.stdout.readline())
        time.sleep(random_numbers.random() * 2)
        os.kill(engine, signal.SIGKILL)
        final = parent.communicate(timeout=200)[0]
        assert parent.returncode == 0
        told += "The engine was ended by the system" in final or "Result(" in final
    command = [sys.executable, "-c", PARENT, str(root), str(tmp_path / "last.log"), job]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200)
    assert "Result(" in done.stdout, done.stdout
    fault("engine killed from outside", points, f"{told} told in one sentence; the run goes on when started again")
    assert told == points


def test_two_jobs_at_once(runner, root, map_job, tmp_path, fault):
    folder, other = tmp_path / "one", tmp_path / "two"
    runner.start(map_job(folder))
    time.sleep(0.3)
    command = [sys.executable, "-c", PARENT, str(root), str(tmp_path / "log")]
    same = subprocess.run([*command, json.dumps(map_job(folder))], capture_output=True, text=True, timeout=200)
    first = runner.end()
    assert "error" not in first
    assert "Another run is writing" in same.stdout or "results of another run" in same.stdout
    assert "error" not in runner.run(map_job(other))
    fault("two jobs at once", 2, "the same folder is refused in one sentence, another one is fine")


NAMES = (
    "plain",
    "with space",
    "Ümläute",
    "中文",
    "emoji 🗺",
    'quote\'s "x"',
    "-rf",
    "a%20b",
    "#1?x=2",
    "dots..",
    "x" * 200,
    "$HOME;ls",
    "é" * 100,
)


def test_strange_paths(runner, map_job, good_raster, tmp_path, fault):
    deep = tmp_path / "/".join(["d" * 100] * 8)
    places = [tmp_path / name for name in NAMES] + [deep]
    for place in places:
        place.mkdir(parents=True)
        raster = place / f"{place.name[:100]}.tif"
        raster.write_bytes(good_raster.read_bytes())
        answer = runner.run(map_job(place / "out", rasters=[str(raster)], rules=None))
        assert "error" not in answer, (place, answer)
        assert (place / "out" / "run.json").is_file()
    fault("strange paths", len(places), "all mapped")


def test_a_folder_that_may_not_be_written(runner, map_job, tmp_path, fault):
    (tmp_path / "file").write_text("")
    answers = [runner.run(map_job(place)) for place in (tmp_path / "file", "/proc/out", "/dev/null/out", "\0")]
    assert {answer["error"] for answer in answers} <= {"output", "job"}
    fault("outputs that cannot be written", len(answers), "each refused in one sentence")


def test_no_memory(cold_runner, map_job, tmp_path, state, tries, fault):
    """Address space runs out somewhere: one sentence, nothing wrong under a final name, and it works afterwards.

    The parent tells of libraries that end the process, from the log, as it does for any engine. None may hang: OpenBLAS
    does for want of 32 MB while it is loaded, at 150 MB here, for which no engine begins a job with less than 256.
    """
    assert "classes" in cold_runner.run(map_job(tmp_path / "whole", rules=None))
    whole, log = state(tmp_path / "whole"), tmp_path / "log"
    rooms, told, ended = [*np.geomspace(2**18, 2**26, tries(5, 81)), 2**31], 0, 0
    for i, room in enumerate(rooms):
        folder = tmp_path / f"run{i}"
        status = Path(f"/proc/{cold_runner.process.pid}/statm").read_text().split()
        now, logged = int(status[0]) * os.sysconf("SC_PAGE_SIZE"), log.stat().st_size
        pid = cold_runner.start(map_job(folder, rules=None), RLIMIT_AS=now + int(room))
        watchdog = threading.Timer(60, os.kill, (pid, signal.SIGKILL))
        watchdog.start()
        answer = cold_runner.end()
        assert not watchdog.finished.is_set(), f"it hung with {room} bytes"
        watchdog.cancel()
        if "killed" in answer:
            ended += 1
            answer = {"error": explain(answer["killed"], log.read_bytes()[logged:].decode("utf-8", "replace")).code}
        if "classes" not in answer:
            told += 1
            assert answer["error"] == "memory", f"{answer} with {room} bytes"
            assert state(folder).items() <= whole.items()
            assert "classes" in cold_runner.run(map_job(folder, rules=None))
        assert state(folder) == whole
    fault("no memory", len(rooms), f"{told} told as such ({ended} by the parent); each run goes on once there is some")
    assert 0 < told < len(rooms)


def lines(random_numbers, count):
    """Lines that a broken or hostile process may send."""
    whole = events.encode(events.Progress("map", 1, 2, "windows", 0.5)).encode()
    for i in range(count):
        data = bytearray(whole)
        kind = i % 6
        if kind == 0:
            for place in random_numbers.integers(0, len(data), 5):
                data[place] = random_numbers.integers(0, 256)
        elif kind == 1:
            data = data[: random_numbers.integers(0, len(data))]
        elif kind == 2:
            data = bytearray(b"[" * int(random_numbers.integers(1, 60_000)))
        elif kind == 3:
            data = bytearray(random_numbers.bytes(200))
        elif kind == 4:
            data = bytearray(json.dumps({"event": "progress", "stage": ["x"] * 9, "done": 1e400}).encode())
        else:
            data = bytearray(b'{"event": "log", "message": "' + b"x" * int(random_numbers.integers(1, 200_000)) + b'"}')
        yield bytes(data)


def test_lines_that_are_no_protocol(tries, fault, random_numbers):
    count, refused = tries(600, 10_000), 0
    for line in lines(random_numbers, count):
        try:
            events.decode(line.decode("utf-8", "replace"))
        except ValueError:
            refused += 1
        assert worker._work(line.decode("ascii", "replace"), None, None).code == "job"
    fault("lines that are no protocol", 2 * count, f"{refused} events and all jobs refused, none with another error")
    assert refused > count / 2
