"""A layer as an office would publish it: the truth generalised, drawn by hand, and wrong here and there."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from ..events import Reporter
from ..generalise.generalise import generalise
from ..generalise.measure import measure_of
from ..generalise.numbering import paint
from ..generalise.regions import Regions, find_regions
from ..grid import Grid
from ..job import Rules
from ..raster.ground import GroundPixels, ground_pixels
from ..scheme import Classes, Scheme, load_scheme
from ..vector.polygons import Details, polygonise
from .noise import Noise, Patch, mix, share

WRONG_SHARE = 0.10
"""Share of the area that gets a wrong class."""
MMU_HA = 25.0
"""Minimum mapping unit of CORINE's status layers: CLC2024 Technical Guidelines, table 1-2."""
_RULES = Rules(mmu_ha=28.0, min_width_m=100.0)
"""Somewhat above the 25 ha, because simplified outlines cost a polygon up to a tenth of its area."""
_STRAY_PX = 2.4
"""Standard deviation of how far a boundary is drawn off its place, about 24 m."""
_TOLERANCE_M = 25.0
"""Bends smaller than this side length squared are drawn straight."""
_LARGEST_WRONG = 0.04
"""No region above this share of the scene is wrong as a whole."""
_STRIP_PX = 512
_CONFUSED: dict[str, tuple[str, ...]] = {
    "111": ("112",), "112": ("242", "111"), "121": ("112",), "131": ("121",), "141": ("112",), "142": ("141", "231"),
    "211": ("242", "231"), "221": ("211", "242"), "222": ("242", "211"), "223": ("222", "243"), "231": ("211", "242"),
    "242": ("211", "243"), "243": ("242", "324"), "311": ("313",), "312": ("313",), "313": ("312", "311"),
    "321": ("231", "324"), "322": ("321", "324"), "323": ("324", "243"), "324": ("311", "313"), "411": ("231", "412"),
    "412": ("322", "411"),
}  # fmt: skip
"""Code → codes that interpreters often confuse it with; water and coast are not confused."""


def draw_reference(truth: Classes, grid: Grid, seed: int, reporter: Reporter) -> gpd.GeoDataFrame:
    """Polygons as in an official layer: ID, CODE_18, AREA_HA, REMARK; single-part, gap-free, covering the grid.

    Boundaries stray by some 20 to 50 m, the land is generalised to 25 ha and 100 m, regions of a tenth of the area
    get a plausible wrong class, and outlines are simplified together with their neighbours'.

    Args:
        truth: values of the scheme ``clc``, (rows, cols).
        grid: where they lie.
        seed: decides where the boundaries stray and which regions are wrong.
        reporter: told the progress, asked for a cancellation.
    """
    scheme, ground = load_scheme("clc"), ground_pixels(grid)
    drawn = generalise(_displaced(truth, seed, reporter), scheme, ground, _RULES, reporter).classes
    mistaken = _mistaken(drawn, scheme, ground, seed)
    frame = polygonise(mistaken, grid, scheme, ground, details=Details(mmu_ha=MMU_HA)).frame()
    frame = frame[["ID", "CODE_18", "REMARK", "geometry"]]
    frame["geometry"] = shapely.coverage_simplify(frame.geometry.values, _TOLERANCE_M, simplify_boundary=False)
    frame["AREA_HA"] = frame.geometry.area / 1e4
    frame["ID"] = [f"SIM_{number}" for number in range(1, len(frame) + 1)]
    reporter.check_cancelled()
    return frame[["ID", "CODE_18", "AREA_HA", "REMARK", "geometry"]]


def _displaced(truth: Classes, seed: int, reporter: Reporter) -> Classes:
    """The truth with every boundary moved smoothly; strip by strip, so that the offsets need little memory."""
    height, width = truth.shape
    moved = np.empty_like(truth)
    east, south = Noise(int(mix(seed, 201)), 14), Noise(int(mix(seed, 202)), 14)
    for row in range(0, height, _STRIP_PX):
        reporter.check_cancelled()
        patch = Patch(0, row, width, min(_STRIP_PX, height - row))
        cols = np.floor(patch.xs + np.float32(_STRAY_PX) * east.over(patch)).astype(np.int32)
        rows = np.floor(patch.ys + np.float32(_STRAY_PX) * south.over(patch)).astype(np.int32)
        moved[row : row + patch.height] = truth[np.clip(rows, 0, height - 1), np.clip(cols, 0, width - 1)]
    return moved


def _mistaken(classes: Classes, scheme: Scheme, ground: GroundPixels, seed: int) -> Classes:
    """The classes with some regions wrong, in random order until ``WRONG_SHARE`` of the area is reached."""
    regions = find_regions(classes, measure_of(ground))
    confused = {
        scheme.by_code(code).value: [scheme.by_code(other).value for other in others]
        for code, others in _CONFUSED.items()
    }
    wrong = _chosen(regions, np.isin(regions.classes, list(confused)), seed)
    values = regions.classes.copy()
    for region in np.flatnonzero(wrong):
        options = confused[int(values[region])]
        values[region] = options[int(mix(seed + 204, region)) % len(options)]
    return paint(regions.numbering, values)


def _chosen(regions: Regions, confusable: npt.NDArray[np.bool_], seed: int) -> npt.NDArray[np.bool_]:
    """The regions to get wrong."""
    total = float(regions.area.sum())
    order = np.argsort(share(mix(seed + 203, np.arange(regions.count))), kind="stable")
    wrong, area = np.zeros(regions.count, bool), 0.0
    for region in order[confusable[order]]:
        part = float(regions.area[region]) / total
        if part <= _LARGEST_WRONG and area + part <= WRONG_SHARE + 0.005:
            wrong[region], area = True, area + part
    return wrong
