"""Simpler and smoother outlines: shared borders change once for both neighbours, so that no gap or overlap appears."""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from ..errors import VectorError
from ..generalise.arrays import Flags
from ..grid import Grid
from ..raster.ground import GroundPixels
from .outlines import Outlines, Polygons, numbers_of, outlines_of

_EQUAL_AREA = "EPSG:6933"
"""Cylindrical equal-area CRS of the whole Earth (WGS 84 / NSIDC EASE-Grid 2.0)."""

_CUTS = 2
"""How often corners are cut to smooth an outline."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """How outlines are to be drawn."""

    tolerance_m: float = 0.0
    """Bends smaller than about this are drawn straight, in metres on the ground; 0: none is."""
    smooth: bool = False
    """Cut the corners that are left."""
    mmu_ha: float = 0.0
    """No polygon of this area may fall below it."""

    @property
    def changes(self) -> bool:
        """Whether any outline is to be drawn otherwise."""
        return self.tolerance_m > 0 or self.smooth


def simplify(frame: gpd.GeoDataFrame, grid: Grid, ground: GroundPixels, drawing: Drawing) -> gpd.GeoDataFrame:
    """The polygons with simplified borders and their new AREA_HA.

    Only borders between polygons move; the outer edge of the layer stays, so the polygons still cover exactly the same
    ground. Visvalingam's rule: a vertex goes while its triangle with its neighbours is smaller than half the squared
    tolerance; a corner of the layer where three polygons meet stays. A polygon that would lose its area, fall below the
    MMU or cross its neighbours gets its exact outline back.

    Args:
        frame: polygons of ``polygonise``, in the grid's CRS.
        grid: what they were made from.
        ground: its pixel sizes; a degree is as long as in its middle row.
        drawing: tolerance, smoothing and MMU.

    Raises:
        VectorError: the polygons are not a valid coverage from the start.
    """
    if frame.empty or not drawing.changes:
        return frame
    exact = outlines_of(frame.geometry.values)
    kept = _kept(frame, exact, _in_units(drawing.tolerance_m, grid, ground))
    needed = np.where(frame["AREA_HA"] >= drawing.mmu_ha, drawing.mmu_ha, 0.0)
    restored = np.zeros(len(frame), np.bool_)
    while True:
        shapes, collapsed = _drawn(exact, kept, restored, smooth=drawing.smooth)
        simple = frame.set_geometry(gpd.GeoSeries(shapes, index=frame.index, crs=frame.crs))
        simple["AREA_HA"] = (simple if ground.planar else simple.to_crs(_EQUAL_AREA)).area / 10_000
        bad = collapsed | _crossing(shapes) | (simple["AREA_HA"].to_numpy() < needed)
        if not (bad & ~restored).any():
            break
        restored |= bad
    if _crossing(shapes).any():
        raise VectorError("The polygons overlap, so their borders cannot be simplified.", "Vectorise the raster anew.")
    return simple


def _in_units(metres: float, grid: Grid, ground: GroundPixels) -> float:
    """A length on the ground in units of the CRS."""
    middle = grid.height // 2
    pixel_m = (ground.width_m[middle] * ground.height_m[middle]) ** 0.5
    return float(metres * abs(grid.transform.x_per_col * grid.transform.y_per_row) ** 0.5 / pixel_m)


def _kept(frame: gpd.GeoDataFrame, exact: Outlines, tolerance: float) -> Flags:
    """Which vertices simplification leaves, (vertices,); a border loses the same ones on both sides."""
    if tolerance <= 0:
        return np.ones(len(exact.points), np.bool_)
    simple = shapely.coverage_simplify(frame.geometry.values, tolerance, simplify_boundary=False)
    left = shapely.get_coordinates(simple)
    numbers = numbers_of(np.concatenate((exact.points, left)))
    return np.asarray(np.isin(numbers[: len(exact.points)], numbers[len(exact.points) :]))


def _drawn(exact: Outlines, kept: Flags, restored: Flags, *, smooth: bool) -> tuple[Polygons, Flags]:
    """The polygons, those to be restored with all their vertices; and which of the others have a ring of two points."""
    places = int(exact.ids.max()) + 1
    exact_place = np.zeros(places, np.bool_)
    exact_place[exact.ids[restored[exact.owners]]] = True
    wanted = kept | exact_place[exact.ids]
    collapsed = exact.kept(wanted).smallest_rings() < 3
    if collapsed.any():
        exact_place[exact.ids[collapsed[exact.owners]]] = True
        wanted |= exact_place[exact.ids]
    drawn = exact.kept(wanted)
    fixed_place = exact.fixed_places() | exact_place
    for _ in range(_CUTS if smooth else 0):
        drawn = drawn.smoothed((drawn.ids >= 0) & fixed_place[drawn.ids])
    return drawn.shapes(), np.asarray(collapsed)


def _crossing(shapes: Polygons) -> Flags:
    """Polygons that are invalid or do not fit their neighbours."""
    edges = shapely.coverage_invalid_edges(shapes)
    return np.asarray(~shapely.is_valid(shapes) | ~(shapely.is_missing(edges) | shapely.is_empty(edges)))
