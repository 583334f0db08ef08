"""Command-line arguments → job."""

from __future__ import annotations

import argparse
import os
import re
import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NoReturn

from ..errors import JobError
from ..job import JOBS, Device, Job, Precision, TrainJob, WeightsAction, check
from .agreement_arguments import add_accuracy, add_agree, add_closer, add_sample
from .compare_arguments import add_compare
from .rule_arguments import add_rules, take_rules


@dataclass(frozen=True)
class EngineRequest:
    """What to do with the engine's environment."""

    action: str
    """``install``, ``repair``, ``remove``, ``info``, or ``python`` for its path alone."""
    python: str = ""
    """Interpreter to build it with, or, with ``existing``, to use as it is."""
    existing: bool = False
    proxy: str = ""


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
    if "rules" in {f.name for f in fields(cls)}:
        values["rules"] = take_rules(values)
    job: Job = cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()})
    check(job)
    return Request(job, as_json)


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

    def command(name: str, purpose: str, example: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=purpose,
            description=purpose[0].upper() + purpose[1:] + ".",
            epilog=f"Example: landweave {example}",
            parents=[shared],
            allow_abbrev=False,
            argument_default=argparse.SUPPRESS,
        )

    _add_map(command("map", "map a raster with regional weights", "map scene.tif --weights sim-north --out run1"))
    _add_generalise(
        command(
            "generalise", "generalise a raster of classes", "generalise classes.tif --scheme clc --out run2 --mmu-ha 5"
        )
    )
    _add_vectorise(
        command("vectorise", "make polygons of a raster of classes", "vectorise clc.tif --scheme clc --out clc.gpkg")
    )
    _add_audit(command("audit", "check a layer by the EEA's acceptance rules", "audit clc18_mt.gpkg --out run3"))
    agree = command(
        "agree", "measure the agreement with a reference layer", "agree map.tif --reference clc.gpkg --out run3"
    )
    add_agree(agree, _path, _id_or_path)
    sample = command("sample", "draw points for an accuracy assessment", "sample map.tif --out points.gpkg")
    add_sample(sample, _path, _id_or_path)
    told = command("accuracy", "tell accuracy from labelled points", "accuracy map.tif --points points.gpkg --out run4")
    add_accuracy(told, _path, _id_or_path)
    add_compare(
        command(
            "compare",
            "find out which regional weights to use where",
            "compare --weights amazon-west --weights amazon-east --raster a.tif --reference a_labels.tif --out run4",
        ),
        _path,
        _id_or_path,
    )
    _add_train(
        command(
            "train",
            "train regional weights",
            "train --raster a.tif b.tif --reference a.gpkg b.gpkg --scheme clc-l2 --out my-weights",
        )
    )
    _add_simulate(
        command("simulate", "make a simulated landscape", "simulate --profile north --seed 7 --size 1024 --out scene")
    )
    _add_weights(
        command("weights", "list, show, check, import or export regional weights", "weights import package.zip")
    )
    command("doctor", "tell versions, devices, free disk and memory", "doctor --json")
    _add_engine(
        command("engine", "install, repair, remove or describe the engine", "engine install --python /usr/bin/python3")
    )
    return parser


def _add_map(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rasters", nargs="+", type=_path, metavar="RASTER", help="one raster, or one file per band")
    parser.add_argument("--weights", required=True, type=_id_or_path, metavar="ID|PATH")
    parser.add_argument("--out", required=True, type=_path, metavar="DIR", help="folder of the run")
    parser.add_argument("--reference", type=_path, metavar="LAYER", help="official layer to compare with")
    parser.add_argument("--field", dest="reference_field", metavar="F", help="its field with the class codes")
    parser.add_argument("--reference-scheme", metavar="ID", help="what its codes mean, where they leave it open")
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument("--extent", type=_extent, metavar="XMIN,YMIN,XMAX,YMAX", help="in the raster's CRS")
    limit.add_argument("--area", type=_path, metavar="LAYER", help="polygons outside which nothing is mapped")
    parser.add_argument("--bands", type=_whole_numbers, metavar="1,2,…", help="raster bands in the weights' order")
    parser.add_argument("--no-generalise", action="store_true", help="leave the map as predicted")
    parser.add_argument("--device", type=Device, choices=list(Device), metavar="auto|cpu|cuda|mps")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), metavar="auto|fp32|bf16|int8")
    add_closer(parser, _path)
    add_rules(parser, _path)


def _add_generalise(parser: argparse.ArgumentParser) -> None:
    _add_classes(parser, "DIR")
    add_rules(parser, _path)


def _add_vectorise(parser: argparse.ArgumentParser) -> None:
    _add_classes(parser, "FILE.gpkg|.shp|.parquet|.fgb")
    parser.add_argument("--simplify-m", type=float, metavar="N", help="tolerance in metres")
    parser.add_argument("--smooth", action="store_true", help="cut the corners of borders")
    parser.add_argument("--mmu", dest="mmu_ha", type=float, metavar="HA", help="no polygon may fall below this by that")


def _add_classes(parser: argparse.ArgumentParser, out: str) -> None:
    parser.add_argument("classes", type=_path, metavar="CLASSES.tif", help="raster of scheme values")
    parser.add_argument("--scheme", required=True, type=_id_or_path, metavar="ID")
    parser.add_argument("--out", required=True, type=_path, metavar=out)


def _add_audit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("layer", type=_path, metavar="LAYER", help="polygon layer, or raster of scheme values")
    parser.add_argument("--field", metavar="F", help="its field with the class codes")
    parser.add_argument("--scheme", type=_id_or_path, metavar="ID")
    parser.add_argument("--dissolve", action="store_true", help="first unite neighbours of the same code")
    parser.add_argument("--out", required=True, type=_path, metavar="DIR")
    add_rules(parser, _path)


def _add_train(parser: argparse.ArgumentParser) -> None:
    """One option for each field of the job: ``rasters`` is ``--raster``, and so are all lists of files named."""
    names = {"reference_field": "field"}
    hints = typing.get_type_hints(TrainJob)
    for name in (field.name for field in fields(TrainJob)):
        is_file_list = name.endswith(("rasters", "references"))
        option = "--" + names.get(name, name[:-1] if is_file_list else name).replace("_", "-")
        if is_file_list:
            parser.add_argument(option, dest=name, nargs="+", action="extend", type=_path, metavar="FILE")
        elif hints[name] is bool:
            parser.add_argument(option, dest=name, action="store_true")
        else:
            kind, metavar = _TRAIN_TYPES.get(name) or _TYPES[hints[name]]
            parser.add_argument(option, dest=name, type=kind, metavar=metavar)


def _add_simulate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", required=True, choices=["north", "south"])
    parser.add_argument("--seed", required=True, type=int, metavar="N")
    parser.add_argument("--size", required=True, dest="size_px", type=int, metavar="PX")
    parser.add_argument("--out", required=True, type=_path, metavar="DIR")


def _add_weights(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|show|check|import|export")
    for action in WeightsAction:
        one = actions.add_parser(action.value, argument_default=argparse.SUPPRESS, allow_abbrev=False)
        one.add_argument("--json", action="store_true")
        one.set_defaults(action=action)
        if action is not WeightsAction.LIST:
            one.add_argument("weights", type=_id_or_path, metavar="ID|PATH")
        if action is WeightsAction.EXPORT:
            one.add_argument("--out", required=True, type=_path, metavar="FILE.zip")
        if action is WeightsAction.IMPORT:
            one.add_argument("--card", type=_path, metavar="CARD.json", help="for a bare file of weights")


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=["install", "repair", "remove", "info", "python"])
    parser.add_argument("--python", metavar="PATH", help="interpreter to build the engine with")
    parser.add_argument("--existing", action="store_true", help="use that interpreter as it is")
    parser.add_argument("--proxy", metavar="URL")


def _path(text: str) -> str:
    """An absolute path; addresses and GDAL's names of parts of files (``NETCDF:…``) stay as they are."""
    is_own_form = "://" in text or (re.match(r"[A-Za-z0-9_]{2,}:", text) and not Path(text).exists())
    # Not resolve(): a link given as input keeps its name, which files beside it share.
    return text if is_own_form else os.path.abspath(Path(text).expanduser())  # noqa: PTH100


def _id_or_path(text: str) -> str:
    """A name as it is; what exists or looks like a path as an absolute path."""
    looks_like_path = any(mark in text for mark in ("/", "\\", "~")) or Path(text).suffix in (".zip", ".csv")
    return _path(text) if looks_like_path or Path(text).is_file() else text


def _whole_numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a list of whole numbers such as 1,2,3") from error


def _extent(text: str) -> tuple[float, ...]:
    try:
        numbers = tuple(float(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if len(numbers) != 4:
        raise argparse.ArgumentTypeError(f"{text} is not an extent: give XMIN,YMIN,XMAX,YMAX")
    return numbers


def _texts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


_TYPES: dict[object, tuple[Callable[[str], object], str]] = {
    str: (str, "TEXT"),
    int: (int, "N"),
    float: (float, "N"),
    tuple[int, ...]: (_whole_numbers, "1,2,…"),
    tuple[str, ...]: (_texts, "A,B,…"),
}
_TRAIN_TYPES: dict[str, tuple[Callable[[str], object], str]] = {
    "out": (_path, "PACKAGE"),
    "data": (_path, "DIR"),
    "scheme": (_id_or_path, "ID"),
}
