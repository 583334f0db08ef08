"""Tasks of a plan handed to the workers of a Ray cluster; Ray is an extra that the engine does not bring along."""

from __future__ import annotations

import contextlib
import importlib.util
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import ray

from ...models.catalogue import Package
from ..engine.boot import ROOT
from ..errors import EngineError
from ..events import Reporter, Silent
from ..job import TestTime
from ..mapping.device import Choice
from ..mapping.predictor import Predictor
from ..mapping.predictors import open_predictor
from ..weights.opened import open_weights
from .do import Worker, do_task
from .plan import read_plan

QUEUE = 2
"""Tasks that a worker holds at most: the one that it does, and the next."""
_RETRIES = 3
_PATIENCE_S = 0.5
"""How often cancelling is looked at."""


class Mapper:
    """Does tasks in a process of its own, and keeps the network between them."""

    def __init__(self, folder: str) -> None:
        """``folder`` holds the plan."""
        self._folder = Path(folder)
        self._plan = read_plan(self._folder)
        self._networks: dict[tuple[str, ...], Predictor] = {}
        package = open_weights(self._plan.scenes[0].job.weights)
        self._worker = Worker(package, Silent(), self._opened)

    def do(self, task: int) -> int:
        """The number of a task, when it is done."""
        do_task(self._folder, self._plan, task, self._worker)
        return task

    def _opened(
        self, package: Package, shape: tuple[int, int], choice: Choice, test_time: TestTime, check: Callable[[], None]
    ) -> Predictor:
        key = package.sha256, str(shape), choice.device.value, choice.precision.value, test_time.value
        if key not in self._networks:  # one at a time: scenes of one size follow each other
            self._networks = {key: open_predictor(package, shape, choice, test_time, check)}
        return self._networks[key]


def spread(folder: Path, tasks: Sequence[int], address: str, workers: int, reporter: Reporter) -> int:
    """Do tasks on a cluster; a worker that dies is replaced, and its task done again.

    Args:
        folder: of the plan; every machine reaches it, the plugin and the input files under the same path.
        tasks: numbers of the tasks to do.
        address: of a running cluster; empty: one on this machine, for as long as the work takes.
        workers: how many; 0: one for each GPU, or else for each machine.
        reporter: told of tasks done.

    Returns:
        How many workers there were.

    Raises:
        EngineError: there is no cluster, or workers keep dying.
        LandweaveError: as ``do_task``.
        CancelledError: the user stopped; tasks that are done stay done.
    """
    with _cluster(address):
        mappers = _mappers(folder, workers)
        waiting = list(reversed(tasks))
        busy: dict[Any, Any] = {}
        for mapper in mappers * QUEUE:
            if waiting:
                busy[mapper.do.remote(waiting.pop())] = mapper
        while busy:
            reporter.check_cancelled()
            done, _ = ray.wait(list(busy), timeout=_PATIENCE_S)
            for reference in done:
                mapper = busy.pop(reference)
                _result(reference)
                if waiting:
                    busy[mapper.do.remote(waiting.pop())] = mapper
            reporter.progress("map", len(tasks) - len(waiting) - len(busy), len(tasks), "tasks")
        return len(mappers)


class _Starting:
    """A context in which whatever keeps Ray from starting becomes one sentence."""

    def __init__(self, address: str) -> None:
        self._place = address or "on this machine"

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        # Of a node that is too slow Ray tells by an Exception of no kind; others that are not listed are our mistakes.
        if kind is Exception or isinstance(error, (ConnectionError, OSError, ValueError, RuntimeError)):
            reason = str(error).rstrip(".")
            raise EngineError(f"The Ray cluster {self._place} cannot be used: {reason}.") from error


@contextlib.contextmanager
def _cluster(address: str) -> Iterator[None]:
    with _Starting(address):
        ray.init(
            address=address or None,
            include_dashboard=None if address else False,
            log_to_driver=False,
            runtime_env=_environment(address),
        )
    try:
        yield
    finally:
        ray.shutdown()


def _environment(address: str) -> dict[str, Any]:
    """What each worker starts with.

    Ray hands the interpreter to a shell, which takes a path with a space for two words. The machines of a running
    cluster have interpreters of their own.
    """
    own = {} if address else {"py_executable": shlex.quote(sys.executable)}
    return {"worker_process_setup_hook": _package_loader(str(ROOT)), **own}


def _package_loader(root: str) -> Callable[[], None]:
    """What makes Landweave known to a worker: its folder may have any name. Ray sends this function by value."""

    def load() -> None:
        if "landweave" not in sys.modules:
            path = root + "/__init__.py"
            spec = importlib.util.spec_from_file_location("landweave", path, submodule_search_locations=[root])
            if spec and spec.loader:
                sys.modules["landweave"] = package = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(package)

    return load


def _mappers(folder: Path, workers: int) -> list[Any]:
    resources = ray.cluster_resources()
    gpus, cpus = int(resources.get("GPU", 0)), int(resources.get("CPU", 1))
    count = workers or gpus or sum(1 for node in ray.nodes() if node["Alive"])
    share = {"num_cpus": max(1, cpus // count) if count <= cpus else cpus / count, "num_gpus": min(1, gpus / count)}
    options = {**share, "max_restarts": -1, "max_task_retries": _RETRIES}
    return [ray.remote(**options)(Mapper).remote(str(folder)) for _ in range(count)]


def _result(reference: Any) -> None:  # noqa: ANN401 - Ray's
    """Raise what the task has raised."""
    try:
        ray.get(reference)
    except ray.exceptions.RayTaskError as error:
        raise error.cause from error
    except ray.exceptions.RayError as error:
        raise EngineError(f"The workers of the cluster keep dying: {error}.", "See Ray's logs.") from error
