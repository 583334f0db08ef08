"""The engine's own Python environment: made, found, repaired and removed. Standard library only, no QGIS.

It lies in Landweave's home folder, never in the plugin's (updates delete that) and never in QGIS's Python.
``LANDWEAVE_ENGINE`` names a Python to use instead, for tests and for computers that are looked after.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Optional

from ..errors import CancelledError, EngineError
from ..home import cache_folder, folder_size, home_folder
from ..system import program_in, python_in
from . import environment_plan as plan
from . import interpreter, process
from .ending import explain_installation
from .lock import alone
from .log import RunLog
from .variables import engine_variables, installer_variables

Progress = Callable[[str, float], None]
"""Called with the stage and the share of the installation that is done, 0–1."""
Cancelled = Callable[[], bool]

_MARKER = "landweave-engine.json"
_POLL_S = 0.2
_CHECK_S = 300.0


class Status(str, Enum):
    """Whether there is an engine."""

    READY = "ready"
    MISSING = "missing"
    OUTDATED = "outdated"
    """There is one, made for other versions of the libraries."""


@dataclass(frozen=True)
class State:
    """What is there."""

    status: Status
    folder: Path
    """Where Landweave makes, or has made, the environment."""
    python: Optional[Path]
    """The engine's interpreter, once ready."""
    needed_bytes: int
    """Free space that an installation takes."""
    own: bool
    """Made by Landweave, not an existing Python that the user chose."""


def state() -> State:
    """What is there now.

    Raises:
        EngineError: there is no engine for this kind of computer, and no existing Python was chosen.
    """
    home, existing = home_folder(), interpreter.chosen()
    if existing:
        return State(Status.READY, home, existing, 0, own=False)
    target = plan.target()
    folder = home / target.folder_name
    python = python_in(folder)
    if (folder / _MARKER).is_file() and python.exists():
        return State(Status.READY, folder, python, target.needed_bytes, own=True)
    outdated = any((path / _MARKER).is_file() for path in home.glob("engine-*"))
    status = Status.OUTDATED if outdated else Status.MISSING
    return State(status, folder, None, target.needed_bytes, own=True)


def is_ready() -> bool:
    """Whether ``python`` would answer."""
    return state().status is Status.READY


def python() -> Path:
    """The engine's Python.

    Raises:
        EngineError: there is none, or the chosen one is gone.
    """
    found = state().python
    if found is None:
        raise EngineError("The engine is not installed.", "Install it in the dock, or with: landweave engine install.")
    if not found.is_file():
        raise EngineError(f"The engine's Python {found} is gone.", "Repair the engine, or choose another Python.")
    return found


def describe() -> dict[str, Any]:
    """State, Python, folder and size in bytes, as plain values."""
    now = state()
    return {
        "status": now.status.value,
        "python": str(now.python or ""),
        "folder": str(now.folder),
        "size_bytes": folder_size(now.folder) if now.own else 0,
        "needed_bytes": now.needed_bytes,
    }


def install(
    progress: Progress,
    cancelled: Cancelled,
    *,
    python: Optional[Path] = None,
    proxy: str = "",
    rebuild: bool = False,
) -> None:
    """Make the environment beside its place, import every library in it, and only then give it its name.

    Args:
        progress: told stage and share.
        cancelled: asked about five times a second.
        python: interpreter to build with; None: the first that fits.
        proxy: address of a proxy for the installer.
        rebuild: make it anew although it is there.

    Raises:
        EngineError: it could not be made; what was there before is untouched.
        CancelledError: ``cancelled`` answered yes.
    """
    target, home = plan.target(), home_folder()
    folder = home / target.folder_name
    home.mkdir(parents=True, exist_ok=True)
    with alone(home, progress, cancelled):
        if rebuild or not (folder / _MARKER).is_file():
            _check_space(home, target.needed_bytes)
            new = folder.with_name(folder.name + ".new")
            log, made = RunLog(home / "install.log"), False
            try:
                _build(_Runner(log, progress, cancelled, installer_variables(proxy)), target, new, python)
                _swap(new, folder)
                made = True
            finally:
                log.close()
                shutil.rmtree(new, ignore_errors=True)
                # What was downloaded until a failure or Cancel serves the next try, where the disk has room for it.
                if made or shutil.disk_usage(home).free < target.needed_bytes:
                    shutil.rmtree(_uv_cache(), ignore_errors=True)
        interpreter.choose(None)


def use_existing(python: Path) -> None:
    """Use an interpreter as the engine from now on, after all libraries were imported in it.

    Raises:
        EngineError: it does not start, or lacks a library.
    """
    done, _, errors = interpreter.ask(python, f"import {', '.join(plan.LIBRARIES)}", _CHECK_S)
    if not done:
        last = (errors.strip().splitlines() or ["it does not start"])[-1]
        raise EngineError(f"{python} cannot be the engine: {last[:300]}.", "Choose a Python that has the libraries.")
    home_folder().mkdir(parents=True, exist_ok=True)
    interpreter.choose(python)


def remove() -> int:
    """Delete every engine that Landweave made; the bytes that became free."""
    home = home_folder()
    if not home.is_dir():
        return 0
    with alone(home, lambda _stage, _share: None, lambda: False):
        interpreter.choose(None)
        folders = [*home.glob("engine-*"), home / "uv", home / "python", cache_folder()]
        before = sum(folder_size(folder) for folder in folders)
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
        return before - sum(folder_size(folder) for folder in folders)


class _Runner:
    """Runs steps one after the other, with progress, log and cancel."""

    def __init__(self, log: RunLog, progress: Progress, cancelled: Cancelled, variables: dict[str, str]) -> None:
        self.log, self.progress, self.cancelled, self.variables = log, progress, cancelled, variables
        self.done = 0.0

    def run(self, step: plan.Step, *, expected_bytes: int = 0) -> None:
        """Run a step to its end; the share grows with the disk space it takes, else with time."""
        self.log.line(f"$ {' '.join(step.arguments)}")
        place = self.log.path.parent
        free = shutil.disk_usage(place).free
        share, begun = 0.0, time.monotonic()
        try:
            child = process.start(step.arguments, self.variables, place)
        except OSError as error:
            raise EngineError(f"{step.arguments[0]} cannot be started: {error}.") from error
        threads = [self.log.drain(pipe) for pipe in (child.stdout, child.stderr) if pipe]
        try:
            while child.poll() is None:
                if self.cancelled():
                    raise CancelledError
                taken = max(0, free - shutil.disk_usage(place).free)
                waited = time.monotonic() - begun  # a step that takes no space is half done after 10 s, then slower
                share = max(share, min(0.98, taken / expected_bytes) if expected_bytes else waited / (waited + 10))
                self.progress(step.stage, self.done + share * (step.until - self.done))
                time.sleep(_POLL_S)
        finally:
            process.kill(child)
            for thread in threads:
                thread.join(_POLL_S * 10)
        if child.returncode:
            raise explain_installation(step.stage, self.log.tail)
        self.done = step.until
        self.progress(step.stage, self.done)


def _build(runner: _Runner, target: plan.Target, new: Path, chosen: Optional[Path]) -> None:
    shutil.rmtree(new, ignore_errors=True)
    runner.progress("python", 0.0)
    base, answered = interpreter.find(interpreter.candidates(target.pythons, chosen), target.pythons)
    if chosen and not base:
        raise EngineError(f"{chosen} cannot build the engine: it is no 64-bit Python of a supported version.")
    uv = _find_uv(runner, [base] if base else answered)
    if uv and uv.is_relative_to(home_folder()):
        runner.variables.setdefault("UV_CACHE_DIR", str(_uv_cache()))
    runner.variables.setdefault("UV_PYTHON_INSTALL_DIR", str(home_folder() / "python"))
    for step in plan.steps(target, base, new, uv):
        if step.stage == "check":
            runner.variables = engine_variables(python_in(new))
        runner.run(step, expected_bytes=target.installed_bytes if step.stage == "libraries" else 0)
    (new / _MARKER).write_text(json.dumps({"plan": plan.PLAN_VERSION, "lock": target.lock.name}), encoding="utf-8")


def _find_uv(runner: _Runner, pythons: list[interpreter.Interpreter]) -> Optional[Path]:
    """Uv from the computer, from an earlier time, or from the package index; None: venv and pip have to do."""
    own = home_folder() / "uv"
    fetched = program_in(own, "uv")
    if installed := shutil.which("uv"):
        return Path(installed)
    helper = next((python for python in pythons if "pip" in python.modules), None)
    if helper and not fetched.is_file():
        with contextlib.suppress(EngineError):  # without uv there is still pip, which then tells what is wrong
            runner.run(plan.fetch_uv(helper, own))
    return fetched if fetched.is_file() else None


def _swap(new: Path, folder: Path) -> None:
    """Give the finished environment its name; an old one of that name is kept until then."""
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    try:
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
    except OSError as error:
        raise EngineError(f"The engine's folder cannot be replaced: {error}.", "End all runs and repeat.") from error
    shutil.rmtree(old, ignore_errors=True)


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise EngineError(
            f"The engine needs {needed / 1e9:.1f} GB in {folder}; only {free / 1e9:.1f} GB are free.",
            "Free some space, or set LANDWEAVE_HOME to a folder on another disk.",
        )


def _uv_cache() -> Path:
    return cache_folder() / "uv"
