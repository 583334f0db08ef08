"""Options of ``weights``."""

from __future__ import annotations

import argparse

from ..jobs.weights import WeightsAction
from .command import Command
from .values import id_or_path, numbers, path, texts, whole_numbers


def _declare_weights(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|show|check|import|export")
    for action in WeightsAction:
        one = actions.add_parser(action.value, argument_default=argparse.SUPPRESS, allow_abbrev=False)
        one.add_argument("--json", action="store_true")
        one.set_defaults(action=action)
        if action is not WeightsAction.LIST:
            one.add_argument("weights", type=id_or_path, metavar="ID|PATH")
        if action is WeightsAction.EXPORT:
            one.add_argument("--out", required=True, type=path, metavar="FILE.zip|FILE.onnx")
            one.add_argument("--onnx", action="store_true", help="the network as ONNX, for Deepness and others")
        if action is WeightsAction.SHOW:
            one.add_argument("--out", type=path, metavar="FILE.html", help="write the card as a page")
        if action is WeightsAction.IMPORT:
            _declare_form(one)


def _declare_form(parser: argparse.ArgumentParser) -> None:
    """What may be said of a bare file of weights."""
    parser.add_argument("--card", type=path, metavar="CARD.json", help="describes a bare file of weights in full")
    parser.add_argument("--form", type=path, metavar="FORM.json", help="describes it as far as it does not itself")
    parser.add_argument("--id", metavar="ID")
    parser.add_argument("--architecture", metavar="NAME")
    parser.add_argument("--encoder", metavar="NAME")
    parser.add_argument("--decoder", type=whole_numbers, metavar="256,128,…")
    parser.add_argument("--bands", type=texts, metavar="B04,B03,…")
    parser.add_argument("--mean", type=numbers, metavar="N,N,…", help="of each band after scale and offset")
    parser.add_argument("--std", type=numbers, metavar="N,N,…")
    parser.add_argument("--pixel-size-m", type=numbers, metavar="N[,N]")
    parser.add_argument("--scheme", type=id_or_path, metavar="ID")
    parser.add_argument("--classes", type=texts, metavar="CODE,…")


COMMANDS = (
    Command(
        "weights",
        "list, show, check, import or export regional weights",
        "weights import package.zip",
        _declare_weights,
    ),
)
