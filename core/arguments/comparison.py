"""Options of ``compare``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from ..jobs.comparison import Fuse
from ..jobs.device import Device, Precision
from .command import Command
from .rules import add_rules
from .values import id_or_path, path


def _declare_compare(parser: argparse.ArgumentParser) -> None:
    def repeated(option: str, dest: str, kind: Callable[[str], str], **more: Any) -> None:  # noqa: ANN401 - argparse's
        parser.add_argument(option, dest=dest, nargs="+", action="extend", type=kind, **more)

    repeated("--weights", "weights", id_or_path, required=True, metavar="ID|PATH", help="two or more")
    repeated("--raster", "rasters", path, required=True, metavar="RASTER", help="one file for each place")
    repeated("--reference", "references", path, metavar="LAYER", help="official layer of each raster, in their order")
    repeated("--area", "areas", str, metavar="NAME", help="test area of each raster; equal names are counted together")
    parser.add_argument("--field", dest="reference_field", metavar="F", help="the references' field with the codes")
    parser.add_argument("--reference-scheme", metavar="ID", help="what their codes mean, where they leave it open")
    parser.add_argument("--block-m", type=float, metavar="N", help="side of the blocks that intervals rest on, metres")
    parser.add_argument("--seed", type=int, metavar="N", help="of the drawing of blocks")
    parser.add_argument(
        "--fuse",
        type=Fuse,
        nargs="?",
        const=Fuse.PIXEL,
        choices=list(Fuse),
        metavar="pixel|class|cards",
        help="also make one map of all, and tell what that gains; default where given: pixel",
    )
    parser.add_argument("--device", type=Device, choices=list(Device), metavar="auto|cpu|cuda|mps")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), metavar="auto|fp32|bf16|int8")
    parser.add_argument("--out", required=True, type=path, metavar="DIR", help="folder of the run")
    add_rules(parser, "maps are compared as predicted only")


COMMANDS = (
    Command(
        "compare",
        "find out which regional weights to use where",
        "compare --weights amazon-west --weights amazon-east --raster a.tif --reference a_labels.tif --out run4",
        _declare_compare,
    ),
)
