"""Options of ``generalise``, ``vectorise`` and ``audit``."""

from __future__ import annotations

import argparse

from .command import Command
from .rules import add_rules
from .values import id_or_path, path


def _declare_generalise(parser: argparse.ArgumentParser) -> None:
    _add_classes(parser, "DIR")
    add_rules(parser)


def _declare_vectorise(parser: argparse.ArgumentParser) -> None:
    _add_classes(parser, "FILE.gpkg|.shp|.parquet|.fgb")
    parser.add_argument("--simplify-m", type=float, metavar="N", help="tolerance in metres")
    parser.add_argument("--smooth", action="store_true", help="cut the corners of borders")
    parser.add_argument("--mmu", dest="mmu_ha", type=float, metavar="HA", help="no polygon may fall below this by that")


def _declare_audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("layer", type=path, metavar="LAYER", help="polygon layer, or raster of scheme values")
    parser.add_argument("--field", metavar="F", help="its field with the class codes")
    parser.add_argument("--scheme", type=id_or_path, metavar="ID")
    parser.add_argument("--dissolve", action="store_true", help="first unite neighbours of the same code")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")
    add_rules(parser)


def _add_classes(parser: argparse.ArgumentParser, out: str) -> None:
    parser.add_argument("classes", type=path, metavar="CLASSES.tif", help="raster of scheme values")
    parser.add_argument("--scheme", required=True, type=id_or_path, metavar="ID")
    parser.add_argument("--out", required=True, type=path, metavar=out)


COMMANDS = (
    Command(
        "generalise",
        "generalise a raster of classes",
        "generalise classes.tif --scheme clc --out run2 --mmu-ha 5",
        _declare_generalise,
    ),
    Command(
        "vectorise",
        "make polygons of a raster of classes",
        "vectorise clc.tif --scheme clc --out clc.gpkg",
        _declare_vectorise,
    ),
    Command(
        "audit",
        "check a layer by the EEA's acceptance rules",
        "audit clc18_mt.gpkg --out run3",
        _declare_audit,
    ),
)
