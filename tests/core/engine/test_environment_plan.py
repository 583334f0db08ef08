"""The plan of an installation: pure, without network and processes."""

import platform
import re
from pathlib import Path

import pytest
from landweave.core.engine import interpreter
from landweave.core.engine.ending import explain_installation
from landweave.core.engine.environment_plan import LIBRARIES, Target, fetch_uv, python_in, steps, target
from landweave.core.engine.interpreter import Interpreter
from landweave.core.errors import EngineError

COMPUTERS = [("Linux", "x86_64"), ("Windows", "AMD64"), ("Darwin", "arm64"), ("Darwin", "x86_64")]
BASE = Interpreter(Path("/usr/bin/python3.11"), (3, 11), frozenset({"pip", "venv"}))
NEW = Path("/home/a/.landweave/engine-x.new")


@pytest.mark.parametrize(("system", "machine"), COMPUTERS)
def test_every_lock_file_is_exact_hashed_and_complete(system, machine):
    text = target(system, machine).lock.read_text()
    blocks = re.split(r"\n(?=\S)", text.strip())
    for block in blocks:
        assert re.match(r"[a-z0-9._-]+==\S+", block), block[:80]
        assert "--hash=sha256:" in block
    names = {re.match(r"[a-z0-9._-]+", block).group() for block in blocks}
    wanted = {library.split(".")[0].replace("_", "-") for library in LIBRARIES}
    assert wanted <= names
    assert "//" not in text
    assert "openvino-telemetry" not in names  # it reports every import over the network


def test_an_unknown_computer_is_told_so():
    with pytest.raises(EngineError, match="Plan9 on mips"):
        target("Plan9", "mips")


@pytest.mark.parametrize(("machine", "version", "least"), [("arm64", "13.6.1", 14), ("x86_64", "12.7", 13)])
def test_an_older_macos_than_the_libraries_is_told_before_anything_is_fetched(monkeypatch, machine, version, least):
    monkeypatch.setattr(platform, "mac_ver", lambda: (version, ("", "", ""), machine))
    with pytest.raises(EngineError, match=f"needs macOS {least} or newer .* this is macOS {version[:2]}"):
        target("Darwin", machine)
    monkeypatch.setattr(platform, "mac_ver", lambda: (f"{least}.0", ("", "", ""), machine))
    assert target("Darwin", machine).lock.is_file()


def test_with_uv():
    make, fill, check = steps(target("Linux", "x86_64"), BASE, NEW, Path("/u/uv"))
    assert make.arguments == ("/u/uv", "venv", "--no-project", "--python", "/usr/bin/python3.11", str(NEW))
    assert fill.arguments[:5] == ("/u/uv", "pip", "install", "--python", str(python_in(NEW)))
    for option in ("--require-hashes", "--only-binary", ":all:", "-r"):
        assert option in fill.arguments
    assert check.arguments[0] == str(python_in(NEW))
    assert "import torch, torchvision, segmentation_models_pytorch" in check.arguments[-1]
    assert 0 < make.until < fill.until < check.until == 1


def test_without_uv():
    make, fill, _ = steps(target("Linux", "x86_64"), BASE, NEW, None)
    assert make.arguments == ("/usr/bin/python3.11", "-I", "-m", "venv", str(NEW))
    assert fill.arguments[:5] == (str(python_in(NEW)), "-I", "-m", "pip", "install")
    assert "--require-hashes" in fill.arguments


def test_uv_fetches_a_python_only_when_none_fits():
    make = steps(target("Linux", "x86_64"), None, NEW, Path("/u/uv"))[0]
    assert "--managed-python" in make.arguments
    with pytest.raises(EngineError, match=r"3\.12, 3\.11, 3\.13"):
        steps(target("Linux", "x86_64"), None, NEW, None)


def test_uv_itself_is_fetched_by_hash():
    arguments = fetch_uv(BASE, Path("/h/uv")).arguments
    assert "--require-hashes" in arguments


def test_the_folder_belongs_to_the_lock(tmp_path):
    lock = tmp_path / "lock.txt"
    lock.write_text("a==1\n")
    first = Target(lock, ((3, 11),), 100).folder_name
    assert re.fullmatch("engine-[0-9a-f]{12}", first)
    assert Target(lock, ((3, 12),), 200).folder_name == first
    lock.write_text("a==2\n")
    assert Target(lock, ((3, 11),), 100).folder_name != first


def test_the_program_around_python_is_no_candidate(monkeypatch):
    """Inside QGIS ``sys.executable`` is QGIS."""
    monkeypatch.setattr(interpreter.sys, "executable", "/usr/bin/qgis")
    assert Path("/usr/bin/qgis") not in interpreter.candidates(((3, 11),))
    assert interpreter.candidates(((3, 11),), Path("/my/python")) == [Path("/my/python")]


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ("error: No space left on device (os error 28)", "disk is full"),
        ("invalid peer certificate: UnknownIssuer", "certificate"),
        ("error sending request for url: dns error", "could not be reached"),
        ("has no usable wheels", "no libraries for this system"),
        ("The virtual environment was not created because ensurepip is not available", "virtual environments"),
        ("OSError: [WinError 1114] ... c10.dll", "do not start"),
        ("line one\nsomething else\n\n", "something else"),
        ("", "no message"),
    ],
)
def test_failures_are_sentences(log, words):
    assert words in str(explain_installation("libraries", log))
