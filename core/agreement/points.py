"""Sample points as a layer: written for somebody to label, read back with the labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pyogrio
from pyproj.exceptions import CRSError, ProjError

from ..errors import OutputError, ReferenceLayerError
from ..grid import Grid, Window
from ..scheme import NODATA, Scheme
from ..system import put_in_place
from ..vector.opening import layer_errors
from .agreement import MapOfClasses
from .recognition import Evidence, recognise
from .sample import STRATIFIED, WHOLE, Census, Points
from .vector_layer import check_kind, code_text

REFERENCE = "reference"
"""The field that waits for the labels."""
_DESIGN = ("design", "stratum", "stratum_ha", "stratum_px")


@dataclass(frozen=True, slots=True)
class Labels:
    """Labelled points on a map."""

    mapped: npt.NDArray[np.uint8]
    """Value of the map at each point, never nodata, (points,)."""
    reference: npt.NDArray[np.uint8]
    """Value of each label in ``scheme``, (points,)."""
    scheme: Scheme
    """Of the labels."""
    design: str
    """What the file says, or empty."""
    strata: tuple[str, ...]
    """Name of each point's stratum; empty texts where the file says nothing."""
    sizes: Mapping[str, tuple[float, int]]
    """Stratum → hectares and pixels, of all that the file names, labelled or not; 0 where it does not say."""
    unlabelled: int
    """Points without a label."""
    off_map: int
    """Labelled points where the map has no class."""


def points_frame(points: Points, census: Census, design: str) -> gpd.GeoDataFrame:
    """A row for each point, at its pixel's centre, in random order.

    ``id``, ``reference`` (empty, for the label), ``design``, ``stratum`` (class code, or ``all``), ``stratum_ha`` and
    ``stratum_px`` (size of the stratum in the map), so that the layer alone tells each point's chance.
    """
    t, scheme = census.grid.transform, census.scheme
    x = t.x_origin + (points.places[:, 1] + 0.5) * t.x_per_col
    y = t.y_origin + (points.places[:, 0] + 0.5) * t.y_per_row
    codes, hectares, pixels = (*scheme.codes, WHOLE), census.hectares, census.pixels
    area, size = (*hectares, sum(hectares)), (*pixels, sum(pixels))
    return gpd.GeoDataFrame(
        {
            "id": np.arange(1, len(x) + 1),
            REFERENCE: np.full(len(x), "", object),
            "design": np.full(len(x), design, object),
            "stratum": [codes[i] for i in points.strata],
            "stratum_ha": [area[i] for i in points.strata],
            "stratum_px": [size[i] for i in points.strata],
        },
        geometry=gpd.points_from_xy(x, y),
        crs=census.grid.crs,
    )


def write_geopackage(frame: gpd.GeoDataFrame, path: Path) -> None:
    """Write a GeoPackage, under its name only once it is whole.

    Raises:
        OutputError: it cannot be written, or a file of that name is there, perhaps with labels.
    """
    if path.exists():
        raise OutputError(
            f"{path.name} exists already and may hold labels.", "Choose another name, or remove it if it is not needed."
        )
    part = path.with_name(f"{path.stem}.part.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        options = {"VERSION": "1.2"}
        pyogrio.write_dataframe(frame, part, layer=path.stem, driver="GPKG", dataset_options=options)
        put_in_place(part, path)
    except (OSError, RuntimeError, ValueError) as error:
        raise OutputError(f"{path.name} cannot be written: {error}.", "Check the folder and the disk space.") from error
    finally:
        part.unlink(missing_ok=True)


def read_labels(path: str, field: str, raster: MapOfClasses, *, wanted: str = "") -> Labels:
    """The labelled points of a layer that lie on a map.

    Args:
        path: point layer; ``FILE|layername=NAME`` picks one of several layers.
        field: the labels, as class codes.
        raster: the map.
        wanted: scheme of the labels; empty: recognised.

    Raises:
        ReferenceLayerError: unreadable, no points, no such field, no label, or labels that no scheme explains.
    """
    frame = _read(path, field)
    codes = np.array([code_text(value) for value in frame[field]], object)
    labelled = codes != ""
    name = f"{Path(path.partition('|')[0]).name}, field {field}"
    if not labelled.any():
        raise ReferenceLayerError(f"{name}: no point has a label.", "Write class codes into the field first.")
    reading = recognise(Evidence(name, frozenset(codes[labelled].tolist()), wanted), raster.scheme)
    mapped = _map_values(frame, raster)
    reference = np.array([reading.values.get(code, NODATA) for code in codes], np.uint8)
    used = (reference != NODATA) & (mapped != NODATA)
    if not used.any():
        raise ReferenceLayerError(f"{name}: no labelled point lies where the map has a class.", "Check the layers.")
    design, strata, *sizes = (_column(frame, column) for column in _DESIGN)
    return Labels(
        mapped=mapped[used],
        reference=reference[used],
        scheme=reading.scheme,
        design=design[0],
        strata=tuple(name for name, use in zip(strata, used, strict=True) if use),
        sizes={name: (_number(ha), int(_number(px))) for name, ha, px in zip(strata, *sizes, strict=True)},
        unlabelled=int((reference == NODATA).sum()),
        off_map=int(((reference != NODATA) & (mapped == NODATA)).sum()),
    )


def _read(path: str, field: str) -> gpd.GeoDataFrame:
    file, _, layer = path.partition("|layername=")
    check_kind(Path(file))
    name = Path(file).name
    with layer_errors(name, ReferenceLayerError):
        frame = pyogrio.read_dataframe(file, **({"layer": layer} if layer else {}))
    if not isinstance(frame, gpd.GeoDataFrame) or not (frame.geom_type == "Point").all() or frame.empty:
        raise ReferenceLayerError(f"{name} is no layer of points.", "Choose the layer that landweave sample wrote.")
    if frame.crs is None:
        raise ReferenceLayerError(f"{name} has no coordinate reference system.", "Set it in QGIS and save the layer.")
    if field not in frame.columns:
        there = ", ".join(str(column) for column in frame.columns if column != "geometry")
        raise ReferenceLayerError(f"{name} has no field {field}.", f"It has: {there}.")
    return frame


def _map_values(frame: gpd.GeoDataFrame, raster: MapOfClasses) -> npt.NDArray[np.uint8]:
    grid = raster.grid
    rows, cols = _pixels(frame, grid)
    values = np.full(len(frame), NODATA, np.uint8)
    inside = np.flatnonzero((rows >= 0) & (rows < grid.height) & (cols >= 0) & (cols < grid.width))
    for i in inside.tolist():
        values[i] = raster.read(Window(int(cols[i]), int(rows[i]), 1, 1))[0, 0]
    return values


def _pixels(frame: gpd.GeoDataFrame, grid: Grid) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    try:
        moved = frame.geometry.to_crs(grid.crs)
    except (CRSError, ProjError) as error:
        raise ReferenceLayerError(
            "The points cannot be brought into the map's coordinate reference system.", "Check the layer's own."
        ) from error
    t = grid.transform
    col = (moved.x.to_numpy() - t.x_origin) / t.x_per_col
    row = (moved.y.to_numpy() - t.y_origin) / t.y_per_row
    far = ~(np.isfinite(col) & np.isfinite(row))
    return tuple(np.where(far, -1, np.floor(np.where(far, 0, part))).astype(np.int64) for part in (row, col))  # type: ignore[return-value]


def _column(frame: gpd.GeoDataFrame, name: str) -> Sequence[str]:
    return [code_text(value) for value in frame[name]] if name in frame.columns else [""] * len(frame)


def is_stratified(labels: Labels) -> bool:
    """The points say of themselves that they were drawn in strata, and how large those are."""
    return labels.design == STRATIFIED and "" not in labels.sizes and all(area > 0 for area, _ in labels.sizes.values())


def _number(text: str) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
