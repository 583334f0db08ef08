"""Outlines of a coverage as one list of vertices, so that what is shared is changed once for all who share it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..generalise.arrays import Doubles, Flags, Longs

Polygons = npt.NDArray[np.object_]


@dataclass(frozen=True, slots=True)
class Outlines:
    """The rings of polygons without their closing points."""

    points: Doubles
    """(x, y) of each vertex of each ring, (vertices, 2)."""
    ids: Longs
    """Number of the place of each vertex, (vertices,): equal where rings share it."""
    rings: Longs
    """First vertex of each ring, (rings + 1,)."""
    polygons: Longs
    """First ring of each polygon, (polygons + 1,)."""

    @property
    def owners(self) -> Longs:
        """The polygon of each vertex, (vertices,)."""
        return np.repeat(np.arange(self.polygons.size - 1), np.diff(self.rings[self.polygons]))

    @property
    def following(self) -> Longs:
        """The next vertex of the same ring, (vertices,)."""
        after = np.arange(1, len(self.points) + 1)
        after[self.rings[1:] - 1] = self.rings[:-1]
        return after

    def fixed_places(self) -> Flags:
        """Places that belong to no single border, by id: where three polygons meet, or on the layer's outer edge."""
        places, ends = int(self.ids.max(initial=-1)) + 1, self.ids[self.following]
        low, high = np.minimum(self.ids, ends), np.maximum(self.ids, ends)
        edges, uses = np.unique(low * places + high, return_counts=True)
        low, high = edges // max(1, places), edges % max(1, places)
        meeting = np.bincount(low, minlength=places) + np.bincount(high, minlength=places)
        fixed = meeting > 2
        outer = uses == 1
        fixed[low[outer]] = fixed[high[outer]] = True
        return np.asarray(fixed)

    def kept(self, wanted: Flags) -> Outlines:
        """The outlines with the wanted vertices only, (vertices,)."""
        before = np.concatenate(([0], np.cumsum(wanted)))
        return Outlines(self.points[wanted], self.ids[wanted], before[self.rings], self.polygons)

    def smallest_rings(self) -> Longs:
        """The number of vertices of each polygon's smallest ring, (polygons,)."""
        return np.asarray(np.minimum.reduceat(np.diff(self.rings), self.polygons[:-1]))

    def smoothed(self, fixed: Flags) -> Outlines:
        """The outlines with corners cut at a quarter and three quarters of each side, but for fixed vertices.

        Chaikin's rule (1974). Both sides of a border compute the same points from the same two ends. Places lose their
        numbers, since all points but the fixed ones are new: those get -1.

        Args:
            fixed: vertices that stay, (vertices,).
        """
        after = self.following
        start, end = self.points, self.points[after]
        points = np.stack((start, 0.75 * start + 0.25 * end, 0.25 * start + 0.75 * end), axis=1)
        used = np.stack((fixed, ~fixed, ~fixed[after]), axis=1)
        ids = np.stack((self.ids, np.full(self.ids.size, -1), np.full(self.ids.size, -1)), axis=1)
        before = np.concatenate(([0], np.cumsum(used.sum(axis=1))))
        return Outlines(points[used], ids[used], before[self.rings], self.polygons)

    def shapes(self) -> Polygons:
        """Shapely polygons."""
        sizes = np.diff(self.rings)
        offsets = np.concatenate(([0], np.cumsum(sizes + 1)))
        which = np.arange(len(self.points)) + np.repeat(np.arange(sizes.size), sizes)
        coordinates = np.empty((offsets[-1], 2))
        coordinates[which] = self.points
        coordinates[offsets[1:] - 1] = coordinates[offsets[:-1]]
        kind = shapely.GeometryType.POLYGON
        return np.asarray(shapely.from_ragged_array(kind, coordinates, (offsets, self.polygons)))


def outlines_of(shapes: Polygons) -> Outlines:
    """The outlines of polygons; equal coordinates get equal numbers."""
    _, coordinates, (rings, polygons) = shapely.to_ragged_array(shapes)
    closing = np.zeros(len(coordinates), np.bool_)
    closing[rings[1:] - 1] = True
    points = coordinates[~closing]
    return Outlines(points, numbers_of(points), rings - np.arange(rings.size), np.asarray(polygons, np.int64))


def numbers_of(points: Doubles) -> Longs:
    """Whole numbers from 0 that are equal where coordinates are, (points,)."""
    columns = np.unique(points[:, 0], return_inverse=True)[1].astype(np.int64)
    rows, inverse = np.unique(points[:, 1], return_inverse=True)
    return np.asarray(np.unique(columns * rows.size + inverse, return_inverse=True)[1], np.int64)
