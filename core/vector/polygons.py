"""Polygons of a raster of classes that tile its valid area exactly, with the attributes of a CORINE layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from pyproj import CRS

from ..generalise.measure import Measure, measure_of
from ..generalise.numbering import labelled
from ..generalise.regions import find_regions
from ..generalise.runs import ReadRows, RunMap
from ..grid import Grid
from ..jobs.rules import Rules
from ..raster.ground import GroundPixels
from ..scheme import Classes, Scheme
from .coverage import Coverage
from .fields import EDGE, SMALL, class_fields
from .rings import trace
from .sums import mean_by_region


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What polygons may tell beyond class and area."""

    mmu_ha: float = 0.0
    """Minimum mapping unit below which polygons are remarked; 0: none is."""
    rules: Rules | None = None
    """Rules whose minimum mapping units, class by class, take the place of ``mmu_ha``."""
    confidence: ReadRows | None = None
    """Reads the confidence of pixels in percent, 255 where unknown; CONF is its mean. None: no such field."""
    kept: npt.NDArray[np.float64] | None = None
    """The share of each region that had the same class before generalisation, see ``share_by_region``, for AGREE."""


def polygonise(
    classes: Classes | RunMap, grid: Grid, scheme: Scheme, ground: GroundPixels, *, details: Details | None = None
) -> Coverage:
    """One single-part polygon for each 4-connected region, in reading order.

    The polygons are a valid coverage: together they are the valid area, they overlap nowhere, and neighbours share all
    vertices. Fields: ID; the code (``code_field``) and LABEL; CODE_L1, LABEL_L1, … of coarser levels; AREA_HA on the
    ground; REMARK; and CONF and AGREE where ``details`` has what they need.

    Args:
        classes: scheme values, uint8 (rows, cols) or their runs, 255 is nodata.
        grid: where they lie.
        scheme: whose values they are.
        ground: pixel sizes of the same rows.
        details: MMU for the remarks, arrays for further fields.

    Raises:
        SchemeError: a value that the scheme lacks.
    """
    details = details or Details()
    measure = measure_of(ground)
    regions = find_regions(classes, measure)
    table = class_fields(scheme, regions.classes)
    areas = measure.hectares(regions.area)
    table["AREA_HA"] = areas
    small = regions.area < _minimum(details, scheme, measure)[regions.classes]
    remarks = np.array(["", SMALL, EDGE], object)
    table["REMARK"] = remarks[small * (1 + regions.at_edge)]
    runs, count = labelled(regions.numbering), regions.count
    if details.confidence is not None:
        table["CONF"] = mean_by_region(runs, count, details.confidence)
    if details.kept is not None:
        table["AGREE"] = 100 * details.kept
    del regions
    return Coverage(table, trace(runs, count), grid.transform, CRS.from_user_input(grid.crs))


def _minimum(details: Details, scheme: Scheme, measure: Measure) -> npt.NDArray[np.int64]:
    """The smallest area of each class value that needs no remark, in units of area, 256 entries."""
    minimum = np.zeros(256, np.int64)
    for land_class in scheme.classes:
        area = details.rules.minimum_ha(land_class) if details.rules else details.mmu_ha
        minimum[land_class.value] = measure.at_least(area)
    return minimum
