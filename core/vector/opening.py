"""Layers of strangers, looked at before OGR opens them; a border: OGR follows texts that name files or addresses."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from shapely.errors import ShapelyError

from ..errors import LandweaveError

_MAGIC = (b"SQLite format 3\0", b"fgb\x03", b"\x00\x00\x27\x0a", b"PAR1", b"PK\x03\x04")
"""GeoPackage, FlatGeobuf, shapefile, Parquet, and a zip around any of them."""
_GEOJSON = {"FeatureCollection", "Feature", "Polygon", "MultiPolygon", "GeometryCollection"}
_TABLE_VERSIONS = frozenset(b"\x03\x04\x30\x31\x83\x8b\xf5")
"""First byte of a table in DBF, which is a shapefile's part or a layer without shapes."""
_MOST_TEXT_BYTES = 512 * 2**20
_ODD = (RuntimeError, ValueError, OSError, TypeError, OverflowError, NameError, LookupError, ShapelyError)
"""What the libraries raise for damaged layers, mistakes of theirs (NameError, LookupError) included; not our own."""


def why_not_a_layer(file: Path) -> str:
    """What makes a file none that may be opened as a layer, for a sentence that begins with its name; empty: nothing.

    GeoPackage, shapefile, FlatGeobuf, Parquet, GeoJSON and file geodatabases may be.
    """
    try:
        if file.is_dir():
            return "" if next(file.glob("*.gdbtable"), None) or next(file.glob("*.shp"), None) else "is a folder"
        if not file.is_file():
            return "does not exist"
        with file.open("rb") as stream:
            head = stream.read(64)
        if head.startswith(_MAGIC) or (file.suffix.lower() == ".dbf" and head[:1] and head[0] in _TABLE_VERSIONS):
            return ""
        return _why_not_geojson(file, head)
    except (OSError, ValueError) as error:
        return f"cannot be read ({error})"


def _why_not_geojson(file: Path, head: bytes) -> str:
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n").startswith(b"{"):
        return "is no GeoPackage, shapefile, FlatGeobuf or GeoJSON"
    if file.stat().st_size > _MOST_TEXT_BYTES:
        return "is too large for GeoJSON"
    try:
        content = json.loads(file.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError):
        return "is damaged or no GeoJSON"
    if content.get("type") not in _GEOJSON or "stac_version" in content:
        return "is JSON, but no GeoJSON with polygons"
    return ""


def check_layer(file: Path, name: str, kind: type[LandweaveError]) -> None:
    """Refuse what is no layer, above all text that only names other files or addresses, before OGR follows it.

    Args:
        file: which is there or not.
        name: what messages call it.
        kind: of the error.

    Raises:
        LandweaveError: of this kind.
    """
    trouble = why_not_a_layer(file)
    if trouble == "does not exist":
        raise kind(f"There is no layer {file}.", "Check the path.")
    if trouble:
        raise kind(f"{name} {trouble}.", "Choose a GeoPackage or a shapefile, or save it as one first.")


@contextlib.contextmanager
def layer_errors(name: str, kind: type[LandweaveError]) -> Iterator[None]:
    """While a layer is read: whatever the libraries find odd about it becomes one sentence.

    Raises:
        LandweaveError: of this kind, for every error inside that is not a sentence already.
    """
    try:
        yield
    except _ODD as error:
        words = " ".join(str(error).split())[:200].rstrip(".")
        raise kind(f"{name} is damaged or cannot be read: {words}.", "Repair or copy it, or save it anew.") from error
