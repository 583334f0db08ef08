"""Regional weights as parameters: those installed, and packages that are not; and the device they run on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException

from ...core.home import weights_folders
from ...core.job import Device, Precision
from ...models.card import ModelError
from ...models.catalogue import CARD, Package, find_packages, open_package
from ..engine_words import in_words
from . import parameters as kinds
from .inputs import Inputs
from .parameters import Parameter, advanced
from .words import tr


def installed() -> list[str]:
    """The ids of all weights that are installed and make maps, by title."""
    folders = tuple(weights_folders())
    cards = [card for folder in folders for card in sorted(folder.glob(f"*/{CARD}"))]
    return list(_ids(folders, tuple((str(card), card.stat().st_mtime_ns) for card in cards)))


@lru_cache(maxsize=2)
def _ids(folders: tuple[Path, ...], _state: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    """Read once for each state of the folders: every algorithm asks when QGIS starts, and again for each run."""
    return tuple(p.card.id for p in find_packages(folders) if isinstance(p, Package) and p.card.makes_maps)


def weights_parameters() -> Iterator[Parameter]:
    """One of the installed weights, or a package."""
    ids = installed()
    help_ = tr("The region should be like that of the raster; the page Weights of the dock shows the cards.")
    yield kinds.choice("WEIGHTS", tr("Regional weights"), help_, ids, ids[0] if ids else None)
    own = tr("Folder of a weights package that is not installed; it wins over the list.")
    yield advanced(kinds.folder("PACKAGE", tr("Weights package"), own, optional=True))


def device_parameters() -> Iterator[Parameter]:
    """Where the network runs, and in which numbers; folded away."""
    device = tr("auto takes a graphics card where there is one that the engine can use.")
    yield advanced(kinds.enum("DEVICE", tr("Device"), device, Device))
    precision = tr("auto takes the fastest that does not change the map noticeably on this device.")
    yield advanced(kinds.enum("PRECISION", tr("Precision"), precision, Precision))


def weights_in(inputs: Inputs) -> str:
    """The id or the path of the weights.

    Raises:
        QgsProcessingException: there are none.
    """
    chosen = inputs.file("PACKAGE") or inputs.text("WEIGHTS")
    if not chosen:
        raise QgsProcessingException(tr("There are no weights. Import a weights package first."))
    return chosen


def package_in(inputs: Inputs) -> Package:
    """The package of the weights, with its card.

    Raises:
        QgsProcessingException: no such package, or one that is incomplete or was changed.
    """
    chosen = weights_in(inputs)
    try:
        return open_package(str(Path(chosen)) if inputs.file("PACKAGE") else chosen, weights_folders())
    except ModelError as error:
        raise QgsProcessingException(in_words(str(error))) from error


def device_in(inputs: Inputs) -> dict[str, Any]:
    """The fields ``device`` and ``precision`` of a job."""
    return {"device": Device(inputs.text("DEVICE")), "precision": Precision(inputs.text("PRECISION"))}
