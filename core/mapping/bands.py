"""Which band of a raster is which band of the weights: by name, by light, or as the user says; never by guessing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...models.card import Band, Card
from ..errors import RasterError
from ..raster.band_names import band_code, colour
from ..raster.part import BandInfo


@dataclass(frozen=True)
class BandMatch:
    """Where each band of the weights is found."""

    indices: tuple[int, ...]
    """For each band of the weights the raster's band, from 0."""
    notes: tuple[str, ...] = ()
    """Warnings: what was assumed."""


def match_bands(card: Card, bands: Sequence[BandInfo], chosen: Sequence[int] = ()) -> BandMatch:
    """The raster's bands in the order that the weights expect.

    Names are compared without regard to case and to leading zeros; a word for the light (``red``) and Sentinel-2's code
    for it (``B04``) are the same. A raster without any names may have exactly as many bands as the weights: then the
    file's order is taken, and ``notes`` says so.

    Args:
        card: of the weights.
        bands: of the raster.
        chosen: the user's choice, numbers from 1 in the weights' order; empty: none.

    Raises:
        RasterError: a band is missing, is there twice, or nothing says which is which.
    """
    if chosen:
        return _by_number(card, bands, chosen)
    if any(band.name for band in bands):
        return _by_name(card, bands)
    if len(bands) != len(card.bands):
        raise RasterError(
            f"The raster has {len(bands)} bands without names; the weights expect {len(card.bands)} "
            f"({', '.join(card.band_names)}).",
            _advice(card),
        )
    order = ", ".join(f"{i} = {name}" for i, name in enumerate(card.band_names, start=1))
    note = f"The raster's bands have no names; they are taken in the weights' order: {order}."
    return BandMatch(tuple(range(len(bands))), (note,))


def _by_number(card: Card, bands: Sequence[BandInfo], chosen: Sequence[int]) -> BandMatch:
    if len(chosen) != len(card.bands) or len(set(chosen)) != len(chosen) or max(chosen) > len(bands) or min(chosen) < 1:
        raise RasterError(
            f"The bands {', '.join(map(str, chosen))} do not fit: the raster has {len(bands)} bands and the weights "
            f"expect {len(card.bands)} ({', '.join(card.band_names)}), each another one.",
            _advice(card),
        )
    odd = [
        f"band {number} ({bands[number - 1].name}) is used as {band.name}"
        for number, band in zip(chosen, card.bands, strict=True)
        if bands[number - 1].name and not _same(band, bands[number - 1].name)
    ]
    notes = (f"As you chose, {'; '.join(odd)}.",) if odd else ()
    return BandMatch(tuple(number - 1 for number in chosen), notes)


def _by_name(card: Card, bands: Sequence[BandInfo]) -> BandMatch:
    found = [[i for i, band in enumerate(bands) if _same(wanted, band.name)] for wanted in card.bands]
    # A raster may hold both B08 and a band called "nir": the very name then decides.
    exact = [
        [i for i in hits if _plain(bands[i].name) == _plain(b.name)] for hits, b in zip(found, card.bands, strict=True)
    ]
    found = [sure if len(sure) == 1 else hits for sure, hits in zip(exact, found, strict=True)]
    names = ", ".join(f"{i} {band.name or '(no name)'}" for i, band in enumerate(bands, start=1))
    for wanted, hits in zip(card.bands, found, strict=True):
        if len(hits) != 1:
            raise RasterError(
                f"The raster's {len(bands)} bands are {names}; the weights expect {', '.join(card.band_names)}, and "
                f"{wanted.name} is {'not among them' if not hits else 'there more than once'}.",
                _advice(card),
            )
    indices = tuple(hits[0] for hits in found)
    if len(set(indices)) != len(indices):
        raise RasterError(f"Two bands of the weights would be the same band of the raster ({names}).", _advice(card))
    return BandMatch(indices)


def _same(wanted: Band, name: str) -> bool:
    """Equal names, or the same code without different light, or the same light."""
    if not name:
        return False
    if _plain(wanted.name) == _plain(name):
        return True
    light, other = colour(wanted.name), colour(name)
    if light and other:
        return light == other
    return bool(band_code(name)) and band_code(wanted.name) == band_code(name)


def _plain(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def _advice(card: Card) -> str:
    example = ",".join(str(number) for number in range(len(card.bands), 0, -1))
    return f"Say which raster band is which in the weights' order, for instance --bands {example}."
