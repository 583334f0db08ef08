"""Towns, villages and the roads between them: jittered points joined to their neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .noise import Fractal, Patch, Values, mix, share

REACH_PX = 60.0
"""Distances to roads are told up to here."""
_BEND_PX = 70
"""More than roads stray from the straight line."""


class Place(NamedTuple):
    """A town or village, in the coordinates in which roads are straight."""

    x: float
    y: float
    radius: float
    """Of the built-up area in pixels."""
    is_town: bool
    angle: float
    """Where its industry lies, in radians."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What people built, per pixel, float32 (rows, cols)."""

    density: Values
    """1 in a centre, 0 at the rim of a town, negative outside."""
    is_town: Values
    """1 where the nearest place is a town, 0 at villages."""
    industry: Values
    """As ``density``, around the industrial areas."""
    to_main_road: Values
    """Pixels to the nearest main road, at most ``REACH_PX``."""
    to_lane: Values
    """Pixels to the nearest minor road, at most ``REACH_PX``."""


@dataclass(frozen=True, slots=True)
class SettlementPlan:
    """How densely a region is settled."""

    town_px: float
    """Distance of towns."""
    village_px: float
    """Distance of villages."""
    town_radius: tuple[float, float]
    village_radius: tuple[float, float]


def settle(patch: Patch, plan: SettlementPlan, seed: int) -> Settlement:
    """The settlement of a patch."""
    x = patch.xs + np.float32(15) * Fractal(int(mix(seed, 31)), 170, 3, 0.42).over(patch)
    y = patch.ys + np.float32(15) * Fractal(int(mix(seed, 32)), 170, 3, 0.42).over(patch)
    main = _roads(patch, (x, y), plan.town_px, seed + 33)
    lane = _roads(patch, (x, y), plan.village_px, seed + 34)
    density, is_town, industry = _build_up(patch, (x, y), plan, seed)
    near_road = np.exp(-np.minimum(main, lane) / np.float32(6)) - np.float32(0.3)
    ragged = Fractal(int(mix(seed, 35)), 24, 4, 0.62).over(patch)
    strung = np.where(is_town > 0, np.float32(0.45), np.float32(1.0))
    density = density + (strung * near_road + np.float32(0.24) * ragged) * (density > -1.6)
    return Settlement(density, is_town, industry + np.float32(0.2) * ragged, main, lane)


def places(patch: Patch, plan: SettlementPlan, seed: int) -> Iterator[Place]:
    """All towns and villages that can reach into the patch, always in the same order."""
    for size, radius, key in (
        (plan.town_px, plan.town_radius, seed + 33),
        (plan.village_px, plan.village_radius, seed + 34),
    ):
        for col, row in _nodes(patch, size, 3 * radius[1] + _BEND_PX):
            x, y = _node(col, row, size, key)
            dice = [float(share(mix(key, col, row, k))) for k in (3, 4)]
            yield Place(
                x, y, radius[0] + (radius[1] - radius[0]) * dice[0] ** 1.5, key == seed + 33, dice[1] * 2 * np.pi
            )


def _node(col: int, row: int, size: float, key: int) -> tuple[float, float]:
    """Place of a node; rows are staggered so that no grid shows."""
    dx, dy = float(share(mix(key, col, row, 1))), float(share(mix(key, col, row, 2)))
    return (col + 0.08 + 0.84 * dx + 0.5 * (row % 2)) * size, (row + 0.08 + 0.84 * dy) * size


def _nodes(patch: Patch, size: float, reach: float) -> Iterator[tuple[int, int]]:
    for row in range(int((patch.y - reach) // size) - 1, int((patch.y + patch.height + reach) // size) + 2):
        for col in range(int((patch.x - reach) // size) - 2, int((patch.x + patch.width + reach) // size) + 2):
            yield col, row


def _build_up(
    patch: Patch, xy: tuple[Values, Values], plan: SettlementPlan, seed: int
) -> tuple[Values, Values, Values]:
    density = np.full(patch.shape, -3, np.float32)
    is_town, industry = np.zeros(patch.shape, np.float32), np.full(patch.shape, -3, np.float32)
    for place in places(patch, plan, seed):
        box = _box(patch, (place.x, place.y), (place.x, place.y), 3 * place.radius + _BEND_PX)
        if box is None:
            continue
        dx, dy = xy[0][box] - np.float32(place.x), xy[1][box] - np.float32(place.y)
        here = 1 - np.hypot(dx, dy) / np.float32(place.radius)
        is_town[box] = np.where(here > density[box], np.float32(place.is_town), is_town[box])
        density[box] = np.maximum(density[box], here)
        if place.is_town:
            off_x, off_y = 0.95 * place.radius * np.cos(place.angle), 0.95 * place.radius * np.sin(place.angle)
            yard = 1 - np.hypot(dx - np.float32(off_x), dy - np.float32(off_y)) / np.float32(0.55 * place.radius)
            industry[box] = np.maximum(industry[box], yard)
    return density, is_town, industry


def _roads(patch: Patch, xy: tuple[Values, Values], size: float, key: int) -> Values:
    nearest = np.full(patch.shape, REACH_PX, np.float32)
    for col, row in _nodes(patch, size, REACH_PX + _BEND_PX):
        start = _node(col, row, size, key)
        for to_col, to_row, chance in ((col + 1, row, 0.9), (col + row % 2, row + 1, 0.9), (col - 1, row + 1, 0.25)):
            if float(share(mix(key, col, row, to_col, to_row, 5))) > chance:
                continue
            end = _node(to_col, to_row, size, key)
            box = _box(patch, start, end, REACH_PX + _BEND_PX)
            if box is not None:
                away = _to_segment(xy[0][box], xy[1][box], start, end)
                nearest[box] = np.minimum(nearest[box], away)
    return nearest


def _box(patch: Patch, a: tuple[float, float], b: tuple[float, float], reach: float) -> tuple[slice, slice] | None:
    cols = int(min(a[0], b[0]) - reach) - patch.x, int(max(a[0], b[0]) + reach) - patch.x
    rows = int(min(a[1], b[1]) - reach) - patch.y, int(max(a[1], b[1]) + reach) - patch.y
    col, col_stop, row, row_stop = (
        max(0, cols[0]),
        min(patch.width, cols[1]),
        max(0, rows[0]),
        min(patch.height, rows[1]),
    )
    return (slice(row, row_stop), slice(col, col_stop)) if col < col_stop and row < row_stop else None


def _to_segment(x: Values, y: Values, a: tuple[float, float], b: tuple[float, float]) -> Values:
    ab = np.float32(b[0] - a[0]), np.float32(b[1] - a[1])
    dx, dy = x - np.float32(a[0]), y - np.float32(a[1])
    t = np.clip((dx * ab[0] + dy * ab[1]) / (ab[0] ** 2 + ab[1] ** 2 + np.float32(1e-6)), 0, 1)
    return np.asarray(np.hypot(dx - t * ab[0], dy - t * ab[1]), np.float32)
