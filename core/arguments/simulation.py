"""Options of ``simulate``."""

from __future__ import annotations

import argparse

from .command import Command
from .values import path


def _declare_simulate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", required=True, choices=["north", "south"])
    parser.add_argument("--seed", required=True, type=int, metavar="N")
    parser.add_argument("--size", required=True, dest="size_px", type=int, metavar="PX")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")


COMMANDS = (
    Command(
        "simulate",
        "make a simulated landscape",
        "simulate --profile north --seed 7 --size 1024 --out scene",
        _declare_simulate,
    ),
)
