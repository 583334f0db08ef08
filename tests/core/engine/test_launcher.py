"""The launcher as a program: exit codes, streams, Ctrl-C, and what happens when it dies."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest


@pytest.fixture
def launch(clone, tmp_path):
    """Starts the launcher of a clone whose doctor does ``code``."""
    started = []

    def start(code, *arguments, **more):
        folder = clone(code)
        variables = {**os.environ, "LANDWEAVE_ENGINE": sys.executable, "LANDWEAVE_HOME": str(tmp_path / "home"), **more}
        process = subprocess.Popen(
            [sys.executable, str(folder / "landweave"), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=variables,
            cwd=tmp_path,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


def lines_of(text):
    return [json.loads(line) for line in text.splitlines()]


def is_gone_within(pid, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_json_has_the_result_last(launch):
    process = launch("reporter.progress('map', 1, 2, 'windows')\nreturn {'n': 1}", "doctor", "--json")
    out, err = process.communicate(timeout=60)
    words = [line["event"] for line in lines_of(out)]
    assert words == ["hello", "progress", "result"]
    assert err == ""
    assert process.returncode == 0


def test_words_for_people(launch):
    process = launch("reporter.log('Half way.')\nreturn {'free_disk': 12.5, 'files': ['a', 'b']}", "doctor")
    out, err = process.communicate(timeout=60)
    assert out == "free disk: 12.5\nfiles: a, b\n"
    assert err == "Half way.\n"


def test_a_failure_exits_with_1_and_one_sentence(launch):
    code = "from ..errors import RasterError\nraise RasterError('The raster has no CRS.', 'Assign one in QGIS.')"
    process = launch(code, "doctor")
    out, err = process.communicate(timeout=60)
    assert (out, err) == ("", "landweave: The raster has no CRS. Assign one in QGIS.\n")
    assert process.returncode == 1


@pytest.mark.parametrize(
    "arguments", [["doctor", "--colour"], ["map"], ["nonsense"], ["simulate", "--profile", "east"], []]
)
def test_bad_arguments_exit_with_2_and_one_sentence(launch, arguments):
    process = launch("return {}", *arguments)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert out == ""
    assert err.startswith("landweave: ")
    assert err.count("\n") == 1


def test_bad_arguments_with_json_are_an_event(launch):
    process = launch("return {}", "map", "--json")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    assert lines_of(out)[-1]["code"] == "job"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_cancels_cleanly(launch, tmp_path, number):
    mark = tmp_path / "tidy"
    code = f"""
reporter.log("on")
try:
    while True: reporter.check_cancelled(); time.sleep(0.02)
finally:
    open({str(mark)!r}, "w").close()
"""
    process = launch(code, "doctor", "--json")
    while '"log"' not in process.stdout.readline():
        pass
    process.send_signal(number)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert lines_of(out)[-1]["event"] == "cancelled"
    assert mark.exists()


def test_a_killed_parent_leaves_no_orphan(launch):
    process = launch("reporter.metric('pid', os.getpid())\nwhile True: time.sleep(0.1)", "doctor", "--json")
    line = ""
    while '"metric"' not in line:
        line = process.stdout.readline()
    pid = json.loads(line)["value"]
    process.kill()
    assert is_gone_within(pid, 10)


def test_a_reader_that_leaves_ends_the_run(launch):
    process = launch("reporter.metric('pid', os.getpid())\nwhile True: reporter.log('x' * 3000)", "doctor", "--json")
    line = ""
    while '"metric"' not in line:
        line = process.stdout.readline()
    process.stdout.close()
    process.wait(60)
    assert process.returncode == 1
    assert is_gone_within(json.loads(line)["value"], 10)
    assert "Traceback" not in process.stderr.read()


def test_the_python_of_the_engine_can_be_asked_for(launch):
    out, _ = launch("return {}", "engine", "python").communicate(timeout=60)
    assert out == f"{sys.executable}\n"


def test_an_old_python_is_told_so(clone, root):
    """The file itself must be readable for Pythons that are too old to run it."""
    text = (root / "landweave").read_text()
    assert "sys.version_info < (3, 9)" in text
    compile(text, "landweave", "exec")
