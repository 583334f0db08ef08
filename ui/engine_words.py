"""What the engine says, in the user's language.

The engine speaks English. ``i18n/engine.txt`` holds its sentences with places for their values, as
``make translations`` finds them in its code; a sentence is recognised by them, and told as the translation of its
template.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from .templates import Templates

CONTEXT = "Engine"
FILE = Path(__file__).resolve().parents[1] / "i18n" / "engine.txt"


class Failure(Protocol):
    """A last event ``Failed``, or a ``LandweaveError``."""

    message: str
    hint: str


def in_words(text: str) -> str:
    """A text of the engine, of one or more sentences; English where a sentence is not known."""
    return _templates().translated(text, _translated)


def why(failure: Failure) -> str:
    """What happened and what would work."""
    return in_words(f"{failure.message} {failure.hint}".strip())


@lru_cache(maxsize=1)
def _templates() -> Templates:
    """Read when the engine first says something."""
    return Templates(FILE.read_text(encoding="utf-8").splitlines())


def _translated(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)
