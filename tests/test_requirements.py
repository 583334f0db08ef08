"""The locked requirements of each system: whole, hashed, and free of contradictions, as far as can be told offline."""

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FOLDER = Path(__file__).resolve().parents[1] / "requirements"
MARKERS = "sys_platform", "platform_system", "platform_machine", "os_name"
SYSTEMS = {
    "engine-linux": ("linux", "Linux", "x86_64", "posix"),
    "engine-windows": ("win32", "Windows", "AMD64", "nt"),
    "engine-macos-arm64": ("darwin", "Darwin", "arm64", "posix"),
    "engine-macos-x86_64": ("darwin", "Darwin", "x86_64", "posix"),
}
PYTHON = {
    "python_version": "3.11",
    "python_full_version": "3.11.9",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "extra": "",
}
LEFT_OUT = {"openvino-telemetry"}
"""It reports over the network and is not needed."""


def entries(name):
    """(requirement, has a hash) of each entry of a locked file."""
    text = re.sub(r"\\\n", " ", (FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(Requirement(line.split("--hash")[0].strip()), "--hash=sha256:" in line) for line in lines]


def applies(requirement, system):
    return requirement.marker is None or requirement.marker.evaluate(
        {**dict(zip(MARKERS, SYSTEMS[system], strict=True)), **PYTHON}
    )


def pins(system):
    """Name → version of what is installed on a system."""
    found = {}
    for requirement, _ in entries(system):
        if applies(requirement, system):
            assert canonicalize_name(requirement.name) not in found
            found[canonicalize_name(requirement.name)] = re.fullmatch(r"==(.+)", str(requirement.specifier))[1]
    return found


@pytest.mark.parametrize("name", [*SYSTEMS, "dev", "ui", "uv", "bench"])
def test_every_entry_is_pinned_and_hashed(name):
    found = entries(name)
    assert found
    for requirement, is_hashed in found:
        assert is_hashed, requirement
        assert re.fullmatch(r"==[^*]+", str(requirement.specifier)), requirement


@pytest.mark.parametrize("system", SYSTEMS)
def test_all_that_is_asked_for_is_locked(system):
    wanted = [line.split("#")[0].strip() for line in (FOLDER / "engine.in").read_text(encoding="utf-8").splitlines()]
    locked = pins(system)
    for requirement in (Requirement(line) for line in wanted if line):
        if applies(requirement, system):
            assert requirement.specifier.contains(locked[canonicalize_name(requirement.name)], prereleases=True)


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_packages_need_of_each_other_is_locked(system):
    """Each package that is installed here in the locked version tells, for the other system too, what it needs."""
    locked, looked_at = pins(system), 0
    for name, version in locked.items():
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if package.version != version:
            continue
        looked_at += 1
        for text in package.requires or ():
            requirement = Requirement(text)
            other = canonicalize_name(requirement.name)
            if applies(requirement, system) and other not in LEFT_OUT:
                assert other in locked, f"{name} needs {other}"
                assert requirement.specifier.contains(locked[other], prereleases=True), f"{name} needs {requirement}"
    assert looked_at > len(locked) / 3
