"""How long a map will take, and what memory and disk it needs, told before it is begun. Needs no QGIS but its words."""

from __future__ import annotations

import math
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..models.card import Card
from .widgets.hints import joined
from .widgets.run_bar import time_in_words

START_S = 8.0
"""Starting the engine, loading the network and writing the report, whatever the size."""
_MAP_PX_PER_S = {
    "timm-mobilenetv3_small_100": 0.9e6,
    "mobilenet_v2": 0.4e6,
    "efficientnet-b0": 0.3e6,
    "resnet18": 0.25e6,
    "resnet34": 0.18e6,
    "resnet50": 0.12e6,
}
"""Encoder → what an ordinary laptop's processor maps, until a run on this computer has shown its own rate."""
_UNKNOWN_PX_PER_S = 0.15e6
_REST_PX_PER_S = 1.5e6
"""Generalising, polygons and audit, likewise; about as much again for the agreement."""
_MEMORY_BYTES, _MEMORY_PER_PX = 1.4e9, 6.0
"""Libraries and network; what generalising keeps of each pixel. Measured on 2.4 and 37.7 million pixels."""
_DISK_BYTES, _DISK_PER_PX = 6e6, 3.0
"""Report and tables; maps, confidence and polygons, where they compress badly."""
_FEW_PX = 4_000_000
"""A smaller run shows how long it takes to begin, not how fast it goes."""


@dataclass(frozen=True)
class Rates:
    """Pixels a second that this computer has shown; 0: not known yet."""

    mapping: float = 0.0
    rest: float = 0.0
    """Everything after the mapping."""


@dataclass(frozen=True)
class Estimate:
    """What a run needs, roughly."""

    seconds: float
    memory_bytes: float
    disk_bytes: float


def estimate(pixels: int, card: Card, rates: Rates, *, generalised: bool, compared: bool) -> Estimate:
    """What a map of so many pixels needs.

    Args:
        pixels: of the mapped part.
        card: of the weights.
        rates: what was measured here before.
        generalised: polygons are made.
        compared: with a reference layer.
    """
    mapping = rates.mapping or _MAP_PX_PER_S.get(card.network.encoder, _UNKNOWN_PX_PER_S)
    rest = rates.rest or _REST_PX_PER_S / (2 if generalised and compared else 1)
    seconds = START_S + pixels / mapping + (pixels / rest if generalised or compared else 0.0)
    memory = _MEMORY_BYTES + _MEMORY_PER_PX * (pixels if generalised else 0)
    return Estimate(seconds, memory, disk_bytes(pixels))


def disk_bytes(pixels: int) -> float:
    """Bytes that the files of a run may take."""
    return _DISK_BYTES + _DISK_PER_PX * pixels


def free_bytes(folder: str) -> Optional[int]:
    """Free bytes on the disk of a folder that may be still to be made; None where nobody can tell."""
    place = next((p for p in (Path(folder), *Path(folder).parents) if p.is_dir()), None) if folder else None
    try:
        return shutil.disk_usage(place).free if place else None
    except OSError:
        return None


def estimate_in_words(found: Estimate, device: str = "") -> str:
    """``About 2 min · 1.2 GB memory · 40 MB on disk``."""
    return joined(
        _tr("About {0}").format(time_in_words(_rounded(found.seconds))),
        _tr("{0} memory").format(size_in_words(found.memory_bytes)),
        _tr("{0} on disk").format(size_in_words(found.disk_bytes)),
        device,
    )


def size_in_words(size_bytes: float) -> str:
    """``40 MB``, ``1.2 GB``: two digits, for nobody knows more."""
    unit, scale = ("GB", 1e9) if size_bytes >= 0.95e9 else ("MB", 1e6)
    value = size_bytes / scale
    return f"{QLocale().toString(value, 'f', 1 if value < 9.5 else 0)} {unit}"


def measured(seconds: object, pixels: int) -> Optional[Rates]:
    """The rates of a finished run; None for one that was too small to show any."""
    if not isinstance(seconds, dict) or pixels < _FEW_PX or not seconds.get("map"):
        return None
    rest = sum(float(value) for stage, value in seconds.items() if stage != "map")
    return Rates(pixels / float(seconds["map"]), pixels / rest if rest else 0.0)


def _rounded(seconds: float) -> float:
    """To the next of 10 s, half minutes, minutes, 10 minutes: an estimate feigns no precision."""
    step = next((step for limit, step in ((55, 10), (280, 30), (1500, 60)) if seconds < limit), 600)
    return math.ceil(seconds / step) * step


def _tr(text: str) -> str:
    return QCoreApplication.translate("Estimate", text)
