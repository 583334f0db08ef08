"""Which bands are trained on, the same ones in every raster."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import TrainingError
from ..raster.band_names import SENTINEL2_NM, band_code, colour
from ..raster.part import BandInfo

_SETS = {"rgb": ("red", "green", "blue"), "nrg": ("nir", "red", "green")}


def band_names(bands: Sequence[BandInfo]) -> tuple[str, ...]:
    """A name for each band of a raster: its own, or ``band 1``, ``band 2`` … where it has none."""
    return tuple(band.name or f"band {number}" for number, band in enumerate(bands, start=1))


def wanted_bands(wanted: Sequence[str], raster: str, bands: Sequence[BandInfo]) -> tuple[str, ...]:
    """What is trained on, by the raster's own names: as wanted, ``rgb``, ``nrg`` (near infrared, red, green), or all.

    Raises:
        TrainingError: a band of ``rgb`` or ``nrg`` is not there.
    """
    names = band_names(bands)
    if not wanted or [name.casefold() for name in wanted] == ["all"]:
        return names
    lights = _SETS.get(wanted[0].casefold()) if len(wanted) == 1 else None
    if lights is None:
        return tuple(wanted)
    return tuple(names[i] for i in choose_bands(raster, bands, lights))


def choose_bands(raster: str, bands: Sequence[BandInfo], wanted: Sequence[str]) -> tuple[int, ...]:
    """For each wanted band its index in the raster, from 0.

    The very name decides, then the code (``B04``), then the light (``red``). A raster whose bands have no names is
    taken in the file's order if it has as many bands as are wanted.

    Raises:
        TrainingError: a band is missing or ambiguous.
    """
    names = band_names(bands)
    if not any(band.name for band in bands) and len(bands) == len(wanted):
        return tuple(range(len(bands)))
    found = [find_band(name, names) for name in wanted]
    missing = [name for name, hits in zip(wanted, found, strict=True) if len(hits) != 1]
    if missing:
        raise TrainingError(
            f"{raster} has the bands {', '.join(names)}; {', '.join(missing)} cannot be told among them.",
            "Give rasters with the same bands, or name those that all of them have.",
        )
    return tuple(hits[0] for hits in found)


def find_band(wanted: str, names: Sequence[str]) -> list[int]:
    """Indices of the bands that a name means: by the very name, else the code (``B04``), else the light (``red``)."""
    for key in (str.casefold, band_code, colour):
        value = key(wanted)
        hits = [i for i, name in enumerate(names) if value and key(name) == value]
        if hits:
            return hits
    return []


def wavelength_nm(name: str, band: BandInfo, sensor: str) -> float | None:
    """Centre wavelength of a band: what its file says, else what its name means for Sentinel-2; None where unknown."""
    if band.wavelength_nm is not None or "sentinel-2" not in sensor.lower():
        return band.wavelength_nm
    return SENTINEL2_NM.get(band_code(name))
