"""Checks of the geometry: parts, validity, gaps, overlaps, neighbours of the same code."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from .check import EEA_QC, MOST_OFFENDERS, Check, Outcome, counted
from .layer import Polygons, Shapes, close_pairs, to_metric
from .places import largest_first, name, offenders, pieces

Numbers = npt.NDArray[np.intp]

TOLERANCE_M2 = 0.1
"""Gaps and overlaps up to this area come from rounding; the EEA's check has 0.1 without naming the unit."""

EDGE_M = 0.001
"""A shared border has to be longer than this: touching in a point is not enough."""


def check_parts(polygons: Polygons) -> Check:
    """Every polygon is one piece."""
    parts = polygons.parts
    bad = np.flatnonzero(parts != 1)
    return Check(
        id="single_part",
        title="Single parts",
        rule="Every polygon is one connected piece.",
        source=EEA_QC,
        outcome=Outcome.FAILED if bad.size else Outcome.PASSED,
        found=f"{_sentence(bad.size, 'polygon')} of several parts.",
        count=int(bad.size),
        offenders=offenders(polygons, bad, [f"{parts[i]} parts" for i in bad]),
    )


def check_validity(polygons: Polygons) -> Check:
    """Every geometry is valid."""
    bad = np.flatnonzero(~polygons.valid)
    return Check(
        id="validity",
        title="Valid geometry",
        rule="No outline crosses or touches itself along a line.",
        source=EEA_QC,
        outcome=Outcome.FAILED if bad.size else Outcome.PASSED,
        found=f"{_sentence(bad.size, 'polygon')} with an invalid geometry.",
        count=int(bad.size),
        offenders=offenders(polygons, bad, shapely.is_valid_reason(polygons.some(bad[:MOST_OFFENDERS]))),
    )


def check_gaps(polygons: Polygons) -> Check:
    """Nothing inside the layer is left empty."""
    rule = f"Nothing inside the layer is uncovered (up to {TOLERANCE_M2:g} m² is rounding)."
    if polygons.earlier is not None:
        return Check(
            id="gaps",
            title="Gaps",
            rule=rule,
            source=EEA_QC,
            outcome=Outcome.SKIPPED,
            found="A layer of changes does not cover its area.",
        )
    whole = shapely.get_parts(united(polygons.shapes))
    holes = np.array([shapely.Polygon(ring) for part in whole for ring in getattr(part, "interiors", ())], object)
    areas = shapely.area(to_metric(holes, polygons.crs)) if holes.size else np.zeros(0)
    bad = [i for i in largest_first(areas) if areas[i] > TOLERANCE_M2]
    return Check(
        id="gaps",
        title="Gaps",
        rule=rule,
        source=EEA_QC,
        outcome=Outcome.FAILED if bad else Outcome.PASSED,
        found=f"{_sentence(len(bad), 'gap')}"
        + (f" of {areas[bad].sum() / 10_000:,.4f} ha together" if bad else "")
        + (f"; {areas.size - len(bad):,} smaller than the tolerance." if areas.size > len(bad) else "."),
        count=len(bad),
        offenders=pieces([holes[i] for i in bad], [f"gap of {areas[i]:,.1f} m²" for i in bad]),
    )


def check_overlaps(polygons: Polygons) -> Check:
    """No ground is covered twice."""
    found = sorted((pair for pair in polygons.overlaps() if pair[0] > TOLERANCE_M2), reverse=True)
    return Check(
        id="overlaps",
        title="Overlaps",
        rule=f"No ground is covered twice (up to {TOLERANCE_M2:g} m² is rounding).",
        source=EEA_QC,
        outcome=Outcome.FAILED if found else Outcome.PASSED,
        found=f"{_sentence(len(found), 'overlap')}.",
        count=len(found),
        offenders=offenders(
            polygons,
            [a for _, a, _ in found],
            [f"shares {area:,.1f} m² with {name(polygons, b)}" for area, _, b in found],
        ),
    )


def check_neighbours(polygons: Polygons) -> Check:
    """Neighbours with a shared border differ in their code."""
    sound = shapely.make_valid(polygons.metric)
    a, b = bordering(sound, polygons.kinds)
    return Check(
        id="neighbours",
        title="Neighbours of the same code",
        rule="Polygons that share a border, not only a point, differ in their code.",
        source=EEA_QC,
        outcome=Outcome.FAILED if a.size else Outcome.PASSED,
        found=f"{_sentence(a.size, 'pair')} of neighbours with the same code.",
        count=int(a.size),
        offenders=offenders(polygons, a, [f"borders {name(polygons, int(i))}" for i in b]),
    )


def bordering(shapes: Shapes, kinds: Shapes) -> tuple[Numbers, Numbers]:
    """Pairs of polygons of the same kind that share a border, as two arrays of numbers."""
    a, b = close_pairs(shapes, kinds)
    if not a.size:
        return a, b
    lines = shapely.intersection(shapely.boundary(shapes[a]), shapely.boundary(shapes[b]))
    longer = shapely.length(lines) > EDGE_M
    return a[longer], b[longer]


def united(shapes: Shapes) -> shapely.Geometry:
    """All polygons as one geometry."""
    if shapely.is_valid(shapes).all() and shapely.coverage_is_valid(shapes):
        return shapely.coverage_union_all(shapes)
    return shapely.union_all(shapely.make_valid(shapes))


def _sentence(number: int, one: str) -> str:
    text = counted(int(number), one)
    return text[0].upper() + text[1:]
