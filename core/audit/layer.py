"""A polygon layer as it lies on disk, ready to be checked; a border: any file that OGR reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyproj import CRS, Proj, Transformer
from pyproj.exceptions import CRSError, ProjError

from ..errors import VectorError
from ..vector.opening import check_layer, layer_errors
from ..vector.tangles import check_untangled

Shapes = npt.NDArray[np.object_]
Texts = npt.NDArray[np.object_]

_CODE = re.compile(r"code_?(90|00|06|12|18|24)s?", re.IGNORECASE)
_OWN_CODE = "code"
_AREAS = {"area_ha": 10_000.0, "shape_area": 1.0}
"""Fields with stored areas, lower case → m² in their unit."""
_AREAL_TOLERANCE = 0.005
"""A CRS in metres counts as true to area where its areal scale at the layer's centre is this close to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygons:
    """A layer of polygons and what is known of each."""

    name: str
    crs: str
    shapes: Shapes
    """Polygons and multi-polygons in the layer's own CRS; missing ones are left out."""
    metric: Shapes
    """The same in metres and true to area."""
    codes: Texts
    earlier: Texts | None = None
    """Codes of the earlier date, for layers of changes."""
    ids: Texts | None = None
    stored_m2: dict[str, npt.NDArray[np.float64]] = field(default_factory=dict)
    """Field → areas that the layer says its polygons have."""

    @property
    def areas_m2(self) -> npt.NDArray[np.float64]:
        """Ground area of each polygon."""
        return np.asarray(shapely.area(self.metric))

    @property
    def parts(self) -> npt.NDArray[np.intp]:
        """How many parts each polygon has."""
        return np.asarray(shapely.get_num_geometries(self.shapes))

    @property
    def valid(self) -> npt.NDArray[np.bool_]:
        """Whether each geometry is valid."""
        return np.asarray(shapely.is_valid(self.shapes))

    def some(self, numbers: npt.ArrayLike) -> Shapes:
        """The shapes of the polygons with these numbers."""
        return np.asarray(self.shapes[np.asarray(numbers, np.intp)])

    def overlaps(self) -> list[tuple[float, int, int]]:
        """m² and numbers of each two polygons that share ground."""
        return shared_ground(self.shapes, self.metric)

    @property
    def kinds(self) -> Texts:
        """What neighbours must not share: the code, or both codes of a change."""
        if self.earlier is None:
            return self.codes
        return np.array([f"{a}-{b}" for a, b in zip(self.earlier, self.codes, strict=True)], object)

    def dissolved(self) -> Polygons:
        """Neighbours of the same code united, single parts, without identifiers and stored areas."""
        kinds, shapes, which = self.kinds, [], []
        for kind in np.unique(kinds.astype(str)):
            parts = shapely.get_parts(shapely.union_all(shapely.make_valid(self.shapes[kinds == kind])))
            parts = parts[shapely.get_dimensions(parts) == 2]
            shapes += parts.tolist()
            which += [int(np.flatnonzero(kinds == kind)[0])] * len(parts)
        united = np.array(shapes, object)
        earlier = None if self.earlier is None else self.earlier[which]
        return Polygons(
            name=f"{self.name}, neighbours of the same code united",
            crs=self.crs,
            shapes=united,
            metric=to_metric(united, self.crs),
            codes=self.codes[which],
            earlier=earlier,
        )


def read_polygons(path: str, code_field: str = "", *, is_change: bool = False) -> Polygons:
    """The polygons of a layer.

    Args:
        path: file or folder that OGR reads; ``FILE|layername=NAME`` picks one of several layers.
        code_field: with the class codes; empty: the one that is named as CORINE deliveries do, or ``code``.
        is_change: the layer has the codes of two dates.

    Raises:
        VectorError: unreadable, no polygons, no CRS, no code field, or several layers or fields to choose from.
    """
    file, _, layer = path.partition("|layername=")
    name = Path(file).name
    check_layer(Path(file), name, VectorError)
    with layer_errors(name, VectorError):
        return _read(file, layer or _only_layer(file, code_field, is_change), code_field, is_change=is_change)


def _read(file: str, layer: str, code_field: str, *, is_change: bool) -> Polygons:
    frame = pyogrio.read_dataframe(file, layer=layer)
    codes = _code_fields([str(name) for name in frame.columns], code_field, is_change)
    frame = frame[~(frame.geometry.isna() | frame.geometry.is_empty)]
    if frame.empty or frame.crs is None:
        lacks = "no polygons" if frame.empty else "no coordinate reference system"
        raise VectorError(f"{Path(file).name} has {lacks}.", "Choose another layer, or set its CRS in QGIS and save.")
    odd = ~frame.geom_type.isin(["Polygon", "MultiPolygon"]).to_numpy()
    points, owner = shapely.get_coordinates(frame.geometry.to_numpy(), return_index=True)
    odd[owner[~np.isfinite(points).all(axis=1)]] = True
    if odd.any():
        raise VectorError(
            f"Feature {int(odd.argmax()) + 1} of {Path(file).name} is no polygon, or lies nowhere.",
            "Choose a layer of polygons, or delete the feature.",
        )
    return polygons_of(frame, codes, Path(file).name if layer == Path(file).stem else f"{Path(file).name}, {layer}")


def polygons_of(frame: gpd.GeoDataFrame, code_fields: list[str], name: str) -> Polygons:
    """A frame's polygons.

    Args:
        frame: with a CRS.
        code_fields: the code field, after the earlier one where there are two.
        name: what messages call the layer.

    Raises:
        VectorError: a polygon is too tangled, or the CRS does not reach the shapes.
    """
    shapes = shapely.force_2d(np.asarray(frame.geometry.to_numpy(), object))
    check_untangled(shapes, name, VectorError)
    by_lower = {str(column).lower(): str(column) for column in frame.columns}
    stored = {
        by_lower[low]: frame[by_lower[low]].to_numpy(np.float64) * unit
        for low, unit in _AREAS.items()
        if low in by_lower and frame[by_lower[low]].dtype.kind in "fi"
    }
    return Polygons(
        name=name,
        crs=crs_text(frame.crs),
        shapes=shapes,
        metric=to_metric(shapes, frame.crs),
        codes=_texts(frame[code_fields[-1]]),
        earlier=_texts(frame[code_fields[0]]) if len(code_fields) == 2 else None,
        ids=_texts(frame[by_lower["id"]]) if "id" in by_lower else None,
        stored_m2=stored,
    )


def crs_text(crs: CRS) -> str:
    """A CRS in words: its number where it has one."""
    return str(crs.to_string() if crs.to_epsg() else crs.to_wkt())


def shared_ground(shapes: Shapes, metric: Shapes) -> list[tuple[float, int, int]]:
    """m² and numbers of each two shapes that share ground; ``metric`` are the same shapes, true to area."""
    if shapely.is_valid(shapes).all() and shapely.coverage_is_valid(shapes):
        return []
    sound = shapely.make_valid(metric)
    a, b = close_pairs(sound)
    shared = shapely.area(shapely.intersection(sound[a], sound[b]))
    found = shared > 0
    return list(zip(shared[found].tolist(), a[found].tolist(), b[found].tolist(), strict=True))


def close_pairs(shapes: Shapes, kinds: Shapes | None = None) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Pairs whose boxes meet, of one kind where ``kinds`` are given."""
    a, b = shapely.STRtree(shapes).query(shapes)
    wanted = a < b
    if kinds is not None:
        wanted &= kinds[a] == kinds[b]
    return a[wanted], b[wanted]


def to_metric(shapes: Shapes, crs: Any) -> Shapes:  # noqa: ANN401 - text or pyproj's CRS
    """Shapes in metres, true to area: as they are where their CRS is that, else in an equal-area one around them.

    Raises:
        VectorError: the CRS cannot be understood, or does not reach the shapes.
    """
    try:
        own = CRS.from_user_input(crs)
        box = shapely.total_bounds(shapes)
        to_degrees = Transformer.from_crs(own, own.geodetic_crs, always_xy=True)
        east, north = to_degrees.transform((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        if _is_true_to_area(own, east, north):
            return shapes
        around = CRS.from_dict({"proj": "laea", "lat_0": north, "lon_0": east, "datum": "WGS84", "units": "m"})
        move = Transformer.from_crs(own, around, always_xy=True)
        moved = shapely.transform(shapes, lambda points: np.column_stack(move.transform(points[:, 0], points[:, 1])))
    except (CRSError, ProjError) as error:
        raise VectorError("The layer's CRS cannot be used to measure areas.", "Check the layer's CRS.") from error
    return np.asarray(moved, object)


def _is_true_to_area(crs: CRS, east: float, north: float) -> bool:
    if not crs.is_projected or abs(crs.axis_info[0].unit_conversion_factor - 1) > 1e-9:
        return False
    return abs(Proj(crs).get_factors(east, north).areal_scale - 1) <= _AREAL_TOLERANCE


def _only_layer(file: str, code_field: str, is_change: bool) -> str:
    kinds = pyogrio.list_layers(file)
    names = [str(name) for name, kind in kinds if kind and ("Polygon" in kind or "Unknown" in kind)]
    fields = {name: [str(f) for f in pyogrio.read_info(file, layer=name)["fields"]] for name in names}
    if len(names) == 1:
        return names[0]
    wanted = 2 if is_change else 1
    fitting = [n for n, found in fields.items() if _wanted(found, code_field) and len(_code_names(found)) <= wanted]
    if len(fitting) == 1:
        return fitting[0]
    what = f"several polygon layers: {', '.join(fitting or names)}" if names else "no polygon layer"
    raise VectorError(f"{Path(file).name} has {what}.", f"Name one, for instance {Path(file).name}|layername=NAME.")


def _wanted(fields: list[str], code_field: str) -> list[str]:
    return [f for f in fields if f.lower() == code_field.lower()] if code_field else _code_names(fields)


def _code_names(fields: list[str]) -> list[str]:
    """Fields with codes, the earlier date first."""
    years = {f: found[1] for f in fields if (found := _CODE.fullmatch(f))}
    dated = sorted(years, key=lambda f: (years[f] != "90", years[f]))
    return dated or [f for f in fields if f.lower() == _OWN_CODE]


def _code_fields(fields: list[str], code_field: str, is_change: bool) -> list[str]:
    found = _wanted(fields, code_field)
    if is_change and len(_code_names(fields)) == 2:
        return _code_names(fields)
    if is_change:
        raise VectorError("A layer of changes needs two fields of codes, such as CODE_18 and CODE_24.")
    if len(found) == 1:
        return found
    if len(found) > 1:
        raise VectorError(
            f"The layer has several fields with class codes: {', '.join(found)}.",
            "Name the field, or use the profile clc-change for a layer of changes.",
        )
    raise VectorError(
        f"The layer has no field {code_field or 'named like CODE_18'}.", f"It has: {', '.join(fields)}; name the field."
    )


def _texts(column: Any) -> Texts:  # noqa: ANN401 - pandas
    """Codes as text, whatever type the field has; nothing is empty."""
    return np.array([_text(value) for value in column], object)


def _text(value: object) -> str:
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
