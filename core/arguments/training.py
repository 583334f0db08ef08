"""Options of ``train`` and ``pretrain``."""

from __future__ import annotations

import argparse
import typing
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import Any

from ..jobs.pretraining import PretrainJob
from ..jobs.training import TrainJob
from .command import Command
from .values import extent, id_or_path, path, texts, whole_numbers


def _declare(job: type[Any], parser: argparse.ArgumentParser) -> None:
    """One option for each field of the job: ``rasters`` is ``--raster``, and so are all lists of files named."""
    names = {"reference_field": "field"}
    hints = typing.get_type_hints(job)
    for name in (field.name for field in fields(job)):
        is_file_list = name.endswith(("rasters", "references"))
        option = "--" + names.get(name, name[:-1] if is_file_list else name).replace("_", "-")
        if is_file_list:
            parser.add_argument(option, dest=name, nargs="+", action="extend", type=path, metavar="FILE")
        elif hints[name] is bool:
            parser.add_argument(option, dest=name, action="store_true")
        else:
            kind, metavar = _TRAIN_TYPES.get(name) or _TYPES[hints[name]]
            parser.add_argument(option, dest=name, type=kind, metavar=metavar)


_TYPES: dict[object, tuple[Callable[[str], object], str]] = {
    str: (str, "TEXT"),
    int: (int, "N"),
    float: (float, "N"),
    tuple[int, ...]: (whole_numbers, "1,2,…"),
    tuple[str, ...]: (texts, "A,B,…"),
}
_TRAIN_TYPES: dict[str, tuple[Callable[[str], object], str]] = {
    "out": (path, "PACKAGE"),
    "data": (path, "DIR"),
    "patches": (path, "DIR|TAR"),
    "footprint": (extent, "W,S,E,N"),
    "scheme": (id_or_path, "ID"),
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
