"""Options of ``plan``, ``run``, ``reduce`` and ``cluster``."""

from __future__ import annotations

import argparse

from ..jobs.device import Device, Precision
from .command import Command
from .rules import add_rules
from .values import id_or_path, path, whole_numbers


def _declare_plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scene", dest="scenes", nargs="+", action="append", type=path, required=True, metavar="RASTER",
        help="a raster, or its files per band; once for each scene",
    )  # fmt: skip
    parser.add_argument("--weights", required=True, type=id_or_path, metavar="ID|PATH")
    parser.add_argument("--out", required=True, type=path, metavar="DIR", help="folder that all workers reach")
    parser.add_argument(
        "--reference", dest="references", nargs="+", action="extend", type=path, metavar="LAYER",
        help="official layer for all scenes, or one for each",
    )  # fmt: skip
    parser.add_argument("--field", dest="reference_field", metavar="F", help="its field with the class codes")
    parser.add_argument("--reference-scheme", metavar="ID", help="what its codes mean, where they leave it open")
    parser.add_argument("--area", type=path, metavar="LAYER", help="polygons outside which nothing is mapped")
    parser.add_argument("--bands", type=whole_numbers, metavar="1,2,…", help="raster bands in the weights' order")
    parser.add_argument("--task-mpx", type=float, metavar="N", help="million pixels of a task; default: 64")
    parser.add_argument("--no-generalise", action="store_true", help="leave the maps as predicted")
    parser.add_argument("--device", type=Device, choices=list(Device), metavar="auto|cpu|cuda|mps")
    parser.add_argument("--precision", type=Precision, choices=list(Precision), metavar="auto|fp32|bf16|int8")
    add_rules(parser)


def _declare_run(parser: argparse.ArgumentParser) -> None:
    _add_plan(parser)
    parser.add_argument("--task", required=True, type=int, metavar="N", help="number of the task, from 0")


def _declare_reduce(parser: argparse.ArgumentParser) -> None:
    _add_plan(parser)
    parser.add_argument("--out", required=True, type=path, metavar="DIR", help="folder of the results")


def _declare_cluster(parser: argparse.ArgumentParser) -> None:
    _add_plan(parser)
    parser.add_argument("--address", metavar="HOST:PORT", help="of a running Ray cluster; default: one on this machine")
    parser.add_argument("--workers", type=int, metavar="N", help="default: as many as there are processors or GPUs")


def _add_plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--plan", type=path, default=path("."), metavar="DIR", help="its folder; default: this one")


COMMANDS = (
    Command(
        "plan",
        "cut scenes into tasks for many machines",
        "plan --scene a.tif --scene b.tif --weights sim-north --out country",
        _declare_plan,
    ),
    Command("run", "do one task of a plan", "run --plan country --task 17", _declare_run),
    Command("reduce", "put the tasks' parts together", "reduce --plan country --out results", _declare_reduce),
    Command("cluster", "do all tasks of a plan with Ray", "cluster --plan country --workers 8", _declare_cluster),
)
