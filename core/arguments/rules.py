"""Options of generalisation rules."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from ..errors import JobError
from ..jobs.rules import Rules, profile, profiles
from .values import numbers_by_code, path, texts

_NUMBERS = ("mmu_ha", "min_width_m")
_OPTIONS = ("priority", "class_mmu", "any_width", "keep_connected", "composition")
_NONE = "no_generalise"


def add_rules(parser: argparse.ArgumentParser, default: str = "clc") -> None:
    """Declare the options; ``default`` says what holds without any of them."""
    known = profiles()
    words = "; ".join(f"{p.id}: {p.rules.mmu_ha:g} ha, {p.rules.min_width_m:g} m" for p in known.values())
    parser.add_argument("--profile", choices=list(known), metavar="NAME", help=f"{words}; default: {default}")
    parser.add_argument("--mmu-ha", type=float, metavar="N", help="minimum mapping unit in hectares")
    parser.add_argument("--min-width-m", type=float, metavar="N", help="minimum width in metres")
    parser.add_argument("--priority", type=path, metavar="FILE", help="own priority table (CODE, PRI)")
    parser.add_argument(
        "--class-mmu-ha",
        dest="class_mmu",
        type=numbers_by_code("111=5,311=50"),
        metavar="CODE=N,…",
        help="own minimum mapping units of classes",
    )
    parser.add_argument("--any-width", type=texts, metavar="CODE,…", help="classes that may be narrow")
    parser.add_argument(
        "--keep-connected", type=texts, metavar="CODE,…", help="linear classes to widen a little, for instance 122,511"
    )
    parser.add_argument(
        "--composition", action="store_true", help="small pieces become 111, 112, 242, 243, 313 by what surrounds them"
    )


def take_rules(values: dict[str, Any], default: Rules | None) -> Rules | None:
    """The rules that were asked for, taken out of the parsed values; None where nothing is to be generalised.

    Args:
        values: of the options, those that were given.
        default: without any of them.

    Raises:
        JobError: options that contradict each other.
    """
    numbers = {name: values.pop(name) for name in _NUMBERS if name in values}
    options = {name: values.pop(name) for name in _OPTIONS if name in values}
    name, nothing = values.pop("profile", ""), values.pop(_NONE, False)
    if bool(numbers) + bool(name) + bool(nothing) > 1 or (nothing and options):
        raise JobError("Use one of --profile, --mmu-ha with --min-width-m, and --no-generalise, not several.")
    if nothing:
        return None
    if not (numbers or name or options):
        return default
    return replace(profile(name).rules if name else Rules(**numbers), **options)
