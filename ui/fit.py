"""How well weights and a raster fit, in words, before anything runs. Needs no running QGIS."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from ..models.card import Band, Card

_RANGES_NM = {"blue": (430, 520), "green": (520, 600), "red": (620, 690), "nir": (760, 900)}
_WORDS = {"blue": ("blue", "b"), "green": ("green", "g"), "red": ("red", "r"), "nir": ("nir", "infrared", "near")}
_PIXEL_TOLERANCE = 0.1
"""Share by which the pixel size may leave the range of the card, as in the engine."""
_BYTE = 255


class Bands(Protocol):
    """What the fit asks of a raster."""

    band_names: tuple[str, ...]
    colours: tuple[str, ...]
    pixel_size_m: float
    is_byte: bool

    @property
    def data_bands(self) -> tuple[int, ...]:
        """Numbers of the bands that are no alpha channel, from 1."""


@dataclass(frozen=True)
class Fit:
    """The answer for one raster and one card."""

    bands: tuple[int, ...]
    """Raster bands, from 1, in the card's order; empty where they could not be recognised."""
    proposal: tuple[int, ...]
    """What the user may accept where nothing was recognised: the raster's bands as they are."""
    reason: str
    """Why these weights cannot be used with this raster at all; empty where they can."""

    doubt: str = ""
    """Why the map may be worthless although the weights can be used; empty where nothing speaks against them."""

    @property
    def rank(self) -> int:
        """How well they fit: 4 bands recognised, 3 as many bands as needed, 2 more, 1 with a doubt, 0 not at all."""
        if self.reason or self.doubt:
            return 0 if self.reason else 1
        return 4 if self.bands else 3 if self.proposal else 2


def fit(raster: Bands, card: Card) -> Fit:
    """Whether the weights can be used with the raster, and with which bands."""
    have, need = len(raster.data_bands), len(card.bands)
    if have < need:
        names = " ".join(card.band_names)
        return Fit((), (), _tr("The raster has {0}; these weights need {1} ({2}).").format(_count(have), need, names))
    low, high = card.pixel_size_m
    size = raster.pixel_size_m
    if not low * (1 - _PIXEL_TOLERANCE) <= size <= high * (1 + _PIXEL_TOLERANCE):
        wanted = f"{low:g} m" if low == high else _tr("{0} to {1} m").format(f"{low:g}", f"{high:g}")
        text = _tr("The raster's pixels measure {0}; these weights expect {1}.")
        return Fit((), (), text.format(metres(size), wanted))
    highest = max(band.high for band in card.bands)
    if raster.is_byte and highest > _BYTE:
        text = _tr("The raster holds values from 0 to 255; these weights expect values up to {0}.")
        return Fit((), (), text.format(f"{highest:g}"))
    doubt = ""
    if not raster.is_byte and 1 < highest <= _BYTE:
        doubt = _tr("These weights expect values from 0 to 255; this raster can hold others.")
    proposal = raster.data_bands[:need] if have == need else ()
    return Fit(match_bands(raster, card), proposal, "", doubt)


def match_bands(raster: Bands, card: Card) -> tuple[int, ...]:
    """The raster's band numbers in the card's order, by name, then by colour; empty unless all are found once."""
    for recognise in (_by_name, _by_colour):
        found = [[n for n in raster.data_bands if recognise(raster, n, band)] for band in card.bands]
        if all(len(numbers) == 1 for numbers in found) and len({n for (n,) in found}) == len(found):
            return tuple(n for (n,) in found)
    return ()


def numbers_in(text: str) -> tuple[int, ...]:
    """The band numbers in a text such as ``4 3 2`` or ``4, 3, 2``."""
    return tuple(int(word) for word in re.findall(r"\d+", text))


def metres(size: float) -> str:
    """A pixel size to read: ``10 m``, ``0.25 m``."""
    return f"{size:.0f} m" if size >= 9.95 else f"{size:.2g} m"


def _by_name(raster: Bands, number: int, band: Band) -> bool:
    words = {_plain(word) for word in re.split(r"[\s,;()_\-.:]+", raster.band_names[number - 1])}
    return _plain(band.name) in words


def _by_colour(raster: Bands, number: int, band: Band) -> bool:
    colour = _colour_of(band)
    if not colour:
        return False
    words = {word.lower() for word in re.split(r"[\s,;()_\-.:]+", raster.band_names[number - 1])}
    return raster.colours[number - 1] == colour or bool(words & set(_WORDS[colour]))


def _colour_of(band: Band) -> str:
    for colour, words in _WORDS.items():
        if band.name.lower() in words:
            return colour
    for colour, (low, high) in _RANGES_NM.items():
        if band.wavelength_nm is not None and low <= band.wavelength_nm < high:
            return colour
    return ""


def _plain(name: str) -> str:
    """``B2``, ``b02`` and ``B02`` are one name."""
    return re.sub(r"^(b)0*(\d)", r"\1\2", name.lower())


def _count(bands: int) -> str:
    return _tr("1 band") if bands == 1 else _tr("{0} bands").format(bands)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fit", text)
