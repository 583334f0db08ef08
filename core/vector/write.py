"""Polygon layers on disk: GeoPackage, shapefile, FlatGeobuf, GeoParquet; whole under their final name or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import shapely

from ..errors import OutputError, VectorError
from ..scheme import Scheme
from .fields import code_field
from .geopackage import embed_style
from .shapefile import parts_of, read_part, write_shapefile
from .style import polygon_qml, polygon_sld

ENDINGS = (".gpkg", ".shp", ".fgb", ".parquet")
"""Endings of layers that can be written."""


def write_layer(frame: gpd.GeoDataFrame, path: str | os.PathLike[str], scheme: Scheme) -> None:
    """Write polygons with their style; the ending of ``path`` names the format.

    The file is written under a temporary name in the same folder, read back, compared and renamed, so that the final
    name never shows half a layer. A GeoPackage carries its style inside; the others have a .qml beside them, a
    shapefile an .sld as well.

    Args:
        frame: polygons with the fields of ``polygonise``.
        path: target; its folder is made when missing, an earlier file is replaced.
        scheme: whose colours the style has.

    Raises:
        VectorError: an ending that is not one of ``ENDINGS``, no CRS, or a layer that the format cannot hold.
        OutputError: the layer cannot be written, or does not read back as it was written.
    """
    check_ending(path)
    target = Path(path)
    if frame.crs is None:
        raise VectorError("The polygons have no CRS.", "Assign the raster a CRS first.")
    present = _values(frame, scheme)
    styles = {".qml": polygon_qml(scheme, present), ".sld": polygon_sld(scheme, present)}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix.lower() == ".shp":
            write_shapefile(frame, target, styles)
        else:
            _write_file(frame, target, styles)
    except PermissionError as error:
        raise OutputError(
            f"{target.name} cannot be written: {error.strerror}.",
            "Close the programs that have it open, or choose another folder.",
        ) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(
            f"{target.name} cannot be written: {error}.", "Check the free disk space and the folder."
        ) from error


def check_ending(path: str | os.PathLike[str]) -> None:
    """Raise ``VectorError`` where the ending is not one of ``ENDINGS``."""
    ending = Path(path).suffix
    if ending.lower() not in ENDINGS:
        raise VectorError(
            f"Polygons cannot be written as {ending or 'a file without an ending'}.",
            f"Use one of {', '.join(ENDINGS)}.",
        )


def _write_file(frame: gpd.GeoDataFrame, target: Path, styles: dict[str, str]) -> None:
    ending = target.suffix.lower()
    part = target.with_name(f"{target.stem}.part{ending}")
    part.unlink(missing_ok=True)
    try:
        _WRITERS[ending](frame, part, target.stem)
        if ending == ".gpkg":
            embed_style(part, target.stem, styles)
        _compare(frame, part, ending)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    if ending != ".gpkg":
        target.with_suffix(".qml").write_text(styles[".qml"], encoding="utf-8")


def _write_gpkg(frame: gpd.GeoDataFrame, part: Path, layer: str) -> None:
    # Version 1.4, GDAL's default, makes the GDAL of QGIS 3.22 warn at each opening; nothing here needs it.
    version = {"dataset_options": {"VERSION": "1.2"}}
    for rows in parts_of(frame):
        options = {} if rows.start else version
        pyogrio.write_dataframe(
            frame.iloc[rows],
            part,
            layer=layer,
            driver="GPKG",
            geometry_type="Polygon",
            append=rows.start > 0,
            **options,
        )


def _write_fgb(frame: gpd.GeoDataFrame, part: Path, layer: str) -> None:
    pyogrio.write_dataframe(frame, part, layer=layer, driver="FlatGeobuf", geometry_type="Polygon")


def _write_parquet(frame: gpd.GeoDataFrame, part: Path, layer: str) -> None:
    try:
        frame.to_parquet(part, index=False)
    except ImportError as error:
        raise OutputError(
            f"{layer}.parquet cannot be written: this engine lacks pyarrow.", "Write a GeoPackage (.gpkg) instead."
        ) from error


_WRITERS: dict[str, Callable[[gpd.GeoDataFrame, Path, str], None]] = {
    ".gpkg": _write_gpkg,
    ".fgb": _write_fgb,
    ".parquet": _write_parquet,
}


def _compare(frame: gpd.GeoDataFrame, part: Path, ending: str) -> None:
    """Read a file back: same fields, same polygons to the last bit (FlatGeobuf orders them anew)."""
    if ending == ".gpkg":
        layer = _part_layer(part, ending)
        same = pyogrio.read_info(part, layer=layer)["features"] == len(frame)
        same = same and all(_equal(frame.iloc[rows], read_part(part, rows, layer)) for rows in parts_of(frame))
    else:
        back = gpd.read_parquet(part) if ending == ".parquet" else gpd.read_file(part)
        same = len(back) == len(frame)
        same = same and _equal(frame, back.set_index("ID").loc[frame["ID"]].reset_index() if ending == ".fgb" else back)
    if not same:
        raise OutputError(
            f"{part.name} does not read back as it was written.", "Check the free disk space and the folder."
        )


def _equal(frame: gpd.GeoDataFrame, back: gpd.GeoDataFrame) -> bool:
    """The same fields and the same polygons."""
    same = list(back.columns) == list(frame.columns) and len(back) == len(frame)
    return same and bool(shapely.equals_identical(back.geometry.values, frame.geometry.values).all())


def _part_layer(part: Path, ending: str) -> str:
    """The layer to read: a GeoPackage also holds the table with the style."""
    return part.name.removesuffix(f".part{ending}")


def _values(frame: gpd.GeoDataFrame, scheme: Scheme) -> set[int]:
    codes = set(np.unique(frame[code_field(scheme)].to_numpy(str)).tolist()) if len(frame) else set()
    return {c.value for c in scheme.classes if c.code in codes}
