"""A polygon layer as a reference, burnt onto the map's grid at the cell centres."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyogrio
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError, FieldError
from rasterio.features import rasterize

from ..errors import ReferenceLayerError
from ..grid import Bounds, Grid, Window
from ..scheme import NODATA, Classes
from ..vector.opening import check_layer
from .extents import reproject
from .recognition import CLC_FIELD

_OWN_FIELD = "code"
"""What layers of other schemes call their code field, Landweave's own among them."""


@dataclass(frozen=True)
class VectorLayer:
    """A polygon layer with a field of class codes."""

    path: str
    layer: str
    field: str
    crs: str
    bounds: Bounds
    """Outer edges in the layer's own CRS."""
    polygons: int

    @property
    def name(self) -> str:
        """What messages call it."""
        file = Path(self.path)
        return file.name if self.layer in ("", file.stem) else f"{file.name}, layer {self.layer}"

    @property
    def description(self) -> str:
        """The field."""
        return f"field {self.field}"

    def close(self) -> None:
        """Nothing is open."""

    @property
    def year(self) -> int | None:
        """The year of the status that the field's name tells, for CORINE layers."""
        named = CLC_FIELD.fullmatch(self.field)
        return (1990 if named[1] == "90" else 2000 + int(named[1])) if named else None

    def codes(self, grid: Grid) -> frozenset[str]:
        """All codes that the field holds anywhere, as text; empty ones are left out."""
        del grid  # The whole layer tells more surely which scheme it uses.
        frame = _read(self.path, layer=self.layer, columns=[self.field], read_geometry=False)
        return frozenset(code for code in (code_text(value) for value in frame[self.field].unique()) if code)

    def on_grid(self, grid: Grid, values: Mapping[str, int]) -> VectorOnGrid:
        """Its polygons that reach a grid, in the grid's CRS.

        Args:
            grid: where they are wanted.
            values: code → value of the scheme; polygons of other codes burn nodata.

        Raises:
            ReferenceLayerError: the polygons cannot be brought into the map's CRS.
        """
        wanted = reproject(grid.crs, self.crs, grid.bounds)
        margin = 0.01 * max(wanted.right - wanted.left, wanted.top - wanted.bottom)
        box = (wanted.left - margin, wanted.bottom - margin, wanted.right + margin, wanted.top + margin)
        frame = _read(self.path, layer=self.layer, columns=[self.field], bbox=box)
        frame = frame[~(frame.geometry.isna() | frame.geometry.is_empty)]
        moved = frame.geometry.to_crs(grid.crs)
        edges = moved.bounds.to_numpy(np.float64).reshape(-1, 4)
        if not np.isfinite(edges).all():
            raise ReferenceLayerError(
                f"Some polygons of {self.name} cannot be brought into the map's coordinate reference system.",
                "Check the layer's own, or cut the layer to the map's extent.",
            )
        classes = [values.get(code_text(code), NODATA) for code in frame[self.field]]
        return VectorOnGrid(grid, moved.to_numpy(), np.array(classes, np.uint8), edges)


@dataclass(frozen=True)
class VectorOnGrid:
    """Polygons in the map's CRS, ready to be burnt."""

    grid: Grid
    shapes: npt.NDArray[np.object_]
    values: npt.NDArray[np.uint8]
    edges: npt.NDArray[np.float64]
    """Left, bottom, right, top of each polygon."""

    def read(self, window: Window) -> Classes:
        """Scheme values of a window, uint8 (rows, cols), 255 where no polygon covers the pixel's centre.

        Where polygons overlap, the later one of the layer counts.
        """
        burnt: Classes = self._burn(window, self.values, NODATA, "uint8")
        return burnt

    def numbers(self, window: Window) -> npt.NDArray[np.int32]:
        """Which polygon covers each pixel's centre, as its place in ``shapes``; −1 where none does, (rows, cols)."""
        return np.asarray(self._burn(window, np.arange(self.values.size), -1, "int32"), np.int32)

    def shapes_of(self, places: Sequence[int]) -> npt.NDArray[np.object_]:
        """Some of the polygons."""
        return self.shapes[list(places)]

    def _burn(self, window: Window, values: npt.NDArray[Any], fill: int, dtype: str) -> Any:  # noqa: ANN401 - rasterio
        part, shape = self.grid.crop(window), (window.height, window.width)
        left, bottom, right, top = part.bounds
        e = self.edges
        near = np.flatnonzero((e[:, 0] <= right) & (e[:, 2] >= left) & (e[:, 1] <= top) & (e[:, 3] >= bottom))
        if near.size == 0:
            return np.full(shape, fill, dtype)
        t = part.transform
        return rasterize(
            ((self.shapes[i], int(values[i])) for i in near),
            out_shape=shape,
            fill=fill,
            transform=Affine(t.x_per_col, 0, t.x_origin, 0, t.y_per_row, t.y_origin),
            dtype=dtype,
        )

    def close(self) -> None:
        """Nothing is open."""


def open_vector_layer(path: str, field: str) -> VectorLayer:
    """The polygon layer at a path.

    Args:
        path: file or folder that OGR reads; ``FILE|layername=NAME`` picks one of several layers.
        field: name of the code field; empty: the one that is named as CORINE deliveries do, or ``code``.

    Raises:
        ReferenceLayerError: unreadable, no polygons, no CRS, no code field, or several layers or fields to choose from.
    """
    file, _, layer = path.partition("|layername=")
    check_kind(Path(file))
    choices = [layer] if layer else _polygon_layers(file)
    infos = {name: _info(file, name) for name in choices}
    fields = {name: _code_fields(info["fields"], field) for name, info in infos.items()}
    fitting = [name for name in choices if len(fields[name]) == 1]
    if len(fitting) != 1:
        raise _no_choice(Path(file).name, field, fields, infos)
    info = infos[fitting[0]]
    if not info["crs"]:
        raise ReferenceLayerError(
            f"{Path(file).name} has no coordinate reference system.", "Set the right one in QGIS and save the layer."
        )
    if not info["features"]:
        raise ReferenceLayerError(f"{Path(file).name} has no polygons.", "Choose another reference layer.")
    return VectorLayer(
        file, fitting[0], fields[fitting[0]][0], info["crs"], Bounds(*info["total_bounds"]), info["features"]
    )


def check_kind(file: Path) -> None:
    """As ``check_layer``, for reference layers, zones and points."""
    check_layer(file, file.name, ReferenceLayerError)


def _polygon_layers(file: str) -> list[str]:
    try:
        layers = pyogrio.list_layers(file)
    except DataSourceError as error:
        raise ReferenceLayerError(
            f"{Path(file).name} cannot be read as a layer.", "Choose a polygon layer or a raster of class codes."
        ) from error
    found = [str(name) for name, kind in layers if kind and ("Polygon" in kind or "Unknown" in kind)]
    if not found:
        raise ReferenceLayerError(f"{Path(file).name} has no polygon layer.", "Choose a layer of polygons.")
    return found


def _info(file: str, layer: str) -> dict[str, Any]:
    try:
        info: dict[str, Any] = pyogrio.read_info(file, layer=layer, force_total_bounds=True, force_feature_count=True)
    except (DataSourceError, DataLayerError) as error:
        raise ReferenceLayerError(
            f"{Path(file).name} has no layer {layer} that can be read.", "Check the layer's name."
        ) from error
    return info


def _code_fields(names: npt.NDArray[np.object_], wanted: str) -> list[str]:
    """The fields that may hold the codes: exactly one is what is needed."""
    fields = [str(name) for name in names]
    if wanted:
        return [f for f in fields if f == wanted] or [f for f in fields if f.lower() == wanted.lower()]
    return [f for f in fields if CLC_FIELD.fullmatch(f)] or [f for f in fields if f.lower() == _OWN_FIELD]


def _no_choice(
    file: str, wanted: str, fields: Mapping[str, list[str]], infos: Mapping[str, dict[str, Any]]
) -> ReferenceLayerError:
    """Why not exactly one layer has exactly one field of codes."""
    fitting = [name for name, found in fields.items() if len(found) == 1]
    if len(fitting) > 1:
        return ReferenceLayerError(
            f"{file} has several layers with class codes: {', '.join(fitting)}.",
            f"Choose one, for instance {file}|layername={fitting[0]}.",
        )
    several = next((found for found in fields.values() if len(found) > 1), None)
    if several:
        return ReferenceLayerError(
            f"{file} has several fields with class codes: {', '.join(several)}.", "Name the one to compare with."
        )
    there = ", ".join(dict.fromkeys(str(name) for info in infos.values() for name in info["fields"]))
    missing = f"no field {wanted}" if wanted else "no field named like CODE_18"
    return ReferenceLayerError(f"{file} has {missing}.", f"Name the field with the class codes; it has: {there}.")


def _read(path: str, **options: Any) -> gpd.GeoDataFrame:  # noqa: ANN401 - pyogrio's own
    try:
        return pyogrio.read_dataframe(path, **options)
    except (DataSourceError, DataLayerError, FieldError, ValueError, OSError) as error:
        raise ReferenceLayerError(
            f"{Path(path).name} is damaged or cannot be read.", "Copy or download it again."
        ) from error


def code_text(value: object) -> str:
    """A code as text, whatever type the field has: 111, 111.0 and " 111" are one code; nothing is empty."""
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
