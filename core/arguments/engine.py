"""Options of ``doctor`` and ``engine``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from .command import Command, no_options


@dataclass(frozen=True)
class EngineRequest:
    """What to do with the engine's environment."""

    action: str
    """``install``, ``repair``, ``remove``, ``info``, or ``python`` for its path alone."""
    python: str = ""
    """Interpreter to build it with, or, with ``existing``, to use as it is."""
    existing: bool = False
    proxy: str = ""


def _declare_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=["install", "repair", "remove", "info", "python"])
    parser.add_argument("--python", metavar="PATH", help="interpreter to build the engine with")
    parser.add_argument("--existing", action="store_true", help="use that interpreter as it is")
    parser.add_argument("--proxy", metavar="URL")


COMMANDS = (
    Command("doctor", "tell versions, devices, free disk and memory", "doctor --json", no_options),
    Command(
        "engine",
        "install, repair, remove or describe the engine",
        "engine install --python /usr/bin/python3",
        _declare_engine,
    ),
)
