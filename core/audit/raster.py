"""The acceptance checks on a raster of classes and its polygons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..events import Reporter
from ..generalise.arrays import Doubles, Longs
from ..generalise.measure import measure_of
from ..generalise.numbering import labelled, number_regions
from ..generalise.regions import Regions, find_regions
from ..generalise.runs import RunMap, collect
from ..generalise.width import opening
from ..jobs.rules import Rules
from ..raster.ground import GroundPixels
from ..scheme import NODATA, Classes, Scheme
from ..steps import step
from ..vector.coverage import Coverage
from ..vector.fields import code_field
from ..vector.sums import mean_by_region, pieces_by_region
from .attributes import check_codes, check_ids, check_stored_areas
from .check import EEA_QC, Audit, Check, Outcome, counted
from .coverage import check_overlaps, check_parts, check_validity
from .drawn import drawn_polygons
from .layer import Polygons
from .places import offenders
from .sizes import Sizes, size_check
from .width import is_land, residual_check, width_check


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map as pixels and as polygons."""

    runs: RunMap
    """Scheme values, 255 is nodata."""
    layer: Coverage
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
    polygons = drawn_polygons(drawn.layer, code_field(scheme), name, reporter.check_cancelled)
    reporter.progress("audit", 1, 3, "steps")
    areas = measure.hectares(regions.area)
    limits = np.zeros(256)
    limits[list(scheme.values)] = [rules.minimum_ha(c) for c in scheme.classes]
    small = np.flatnonzero(areas < limits[regions.classes] * (1 - 1e-9))
    sizes = Sizes(areas, limits[regions.classes], small, regions.at_edge[small])
    widths = step("widths", _Widths, lambda: _widths(drawn, regions, rules, reporter))
    narrow = widths.narrow * areas
    reporter.progress("audit", 2, 3, "steps")
    checks = (
        check_codes(polygons, scheme),
        check_ids(polygons),
        check_parts(polygons),
        check_validity(polygons),
        _gaps(),
        step("overlaps", Check, lambda: check_overlaps(polygons)),
        check_stored_areas(polygons),
        size_check(polygons, sizes, rules),
        _neighbours(regions, polygons),
        width_check(polygons, widths.pieces, width_m=rules.min_width_m, by_pixel=True),
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


@dataclass(frozen=True, slots=True)
class _Widths:
    """How regions keep the minimum width; that they do where there is none."""

    narrow: Doubles
    """Share of each region where the width does not fit."""
    pieces: Longs
    """Pieces that each falls into when half the width is taken off all around."""


def _widths(drawn: DrawnMap, regions: Regions, rules: Rules, reporter: Reporter) -> _Widths:
    if not rules.min_width_m:
        return _Widths(np.zeros(regions.count), np.ones(regions.count, np.int64))
    opened, columns = opening(drawn.ground, rules.min_width_m), (0, drawn.runs.width)

    def thin(first: int, stop: int) -> Classes:
        reporter.check_cancelled()
        return (~opened.survivors(drawn.runs, (first, stop), columns)).view(np.uint8)

    def cores() -> Iterator[Classes]:
        for rows in drawn.runs.bands(opened.margin):
            reporter.check_cancelled()
            yield np.where(opened.cores(drawn.runs, rows, columns), drawn.runs.rows(*rows), NODATA)

    runs = labelled(regions.numbering)
    narrow = mean_by_region(runs, regions.count, thin)
    # An element of several pixels that moves across a corner stays inside, so pieces that meet in one are one.
    pieces = labelled(number_regions(collect(cores(), drawn.runs.width), corners=opened.reach > 1))
    return _Widths(narrow, pieces_by_region(runs, regions.count, pieces))


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
