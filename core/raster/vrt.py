"""Virtual rasters, read before GDAL does; a border: such a file can name any other file, an address, or a program."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree  # nosec B405 - entities and document types are refused before it sees the text

from ..errors import RasterError
from .formats import HEAD_BYTES, driver_of

MAX_BYTES = 16 * 2**20
_KNOWN = frozenset({
    "vrtdataset", "srs", "geotransform", "metadata", "mdi", "blockxsize", "blockysize", "vrtrasterband", "description",
    "nodatavalue", "hidenodatavalue", "unittype", "offset", "scale", "colorinterp", "colortable", "entry",
    "categorynames", "category", "histograms", "histitem", "histmin", "histmax", "bucketcount", "includeoutofrange",
    "approximate", "histcounts", "overviewlist", "maskband", "simplesource", "complexsource", "sourcefilename",
    "sourceband", "sourceproperties", "srcrect", "dstrect", "nodata", "usemaskband", "scaleoffset", "scaleratio", "lut",
    "srcmin", "srcmax", "dstmin", "dstmax", "exponent", "clamp", "colortablecomponent",
})  # fmt: skip
"""Elements that put files together; GDAL does not look at the case. All others compute, or open something else."""
_FORBIDDEN = ("<!DOCTYPE", "<!ENTITY", "<![CDATA[")


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
    if "<vrtdataset" not in text.lower():
        return False
    odd = next((word for word in _FORBIDDEN if word in text), "") or ("" if depth else "nested too deep")
    for element in () if odd else _parsed(file, text).iter():
        odd = odd or _oddity(element)
        if element.tag.lower() == "sourcefilename":
            relative = any(name.lower() == "relativetovrt" and value == "1" for name, value in element.items())
            _check_source(file, "".join(element.itertext()).strip(), relative, depth)
    if odd:
        raise RasterError(
            f"The virtual raster {file.name} does more than put files together ({odd}).",
            "Convert it to a GeoTIFF with gdal_translate.",
        )
    return True


def _parsed(file: Path, text: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(text.strip())  # nosec B314 - see the import
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        raise RasterError(f"{file.name} cannot be read as a virtual raster: {error}.") from error


def _oddity(element: ElementTree.Element) -> str:
    """The word for what an element does beyond putting files together; empty where it does not."""
    if element.tag.lower() not in _KNOWN:
        return element.tag[:40]
    kind = next((value for name, value in element.items() if name.lower() == "subclass"), "")
    return "" if kind.lower() in ("", "vrtsourcedrasterband") else kind[:40]


def _check_source(file: Path, name: str, relative: bool, depth: int) -> None:
    path = (file.parent / name) if relative else Path(name)
    try:
        inside = path.resolve().is_relative_to(file.resolve().parent) and path.is_file()
    except (OSError, ValueError, RuntimeError):  # names that no file can have, and links that turn in a circle
        inside = False
    if not inside:
        raise RasterError(
            f"The virtual raster {file.name} names {name[:200]}, which is not a file in its own folder.",
            "Put the files beside it, or convert it to a GeoTIFF with gdal_translate.",
        )
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
    if not driver_of(head) and not check_vrt(path, depth - 1):
        raise RasterError(f"The virtual raster {file.name} names {name[:200]}, which is not a raster.")
