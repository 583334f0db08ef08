"""How the engine's environment is made, as values: for which computer, from which lock file, with which commands.

Nothing here touches a network or starts a process.
"""

from __future__ import annotations

import hashlib
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..errors import EngineError
from ..system import macos_version, python_in
from .boot import ROOT
from .interpreter import Interpreter, Versions

PLAN_VERSION = 1
"""Raised when the commands below change so that environments have to be made anew."""
LIBRARIES = (
    "torch", "torchvision", "segmentation_models_pytorch", "safetensors.torch", "openvino", "rasterio", "geopandas",
    "pyogrio", "pyproj", "shapely", "scipy.ndimage", "numpy", "numba", "psutil",
)  # fmt: skip
"""What must import before an environment counts as made."""
MANAGED_PYTHON = "3.12"
_PYTHONS = ((3, 12), (3, 11), (3, 13))
_LEAST_MACOS: dict[str, tuple[int, ...]] = {"arm64": (14,), "x86_64": (13,)}  # what the locked libraries were made for
_GB = 10**9


@dataclass(frozen=True)
class Target:
    """What is installed on one kind of computer."""

    lock: Path
    """Requirements with exact versions and hashes."""
    pythons: Versions
    """Versions that the lock file was resolved for, best first."""
    installed_bytes: int
    """Size of the finished environment."""

    @property
    def needed_bytes(self) -> int:
        """Free space that the installation takes, downloads included."""
        return 3 * self.installed_bytes // 2

    @property
    def folder_name(self) -> str:
        """The same for every clone with the same lock file: they share the environment."""
        digest = hashlib.sha256(self.lock.read_bytes() + str(PLAN_VERSION).encode())
        return f"engine-{digest.hexdigest()[:12]}"


@dataclass(frozen=True)
class Step:
    """One command of the installation."""

    stage: str
    arguments: tuple[str, ...]
    until: float
    """Share of the whole installation that is done after it, 0–1."""


def target(system: str = "", machine: str = "") -> Target:
    """What belongs on a computer, by default on this one; names are those of ``platform``.

    Raises:
        EngineError: there are no libraries for it, or this computer's system is older than they are.
    """
    system, machine = system or platform.system(), machine or platform.machine()
    known = {
        ("Linux", "x86_64"): ("linux", _PYTHONS, 7 * _GB),  # the package index's torch for Linux brings CUDA along
        ("Windows", "amd64"): ("windows", _PYTHONS, 2 * _GB),
        ("Darwin", "arm64"): ("macos-arm64", _PYTHONS, 2 * _GB),
        ("Darwin", "x86_64"): ("macos-x86_64", _PYTHONS[:2], 2 * _GB),
    }
    found = known.get((system, machine.lower()))
    if not found:
        raise EngineError(
            f"There is no engine for {system} on {machine}.",
            "Make a Python environment with torch, rasterio and geopandas yourself and choose it as existing Python.",
        )
    least, here = _LEAST_MACOS.get(machine.lower(), ()), macos_version()
    if system == "Darwin" and here and here < least:
        needed = f"The engine needs macOS {least[0]} or newer on this processor; this is macOS {here[0]}."
        raise EngineError(needed, "Update macOS, or choose an existing Python with torch, rasterio and geopandas.")
    return Target(ROOT / "requirements" / f"engine-{found[0]}.txt", found[1], found[2])


def steps(wanted: Target, base: Optional[Interpreter], folder: Path, uv: Optional[Path]) -> list[Step]:
    """The commands that fill ``folder``.

    Args:
        wanted: what to install.
        base: the Python to build on; None: uv fetches one.
        folder: the new environment.
        uv: the uv program; None: venv and pip.

    Raises:
        EngineError: there is neither a Python nor uv.
    """
    python = str(python_in(folder))
    # The lock file is complete; without --no-deps the installers would miss what it leaves out on purpose.
    secure = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(wanted.lock))
    fill: tuple[str, ...]
    if uv:
        which = ("--python", str(base.path)) if base else ("--managed-python", "--python", MANAGED_PYTHON)
        make = (str(uv), "venv", "--no-project", *which, str(folder))
        fill = (str(uv), "pip", "install", "--python", python, *secure)
    elif base:
        make = (str(base.path), "-I", "-m", "venv", str(folder))
        fill = (python, "-I", "-m", "pip", "install", "--no-cache-dir", "--progress-bar", "off", *secure)
    else:
        versions = ", ".join(f"{major}.{minor}" for major, minor in wanted.pythons)
        raise EngineError(
            f"No Python to build the engine with was found; it takes one of {versions}.",
            "Install one of them, or name its path.",
        )
    check = (python, "-I", "-X", "utf8", "-c", f"import {', '.join(LIBRARIES)}")
    return [Step("python", make, 0.03), Step("libraries", fill, 0.9), Step("check", check, 1.0)]


def fetch_uv(base: Interpreter, folder: Path) -> Step:
    """The command that gets uv from the package index into ``folder``."""
    lock = ROOT / "requirements" / "uv.txt"
    options = ("--target", str(folder), "--require-hashes", "--only-binary", ":all:", "--no-cache-dir", "--upgrade")
    return Step("uv", (str(base.path), "-I", "-m", "pip", "install", *options, "-r", str(lock)), 0.01)
