"""The engine's process: reads one job from standard input, does it, and tells events on a descriptor of its own.

A border: whatever happens in here becomes one last event and an exit code (0 done, 1 failed, 2 bad request,
130 cancelled, 3 the parent is gone).
"""

from __future__ import annotations

import errno
import importlib
import json
import os
import signal
import sys
import threading
import time
import traceback
from typing import IO, Any

from ...models.card import ModelError
from .. import job as jobs
from ..errors import CancelledError, DeviceError, JobError, LandweaveError, MemoryShortageError, tells_of_memory
from ..events import PROTOCOL, Alive, Cancelled, Failed, Final, Hello, Result, encode
from ..raster.stamp import job_stamp, stamped
from ..system import has_room, make_binary
from .boot import installed_version
from .reporting import Asked, EventStream, JobReporter

MAX_JOB_BYTES = 1024 * 1024
PARENT_GONE = 3
BEAT_S = 10.0
"""So often the engine says that it is alive."""
_LEAST_BYTES = 256 * 1024**2
"""No job begins with less: libraries are loaded on the way, and OpenBLAS tries for ever to get the memory it lacks."""
_ROOM_BYTES = 64 * 1024**2
"""Without so much left, what a library says of a file is not to be believed: PROJ finds no reference system in it."""
_REPAIR = "Repair the engine."
_ON_CPU = "Run it again, or choose the CPU as device."
_DISK_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def main() -> None:
    """Do one job and end the process."""
    stream, requests = _claim_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stream.send(Hello(PROTOCOL, installed_version()))
    line = requests.readline(MAX_JOB_BYTES + 1)
    if not line:
        os._exit(PARENT_GONE)
    asked = Asked()
    threading.Thread(target=_listen, args=(requests, asked), name="landweave-requests", daemon=True).start()
    threading.Thread(target=_beat, args=(stream,), name="landweave-beat", daemon=True).start()
    final = _work(line.decode("ascii", "replace"), stream, asked)
    stream.send(final)
    sys.stderr.flush()
    # Not sys.exit: libraries keep threads and drivers that can hang or crash while the interpreter is taken down.
    os._exit(_exit_code(final))


def _claim_pipes() -> tuple[EventStream, IO[bytes]]:
    """The two ends of the protocol, out of reach of everything that prints or reads, C libraries included.

    Descriptor 1 goes to where 2 goes, and 0 to nothing.
    """
    events_fd, requests_fd = os.dup(1), os.dup(0)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    for descriptor in (events_fd, requests_fd):
        make_binary(descriptor)
    return EventStream(os.fdopen(events_fd, "wb", buffering=0), PARENT_GONE), os.fdopen(requests_fd, "rb")


def _listen(requests: IO[bytes], asked: Asked) -> None:
    """Wait for requests; the end of the stream means that the parent is gone, and then nobody wants the result."""
    while line := requests.readline(MAX_JOB_BYTES + 1):
        try:
            request: Any = json.loads(line)
        except (ValueError, RecursionError):
            continue
        command = request.get("cmd") if isinstance(request, dict) else None
        if command == "cancel":
            asked.to_cancel.set()
        elif command == "finish":
            asked.to_finish.set()
    os._exit(PARENT_GONE)


def _beat(stream: EventStream) -> None:
    """Tell from time to time how much this process has computed: one that hangs tells nothing, or the same again."""
    while True:
        time.sleep(BEAT_S)
        stream.send(Alive(round(time.process_time(), 2)))


def _work(line: str, stream: EventStream, asked: Asked) -> Final:
    try:
        job = jobs.decode(line)
        if not has_room(_LEAST_BYTES):
            raise MemoryShortageError
        run = importlib.import_module(f"...runs.{jobs.command_of(job)}", __name__).run
        with stamped(job_stamp(installed_version(), json.loads(jobs.encode(job)))):
            result = Result(run(job, JobReporter(stream, job, asked)))
        encode(result)  # one that cannot be told, for a NaN or its length, is a failure of the job
        return result
    except CancelledError as error:
        return Cancelled(error.message)
    except Exception as error:  # noqa: BLE001 - the engine's border: every failure becomes a sentence
        traceback.print_exc()
        return _explain(error)


def _explain(error: Exception) -> Failed:
    """A sentence for any error, also for those that Landweave did not raise itself."""
    name = type(error).__name__
    if _is_out_of_memory(error):
        error = MemoryShortageError()
    if isinstance(error, LandweaveError):
        return Failed(error.code, error.message, error.hint)
    if isinstance(error, ModelError):
        return Failed("weights", str(error))
    if _is_lost_device(error):
        return Failed(DeviceError.code, f"The GPU failed: {' '.join(str(error).split())[:300]}.", _ON_CPU)
    if isinstance(error, OSError) and error.errno in _DISK_FULL:
        return Failed("output", "The disk is full.", "Free some space, or choose an output folder on another disk.")
    if isinstance(error, PermissionError):
        return Failed(
            "output", f"{error.filename or 'A file'} may not be read or written.", "Choose another folder or file."
        )
    if isinstance(error, ImportError):
        return Failed("engine", f"The engine lacks a library or cannot load it: {error}.", _REPAIR)
    return Failed(
        "internal", f"Something went wrong that Landweave did not foresee: {name}: {error}"[:2000], "See the log."
    )


def _is_out_of_memory(error: Exception) -> bool:
    """Also of libraries that this module does not import: torch has an own class, others words, PROJ nothing at all."""
    names = {cls.__name__ for cls in type(error).__mro__}
    in_words = not isinstance(error, LandweaveError) and tells_of_memory(str(error))
    return in_words or bool(names & {"MemoryError", "OutOfMemoryError"}) or not has_room(_ROOM_BYTES)


def _is_lost_device(error: Exception) -> bool:
    """A GPU's error, of torch's own class or of the libraries below it, after which nothing more runs on it."""
    words = ("CUDA error", "CUDNN_STATUS", "CUBLAS_STATUS", "cuDNN error")
    names = {cls.__name__ for cls in type(error).__mro__}
    return "AcceleratorError" in names or any(word in str(error) for word in words)


def _exit_code(final: Final) -> int:
    if isinstance(final, Result):
        return 0
    if isinstance(final, Cancelled):
        return 130
    return 2 if final.code == JobError.code else 1
