"""Options of what measures a map: agreement with a layer, a sample, the accuracy it tells."""

from __future__ import annotations

import argparse

from ..jobs.sample import DESIGNS
from .command import Command
from .values import id_or_path, numbers_by_code, path, texts


def _declare_agree(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("map", type=path, metavar="MAP.tif")
    parser.add_argument("--reference", required=True, type=path, metavar="LAYER")
    parser.add_argument("--field", dest="reference_field", metavar="F")
    parser.add_argument("--reference-scheme", metavar="ID", help="what its codes mean, where they leave it open")
    parser.add_argument("--scheme", type=id_or_path, metavar="ID", help="default: what the map's tags say")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")
    add_closer(parser)


def add_closer(parser: argparse.ArgumentParser) -> None:
    """What ``map`` and ``agree`` can look at more closely."""
    parser.add_argument("--exclude", type=texts, metavar="CODE,…", help="classes to leave out, for instance 523")
    parser.add_argument("--within-m", type=float, metavar="N", help="accept the class within this radius as well")
    parser.add_argument("--zones", type=path, metavar="LAYER", help="polygons to tell the agreement in, each by itself")
    parser.add_argument("--zone-field", metavar="F", help="field with their names")


def _declare_sample(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("map", type=path, metavar="MAP.tif")
    parser.add_argument("--design", choices=DESIGNS, metavar="|".join(DESIGNS), help="default: stratified")
    parser.add_argument("--points", type=int, metavar="N", help="default: as many as the standard error needs")
    parser.add_argument("--standard-error", type=float, metavar="S", help="of the overall accuracy; default: 0.01")
    parser.add_argument("--expected", type=float, metavar="U", help="accuracy that classes may have; default: 0.8")
    expected = numbers_by_code("111=0.7,311=0.9")
    parser.add_argument("--expected-of", type=expected, metavar="CODE=U,…", help="the same of single classes")
    parser.add_argument("--minimum", type=int, metavar="N", help="points of each class at least; default: 50")
    parser.add_argument("--seed", type=int, metavar="N")
    parser.add_argument("--scheme", type=id_or_path, metavar="ID", help="default: what the map's tags say")
    parser.add_argument("--out", required=True, type=path, metavar="POINTS.gpkg")


def _declare_accuracy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("map", type=path, metavar="MAP.tif")
    parser.add_argument("--points", required=True, type=path, metavar="LAYER", help="labelled points of a sample")
    parser.add_argument("--field", metavar="F", help="the labels; default: reference")
    parser.add_argument("--design", choices=DESIGNS, metavar="|".join(DESIGNS), help="default: what the points say")
    parser.add_argument("--reference-scheme", metavar="ID", help="what the labels mean, where they leave it open")
    parser.add_argument("--scheme", type=id_or_path, metavar="ID", help="default: what the map's tags say")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")


COMMANDS = (
    Command(
        "agree",
        "measure the agreement with a reference layer",
        "agree map.tif --reference clc.gpkg --out run3",
        _declare_agree,
    ),
    Command("sample", "draw points for an accuracy assessment", "sample map.tif --out points.gpkg", _declare_sample),
    Command(
        "accuracy",
        "tell accuracy from labelled points",
        "accuracy map.tif --points points.gpkg --out run4",
        _declare_accuracy,
    ),
)
