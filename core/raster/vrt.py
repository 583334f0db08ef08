"""Virtual rasters, read before GDAL does; a border: such a file can name any other file or an address."""

from __future__ import annotations

import re
from pathlib import Path

from ..errors import RasterError

MAX_BYTES = 16 * 2**20
_FORBIDDEN = ("VRTRawRasterBand", "PixelFunction", "RawRasterBand", "VRTWarpedDataset", "VRTPansharpenedDataset")
_SOURCE = re.compile(r"<SourceFilename\b([^>]*)>([^<]*)</SourceFilename>")


def check_vrt(file: Path, depth: int = 2) -> bool:
    """True for a virtual raster that only puts together pixels of raster files beside or below it.

    Args:
        file: text file that may be a virtual raster.
        depth: how many levels of virtual rasters may still follow.

    Raises:
        RasterError: it computes pixels, reads raw bytes, or names anything but local raster files in its folder.
    """
    try:
        text = file.read_text(encoding="utf-8-sig") if file.stat().st_size <= MAX_BYTES else ""
    except (OSError, UnicodeDecodeError) as error:
        raise RasterError(f"{file.name} cannot be read as a virtual raster: {error}.") from error
    if "<VRTDataset" not in text:
        return False
    odd = next((word for word in _FORBIDDEN if word in text), "")
    if odd or depth == 0 or "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise RasterError(
            f"The virtual raster {file.name} does more than put files together ({odd or 'nested too deep'}).",
            "Convert it to a GeoTIFF with gdal_translate.",
        )
    for attributes, name in _SOURCE.findall(text):
        _check_source(file, name.strip(), re.search(r'relativeToVRT\s*=\s*"1"', attributes) is not None, depth)
    return True


def _check_source(file: Path, name: str, relative: bool, depth: int) -> None:
    path = (file.parent / name) if relative else Path(name)
    try:
        inside = path.resolve().is_relative_to(file.resolve().parent)
    except OSError:
        inside = False
    if not inside or not path.is_file():
        raise RasterError(
            f"The virtual raster {file.name} names {name}, which is not a file in its own folder.",
            "Put the files beside it, or convert it to a GeoTIFF with gdal_translate.",
        )
    with path.open("rb") as stream:
        head = stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"<", b"{")) and not check_vrt(path, depth - 1):
        raise RasterError(f"The virtual raster {file.name} names {name}, which is not a raster.")
