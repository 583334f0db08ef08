"""Outlines so tangled that a step over them would take hours: found out beforehand, at the price of a glance."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import LandweaveError

MOST_CROSSINGS = 2_000
"""Mending a polygon takes time with the square of its crossings: two seconds for so many, hours for 100,000."""
_AT_ONCE = 64
"""Segments that are looked at together."""

Shapes = npt.NDArray[np.object_]


def segments(shape: shapely.Geometry) -> Shapes:
    """The straight pieces of all rings of a polygon or multi-polygon, as lines."""
    points, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(shape)), return_index=True)
    return np.asarray(shapely.linestrings(np.stack([points[:-1], points[1:]], axis=1)[ring[:-1] == ring[1:]]))


def crowding(shape: shapely.Geometry, distance: float) -> float:
    """How many segments of a shape come within a distance of one of them, itself included: the mean of a sample."""
    lines = segments(shape)
    sample = lines[:: max(1, len(lines) // _AT_ONCE)]
    return shapely.STRtree(lines).query(sample, predicate="dwithin", distance=distance).shape[1] / max(1, len(sample))


def is_tangled(shape: shapely.Geometry) -> bool:
    """Whether the outline of a shape crosses itself more than ``MOST_CROSSINGS`` times."""
    lines, found = segments(shape), 0
    tree = shapely.STRtree(lines)
    for first in range(0, len(lines), _AT_ONCE):
        found += tree.query(lines[first : first + _AT_ONCE], predicate="crosses").shape[1]
        if found > 2 * MOST_CROSSINGS:  # each was seen from both sides
            return True
    return False


def check_untangled(shapes: npt.ArrayLike, name: str, kind: type[LandweaveError]) -> None:
    """Refuse polygons that cannot be mended in a reasonable time.

    Args:
        shapes: of a layer.
        name: what the message calls the layer.
        kind: of the error.

    Raises:
        LandweaveError: of this kind.
    """
    for number in np.flatnonzero(~shapely.is_valid(shapes)):
        if is_tangled(np.asarray(shapes, object)[number]):
            raise kind(
                f"Polygon {number + 1} of {name} crosses its own outline more than {MOST_CROSSINGS:,} times.",
                "Draw it anew, or delete it.",
            )
