"""Pythons of this computer: which there are and what they are; each is asked in a process with clean variables."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..home import home_folder
from . import process
from .variables import engine_variables

Versions = tuple[tuple[int, int], ...]
"""(major, minor) pairs, best first."""

PROBE = (
    "import importlib.util as u, json, sys; print(json.dumps([sys.executable, list(sys.version_info[:2]), "
    "[m for m in ('pip', 'ensurepip', 'venv') if u.find_spec(m)], sys.maxsize > 2**32]))"
)
"""Asks a Python for its path, version, ways to install, and whether it is a 64-bit one."""
_PROBE_S = 15.0


@dataclass(frozen=True)
class Interpreter:
    """A Python that answered the probe."""

    path: Path
    version: tuple[int, int]
    modules: frozenset[str]
    """Those of pip, ensurepip and venv that it has."""


def candidates(versions: Versions, chosen: Path | None = None) -> list[Path]:
    """Pythons worth probing, best first; ``chosen`` alone where the user named one.

    ``sys.executable`` is QGIS itself inside QGIS, and starting it would open a second QGIS.
    """
    if chosen:
        return [chosen]
    names = [f"python{major}.{minor}" for major, minor in versions] + ["python3", "python"]
    places = [*os.get_exec_path(), "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    found = [shutil.which(name, path=os.pathsep.join(places)) for name in names]
    own = [Path(sys.prefix) / name for name in ("python.exe", "python3.exe", "bin/python3")]
    if Path(sys.executable or "").name.lower().startswith("python"):
        own.insert(0, Path(sys.executable))
    paths = [Path(path) for path in found if path] + [path for path in own if path.is_file()]
    return list(dict.fromkeys(path for path in paths if "WindowsApps" not in path.parts))


def find(paths: list[Path], versions: Versions) -> tuple[Interpreter | None, list[Interpreter]]:
    """The first that has one of the versions, and all that answered until then."""
    answered = []
    for path in paths:
        found = _probe(path)
        if found:
            answered.append(found)
            if found.version in versions:
                return found, answered
    return None, answered


def _probe(path: Path) -> Interpreter | None:
    """The interpreter at a path, or None where nothing usable answers."""
    done, answer, _ = ask(path, PROBE, _PROBE_S)
    try:
        executable, version, modules, is_64_bit = json.loads(answer) if done else ("", (0, 0), (), False)
        return Interpreter(Path(executable), tuple(version), frozenset(modules)) if is_64_bit else None
    except (ValueError, TypeError):
        return None


def ask(path: Path, code: str, limit_s: float) -> tuple[bool, str, str]:
    """Run a line of Python: whether it ended well, its standard output and standard error."""
    try:
        arguments = (str(path), "-I", "-X", "utf8", "-c", code)
        child = process.start(arguments, engine_variables(path), Path(tempfile.gettempdir()))
    except OSError as error:
        return False, "", str(error)
    try:
        out, err = child.communicate(timeout=limit_s)
        return child.returncode == 0, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return False, "", f"no answer within {limit_s:g} s"
    finally:
        process.kill(child)


def chosen() -> Path | None:
    """The Python that ``LANDWEAVE_ENGINE`` or the user named."""
    named = os.environ.get("LANDWEAVE_ENGINE")
    if named:
        return Path(named)
    try:
        return Path(json.loads((home_folder() / "engine.json").read_text(encoding="utf-8"))["python"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def choose(python: Path | None) -> None:
    """Remember which Python is the engine; None: the one that Landweave makes."""
    choice = home_folder() / "engine.json"
    if python:
        choice.write_text(json.dumps({"python": str(python)}), encoding="utf-8")
    else:
        choice.unlink(missing_ok=True)
