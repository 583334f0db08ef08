"""The minimum mapping unit, of a status layer and of a layer of changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..jobs.rules import Rules, profiles
from ..scheme import Scheme
from .check import EEA_QC, GUIDELINES, Check, Outcome, counted
from .coverage import Numbers, bordering, united
from .layer import Polygons, Shapes
from .places import largest_first, offenders

_NEARLY = 0.88
"""From this share of the MMU on a polygon is only warned of: 22 of 25 ha in the profile of CLC2024."""

_TOUCH = 1e-8
"""Length, in metres or degrees, from which a polygon shares a line with the outside and not a point."""

Flags = npt.NDArray[np.bool_]
Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Areas of polygons and what they should be."""

    areas_ha: Doubles
    limits_ha: Doubles
    small: npt.NDArray[np.intp]
    """Numbers of the polygons below their limit."""
    exempt: Flags
    """Which of the small ones are allowed, (small,)."""


def check_sizes(polygons: Polygons, scheme: Scheme, rules: Rules) -> Check:
    """No polygon is below its minimum mapping unit, except those cut by the layer's edge or within larger changes."""
    minimum = {c.code: rules.minimum_ha(c) for c in scheme.classes}
    limits = np.array([minimum.get(code, rules.mmu_ha) for code in polygons.codes])
    areas = polygons.areas_m2 / 10_000
    small = np.flatnonzero(areas < limits * (1 - 1e-9))
    if polygons.earlier is None:
        exempt = _at_edge(polygons.shapes, small)
    else:
        exempt = in_complex_change(polygons, limits * 10_000)[small]
    return size_check(polygons, Sizes(areas, limits, small, exempt), rules)


def size_check(polygons: Polygons, sizes: Sizes, rules: Rules) -> Check:
    """The check for known areas."""
    areas, limits, small, exempt = sizes.areas_ha, sizes.limits_ha, sizes.small, sizes.exempt
    is_change, bad = polygons.earlier is not None, small[~exempt]
    near = areas[bad] >= _NEARLY * limits[bad] if _has_allowance(rules) else np.zeros(bad.size, bool)
    order = [int(bad[i]) for i in largest_first(-areas[bad])]
    found = f"{counted(small.size, 'polygon').capitalize()} below it"
    if small.size:
        why = "part of a larger change" if is_change else "at the layer's edge and therefore allowed"
        found += f" with {areas[small].sum():,.1f} ha: {exempt.sum():,} {why}, {near.sum():,} so near to it that "
        found += f"there is only a warning, {(~near).sum():,} in error"
    return Check(
        id="mmu",
        title="Minimum mapping unit",
        rule=_rule(rules, is_change),
        source=f"{EEA_QC}; {GUIDELINES}, table 1-2" if rules.profile in ("clc", "clc-change") else _source(rules),
        outcome=Outcome.PASSED if not bad.size else Outcome.WARNING if near.all() else Outcome.FAILED,
        found=f"{found}.",
        count=int(bad.size),
        offenders=offenders(polygons, order, [f"{areas[i]:,.4f} ha" for i in order]),
    )


def in_complex_change(polygons: Polygons, limits: Doubles) -> Flags:
    """Changes that belong to a connected group with the same code at one of the dates that is large enough, (n,)."""
    inside = np.zeros(len(polygons.shapes), bool)
    sound, areas = shapely.make_valid(polygons.metric), polygons.areas_m2
    for kinds in (polygons.codes, polygons.earlier):
        if kinds is not None:
            groups = _groups(len(sound), *bordering(sound, kinds))
            inside |= np.bincount(groups, areas, minlength=len(sound))[groups] >= limits * (1 - 1e-9)
    return inside


def _groups(size: int, a: Numbers, b: Numbers) -> npt.NDArray[np.intp]:
    """The number of the group of each of the items that are joined in pairs."""
    group = np.arange(size)
    for first, second in zip(a, b, strict=True):
        group[group == group[second]] = group[first]
    return group


def _at_edge(shapes: Shapes, small: npt.NDArray[np.intp]) -> Flags:
    """Whether the small polygons share a line with the outside of the layer."""
    if not small.size:
        return np.zeros(0, bool)
    outside = shapely.boundary(united(shapes))
    lines = shapely.intersection(shapely.boundary(shapely.make_valid(shapes[small])), outside)
    return np.asarray(shapely.length(lines) > _TOUCH)


def _has_allowance(rules: Rules) -> bool:
    return rules.profile == "clc" and rules.mmu_ha == 25 and not rules.class_mmu


def _rule(rules: Rules, is_change: bool) -> str:
    if is_change:
        return (
            f"Changes have at least {rules.mmu_ha:g} ha, alone or in a connected group with the same code at one date."
        )
    own = " or what its class asks for" if rules.scheme_minima or rules.class_mmu else ""
    nearly = "; from 22 ha on there is only a warning" if _has_allowance(rules) else ""
    return f"Polygons have at least {rules.mmu_ha:g} ha{own}, except where the layer's edge cuts them{nearly}."


def _source(rules: Rules) -> str:
    known = profiles().get(rules.profile)
    return known.source if known else "the rules that were asked for"
