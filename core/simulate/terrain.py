"""The lie of the land: relief, coast, rivers and lakes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .noise import Fractal, Noise, Patch, Values, mix, share


@dataclass(frozen=True, slots=True)
class Terrain:
    """Relief and water per pixel, float32 (rows, cols)."""

    height: Values
    """Relief, mean 0 and standard deviation about 1."""
    shade: Values
    """How much more light a slope gets than flat land, about −1…1."""
    inland: Values
    """Pixels to the coast, negative in the sea."""
    to_river: Values
    """Pixels to the middle of the nearest river."""
    river_width: Values
    """Half the width of that river in pixels."""
    to_brook: Values
    """Pixels to the middle of the nearest brook."""
    lake: Values
    """Positive in lakes; larger is deeper."""


def shape_land(patch: Patch, lake_level: float, seed: int) -> Terrain:
    """The terrain of a patch; ``lake_level`` in standard deviations sets how rare lakes are."""
    wide = Patch(patch.x - 2, patch.y - 2, patch.width + 4, patch.height + 4)
    height = Fractal(int(mix(seed, 51)), 420, 6, 0.5).over(wide)
    rise_y, rise_x = _slopes(height)
    to_river = _channel(wide, _rivers(seed))
    to_brook = _channel(wide, _Course(seed + 53, 240, along_rows=not sea_is_left(seed)))
    hollow = Fractal(int(mix(seed, 54)), 120, 5, 0.52).over(patch) - np.float32(0.25) * height[2:-2, 2:-2]
    width = np.float32(3.4) + np.float32(1.4) * Noise(int(mix(seed, 55)), 300).over(patch)
    return Terrain(
        height=height[2:-2, 2:-2],
        shade=np.clip((rise_x + rise_y)[2:-2, 2:-2] * np.float32(-14), -1, 1),
        inland=coast_distance(patch, seed),
        to_river=to_river[2:-2, 2:-2],
        river_width=np.clip(width, np.float32(1.8), np.float32(7)),
        to_brook=to_brook[2:-2, 2:-2],
        lake=hollow - np.float32(lake_level),
    )


def sea_is_left(seed: int) -> bool:
    """Whether the sea lies along the left edge; otherwise it lies along the upper one."""
    return bool(share(mix(seed, 56)) < 0.5)


def coast_distance(patch: Patch, seed: int) -> Values:
    """Pixels to the coast along one axis, negative in the sea.

    The sea lies along the scene's left or upper edge, by seed, and is about a tenth of the first 1024 pixels.
    """
    left = sea_is_left(seed)
    base = np.float32(60 + 50 * float(share(mix(seed, 57))))
    bays, cliffs = Fractal(int(mix(seed, 58)), 700, 3, 0.5), Fractal(int(mix(seed, 59)), 60, 5, 0.55)
    ashore = np.full(3, 80, np.float32), np.array([150, 500, 850], np.float32)
    anchor = float(bays.at(*(ashore if left else ashore[::-1])).mean())
    position = patch.xs if left else patch.ys
    wave = np.float32(55) * (bays.over(patch) - np.float32(anchor)) + np.float32(9) * cliffs.over(patch)
    return np.asarray(position - base + wave, np.float32)


def river_nearby(xs: Values, ys: Values, seed: int) -> Values:
    """Rough distance in pixels to the nearest river from any points, float32 in the shape of ``xs``."""
    course = _rivers(seed)
    t = course.at(xs, ys, *(bend.at(xs, ys) for bend in course.bends))
    return np.asarray(np.abs(t - np.rint(t)) * np.float32(course.spacing), np.float32)


@dataclass(frozen=True, slots=True)
class _Course:
    """Roughly parallel, meandering lines, where ``at`` is a whole number.

    The trend of ``at`` outweighs its noise, so that lines rarely close to a ring.
    """

    key: int
    spacing: float
    """Distance of neighbouring lines in pixels."""
    along_rows: bool

    @property
    def bends(self) -> tuple[Fractal, Fractal]:
        """By how much, in units, coordinates are bent."""
        scale = self.spacing * 0.15
        return Fractal(int(mix(self.key, 1)), scale, 3, 0.42), Fractal(int(mix(self.key, 2)), scale, 3, 0.42)

    def at(self, xs: Values, ys: Values, bend_x: Values, bend_y: Values) -> Values:
        """The number whose whole values are the lines."""
        reach = np.float32(self.spacing * 0.075)
        x, y = xs + reach * bend_x, ys + reach * bend_y
        lean = np.float32(float(share(mix(self.key, 4))) - 0.5)
        trend = y + lean * x if self.along_rows else x + lean * y
        sway = np.float32(0.3) * Noise(int(mix(self.key, 3)), self.spacing).at(x, y)
        return np.asarray(trend / np.float32(self.spacing) + sway + share(mix(self.key, 5)), np.float32)


def _rivers(seed: int) -> _Course:
    return _Course(seed + 52, 700, along_rows=sea_is_left(seed))


def _channel(patch: Patch, course: _Course) -> Values:
    """Distance in pixels to the nearest line of a course."""
    t = course.at(patch.xs, patch.ys, *(bend.over(patch) for bend in course.bends))
    rise_y, rise_x = _slopes(t)
    slope = np.maximum(np.hypot(rise_x, rise_y), np.float32(0.4 / course.spacing))
    return np.asarray(np.abs(t - np.rint(t)) / slope, np.float32)


def _slopes(values: Values) -> tuple[Values, Values]:
    """Central differences down the rows and along the columns; one-sided at the outermost pixels."""
    return np.asarray(np.gradient(values, axis=0)), np.asarray(np.gradient(values, axis=1))
