"""A part of a layer to disk, from numbers to bytes without shapes in between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyogrio
from pyproj import CRS

from .coverage import Coverage


def write_part(
    polygons: Coverage,
    rows: slice,
    path: Path,
    *,
    driver: str,
    **options: Any,  # noqa: ANN401 - OGR's
) -> None:
    """Write some rows of a layer: the first ones make the file, the others follow.

    Args:
        polygons: shapes and attributes.
        rows: those to be written.
        path: the file.
        driver: OGR's name of the format.
        options: of ``pyogrio.raw.write``; those for making the file count for the first rows only.

    Raises:
        OSError, RuntimeError: it cannot be written.
    """
    later = rows.start > 0
    making = {name: value for name, value in options.items() if not (later and name.endswith("_options"))}
    pyogrio.raw.write(
        path,
        polygons.wkb(rows),
        polygons.fields(rows),
        polygons.table.columns.to_list(),
        geometry_type="Polygon",
        crs=_named(polygons.crs),
        driver=driver,
        append=later,
        **making,
    )


def _named(crs: CRS) -> str:
    """A CRS in words that OGR stores best: by its number where it has one."""
    number = crs.to_epsg()
    return f"EPSG:{number}" if number else str(crs.to_wkt("WKT1_GDAL"))
