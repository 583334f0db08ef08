"""What a band is called and which light it holds, from descriptions, colours, file names and metadata."""

from __future__ import annotations

import re
from collections.abc import Mapping

SENTINEL2_NM = {
    "B01": 442.7,
    "B02": 492.4,
    "B03": 559.8,
    "B04": 664.6,
    "B05": 704.1,
    "B06": 740.5,
    "B07": 782.8,
    "B08": 832.8,
    "B8A": 864.7,
    "B09": 945.1,
    "B10": 1373.5,
    "B11": 1613.7,
    "B12": 2202.4,
}
"""Centre wavelengths of Sentinel-2A's MSI, nm (ESA, Sentinel-2 Spectral Response Functions)."""

_COLOURS = {
    "coastal": "coastal",
    "blue": "blue",
    "green": "green",
    "red": "red",
    "nir": "nir",
    "nir08": "nir",
    "infrared": "nir",
    "nearinfrared": "nir",
    "narrownir": "narrow nir",
    "rededge1": "red edge 1",
    "rededge2": "red edge 2",
    "rededge3": "red edge 3",
    "swir1": "swir 1",
    "swir16": "swir 1",
    "swir2": "swir 2",
    "swir22": "swir 2",
}
_SENTINEL2_COLOURS = {
    "B01": "coastal",
    "B02": "blue",
    "B03": "green",
    "B04": "red",
    "B05": "red edge 1",
    "B06": "red edge 2",
    "B07": "red edge 3",
    "B08": "nir",
    "B8A": "narrow nir",
    "B11": "swir 1",
    "B12": "swir 2",
}
_CODE = re.compile(r"B(0?[1-9]|1[0-2]|8A)", re.IGNORECASE)


def band_code(name: str) -> str:
    """The band code in a name, with two digits, or empty: ``b2``, ``B2 blue`` and ``SR_B2`` all give ``B02``."""
    for word in _words(name):
        if _CODE.fullmatch(word):
            digits = word[1:].upper()
            return f"B{digits.zfill(2)}"
    return ""


def colour(name: str) -> str:
    """The light that a name stands for (``blue``, ``nir``, ``swir 1`` …), or empty.

    A word wins over a code, since Landsat's B5 is near infrared and Sentinel-2's B05 the first red edge. A code alone
    speaks only in Sentinel-2's own spelling, with two characters after the B.
    """
    words = _words(name)
    joined = {"".join(words[i : i + n]).lower() for n in (1, 2, 3) for i in range(len(words))}
    found = sorted((word for word in joined if word in _COLOURS), key=len)
    if found:
        return _COLOURS[found[-1]]
    code = next((word.upper() for word in words if len(word) == 3 and _CODE.fullmatch(word)), "")
    return _SENTINEL2_COLOURS.get(code, "")


def file_band_name(stem: str) -> str:
    """The band code that a file name holds, as it is spelt there: ``T33UUP_20180607_B8A_20m`` → ``B8A``; or empty."""
    found = [word for word in _words(stem) if _CODE.fullmatch(word)]
    return found[-1].upper() if found else ""


def wavelength_nm(name: str, metadata: Mapping[str, str]) -> float | None:
    """Centre wavelength from the band's own metadata, else from a Sentinel-2 band name; None where neither tells."""
    for key, factor in (("CENTRAL_WAVELENGTH_UM", 1000.0), ("wavelength", 1.0)):
        try:
            value = float(metadata[key]) * factor
        except (KeyError, ValueError):
            continue
        # ENVI headers give micrometres or nanometres under one name.
        return value * 1000.0 if value < 100.0 else value
    return SENTINEL2_NM.get(name.upper())


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[^0-9A-Za-z]+", name) if word]
