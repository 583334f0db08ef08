"""Command-line arguments → job."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, NoReturn

from ..errors import JobError
from ..job import JOBS, Job, check
from . import (
    agreement,
    classes,
    comparison,
    engine,
    experiment,
    mapping,
    rerun,
    simulation,
    survey,
    tasks,
    training,
    weights,
)
from .command import Command
from .engine import EngineRequest as EngineRequest
from .rules import take_rules

COMMANDS: tuple[Command, ...] = (
    *mapping.COMMANDS,
    *classes.COMMANDS,
    *agreement.COMMANDS,
    *comparison.COMMANDS,
    *tasks.COMMANDS,
    *survey.COMMANDS,
    *training.COMMANDS,
    *experiment.COMMANDS,
    *simulation.COMMANDS,
    *rerun.COMMANDS,
    *weights.COMMANDS,
    *engine.COMMANDS,
)
"""In the order in which the help lists them."""


@dataclass(frozen=True)
class Request:
    """One call of the command line."""

    todo: Job | EngineRequest
    as_json: bool


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence, left to the caller to show."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".") + "."
        raise JobError(sentence, f"{self.prog} --help shows what is possible.")


def parse(arguments: Sequence[str]) -> Request:
    """The request of a command line; paths become absolute.

    Raises:
        JobError: missing, unknown or contradictory arguments.
        SystemExit: help was asked for and has been shown.
    """
    values = vars(_parser().parse_args(_joined(arguments)))
    command, as_json = values.pop("command"), values.pop("json", False)
    if command == "engine":
        return Request(EngineRequest(**values), as_json)
    cls = JOBS[command]
    defaults: dict[str, Any] = {f.name: f.default for f in fields(cls)}
    if "rules" in defaults:
        values["rules"] = take_rules(values, defaults["rules"])
    job: Job = cls(**{name: _frozen(value) for name, value in values.items()})
    check(job)
    return Request(job, as_json)


def _frozen(value: object) -> object:
    """Lists, and those in them, as tuples."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _joined(arguments: Sequence[str]) -> list[str]:
    """``--extent -5,…`` as ``--extent=-5,…``, or argparse takes the number for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--extent":
            joined[-1] = f"--extent={argument}"
        else:
            joined.append(argument)
    return joined


def _parser() -> _Parser:
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="events as JSON lines on stdout, the result last"
    )
    parser = _Parser(
        prog="landweave",
        description="Land cover maps from rasters and trained regional weights.",
        epilog="Example: landweave map scene.tif --weights sim-north --out run1 --reference clc.gpkg",
        parents=[shared],
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        command.declare(
            commands.add_parser(
                command.name,
                help=command.purpose,
                description=command.purpose[0].upper() + command.purpose[1:] + ".",
                epilog=f"Example: landweave {command.example}",
                parents=[shared],
                allow_abbrev=False,
                argument_default=argparse.SUPPRESS,
            )
        )
    return parser
