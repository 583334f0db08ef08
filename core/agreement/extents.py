"""Outer edges of layers in each other's coordinate reference systems."""

from __future__ import annotations

import math

from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from ..errors import ReferenceLayerError
from ..grid import Bounds

DEGREES = "OGC:CRS84"
"""Longitude and latitude, WGS 84."""


def reproject(source: str, target: str, bounds: Bounds) -> Bounds:
    """Bounds in another CRS: the box around their edges, followed in 21 steps a side.

    Raises:
        ReferenceLayerError: there is no way from one CRS to the other.
    """
    try:
        move = Transformer.from_crs(CRS.from_user_input(source), CRS.from_user_input(target), always_xy=True)
        moved = Bounds(*move.transform_bounds(*bounds, densify_pts=21))
    except (CRSError, ProjError) as error:
        raise ReferenceLayerError(
            "The reference layer and the map cannot be brought into one coordinate reference system.",
            "Check the coordinate reference systems of both.",
        ) from error
    return moved


def overlap(a: Bounds, b: Bounds) -> bool:
    """The two boxes share more than an edge; a box that PROJ could not place is taken to reach everywhere."""
    if not all(math.isfinite(edge) for edge in (*a, *b)):
        return True
    return a.left < b.right and b.left < a.right and a.bottom < b.top and b.bottom < a.top


def in_degrees(crs: str, bounds: Bounds) -> str:
    """The box in words: longitudes and latitudes."""
    west, south, east, north = reproject(crs, DEGREES, bounds)
    return f"{west:.3f}° to {east:.3f}° E, {south:.3f}° to {north:.3f}° N"


def crs_name(crs: str) -> str:
    """``EPSG:32633, WGS 84 / UTM zone 33N``, or as much of it as is known."""
    known = CRS.from_user_input(crs)
    authority = known.to_authority()
    return ", ".join(part for part in (":".join(authority) if authority else "", known.name) if part)
