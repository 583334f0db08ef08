"""The acceptance checks on a raster of classes and its polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np

from ..events import Reporter
from ..generalise.arrays import Doubles
from ..generalise.measure import measure_of
from ..generalise.regions import Regions, find_regions
from ..generalise.runs import RunMap
from ..generalise.width import opening
from ..jobs.rules import Rules
from ..raster.ground import GroundPixels
from ..scheme import Classes, Scheme
from ..vector.fields import code_field
from ..vector.sums import mean_by_region
from .attributes import check_codes, check_ids, check_stored_areas
from .check import EEA_QC, Audit, Check, Outcome, counted
from .coverage import check_overlaps, check_parts, check_validity
from .layer import Polygons, polygons_of
from .places import offenders
from .sizes import Sizes, size_check
from .width import is_land, residual_check


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map as pixels and as polygons."""

    runs: RunMap
    """Scheme values, 255 is nodata."""
    frame: gpd.GeoDataFrame
    """The polygons of ``polygonise`` made of these classes."""
    scheme: Scheme
    ground: GroundPixels
    """Pixel sizes of the rows."""


def audit_map(drawn: DrawnMap, rules: Rules, reporter: Reporter, *, name: str = "map") -> Audit:
    """All checks of a map: sizes, edges, neighbours and widths by its pixels, the rest by its polygons.

    Args:
        drawn: the map.
        rules: minimum mapping units and minimum width.
        reporter: told the progress, asked for a cancellation.
        name: what the audit calls the map.

    Raises:
        CancelledError: the user stopped.
    """
    scheme, ground = drawn.scheme, drawn.ground
    measure = measure_of(ground)
    regions = find_regions(drawn.runs, measure)
    polygons = polygons_of(drawn.frame, [code_field(scheme)], name)
    reporter.progress("audit", 1, 3, "steps")
    areas = measure.hectares(regions.area)
    limits = np.zeros(256)
    limits[list(scheme.values)] = [rules.minimum_ha(c) for c in scheme.classes]
    small = np.flatnonzero(areas < limits[regions.classes] * (1 - 1e-9))
    sizes = Sizes(areas, limits[regions.classes], small, regions.at_edge[small])
    narrow = _narrow_share(drawn, regions, rules, reporter) * areas if rules.min_width_m else np.zeros(regions.count)
    reporter.progress("audit", 2, 3, "steps")
    checks = (
        check_codes(polygons, scheme),
        check_ids(polygons),
        check_parts(polygons),
        check_validity(polygons),
        _gaps(),
        check_overlaps(polygons),
        check_stored_areas(polygons),
        size_check(polygons, sizes, rules),
        _neighbours(regions, polygons),
        _width(),
        residual_check(polygons, narrow, areas, width_m=rules.min_width_m, by_pixel=True),
    )
    reporter.progress("audit", 3, 3, "steps")
    figures: dict[str, Any] = {
        "polygons": regions.count,
        "classes": len(np.unique(regions.classes)),
        "area_ha": float(areas.sum()),
        "below_mmu": len(small),
        "below_mmu_ha": float(areas[small].sum()),
        "residual_ha": float(narrow.sum()),
        "land_residual_ha": float(narrow[is_land(polygons)].sum()),
    }
    return Audit(layer=name, crs=polygons.crs, scheme=scheme.id, rules=rules, checks=checks, figures=figures)


def _narrow_share(drawn: DrawnMap, regions: Regions, rules: Rules, reporter: Reporter) -> Doubles:
    """The share of each region where the minimum width does not fit."""
    opened = opening(drawn.ground, rules.min_width_m)

    def thin(first: int, stop: int) -> Classes:
        reporter.check_cancelled()
        return (~opened.survivors(drawn.runs, (first, stop), (0, drawn.runs.width))).view(np.uint8)

    return mean_by_region(regions, thin)


def _gaps() -> Check:
    return Check(
        id="gaps",
        title="Gaps",
        rule="Every pixel with a class belongs to a polygon; pixels without one are nodata, not gaps.",
        source=EEA_QC,
        outcome=Outcome.SKIPPED,
        found="Holes in the polygons are the map's nodata.",
    )


def _neighbours(regions: Regions, polygons: Polygons) -> Check:
    same = regions.pairs[regions.classes[regions.pairs[:, 0]] == regions.classes[regions.pairs[:, 1]]]
    return Check(
        id="neighbours",
        title="Neighbours of the same code",
        rule="Regions that share a pixel side, not only a corner, differ in their code.",
        source=EEA_QC,
        outcome=Outcome.FAILED if len(same) else Outcome.PASSED,
        found=f"{counted(len(same), 'pair').capitalize()} of neighbours with the same code.",
        count=len(same),
        offenders=offenders(polygons, same[:, 0].tolist(), ["borders its like"] * len(same)),
    )


def _width() -> Check:
    return Check(
        id="width",
        title="Minimum width",
        rule="A polygon stays in one piece when half the minimum width is taken off all around; only a warning.",
        source=EEA_QC,
        outcome=Outcome.SKIPPED,
        found="On rasters the narrow area, below, tells it; landweave audit checks the polygons.",
    )
