"""The minimum width of polygons: the EEA's test and the area that is too narrow."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import numpy.typing as npt
import shapely

from ..vector.tangles import crowding
from .check import EEA_QC, OURS, Check, Outcome, counted
from .layer import Polygons, Shapes
from .places import largest_first, offenders

_MOST_RESIDUAL = 0.02
"""Share of the land that may be too narrow; 0.7 % of the accepted CLC2024 of Malta is."""
_SEA = "523"
_SLACK_M = 0.001
"""A strip of exactly the minimum width must not vanish."""
_QUARTER = 16
"""Segments of a quarter circle."""
_FEW_POINTS = 2_000
_CROWD = 256
"""Segments within reach of each other, in the mean, from which one step would take too long: a map's have some 50."""
_CALM = 32
"""So few of them make for a quick step."""
_SHORTEST = 1e-4
"""Share of the strip below which a step is made however crowded the outline is."""


class Openings:
    """What is left of polygons after half the minimum width is taken off all around, and put on again."""

    def __init__(self, shapes: Shapes, width_m: float, check: Callable[[], None]) -> None:
        """``shapes`` in metres; ``check`` is called now and then and may raise to stop."""
        self._shapes, self.width_m, self._check = shapes, width_m, check
        self._off = max(0.0, width_m / 2 - _SLACK_M)

    @cached_property
    def _eroded(self) -> Shapes:
        return self._each(self._shapes, lambda shape: eroded(shape, self._off))

    @cached_property
    def parts(self) -> npt.NDArray[np.intp]:
        """Pieces that a polygon falls into, 0 where nothing is left."""
        return np.where(shapely.is_empty(self._eroded), 0, shapely.get_num_geometries(self._eroded))

    @cached_property
    def residual_ha(self) -> npt.NDArray[np.float64]:
        """Area of each polygon that no disk of the minimum width inside it reaches."""
        grown = self._each(self._eroded, lambda shape: shapely.buffer(shape, self._off, quad_segs=_QUARTER))
        opened = shapely.area(shapely.intersection(self._shapes, grown))
        return np.asarray((shapely.area(self._shapes) - opened) / 10_000)

    def _each(self, shapes: Shapes, step: Callable[[shapely.Geometry], shapely.Geometry]) -> Shapes:
        done = np.empty(len(shapes), object)
        for number, shape in enumerate(shapes):
            self._check()
            done[number] = step(shape)
        return done


def eroded(shape: shapely.Geometry, off: float) -> shapely.Geometry:
    """What is left of a shape in metres when a strip is taken off all around.

    The time for one step grows with the pairs of segments that are nearer to each other than twice its length. Where
    an outline is finely toothed, a short step first takes the teeth away, and what it left is smoothed within a
    hundredth of the step; all other shapes are done at once.
    """
    left = off
    while left > 0 and not shape.is_empty:
        step = left
        if shapely.get_num_coordinates(shape) > _FEW_POINTS and crowding(shape, 2 * step) > _CROWD:
            while step > off * _SHORTEST and crowding(shape, 2 * step) > _CALM:
                step /= 4
        shape = shapely.buffer(shape, -step, quad_segs=_QUARTER)
        left -= step
        if left > 0:
            shape = shapely.simplify(shape, step / 100, preserve_topology=False)
    return shape


def check_width(polygons: Polygons, openings: Openings) -> Check:
    """Polygons stay in one piece after half the minimum width is taken off; a warning at most."""
    parts = openings.parts if openings.width_m else np.ones(len(polygons.shapes), np.intp)
    return width_check(polygons, parts, width_m=openings.width_m)


def width_check(polygons: Polygons, parts: npt.NDArray[np.intp], *, width_m: float, by_pixel: bool = False) -> Check:
    """The check for known numbers of pieces that the polygons fall into.

    Args:
        polygons: the layer.
        parts: of each polygon.
        width_m: the minimum width; 0: no check.
        by_pixel: the width was taken off in whole pixels.
    """
    rule = f"A polygon stays in one piece when {width_m / 2:g} m are taken off all around"
    rule += ", measured in whole pixels; only a warning." if by_pixel else "; only a warning."
    bad, outcome, found = np.flatnonzero(parts != 1), Outcome.SKIPPED, "No minimum width was asked for."
    if width_m:
        outcome = Outcome.WARNING if bad.size else Outcome.PASSED
        found = f"{counted(bad.size, 'polygon').capitalize()} with a narrow place; accepted official layers have many."
    return Check(
        id="width",
        title="Minimum width",
        rule=rule,
        source=EEA_QC,
        outcome=outcome,
        found=found,
        count=int(bad.size),
        offenders=offenders(polygons, bad, [f"falls into {counted(int(parts[i]), 'piece')}" for i in bad]),
    )


def check_residual(polygons: Polygons, openings: Openings) -> Check:
    """The share of the land where the minimum width does not fit."""
    narrow = openings.residual_ha if openings.width_m else np.zeros(len(polygons.shapes))
    return residual_check(polygons, narrow, polygons.areas_m2 / 10_000, width_m=openings.width_m)


def is_land(polygons: Polygons) -> npt.NDArray[np.bool_]:
    """Which polygons are not sea."""
    return np.asarray(polygons.codes.astype(str) != _SEA)


def residual_check(
    polygons: Polygons,
    narrow: npt.NDArray[np.float64],
    areas: npt.NDArray[np.float64],
    *,
    width_m: float,
    by_pixel: bool = False,
) -> Check:
    """The check for known areas.

    Args:
        polygons: the layer.
        narrow: hectares of each polygon where the width does not fit.
        areas: hectares of each polygon.
        width_m: the minimum width; 0: no check.
        by_pixel: the width was measured on pixels.
    """
    rule = (
        f"At most {100 * _MOST_RESIDUAL:g} % of the land (all but {_SEA}) is narrower than {width_m:g} m: what an "
        f"opening with a disk of that width removes{', measured in whole pixels' if by_pixel else ''}."
    )
    if not width_m or polygons.earlier is not None:
        why = "Changes may be strips along a boundary." if width_m else "No minimum width was asked for."
        return Check(id="residual", title="Narrow area", rule=rule, source=OURS, outcome=Outcome.SKIPPED, found=why)
    numbers = np.flatnonzero(is_land(polygons))
    narrow, area = narrow[numbers], float(areas[numbers].sum())
    share = float(narrow.sum() / area) if area else 0.0
    order = [i for i in largest_first(narrow) if narrow[i] > 0]
    is_bad = share > _MOST_RESIDUAL
    return Check(
        id="residual",
        title="Narrow area",
        rule=rule,
        source=OURS,
        outcome=Outcome.WARNING if is_bad else Outcome.PASSED,
        found=f"{narrow.sum():,.1f} ha of {area:,.1f} ha of land, {100 * share:.2f} %.",
        count=len(order) if is_bad else 0,
        offenders=offenders(
            polygons, [int(numbers[i]) for i in order], [f"{narrow[i]:,.2f} ha too narrow" for i in order]
        ),
    )
