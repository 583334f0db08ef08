"""Child processes: the one place that starts any, without a shell, in a session of their own."""

from __future__ import annotations

import subprocess  # the engine is a process: qualified by the comment at the only call
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..system import kill_with_children, start_options


def start(arguments: Sequence[str], variables: Mapping[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """A running child with pipes for stdin, stdout and stderr.

    Args:
        arguments: program and its arguments, one string each.
        variables: the child's whole environment.
        folder: its current folder.

    Raises:
        OSError: the program cannot be started.
    """
    return subprocess.Popen(  # nosec B603 - an argument list that Landweave builds, never a shell
        list(arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=dict(variables),
        **start_options(),
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End the child at once, with everything that it started itself; harmless when it has ended."""
    if process.poll() is None:
        kill_with_children(process)
    process.wait()
