"""A weights package on disk: written beside its place, read back, then moved there in one step."""

from __future__ import annotations

import shutil
from pathlib import Path

from safetensors.torch import save_file
from torch import nn

from ...models.card import Card, ModelError
from ...models.catalogue import CARD, RUN, SUMS, WEIGHTS, write_sums
from ...models.network import load_network, network_tensors
from ...models.stac import to_json
from ..errors import OutputError, TrainingError
from ..report.card_page import card_page as page
from ..scheme import Scheme
from .card_page import card_page
from .record import FILE as RECORD
from .record import TrainingRecord, write_training_record

PAGE, REPORT = "MODEL_CARD.md", "report.html"
_FILES = {CARD, WEIGHTS, SUMS, PAGE, REPORT, RECORD, RUN}


def check_target(folder: Path) -> None:
    """Make sure, before hours are spent, that a package can be written to a folder.

    Raises:
        OutputError: the folder holds something else than a package, or its parent cannot be written to.
    """
    if folder.exists() and not _is_package(folder):
        raise OutputError(f"{folder} exists and is no weights package.", "Name a new folder.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        probe = folder.with_name(f".{folder.name}.probe")
        probe.mkdir()
        probe.rmdir()
    except OSError as error:
        raise OutputError(f"{folder.parent} cannot be written to: {error.strerror}.", "Name another folder.") from error


def write_package(folder: Path, card: Card, network: nn.Module) -> None:
    """Write card, weights in half precision, a page for people and the hashes into a new folder.

    Raises:
        TrainingError: the weights do not survive half precision.
        OutputError: the disk is full or the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True)
        save_file(network_tensors(network), folder / WEIGHTS)
        (folder / WEIGHTS).chmod(0o644)  # safetensors lets the owner alone read it
        write_card(folder, card)
        load_network(card, folder / WEIGHTS)
    except ModelError as error:
        raise TrainingError(
            f"The trained weights are not usable: {error}", "Try a lower learning rate or another seed."
        ) from error
    except OSError as error:
        raise OutputError(f"The weights cannot be written to {folder.parent}: {error.strerror}.") from error


def write_card(folder: Path, card: Card) -> None:
    """Write a card, its page and the hashes beside weights that are there."""
    (folder / CARD).write_text(to_json(card), encoding="utf-8")
    (folder / PAGE).write_text(card_page(card), encoding="utf-8")
    write_sums(folder)


def write_report(folder: Path, card: Card, scheme: Scheme, record: TrainingRecord) -> None:
    """Write the course of the training, and the page that shows it, beside weights that are there."""
    write_training_record(folder, record)
    (folder / REPORT).write_text(page(card, scheme, record), encoding="utf-8")


def move_package(finished: Path, folder: Path) -> None:
    """Give a finished package its final place; a package that is there makes room only once the new one is complete.

    Raises:
        OutputError: the folder holds something else, or cannot be replaced.
    """
    check_target(folder)
    old = folder.with_name(f".{folder.name}.old")
    try:
        if folder.exists():
            folder.rename(old)
        finished.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        if old.exists() and not folder.exists():
            old.rename(folder)
        raise OutputError(f"{folder} cannot be replaced: {error.strerror}.", "Is a file of it open?") from error


def _is_package(folder: Path) -> bool:
    """Nothing lies there that a package would not hold."""
    return folder.is_dir() and {path.name for path in folder.iterdir()} <= _FILES
