"""``landweave COMMAND …``: arguments → job → engine → exit code (0 done, 1 failed, 2 bad request, 130 cancelled)."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..arguments.parse import EngineRequest, parse
from ..errors import CancelledError, JobError, LandweaveError
from ..events import Cancelled, Failed, Final, Progress, Result
from ..home import home_folder
from ..job import Job, command_of
from . import environment
from .client import run_job
from .console import HumanOutput, JsonOutput, Output
from .log import sweep


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console of an old code page must not end the run over a letter
            stream.reconfigure(errors="backslashreplace")
    output: Output = JsonOutput() if "--json" in arguments else HumanOutput()
    try:
        with _stoppable() as stop:
            final = _run(arguments, output, stop)
        output.final(final)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has gone; Python would complain once more while it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return _exit_code(final)


def _run(arguments: Sequence[str], output: Output, stop: threading.Event) -> Final:
    try:
        request = parse(arguments)
        if isinstance(request.todo, EngineRequest):
            return Result(_manage(request.todo, output, stop))
        return _do(request.todo, output, stop)
    except (CancelledError, KeyboardInterrupt):
        return Cancelled()
    except LandweaveError as error:
        return Failed(error.code, error.message, error.hint)


def _do(job: Job, output: Output, stop: threading.Event) -> Final:
    if not environment.is_ready():
        _install(EngineRequest("install"), output, stop)
    logs = home_folder() / "logs"
    log_file = logs / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{command_of(job)}.log"
    sweep(logs)
    final = run_job(job, output.event, stop.is_set, log_file)
    if isinstance(final, Failed) and final.code in ("internal", "engine"):
        return Failed(final.code, final.message, f"{final.hint} Log: {log_file}".strip())
    return final


def _manage(request: EngineRequest, output: Output, stop: threading.Event) -> dict[str, object]:
    if request.action == "remove":
        return {"freed_bytes": environment.remove()}
    if request.action == "python":
        python = str(environment.python())
        return {"python": python, "summary": [python]}
    if request.action in ("install", "repair"):
        _install(request, output, stop)
    return environment.describe()


def _install(request: EngineRequest, output: Output, stop: threading.Event) -> None:
    if request.existing:
        if not request.python:
            raise JobError("Name the interpreter to use: --existing needs --python.")
        environment.use_existing(Path(request.python))
        return

    def progress(stage: str, share: float) -> None:
        output.event(Progress(stage, round(100 * share), 100, "%", share))

    environment.install(
        progress,
        stop.is_set,
        python=Path(request.python) if request.python else None,
        proxy=request.proxy,
        rebuild=request.action == "repair",
    )


@contextlib.contextmanager
def _stoppable() -> Iterator[threading.Event]:
    """An event that the first Ctrl-C sets; a second one ends the run at once."""
    stop = threading.Event()

    def handle(number: int, _frame: object) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    previous = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _exit_code(final: Final) -> int:
    if isinstance(final, Result):
        return 0
    if isinstance(final, Cancelled):
        return 130
    return 2 if final.code == JobError.code else 1
