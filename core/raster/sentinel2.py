"""What a Sentinel-2 product says about its own numbers, for band files that lie in a .SAFE folder."""

from __future__ import annotations

import re
from pathlib import Path

_OFFSET = re.compile(r'<(?:BOA_ADD_OFFSET|RADIO_ADD_OFFSET)\b[^>]*\bband_id="(\d+)"[^>]*>\s*(-?\d+(?:\.\d+)?)\s*<')
_BAND_IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
_MAX_BYTES = 16 * 2**20


def product_offset(file: Path, band: str) -> float | None:
    """What to add to the digital numbers of a band file, in digital numbers; None outside a Sentinel-2 product.

    0 before processing baseline 04.00 (25 January 2022), −1000 since then; the product's metadata file tells it for
    each band. Digital number 0 means nodata, before the offset is added.

    Args:
        file: the band's file, anywhere below the product's folder.
        band: its code, for instance ``B8A``.
    """
    for folder in list(file.resolve().parents)[:6]:
        for name in ("MTD_MSIL2A.xml", "MTD_MSIL1C.xml"):
            metadata = folder / name
            if metadata.is_file() and metadata.stat().st_size <= _MAX_BYTES:
                return _offset(metadata.read_text(encoding="utf-8", errors="replace"), band)
    return None


def _offset(text: str, band: str) -> float:
    offsets = {_BAND_IDS[int(i)]: float(value) for i, value in _OFFSET.findall(text) if int(i) < len(_BAND_IDS)}
    return offsets.get(band.upper(), 0.0)
