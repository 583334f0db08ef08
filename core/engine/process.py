"""Child processes: the one place that starts any, without a shell, in a session of their own."""

from __future__ import annotations

import os
import signal
import subprocess  # the engine is a process: qualified by the comment at the only call
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


def start(arguments: Sequence[str], variables: Mapping[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """A running child with pipes for stdin, stdout and stderr.

    Args:
        arguments: program and its arguments, one string each.
        variables: the child's whole environment.
        folder: its current folder.

    Raises:
        OSError: the program cannot be started.
    """
    # An own session (on Windows a process group): Ctrl-C in a terminal reaches Landweave alone, which then cancels.
    if sys.platform == "win32":
        flags, session = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW, False
    else:
        flags, session = 0, True
    return subprocess.Popen(  # nosec B603 - an argument list that Landweave builds, never a shell
        list(arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=dict(variables),
        creationflags=flags,
        start_new_session=session,
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End the child at once, with everything that it started itself; harmless when it has ended."""
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            _kill_group(process.pid)
    process.wait()


def is_running(pid: int) -> bool:
    """Whether a process with this number exists."""
    if sys.platform == "win32":
        return _is_running_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # it exists and belongs to someone else
        return True
    return True


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _is_running_on_windows(pid: int) -> bool:
    """``os.kill`` would end the process there, so its handle is asked for instead."""
    if sys.platform != "win32":
        return False
    import ctypes

    query_limited_information, still_active = 0x1000, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = kernel.OpenProcess(query_limited_information, False, pid)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active
