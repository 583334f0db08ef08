"""One installation at a time, whichever program runs it."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from ..errors import CancelledError
from ..system import lock_file

_POLL_S = 0.2


@contextlib.contextmanager
def alone(home: Path, progress: Callable[[str, float], None], cancelled: Callable[[], bool]) -> Iterator[None]:
    """Hold the install lock, waiting for it if need be.

    The file names its holder's process, but what counts is the system's lock on it, which ends with the holder: the
    number of a dead process, even when another has it by now, stops nobody.

    Raises:
        CancelledError: ``cancelled`` answered yes during the wait.
    """
    with (home / "install.lock").open("a+b") as file:
        while not try_lock(file):
            if cancelled():
                raise CancelledError
            file.seek(0)
            progress(f"waiting for process {file.read(20).decode('ascii', 'replace')}", 0.0)
            time.sleep(_POLL_S)
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        yield


def try_lock(file: IO[bytes]) -> bool:
    """Lock an open file for this process alone, until it is closed; False where another one holds it."""
    try:
        lock_file(file)
    except OSError as error:
        # Some network drives know no locks; refusing them would be worse than doing without.
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True
