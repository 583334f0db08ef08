"""The acceptance checks on a layer of polygons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely

from ..events import Reporter
from ..jobs.rules import Rules
from ..scheme import Scheme
from .attributes import check_codes, check_ids, check_stored_areas
from .check import Audit, Check
from .coverage import check_gaps, check_neighbours, check_overlaps, check_parts, check_validity
from .layer import Polygons
from .sizes import check_sizes
from .width import Openings, check_residual, check_width, is_land


def audit_polygons(polygons: Polygons, scheme: Scheme, rules: Rules, reporter: Reporter) -> Audit:
    """All checks, in the order in which the EEA's quality control makes them.

    Args:
        polygons: the layer.
        scheme: whose codes it should have.
        rules: minimum mapping units and minimum width.
        reporter: told the progress, asked for a cancellation.

    Raises:
        CancelledError: the user stopped.
    """
    sound = shapely.make_valid(polygons.metric)
    openings = Openings(sound, rules.min_width_m, reporter.check_cancelled)
    steps: tuple[Callable[[], Check], ...] = (
        lambda: check_codes(polygons, scheme),
        lambda: check_ids(polygons),
        lambda: check_parts(polygons),
        lambda: check_validity(polygons),
        lambda: check_gaps(polygons),
        lambda: check_overlaps(polygons),
        lambda: check_stored_areas(polygons),
        lambda: check_sizes(polygons, scheme, rules),
        lambda: check_neighbours(polygons),
        lambda: check_width(polygons, openings),
        lambda: check_residual(polygons, openings),
    )
    checks = []
    for number, step in enumerate(steps, start=1):
        reporter.check_cancelled()
        checks.append(step())
        reporter.progress("audit", number, len(steps), "checks")
    return Audit(
        layer=polygons.name,
        crs=polygons.crs,
        scheme=scheme.id,
        rules=rules,
        checks=tuple(checks),
        figures=_figures(polygons, scheme, rules, openings),
    )


def _figures(polygons: Polygons, scheme: Scheme, rules: Rules, openings: Openings) -> dict[str, Any]:
    areas = polygons.areas_m2 / 10_000
    minimum = {c.code: rules.minimum_ha(c) for c in scheme.classes}
    below = areas < np.array([minimum.get(code, rules.mmu_ha) for code in polygons.codes]) * (1 - 1e-9)
    residual = openings.residual_ha if rules.min_width_m else np.zeros(len(areas))
    return {
        "polygons": len(areas),
        "classes": len(set(polygons.codes)),
        "area_ha": float(areas.sum()),
        "below_mmu": int(below.sum()),
        "below_mmu_ha": float(areas[below].sum()),
        "residual_ha": float(residual.sum()),
        "land_residual_ha": float(residual[is_land(polygons)].sum()),
    }
