"""Options of ``survey``."""

from __future__ import annotations

import argparse

from .command import Command
from .values import id_or_path, path, texts


def _declare_survey(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--raster", required=True, dest="rasters", nargs="+", action="extend", type=path, metavar="FILE"
    )
    parser.add_argument(
        "--reference", required=True, dest="references", nargs="+", action="extend", type=path, metavar="FILE"
    )
    parser.add_argument("--scheme", required=True, type=id_or_path, metavar="ID")
    parser.add_argument("--out", required=True, type=path, metavar="DIR", help="takes patches.geojson")
    parser.add_argument("--field", dest="reference_field", metavar="TEXT", help="field with the class codes")
    parser.add_argument("--classes", type=texts, metavar="A,B,…", help="learn only these codes")
    parser.add_argument("--patch-px", type=int, metavar="N", help="side of the patches; 256 where left out")
    parser.add_argument("--seed", type=int, metavar="N", help="of the drawing of the blocks that are held back")


COMMANDS = (
    Command(
        "survey",
        "show which places a training would learn from",
        "survey --raster a.tif --reference a.gpkg --scheme clc-l2 --out survey",
        _declare_survey,
    ),
)
