"""Options of ``train`` and ``pretrain``."""

from __future__ import annotations

import argparse
import typing
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import Any

from ..jobs.device import Device, Precision
from ..jobs.pretraining import PretrainJob
from ..jobs.training import LAYOUTS, LOSSES, OPTIMISERS, SCHEDULES, SPLITS, TrainJob
from .command import Command
from .values import extent, id_or_path, numbers, path, texts, whole_numbers


def _declare(job: type[Any], parser: argparse.ArgumentParser) -> None:
    """One option for each field of the job: ``rasters`` is ``--raster``, and so are all lists of files named."""
    names = {"reference_field": "field"}
    hints = typing.get_type_hints(job)
    for name in (field.name for field in fields(job)):
        is_file_list = name.endswith(("rasters", "references", "suspects"))
        option = "--" + names.get(name, name[:-1] if name.endswith(("rasters", "references")) else name).replace(
            "_", "-"
        )
        if is_file_list:
            parser.add_argument(option, dest=name, nargs="+", action="extend", type=path, metavar="FILE")
        elif name in _CHOICES:
            parser.add_argument(option, dest=name, choices=_CHOICES[name])
        elif name in _KINDS:
            parser.add_argument(option, dest=name, type=_KINDS[name], choices=list(_KINDS[name]))
        elif hints[name] is bool:
            parser.add_argument(option, dest=name, action="store_true")
        else:
            kind, metavar = _NAMED.get(name) or _TYPES[hints[name]]
            parser.add_argument(option, dest=name, type=kind, metavar=metavar)


_TYPES: dict[object, tuple[Callable[[str], object], str]] = {
    str: (str, "TEXT"),
    int: (int, "N"),
    float: (float, "N"),
    float | None: (float, "N"),
    tuple[int, ...]: (whole_numbers, "1,2,…"),
    tuple[str, ...]: (texts, "A,B,…"),
    tuple[float, ...]: (numbers, "N,N,…"),
}
_CHOICES = {"layout": LAYOUTS, "split": SPLITS, "optimiser": OPTIMISERS, "schedule": SCHEDULES, "loss": LOSSES}
_KINDS = {"device": Device, "precision": Precision}
_NAMED: dict[str, tuple[Callable[[str], object], str]] = {
    "out": (path, "PACKAGE"),
    "data": (path, "DIR"),
    "folder": (path, "DIR"),
    "patches": (path, "DIR|TAR"),
    "footprint": (extent, "W,S,E,N"),
    "scheme": (id_or_path, "ID"),
    "start_from": (id_or_path, "WEIGHTS"),
}

COMMANDS = (
    Command(
        "train",
        "train regional weights",
        "train --raster a.tif b.tif --reference a.gpkg b.gpkg --scheme clc-l2 --out my-weights",
        partial(_declare, TrainJob),
    ),
    Command(
        "pretrain",
        "train an encoder on named patches, for trainings to start from",
        "pretrain --patches EuroSAT --scheme eurosat --pixel-size-m 10 --out my-encoder",
        partial(_declare, PretrainJob),
    ),
)
