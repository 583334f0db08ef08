"""Options of ``weights``."""

from __future__ import annotations

import argparse

from ..jobs.weights import WeightsAction
from .command import Command
from .values import id_or_path, path


def _declare_weights(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|show|check|import|export")
    for action in WeightsAction:
        one = actions.add_parser(action.value, argument_default=argparse.SUPPRESS, allow_abbrev=False)
        one.add_argument("--json", action="store_true")
        one.set_defaults(action=action)
        if action is not WeightsAction.LIST:
            one.add_argument("weights", type=id_or_path, metavar="ID|PATH")
        if action is WeightsAction.EXPORT:
            one.add_argument("--out", required=True, type=path, metavar="FILE.zip")
        if action is WeightsAction.IMPORT:
            one.add_argument("--card", type=path, metavar="CARD.json", help="for a bare file of weights")


COMMANDS = (
    Command(
        "weights",
        "list, show, check, import or export regional weights",
        "weights import package.zip",
        _declare_weights,
    ),
)
