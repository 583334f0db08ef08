"""A command as the command line shows it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One command of ``landweave``; its options are named as the fields of its job."""

    name: str
    purpose: str
    """Half a sentence for the list of commands."""
    example: str
    """What to type after ``landweave``."""
    declare: Callable[[argparse.ArgumentParser], None]
    """Adds the options to a parser."""


def no_options(parser: argparse.ArgumentParser) -> None:
    """Declare nothing."""
