"""What Windows and macOS decide differently, on a computer that pretends to be one of them."""

import os
import subprocess
from pathlib import Path, PureWindowsPath
from unittest.mock import Mock

import pytest
from landweave.core import system
from landweave.core.engine import process, variables

PLATFORMS = "win32", "darwin", "linux"


@pytest.fixture
def pretend(monkeypatch):
    """pretend(platform): from here on this is such a computer, as far as Landweave can tell."""
    return lambda platform: monkeypatch.setattr(system, "PLATFORM", platform)


@pytest.fixture
def module(monkeypatch):
    """A stand-in for whatever module only another system has."""
    found = Mock()
    monkeypatch.setattr(system.importlib, "import_module", lambda name: found if name != "fcntl" else Mock())
    return found


@pytest.mark.parametrize(
    ("platform", "python", "uv"),
    [
        ("win32", "Scripts/python.exe", "bin/uv.exe"),
        ("darwin", "bin/python", "bin/uv"),
        ("linux", "bin/python", "bin/uv"),
    ],
)
def test_programs_lie_where_the_system_has_them(pretend, platform, python, uv):
    pretend(platform)
    assert system.python_in(Path("/e")) == Path("/e") / python
    assert system.program_in(Path("/u"), "uv") == Path("/u") / uv


def test_the_path_of_windows_follows_its_root(pretend):
    pretend("win32")
    folders = variables.engine_variables(Path("/e/python.exe"), {"SYSTEMROOT": "D:\\Win"})["PATH"].split(os.pathsep)
    joined = ":".join(folders)
    assert "D:\\Win\\System32" in joined
    assert "/usr/bin" not in joined
    assert PureWindowsPath(system.program_folders({})[0]) == PureWindowsPath("C:/Windows/System32")


@pytest.mark.parametrize("platform", PLATFORMS)
def test_children_get_a_session_of_their_own_and_no_window(pretend, platform, monkeypatch):
    pretend(platform)
    started = Mock()
    monkeypatch.setattr(process.subprocess, "Popen", started)
    process.start(["p"], {}, Path("/"))
    options = started.call_args.kwargs
    if platform == "win32":
        assert options["creationflags"] == 0x200 | 0x08000000
        assert "start_new_session" not in options
    else:
        assert options["start_new_session"]
        assert "creationflags" not in options
    assert "shell" not in options


@pytest.mark.parametrize(("platform", "alone"), [("win32", True), ("darwin", False)])
def test_a_child_is_killed_with_its_own_where_that_can_be(pretend, platform, alone, monkeypatch):
    pretend(platform)
    group, child = Mock(), Mock(pid=77, poll=lambda: None)
    monkeypatch.setattr(system.os, "killpg", group)
    process.kill(child)
    assert child.kill.called == alone
    assert group.called != alone
    child.wait.assert_called_once()


def test_locks_of_windows_lie_behind_what_others_may_read(pretend, module, tmp_path):
    pretend("win32")
    with (tmp_path / "lock").open("a+b") as file:
        system.lock_file(file)
        assert file.tell() == 1024
        assert module.locking.call_args.args == (file.fileno(), module.LK_NBLCK, 1)
        module.locking.side_effect = PermissionError
        with pytest.raises(PermissionError):
            system.lock_file(file)


def test_windows_must_be_told_to_leave_bytes_alone(pretend, module):
    pretend("linux")
    system.make_binary(1)
    assert not module.setmode.called
    pretend("win32")
    system.make_binary(1)
    assert module.setmode.call_args.args == (1, getattr(os, "O_BINARY", 0x8000))


def test_windows_bounds_no_process(pretend, module):
    pretend("win32")
    system.limit_process(memory_bytes=1, seconds=2, file_bytes=3)
    assert not module.setrlimit.called
    pretend("darwin")
    system.limit_process(memory_bytes=1, seconds=2, file_bytes=3)
    assert [call.args[1] for call in module.setrlimit.call_args_list] == [(1, 1), (2, 2), (3, 3)]


def test_there_is_room_for_a_page_but_not_for_more_than_can_be_addressed():
    assert system.has_room(4096)
    assert not system.has_room(2**62)


def test_drivers_of_gpus(pretend, tmp_path, monkeypatch):
    pretend("darwin")
    assert system.has_gpu_driver("mps")
    pretend("linux")
    assert not system.has_gpu_driver("mps")
    monkeypatch.setattr(system, "_GPU_DRIVERS", (str(tmp_path / "no"), str(tmp_path)))
    assert system.has_gpu_driver("cuda")
    pretend("win32")
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    assert not system.has_gpu_driver("cuda")
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / "nvcuda.dll").touch()
    assert system.has_gpu_driver("cuda")


def test_a_file_that_another_program_holds_is_tried_again(tmp_path, monkeypatch):
    monkeypatch.setattr(system, "_RETRIES_S", (0.0, 0.0))
    part, final = tmp_path / "a.part", tmp_path / "a"
    part.write_text("new")
    replace, held = Path.replace, [PermissionError, PermissionError]

    def locked(path, target):
        if held:
            raise held.pop()
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", locked)
    system.put_in_place(part, final)
    assert final.read_text() == "new"
    part.write_text("newer")
    held += [PermissionError] * 3
    with pytest.raises(PermissionError):
        system.put_in_place(part, final)
    assert final.read_text() == "new"


def test_folders_are_synced_where_they_can_be_opened(pretend, tmp_path, monkeypatch):
    synced = Mock()
    monkeypatch.setattr(system.os, "fsync", synced)
    pretend("win32")
    system.sync(tmp_path)
    assert not synced.called
    pretend("linux")
    system.sync(tmp_path)
    assert synced.called


def test_nothing_else_asks_which_system_this_is(root):
    """``platform`` stays for what a run records of its computer, and for the choice of a lock file."""
    allowed = {"core/system.py", "core/provenance.py", "core/engine/doctor.py", "core/engine/environment_plan.py"}
    words = "sys.platform", "os.name", "platform.system", '"win32"', "msvcrt", "fcntl", '"darwin"'
    files = [path for part in ("core", "models", "ui") for path in (root / part).rglob("*.py")]
    found = {path.relative_to(root).as_posix() for path in files if any(word in path.read_text() for word in words)}
    assert found <= allowed


def test_a_child_of_this_system_really_ends(tmp_path):
    child = process.start(["/bin/sh", "-c", "sleep 60"], {}, tmp_path)
    process.kill(child)
    assert child.returncode == -9
    assert isinstance(child, subprocess.Popen)


@pytest.mark.parametrize(("allowed", "cores"), [({0, 5, 6}, 3), ({1}, 1)])
def test_cores_are_those_that_this_process_may_use(monkeypatch, allowed, cores):
    monkeypatch.setattr(system.os, "sched_getaffinity", lambda _: allowed, raising=False)
    assert system.usable_cores() == cores


def test_where_a_process_may_use_all_cores_they_are_all_counted(monkeypatch):
    monkeypatch.delattr(system.os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(system.os, "cpu_count", lambda: 6)
    assert system.usable_cores() == 6
    monkeypatch.setattr(system.os, "cpu_count", lambda: None)
    assert system.usable_cores() == 1


@pytest.mark.parametrize(
    ("machine", "is_x86"), [("x86_64", True), ("AMD64", True), ("arm64", False), ("aarch64", False)]
)
def test_processors_of_intels_kind_have_two_names(monkeypatch, machine, is_x86):
    monkeypatch.setattr(system.platform, "machine", lambda: machine)
    assert system.is_x86() == is_x86
