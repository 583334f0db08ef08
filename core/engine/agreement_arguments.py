"""Command-line options of what measures a map: agreement with a layer, a sample, the accuracy it tells."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from ..sample_job import DESIGNS

Convert = Callable[[str], str]


def add_agree(parser: argparse.ArgumentParser, path: Convert, name: Convert) -> None:
    """``agree``; ``path`` makes a path absolute, ``name`` leaves ids as they are."""
    parser.add_argument("map", type=path, metavar="MAP.tif")
    parser.add_argument("--reference", required=True, type=path, metavar="LAYER")
    parser.add_argument("--field", dest="reference_field", metavar="F")
    parser.add_argument("--reference-scheme", metavar="ID", help="what its codes mean, where they leave it open")
    parser.add_argument("--scheme", type=name, metavar="ID", help="default: what the map's tags say")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")
    add_closer(parser, path)


def add_closer(parser: argparse.ArgumentParser, path: Convert) -> None:
    """What ``map`` and ``agree`` can look at more closely; ``path`` makes a path absolute."""
    parser.add_argument("--exclude", type=_codes, metavar="CODE,…", help="classes to leave out, for instance 523")
    parser.add_argument("--within-m", type=float, metavar="N", help="accept the class within this radius as well")
    parser.add_argument("--zones", type=path, metavar="LAYER", help="polygons to tell the agreement in, each by itself")
    parser.add_argument("--zone-field", metavar="F", help="field with their names")


def add_sample(parser: argparse.ArgumentParser, path: Convert, name: Convert) -> None:
    """``sample``; ``path`` makes a path absolute, ``name`` leaves ids as they are."""
    parser.add_argument("map", type=path, metavar="MAP.tif")
    parser.add_argument("--design", choices=DESIGNS, metavar="|".join(DESIGNS), help="default: stratified")
    parser.add_argument("--points", type=int, metavar="N", help="default: as many as the standard error needs")
    parser.add_argument("--standard-error", type=float, metavar="S", help="of the overall accuracy; default: 0.01")
    parser.add_argument("--expected", type=float, metavar="U", help="accuracy that classes may have; default: 0.8")
    parser.add_argument("--expected-of", type=_shares, metavar="CODE=U,…", help="the same of single classes")
    parser.add_argument("--minimum", type=int, metavar="N", help="points of each class at least; default: 50")
    parser.add_argument("--seed", type=int, metavar="N")
    parser.add_argument("--scheme", type=name, metavar="ID", help="default: what the map's tags say")
    parser.add_argument("--out", required=True, type=path, metavar="POINTS.gpkg")


def add_accuracy(parser: argparse.ArgumentParser, path: Convert, name: Convert) -> None:
    """``accuracy``; ``path`` makes a path absolute, ``name`` leaves ids as they are."""
    parser.add_argument("map", type=path, metavar="MAP.tif")
    parser.add_argument("--points", required=True, type=path, metavar="LAYER", help="labelled points of a sample")
    parser.add_argument("--field", metavar="F", help="the labels; default: reference")
    parser.add_argument("--design", choices=DESIGNS, metavar="|".join(DESIGNS), help="default: what the points say")
    parser.add_argument("--reference-scheme", metavar="ID", help="what the labels mean, where they leave it open")
    parser.add_argument("--scheme", type=name, metavar="ID", help="default: what the map's tags say")
    parser.add_argument("--out", required=True, type=path, metavar="DIR")


def _codes(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _shares(text: str) -> tuple[tuple[str, float], ...]:
    try:
        pairs = [part.split("=") for part in text.split(",") if part.strip()]
        return tuple((code.strip(), float(share)) for code, share in pairs)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a list such as 111=0.7,311=0.9") from error
