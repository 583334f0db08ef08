"""What a pixel measures on the ground, row by row, whatever the raster's CRS does to areas."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from ..errors import RasterError
from ..grid import Grid

_AREAL_TOLERANCE = 0.005
"""A CRS in metres counts as true to area where its areal scale at the raster's centre is this close to 1."""

Rows = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GroundPixels:
    """The ground size of the pixels of each row."""

    area_m2: Rows
    """Area of one pixel in m², (rows,)."""
    width_m: Rows
    """Length along the row in m, (rows,)."""
    height_m: Rows
    """Length across the row in m, (rows,)."""
    planar: bool
    """All rows are alike, and areas are those of the CRS itself."""

    def part(self, row: int, row_stop: int) -> GroundPixels:
        """The rows ``[row, row_stop)``."""
        rows = slice(row, row_stop)
        return GroundPixels(self.area_m2[rows], self.width_m[rows], self.height_m[rows], self.planar)


def ground_pixels(grid: Grid) -> GroundPixels:
    """Pixel areas and lengths on the ground.

    Planar (pixel width × height) where the CRS is projected and its areal scale at the raster's centre is within 0.5 %
    of 1; by latitude on the CRS's own ellipsoid for geographic CRSs (the exact area between two parallels,
    Snyder 1987, equation 3-12); otherwise, Web Mercator included, from the ellipsoidal size of three pixels of each
    row (left, middle, right, weighted 1:4:1).

    Raises:
        RasterError: the CRS cannot be understood, is neither projected nor geographic, or does not reach the raster.
    """
    crs = _crs(grid)
    if crs.is_geographic:
        return _geographic(grid, crs)
    if not crs.is_projected:
        raise RasterError(
            f"The CRS {crs.name} is neither projected nor geographic, so areas cannot be measured.",
            "Assign the raster a projected or geographic CRS.",
        )
    middle = _sampled(grid, crs, np.array([(grid.height - 1) / 2]))
    pixel_area = abs(grid.transform.x_per_col * grid.transform.y_per_row)
    if abs(pixel_area / middle.area_m2[0] - 1) > _AREAL_TOLERANCE:
        return _sampled(grid, crs, np.arange(grid.height, dtype=np.float64))
    ones = np.ones(grid.height)
    width, height = abs(grid.transform.x_per_col), abs(grid.transform.y_per_row)
    return GroundPixels(ones * (width * height), ones * width, ones * height, planar=True)


def _crs(grid: Grid) -> CRS:
    try:
        return CRS.from_user_input(grid.crs)
    except CRSError as error:
        raise RasterError(
            f"The CRS {grid.crs[:80]!r} is not one that PROJ knows.", "Assign the raster a known CRS."
        ) from error


def _geographic(grid: Grid, crs: CRS) -> GroundPixels:
    """Exact areas between parallels; lengths along the row's middle parallel and along the meridian."""
    radians = crs.axis_info[0].unit_conversion_factor
    t = grid.transform
    edges = (t.y_origin + np.arange(grid.height + 1) * t.y_per_row) * radians
    if np.abs(edges).max() > np.pi / 2 + 1e-6:
        raise RasterError(
            "The raster reaches beyond a pole, so areas cannot be measured.", "Check its CRS and its extent."
        )
    edges = np.clip(edges, -np.pi / 2, np.pi / 2)
    step, middles = abs(t.x_per_col) * radians, (edges[:-1] + edges[1:]) / 2
    meridian, parallel = _radii(crs, middles)
    area = np.abs(np.diff(_zone(crs, edges))) * step
    return GroundPixels(area, parallel * step, meridian * np.abs(np.diff(edges)), planar=False)


def _zone(crs: CRS, latitude: Rows) -> Rows:
    """Area in m² between the equator and a parallel, for one radian of longitude."""
    a, e2 = _ellipsoid(crs)
    sine, e = np.sin(latitude), np.sqrt(e2)
    if e2 < 1e-12:
        return np.asarray(a * a * sine)
    return np.asarray(a * a * (1 - e2) / 2 * (sine / (1 - e2 * sine**2) + np.arctanh(e * sine) / e))


def _radii(crs: CRS, latitude: Rows) -> tuple[Rows, Rows]:
    """Metres for one radian of latitude and for one of longitude."""
    a, e2 = _ellipsoid(crs)
    root = np.sqrt(1 - e2 * np.sin(latitude) ** 2)
    return a * (1 - e2) / root**3, a / root * np.cos(latitude)


def _ellipsoid(crs: CRS) -> tuple[float, float]:
    """Semi-major axis in metres and squared eccentricity."""
    body = crs.ellipsoid
    flattening = 1 / body.inverse_flattening if body.inverse_flattening else 0.0
    return body.semi_major_metre, flattening * (2 - flattening)


def _sampled(grid: Grid, crs: CRS, rows: Rows) -> GroundPixels:
    """Pixel sizes at three columns of each row, from the pixel's two middle lines laid on the ellipsoid."""
    to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
    area, width, height = np.zeros(rows.size), np.zeros(rows.size), np.zeros(rows.size)
    with np.errstate(invalid="ignore"):
        for column, share in ((0.0, 1 / 6), ((grid.width - 1) / 2, 4 / 6), (grid.width - 1.0, 1 / 6)):
            east = _ground_vector(grid, to_degrees, (column, column + 1), (rows + 0.5, rows + 0.5))
            south = _ground_vector(grid, to_degrees, (column + 0.5, column + 0.5), (rows, rows + 1))
            area += share * np.abs(east[0] * south[1] - east[1] * south[0])
            width += share * np.hypot(*east)
            height += share * np.hypot(*south)
    if not (np.isfinite(area).all() and (area > 0).all()):
        raise RasterError(
            f"The raster lies where its CRS {crs.name} is not defined, so areas cannot be measured.",
            "Check its CRS and its extent.",
        )
    return GroundPixels(area, width, height, planar=False)


def _ground_vector(
    grid: Grid, to_degrees: Transformer, columns: tuple[float, float], rows: tuple[Rows, Rows]
) -> tuple[Rows, Rows]:
    """Metres (east, north) from the first to the second point, given in pixels, for each row."""
    t, ends = grid.transform, []
    for column, row in zip(columns, rows, strict=True):
        x = np.full(row.shape, t.x_origin + column * t.x_per_col)
        ends.append(np.radians(to_degrees.transform(x, t.y_origin + row * t.y_per_row)))
    (longitude, latitude), (longitude_2, latitude_2) = ends
    meridian, parallel = _radii(to_degrees.target_crs, (latitude + latitude_2) / 2)
    turn = (longitude_2 - longitude + np.pi) % (2 * np.pi) - np.pi
    return parallel * turn, meridian * (latitude_2 - latitude)
