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
from ..system import put_in_place
from .coverage import Coverage
from .fields import code_field
from .geopackage import embed_style
from .parts import write_part
from .shapefile import write_shapefile
from .style import polygon_qml, polygon_sld

ENDINGS = (".gpkg", ".shp", ".fgb", ".parquet")
"""Endings of layers that can be written."""


def write_layer(layer: Coverage, path: str | os.PathLike[str], scheme: Scheme) -> None:
    """Write polygons with their style; the ending of ``path`` names the format.

    The file is written under a temporary name in the same folder, read back, compared and renamed, so that the final
    name never shows half a layer. A GeoPackage carries its style inside; the others have a .qml beside them, a
    shapefile an .sld as well.

    Args:
        layer: polygons with the fields of ``polygonise``.
        path: target; its folder is made when missing, an earlier file is replaced.
        scheme: whose colours the style has.

    Raises:
        VectorError: an ending that is not one of ``ENDINGS``, or a layer that the format cannot hold.
        OutputError: the layer cannot be written, or does not read back as it was written.
    """
    check_ending(path)
    target = Path(path)
    present = _values(layer, scheme)
    styles = {".qml": polygon_qml(scheme, present), ".sld": polygon_sld(scheme, present)}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix.lower() == ".shp":
            write_shapefile(layer, target, styles)
        else:
            _write_file(layer, target, styles)
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


def _write_file(layer: Coverage, target: Path, styles: dict[str, str]) -> None:
    ending = target.suffix.lower()
    part = target.with_name(f"{target.stem}.part{ending}")
    part.unlink(missing_ok=True)
    write, is_same = _FORMATS[ending]
    try:
        write(layer, part, target.stem)
        if ending == ".gpkg":
            embed_style(part, target.stem, styles)
        if not is_same(layer, part, target.stem):
            raise OutputError(
                f"{part.name} does not read back as it was written.", "Check the free disk space and the folder."
            )
        put_in_place(part, target)
    finally:
        part.unlink(missing_ok=True)
    if ending != ".gpkg":
        target.with_suffix(".qml").write_text(styles[".qml"], encoding="utf-8")


def _write_gpkg(layer: Coverage, part: Path, name: str) -> None:
    # Version 1.4, GDAL's default, makes the GDAL of QGIS 3.22 warn at each opening; nothing here needs it.
    for rows in layer.parts():
        write_part(layer, rows, part, layer=name, driver="GPKG", dataset_options={"VERSION": "1.2"})


def _write_fgb(layer: Coverage, part: Path, name: str) -> None:
    # The format has its index in front, so it cannot be written in parts.
    write_part(layer, slice(0, len(layer)), part, layer=name, driver="FlatGeobuf")


def _write_parquet(layer: Coverage, part: Path, name: str) -> None:
    try:
        layer.frame().to_parquet(part, index=False)
    except ImportError as error:
        raise OutputError(
            f"{name}.parquet cannot be written: this engine lacks pyarrow.", "Write a GeoPackage (.gpkg) instead."
        ) from error


def _same_gpkg(layer: Coverage, part: Path, name: str) -> bool:
    """Same fields, same polygons to the last bit."""
    if not _same_fields(layer, part, name):
        return False
    for rows in layer.parts():
        numbers = f"fid > {rows.start} AND fid <= {rows.stop}"
        back = pyogrio.raw.read(part, layer=name, columns=[], where=numbers)[2]
        if not np.array_equal(back, layer.wkb(rows)):
            return False
    return True


def _same_fgb(layer: Coverage, part: Path, name: str) -> bool:
    """The same, though the format orders its polygons anew."""
    if not _same_fields(layer, part, name):
        return False
    _, _, shapes, (ids,) = pyogrio.raw.read(part, columns=["ID"])
    back = dict(zip(ids, shapes, strict=True))
    written = zip(layer.table["ID"], layer.wkb(slice(0, len(layer))), strict=True)
    return all(back.get(id_) == shape for id_, shape in written)


def _same_parquet(layer: Coverage, part: Path, _name: str) -> bool:
    back, shapes = gpd.read_parquet(part), layer.shapes(slice(0, len(layer)))
    same = list(back.columns) == layer.columns and len(back) == len(layer)
    return same and bool(shapely.equals_identical(back.geometry.values, shapes).all())


def _same_fields(layer: Coverage, part: Path, name: str) -> bool:
    found = pyogrio.read_info(part, layer=name if part.suffix == ".gpkg" else None, force_feature_count=True)
    return found["features"] == len(layer) and [*found["fields"], "geometry"] == layer.columns


_FORMATS: dict[str, tuple[Callable[[Coverage, Path, str], None], Callable[[Coverage, Path, str], bool]]] = {
    ".gpkg": (_write_gpkg, _same_gpkg),
    ".fgb": (_write_fgb, _same_fgb),
    ".parquet": (_write_parquet, _same_parquet),
}
"""Ending → how a layer is written, and whether it reads back the same; both get the layer's name."""


def _values(layer: Coverage, scheme: Scheme) -> set[int]:
    codes = set(layer.table[code_field(scheme)])
    return {c.value for c in scheme.classes if c.code in codes}
