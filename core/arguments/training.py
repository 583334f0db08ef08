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
from ..jobs.training import KEEPS, LAYOUTS, LOSSES, OPTIMISERS, SCHEDULES, SPLITS, TrainJob
from .command import Command
from .training_help import HELP
from .values import extent, id_or_path, numbers, path, texts, whole_numbers


def _declare(job: type[Any], parser: argparse.ArgumentParser) -> None:
    """One option for each field of the job: ``rasters`` is ``--raster``, and so are all lists of files named."""
    names = {"reference_field": "field"}
    hints = typing.get_type_hints(job)
    for field in fields(job):
        name = field.name
        is_file_list = name.endswith(("rasters", "references", "suspects", "areas"))
        singular = name[:-1] if is_file_list and name != "suspects" else name
        add = partial(
            parser.add_argument,
            "--" + names.get(name, singular).replace("_", "-"),
            dest=name,
            help=" ".join(filter(None, [HELP.get(name), f"({field.default})" if _is_number(field.default) else ""])),
        )
        if is_file_list:
            add(nargs="+", action="extend", type=path, metavar="FILE")
        elif name in _CHOICES:
            add(choices=_CHOICES[name])
        elif name in _KINDS:
            add(type=_KINDS[name], choices=list(_KINDS[name]), metavar="|".join(kind.value for kind in _KINDS[name]))
        elif hints[name] is bool:
            add(action="store_true")
        else:
            kind, metavar = _NAMED.get(name) or _TYPES[hints[name]]
            add(type=kind, metavar=metavar)


def _is_number(value: object) -> bool:
    """A default that says something."""
    return type(value) in (int, float) and value != 0


_TYPES: dict[object, tuple[Callable[[str], object], str]] = {
    str: (str, "TEXT"),
    int: (int, "N"),
    float: (float, "N"),
    float | None: (float, "N"),
    tuple[int, ...]: (whole_numbers, "1,2,…"),
    tuple[str, ...]: (texts, "A,B,…"),
    tuple[float, ...]: (numbers, "N,N,…"),
}
_CHOICES = {
    "layout": LAYOUTS,
    "split": SPLITS,
    "optimiser": OPTIMISERS,
    "schedule": SCHEDULES,
    "loss": LOSSES,
    "keep": KEEPS,
}
_KINDS: dict[str, type[Device] | type[Precision]] = {"device": Device, "precision": Precision}
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
