"""The graph of a network for OpenVINO: exported once, in a process of its own, and kept in the cache.

Exporting needs torch: seconds, and almost a gigabyte that the map's own process never sees.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import openvino

from ...models.card import ModelError
from ...models.catalogue import Package
from ...models.stac import to_json
from ..engine import process
from ..engine.boot import BOOT, ROOT
from ..engine.variables import engine_variables
from ..errors import EngineError, MemoryShortageError, OutputError, tells_of_memory
from ..home import cache_folder
from ..job import TestTime
from .graph_process import REFUSED, UNWRITABLE
from .predict_openvino import openvino_failure

FILE = "graph.xml"
_EXPORT = "1"
"""Raised when the exported graph changes its meaning, so that older files in the cache are passed by."""
_POLL_S = 0.1
_KILLED = -9


def open_graph(package: Package, test_time: TestTime, check: Callable[[], None]) -> Any:  # noqa: ANN401 - untyped
    """The graph of network and head for windows of any size, in float32; from the cache, if it was ever needed before.

    Args:
        package: the weights.
        test_time: whether each window is looked at several times.
        check: called now and then while the graph is exported; may raise to stop.

    Raises:
        ModelError: the numbers do not fit the card.
        EngineError: the network cannot be exported, or OpenVINO cannot read it.
        MemoryShortageError: it does not fit into the memory.
        OutputError: neither the cache nor the folder for temporary files can take it.
    """
    folder = graph_folder(package.sha256, test_time)
    if (folder / FILE).is_file():
        with contextlib.suppress(RuntimeError):  # a damaged file is as good as none
            return openvino.Core().read_model(folder / FILE)
    for place in (folder.parent, Path(tempfile.gettempdir())):
        with contextlib.suppress(OSError):  # a cache that cannot be written costs time, not the map
            return _exported(package, test_time, folder, place, check=check)
    raise OutputError(
        f"The network of {package.card.title} cannot be written to {folder.parent}.", "Check the free disk space."
    )


def graph_folder(sha256: str, test_time: TestTime) -> Path:
    """Where the graph of the weights with this hash is kept, for this version of OpenVINO and these views."""
    version = "".join(c if c.isalnum() else "-" for c in openvino.__version__)
    several = "" if test_time is TestTime.NONE else f"-{test_time.value}"
    return cache_folder() / "graphs" / f"{sha256[:32]}{several}-{_EXPORT}-{version}"


def _exported(package: Package, test_time: TestTime, folder: Path, place: Path, *, check: Callable[[], None]) -> Any:  # noqa: ANN401 - untyped
    """The graph, exported into a new folder in a place, which becomes the folder where it is kept.

    Raises:
        OSError: the place or its disk refuses.
        EngineError, MemoryShortageError, ModelError: as ``open_graph``.
    """
    place.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", suffix=".part", dir=place))
    try:
        _export(package, test_time, part, check)
        core = openvino.Core()
        # Read whole, so that the files can be renamed or removed on any system.
        core.set_property({"ENABLE_MMAP": False})
        try:
            graph = core.read_model(part / FILE)
        except RuntimeError as error:
            raise openvino_failure("cannot run these weights", error) from error
        with contextlib.suppress(OSError):
            shutil.rmtree(folder, ignore_errors=True)
            part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return graph


def _export(package: Package, test_time: TestTime, part: Path, check: Callable[[], None]) -> None:
    """Have a child write the graph; it dies with this process."""
    asked = {
        "folder": os.fspath(package.folder),
        "card": to_json(package.card),
        "sha256": package.sha256,
        "test_time": test_time.value,
    }
    command = [
        sys.executable,
        "-I",
        "-X",
        "utf8",
        "-c",
        BOOT,
        str(ROOT),
        "core.mapping.graph_process",
        str(part / FILE),
    ]
    try:
        child = process.start(command, engine_variables(Path(sys.executable)), part.parent)
    except OSError as error:
        raise EngineError(f"The engine cannot start another process: {error}.", "Repair the engine.") from error
    with child:
        answer, errors = _heard(child, json.dumps(asked).encode("ascii") + b"\n", check)
    sys.stderr.write(errors)
    if child.returncode == REFUSED:
        raise ModelError(json.loads(answer.splitlines()[-1]))
    if child.returncode == UNWRITABLE:
        raise OSError(errors)
    if child.returncode == _KILLED or tells_of_memory(errors) or "MemoryError" in errors:
        raise MemoryShortageError
    if child.returncode:
        last = (errors.strip().splitlines() or ["no reason was told"])[-1][:200].rstrip(".")
        raise EngineError(f"The network of {package.card.title} cannot be made ready: {last}.", "Repair the engine.")


def _heard(child: subprocess.Popen[bytes], line: bytes, check: Callable[[], None]) -> tuple[str, str]:
    """What a child says on both of its pipes; its standard input stays open as long as this process lives."""
    with ThreadPoolExecutor(2, "landweave-export") as readers, contextlib.ExitStack() as at_the_end:
        at_the_end.callback(_close, child)
        told: list[Future[bytes]] = [readers.submit(pipe.read) for pipe in (child.stdout, child.stderr) if pipe]
        if child.stdin:
            with contextlib.suppress(OSError):  # a child that has ended already says why
                child.stdin.write(line)
                child.stdin.flush()
        while wait(told, _POLL_S).not_done:
            check()
        child.wait()
    answer, errors = (one.result().decode("utf-8", "replace") for one in told)
    return answer, errors


def _close(child: subprocess.Popen[bytes]) -> None:
    """End a child, whatever it does; what it was not told any more is lost."""
    process.kill(child)
    if child.stdin:
        with contextlib.suppress(OSError):
            child.stdin.close()
