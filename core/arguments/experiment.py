"""Options of ``experiment``."""

from __future__ import annotations

import argparse

from .command import Command
from .values import path


def _declare_experiment(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("design", type=path, metavar="FILE.toml")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")


COMMANDS = (
    Command(
        "experiment",
        "train all combinations of factors that a file lists",
        "experiment docs/experiments/regions.toml --out regions",
        _declare_experiment,
    ),
)
