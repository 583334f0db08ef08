"""Files of strangers are read in a child process whose memory, time and output are limited; a border.

The child is a module of this package with a ``main`` that calls ``limit`` first. It answers with one line of JSON, or
leaves with a sentence on stderr.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..engine import process
from ..engine.boot import BOOT, ROOT
from ..engine.variables import engine_variables
from ..errors import WeightsError
from ..system import limit_process

MAX_BYTES = 2 * 1024**3
"""Larger files are refused unread."""
_MEMORY_BYTES = 6 * 1024**3
_SECONDS = 300
_FIRST_ARGUMENT = 3


def read_limited(module: str, source: Path, arguments: Sequence[str], advice: str) -> dict[str, Any]:
    """What a child makes of a file.

    Args:
        module: the child's module, such as ``core.weights.convert``.
        source: the stranger's file, its first argument.
        arguments: the others.
        advice: what would work where the file is refused.

    Raises:
        WeightsError: the file is too large or refused, or breaks a limit.
    """
    if source.is_symlink() or not source.is_file() or source.stat().st_size > MAX_BYTES:
        raise WeightsError(f"{source.name} must be a regular file of at most 2 GB.")
    command = [sys.executable, "-I", "-X", "utf8", "-c", BOOT, str(ROOT), module, str(source), *arguments]
    child = process.start(command, engine_variables(Path(sys.executable)), Path(tempfile.gettempdir()))
    try:
        answer, errors = child.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise WeightsError(f"{source.name} took longer than {_SECONDS} s to read and was given up.") from error
    finally:
        process.kill(child)
    if child.returncode:
        raise WeightsError(f"{source.name} cannot be used: {_reason(errors.decode('utf-8', 'replace'))}.", advice)
    found: dict[str, Any] = json.loads(answer.splitlines()[-1])
    return found


def arguments_of_child() -> list[str]:
    """In the child: what ``read_limited`` was given, the file first."""
    return sys.argv[_FIRST_ARGUMENT:]


def limit() -> None:
    """In the child: bound memory, computing time and output; Windows knows the parent's time limit only."""
    limit_process(memory_bytes=_MEMORY_BYTES, seconds=_SECONDS, file_bytes=2 * MAX_BYTES)


def _reason(errors: str) -> str:
    """One sentence from what the child wrote; the refusal to build objects comes as a page of its own."""
    if "UnpicklingError" in errors:
        return "it holds more than numbers, and Landweave runs no code of strangers"
    return (errors.strip().splitlines() or ["it needs too much memory or time"])[-1][:300].rstrip(".")
