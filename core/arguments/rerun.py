"""Options of ``rerun``."""

from __future__ import annotations

import argparse

from .command import Command
from .values import path


def _declare_rerun(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("record", type=path, metavar="run.json", help="record of the run, in its folder")
    parser.add_argument("--out", required=True, type=path, metavar="DIR", help="new folder")


COMMANDS = (
    Command(
        "rerun",
        "do a recorded run again and tell whether it came to the same",
        "rerun run1/run.json --out run1_again",
        _declare_rerun,
    ),
)
