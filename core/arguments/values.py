"""Texts of the command line → values; each error is one sentence that argparse shows."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable
from pathlib import Path


def path(text: str) -> str:
    """An absolute path; addresses and GDAL's names of parts of files (``NETCDF:…``) stay as they are."""
    is_own_form = "://" in text or (re.match(r"[A-Za-z0-9_]{2,}:", text) and not Path(text).exists())
    # Not resolve(): a link given as input keeps its name, which files beside it share.
    return text if is_own_form else os.path.abspath(Path(text).expanduser())  # noqa: PTH100


def id_or_path(text: str) -> str:
    """A name as it is; what exists or looks like a path as an absolute path."""
    looks_like_path = any(mark in text for mark in ("/", "\\", "~")) or Path(text).suffix in (".zip", ".csv")
    return path(text) if looks_like_path or Path(text).is_file() else text


def whole_numbers(text: str) -> tuple[int, ...]:
    """Whole numbers with commas between them."""
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a list of whole numbers such as 1,2,3") from error


def numbers(text: str) -> tuple[float, ...]:
    """Numbers with commas between them."""
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a list of numbers such as 0.5,1.75") from error


def extent(text: str) -> tuple[float, ...]:
    """xmin, ymin, xmax, ymax."""
    try:
        numbers = tuple(float(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if len(numbers) != 4:
        raise argparse.ArgumentTypeError(f"{text} is not an extent: give XMIN,YMIN,XMAX,YMAX")
    return numbers


def texts(text: str) -> tuple[str, ...]:
    """Texts with commas between them; empty ones drop out."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def numbers_by_code(example: str) -> Callable[[str], tuple[tuple[str, float], ...]]:
    """What reads pairs of a class code and a number; ``example`` shows them in its error."""

    def read(text: str) -> tuple[tuple[str, float], ...]:
        try:
            pairs = [part.split("=") for part in texts(text)]
            return tuple((code.strip(), float(number)) for code, number in pairs)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text} is not a list such as {example}") from error

    return read
