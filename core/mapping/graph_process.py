"""The process that exports a network's graph: a border, which ends with its standard input, that is, with its parent.

It reads a line of JSON: ``folder``, ``card`` and ``sha256`` of a weights package, and ``test_time``.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import threading
from pathlib import Path
from typing import NoReturn

from ...models.card import ModelError
from ...models.catalogue import Package
from ...models.stac import from_json
from ..job import TestTime

REFUSED = 2
"""Exit code where the numbers do not fit the card; the last line on standard output is the sentence, as JSON."""
UNWRITABLE = 4
"""Exit code where the disk refuses the graph."""
_PARENT_GONE = 3
_ARGUMENT = 3


def main() -> None:
    """Write the graph to the path that is the argument."""
    path, line = Path(sys.argv[_ARGUMENT]), sys.stdin.buffer.readline()
    if not line:
        _give_up(path)
    threading.Thread(target=_end_with_parent, args=(sys.stdin.fileno(), path), daemon=True).start()
    asked = json.loads(line)
    package = Package(Path(asked["folder"]), from_json(asked["card"]), asked["sha256"])
    try:
        # Imported once somebody listens for the parent's end, for it brings torch along, which takes seconds.
        importlib.import_module(".graph_export", __package__).write(package, TestTime(asked["test_time"]), path)
    except ModelError as error:
        sys.stdout.write(f"\n{json.dumps(str(error))}\n")
        sys.exit(REFUSED)
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(UNWRITABLE)


def _end_with_parent(requests: int, path: Path) -> None:
    """Wait for the end of the stream, which comes when nobody wants the graph any more."""
    # Not through Python's own file, whose lock the end of this process would wait for.
    while os.read(requests, 1):
        continue
    _give_up(path)


def _give_up(path: Path) -> NoReturn:
    """End at once, without the folder that the graph was to lie in."""
    shutil.rmtree(path.parent, ignore_errors=True)
    os._exit(_PARENT_GONE)
