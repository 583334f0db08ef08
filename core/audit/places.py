"""Where offenders lie, in the words of the page."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely

from .check import MOST_OFFENDERS, Offender
from .layer import Polygons


def offenders(polygons: Polygons, numbers: Iterable[int], what: Iterable[str]) -> tuple[Offender, ...]:
    """The first polygons of those with these numbers; ``what`` is told of each."""
    found = []
    for number, words in zip(list(numbers)[:MOST_OFFENDERS], what, strict=False):
        point = shapely.point_on_surface(polygons.some([number])[0])
        found.append(Offender(f"{name(polygons, number)}: {words}", float(point.x), float(point.y)))
    return tuple(found)


def name(polygons: Polygons, number: int) -> str:
    """What a polygon is called: its identifier where it has one, and its code."""
    own = polygons.ids[number] if polygons.ids is not None and polygons.ids[number] else f"number {number + 1}"
    return f"{own} ({polygons.kinds[number]})"


def pieces(shapes: Iterable[shapely.Geometry], what: Iterable[str]) -> tuple[Offender, ...]:
    """The first of some pieces of ground, such as gaps."""
    found = []
    for shape, words in zip(list(shapes)[:MOST_OFFENDERS], what, strict=False):
        point = shapely.point_on_surface(shape)
        found.append(Offender(words, float(point.x), float(point.y)))
    return tuple(found)


def largest_first(sizes: np.ndarray) -> list[int]:
    """Places of the sizes, the largest first, equal ones in their order."""
    return [int(i) for i in np.argsort(-np.asarray(sizes, np.float64), kind="stable")]
