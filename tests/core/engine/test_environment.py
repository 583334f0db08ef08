"""Real environments, made of nothing but the standard library, so that no network is needed."""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from landweave.core.engine import environment, environment_plan, interpreter
from landweave.core.engine.environment import Status
from landweave.core.errors import CancelledError, EngineError


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder, a lock file without requirements, and no uv: venv and pip do the work."""
    lock = tmp_path / "lock.txt"
    lock.write_text("# nothing\n")
    target = environment_plan.Target(lock, (sys.version_info[:2],), 1000)
    monkeypatch.delenv("LANDWEAVE_ENGINE", raising=False)
    monkeypatch.setenv("LANDWEAVE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(environment_plan, "target", lambda: target)
    monkeypatch.setattr(environment_plan, "LIBRARIES", ("json",))
    monkeypatch.setattr(environment, "_find_uv", lambda *_: None)
    monkeypatch.setattr(interpreter, "candidates", lambda _, chosen=None: [chosen or Path(sys.executable)])
    real = environment_plan.steps

    def without_pip(*arguments):
        """pip would not need the network for an empty file, but its unpacking takes seconds."""
        make, _, check = real(*arguments)
        bare = environment_plan.Step("python", (*make.arguments[:-1], "--without-pip", make.arguments[-1]), 0.5)
        return [bare, check]

    monkeypatch.setattr(environment_plan, "steps", without_pip)
    return tmp_path / "home"


def install(**options):
    seen = []
    environment.install(lambda stage, share: seen.append((stage, share)), lambda: False, **options)
    return seen


def test_nothing_is_there_at_first(home):
    assert environment.state().status is Status.MISSING
    assert not environment.is_ready()
    with pytest.raises(EngineError, match="not installed"):
        environment.python()


def test_install_then_use(home):
    seen = install()
    assert environment.is_ready()
    assert seen[-1] == ("check", 1.0)
    assert [share for _, share in seen] == sorted(share for _, share in seen)
    prefix = subprocess.run(
        [str(environment.python()), "-I", "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True
    )
    assert Path(prefix.stdout.strip()) == environment.state().folder
    assert not list(home.glob("*.new"))
    described = environment.describe()
    assert described["status"] == "ready"
    assert described["size_bytes"] > 0


def test_a_second_install_does_nothing_and_repair_makes_it_anew(home):
    install()
    mark = environment.state().folder / "mark"
    mark.touch()
    assert install() == []
    assert mark.exists()
    install(rebuild=True)
    assert not mark.exists()
    assert environment.is_ready()


def test_another_lock_file_makes_the_engine_outdated(home, tmp_path):
    install()
    (tmp_path / "lock.txt").write_text("# other\n")
    assert environment.state().status is Status.OUTDATED
    install()
    assert environment.is_ready()
    assert len(list(home.glob("engine-*"))) == 2


def test_remove_frees_everything(home, tmp_path):
    install()
    (tmp_path / "lock.txt").write_text("# other\n")
    install()
    assert environment.remove() > 0
    assert not list(home.glob("engine-*"))
    assert environment.state().status is Status.MISSING


def test_a_failure_leaves_the_old_engine_alone(home, monkeypatch):
    install()
    monkeypatch.setattr(environment_plan, "LIBRARIES", ("no_such_library",))
    with pytest.raises(EngineError, match="no_such_library"):
        install(rebuild=True)
    assert environment.is_ready()
    assert not list(home.glob("*.new"))
    assert "no_such_library" in (home / "install.log").read_text()


def test_cancel_leaves_nothing_half_made(home, monkeypatch):
    monkeypatch.setattr(environment_plan, "LIBRARIES", ("time; time.sleep(60)",))
    started = time.monotonic()
    stages = []
    with pytest.raises(CancelledError):
        environment.install(lambda stage, _: stages.append(stage), lambda: "check" in stages or len(stages) > 20)
    assert time.monotonic() - started < 30
    assert not list(home.glob("engine-*"))


def test_too_little_space_is_told_before_anything_is_made(home, monkeypatch):
    monkeypatch.setattr(environment.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 10})())
    with pytest.raises(EngineError, match="GB are free"):
        install()
    assert not list(home.glob("engine-*"))


def test_one_installation_at_a_time(home):
    """A process that holds the lock is named and waited for; the number of a dead one stops nobody."""
    home.mkdir()
    code = (
        "import fcntl, os, sys, time\n"
        f"file = open({str(home / 'install.lock')!r}, 'w'); fcntl.flock(file, fcntl.LOCK_EX)\n"
        "file.write(str(os.getpid())); file.flush(); print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    holder.stdout.readline()
    seen, waiting = [], threading.Event()

    def progress(stage, share):
        seen.append(stage)
        waiting.set()

    thread = threading.Thread(target=environment.install, args=(progress, lambda: False))
    thread.start()
    assert waiting.wait(20)
    assert seen[0] == f"waiting for process {holder.pid}"
    assert not environment.is_ready()
    holder.kill()  # as in a crash: the file with its number stays
    holder.wait()
    holder.stdout.close()
    thread.join(60)
    assert environment.is_ready()
    assert (home / "install.lock").read_text() == str(os.getpid())


def test_waiting_can_be_cancelled(home):
    home.mkdir()
    import fcntl

    with (home / "install.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(CancelledError):
            environment.install(lambda *_: None, lambda: True)


def test_an_existing_python(home):
    environment.use_existing(Path(sys.executable))
    assert environment.python() == Path(sys.executable)
    assert not environment.state().own
    assert json.loads((home / "engine.json").read_text()) == {"python": sys.executable}
    install()
    assert environment.state().own


def test_an_existing_python_without_the_libraries(home, monkeypatch, tmp_path):
    monkeypatch.setattr(environment_plan, "LIBRARIES", ("no_such_library",))
    with pytest.raises(EngineError, match="no_such_library"):
        environment.use_existing(Path(sys.executable))
    with pytest.raises(EngineError, match="cannot be the engine"):
        environment.use_existing(tmp_path / "none")
    assert environment.state().status is Status.MISSING


def test_a_chosen_interpreter_must_fit(home, tmp_path):
    with pytest.raises(EngineError, match="supported version"):
        install(python=tmp_path / "python")


def test_the_variable_counts_most(home, monkeypatch):
    monkeypatch.setenv("LANDWEAVE_ENGINE", "/looked/after/python")
    assert environment.state().python == Path("/looked/after/python")
    with pytest.raises(EngineError, match="is gone"):
        environment.python()


def test_pythons_are_asked_what_they_are(tmp_path):
    base, answered = interpreter.find([tmp_path / "none", Path(sys.executable)], (sys.version_info[:2],))
    assert base.version == sys.version_info[:2]
    assert "venv" in base.modules
    assert len(answered) == 1
    assert interpreter.find([Path("/bin/true"), Path(sys.executable)], ((2, 7),))[0] is None
