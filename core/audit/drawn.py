"""The polygons of a map, ready to be checked without all of their shapes in memory."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..vector.coverage import Coverage
from .layer import Polygons, Shapes, crs_text, shared_ground, to_metric

_TOGETHER = 8_000_000
"""Vertices whose polygons are compared with each other at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPolygons(Polygons):
    """Polygons whose shapes are made when they are needed; ``shapes`` and ``metric`` are empty."""

    layer: Coverage
    facts: tuple[npt.NDArray[np.intp], npt.NDArray[np.bool_], npt.NDArray[np.float64]]
    """Parts, validity and ground area in m² of each polygon."""

    @property
    def parts(self) -> npt.NDArray[np.intp]:
        """How many parts each polygon has."""
        return self.facts[0]

    @property
    def valid(self) -> npt.NDArray[np.bool_]:
        """Whether each geometry is valid."""
        return self.facts[1]

    @property
    def areas_m2(self) -> npt.NDArray[np.float64]:
        """Ground area of each polygon."""
        return self.facts[2]

    def some(self, numbers: npt.ArrayLike) -> Shapes:
        """The shapes of the polygons with these numbers."""
        taken = self.layer.taken(np.asarray(numbers, np.intp))
        return taken.shapes(slice(0, len(taken)))

    def overlaps(self) -> list[tuple[float, int, int]]:
        """m² and numbers of each two polygons that share ground."""
        found = set()
        for numbers in _neighbourhoods(self.layer):
            shapes = self.some(numbers)
            for area, a, b in shared_ground(shapes, to_metric(shapes, self.crs)):
                found.add((area, int(numbers[a]), int(numbers[b])))
        return list(found)


def drawn_polygons(layer: Coverage, code_field: str, name: str, check: Callable[[], None]) -> DrawnPolygons:
    """A coverage's polygons.

    Args:
        layer: with single codes.
        code_field: the field with the codes.
        name: what messages call the layer.
        check: called now and then; may raise to stop.
    """
    facts = []
    for rows in layer.parts():
        check()
        shapes = layer.shapes(rows)
        metric = to_metric(shapes, layer.crs) if len(shapes) else shapes
        facts.append((shapely.get_num_geometries(shapes), shapely.is_valid(shapes), shapely.area(metric)))
    parts, valid, areas = (np.concatenate(each) for each in zip(*facts, strict=True))
    nothing = np.empty(0, object)
    return DrawnPolygons(
        name=name,
        crs=crs_text(layer.crs),
        shapes=nothing,
        metric=nothing,
        codes=layer.table[code_field].to_numpy(object),
        ids=layer.table["ID"].to_numpy(object),
        stored_m2={"AREA_HA": layer.table["AREA_HA"].to_numpy(np.float64) * 10_000},
        layer=layer,
        facts=(parts, valid, areas),
    )


def _neighbourhoods(layer: Coverage) -> Iterator[npt.NDArray[np.intp]]:
    """Numbers of the polygons in each of the squares that the layer is cut into; neighbours meet in one of them."""
    if not len(layer):
        return
    rings = layer.rings
    begins = rings.offsets[rings.regions[:-1]]
    low, high = np.minimum.reduceat(rings.corners, begins), np.maximum.reduceat(rings.corners, begins)
    cuts = math.ceil(math.sqrt(rings.offsets[-1] / _TOGETHER))
    first, size = low.min(axis=0), (high.max(axis=0) - low.min(axis=0)) / cuts
    for row in range(cuts):
        for col in range(cuts):
            begin = first + size * (col, row)
            inside = (low <= begin + size) & (high >= begin)
            yield np.flatnonzero(inside.all(axis=1))
