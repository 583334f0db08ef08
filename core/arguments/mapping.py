"""Options of ``map``."""

from __future__ import annotations

import argparse

from ..jobs.device import Device, Precision, TestTime
from .agreement import add_closer
from .command import Command
from .rules import add_rules
from .values import extent, id_or_path, path, whole_numbers


def _declare_map(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rasters", nargs="+", type=path, metavar="RASTER", help="one raster, or one file per band")
    parser.add_argument("--weights", required=True, type=id_or_path, metavar="ID|PATH")
    parser.add_argument("--out", required=True, type=path, metavar="DIR", help="folder of the run")
    parser.add_argument("--reference", type=path, metavar="LAYER", help="official layer to compare with")
    parser.add_argument("--field", dest="reference_field", metavar="F", help="its field with the class codes")
    parser.add_argument("--reference-scheme", metavar="ID", help="what its codes mean, where they leave it open")
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument("--extent", type=extent, metavar="XMIN,YMIN,XMAX,YMAX", help="in the raster's CRS")
    limit.add_argument("--area", type=path, metavar="LAYER", help="polygons outside which nothing is mapped")
    parser.add_argument("--bands", type=whole_numbers, metavar="1,2,…", help="raster bands in the weights' order")
    parser.add_argument("--no-generalise", action="store_true", help="leave the map as predicted")
    parser.add_argument("--device", type=Device, choices=list(Device), metavar="auto|cpu|cuda|mps")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), metavar="auto|fp32|bf16|int8")
    parser.add_argument(
        "--test-time",
        type=TestTime,
        choices=list(TestTime),
        metavar="none|flips|scales|both",
        help="look at each window several times and take the mean: 4, 9 or 35 times as long",
    )
    add_closer(parser)
    add_rules(parser)


COMMANDS = (
    Command("map", "map a raster with regional weights", "map scene.tif --weights sim-north --out run1", _declare_map),
)
