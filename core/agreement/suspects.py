"""Polygons of an official layer that a map contradicts confidently: errors of either, or changes since its date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
from shapely.geometry import MultiPolygon

from ..events import Reporter
from ..grid import Grid, Window
from ..raster.ground import ground_pixels
from ..scheme import LandClass, Scheme
from .agreement import MapOfClasses, in_scheme_of, shared_levels
from .bands import bands_of_rows
from .level import M2_PER_HA
from .raster_regions import RasterRegions, regions_of
from .reference import Reference
from .suspect_sums import Rows, SuspectSums
from .vector_layer import VectorOnGrid

CHANGE_HA = 5.0
"""Smallest area of a change, as in CORINE's layers of changes."""
MIN_SHARE = 0.5
"""A polygon is suspect where the map contradicts at least this share of it."""
MIN_CONFIDENCE = 0.5
MOST = 500
"""Suspects that are kept, the first ones of the ranking."""

ReadConfidence = Callable[[Window], npt.NDArray[np.uint8]]
"""Percent in a window, 255 for none, (rows, cols)."""
Sums = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Suspect:
    """A polygon that the map contradicts."""

    place: int
    """Its place among the polygons on the grid."""
    in_reference: LandClass
    in_map: LandClass
    """What the map shows most of instead."""
    area_ha: float
    """Of the polygon, as far as the map has a class there."""
    disagree_ha: float
    share: float
    """Of the polygon's area that the map contradicts, 0–1."""
    confidence: float | None
    """Of the map where it contradicts, 0–1, mean; None where the map has no confidence."""
    loss: float | None
    """Mean of −ln p of the polygon's class, at least; None where the map has no confidence."""
    score: float
    """Loss × contradicted area × confidence (× agreement between weights), by which suspects are ranked."""
    agreement_between_weights: float | None = None
    """Share of several weights that show the same class where the map contradicts, 0–1, mean; None of one map."""

    def as_json(self) -> dict[str, Any]:
        """Codes and figures; ``agreement_between_weights`` only where there are several weights."""
        left_out = {"place", "in_reference", "in_map"}
        if self.agreement_between_weights is None:
            left_out.add("agreement_between_weights")
        found = {key: getattr(self, key) for key in self.__slots__ if key not in left_out}
        return {"reference": self.in_reference.code, "map": self.in_map.code, **found}


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a class, if the layer was right at its date and the map is right at its own."""

    before: LandClass
    after: LandClass
    area_ha: float
    polygons: int

    def as_json(self) -> dict[str, Any]:
        """Codes and figures."""
        return {"from": self.before.code, "to": self.after.code, "area_ha": self.area_ha, "polygons": self.polygons}


@dataclass(frozen=True, slots=True)
class Suspects:
    """What the map contradicts, ranked, and the same read as changes."""

    suspects: tuple[Suspect, ...]
    changes: tuple[Change, ...]
    """Of parts of at least ``CHANGE_HA``, largest first."""
    found: int
    """Suspects before the list was cut."""
    polygons: int
    """All polygons with a class on the map."""
    frame: gpd.GeoDataFrame
    """The suspects' polygons in the map's CRS, in the order of ``suspects``."""

    def as_json(self) -> dict[str, Any]:
        """``polygons``, ``found``, ``suspects`` (ranked) and ``changes``."""
        return {
            "polygons": self.polygons,
            "found": self.found,
            "suspects": [suspect.as_json() for suspect in self.suspects],
            "changes": [change.as_json() for change in self.changes],
        }


def find_suspects(
    mapped: MapOfClasses,
    reference: Reference,
    confidence: ReadConfidence | None,
    reporter: Reporter,
    *,
    together: ReadConfidence | None = None,
) -> Suspects | None:
    """The polygons that the map contradicts, by bands of rows; None where there are none to look at.

    Of a raster reference the connected regions of one class stand for polygons, where the raster is not too large for
    that (``raster_regions``).

    With c the map's confidence in its own class, another class has at most the probability 1 − c. So the loss, the mean
    of −ln p of the polygon's class, is at least −ln(1 − c) where the map contradicts, and −ln c where it agrees. Ulmas
    and Liiv look for wrong labels by the loss in the same way.

    Args:
        mapped: the map.
        reference: opened on its grid.
        confidence: of the map; None: it has none.
        reporter: told the rows done.
        together: of a map that several weights made, the share of them that show its class; None: one made it.

    Raises:
        RasterError, SchemeError: one of the files is damaged.
    """
    area_m2 = ground_pixels(mapped.grid).area_m2
    on_grid = _polygons(reference, mapped.grid, int(CHANGE_HA * M2_PER_HA / area_m2.max()))
    if on_grid is None:
        return None
    mapped = in_scheme_of(mapped, reference.scheme)
    level, other = shared_levels(mapped.scheme, reference.scheme)[0]
    legend = mapped.scheme.at_level(level)
    place = np.full(256, len(legend.classes), np.int64)
    place[list(legend.values)] = np.arange(len(legend.classes))
    of_map = place[mapped.scheme.recode_to_level(level)].astype(np.uint8)
    of_polygon = place[reference.scheme.recode_to_level(other)[on_grid.values]]
    sums = SuspectSums.empty(of_polygon.size, len(legend.classes), is_joint=together is not None)
    for window in bands_of_rows(mapped.grid):
        reporter.check_cancelled()
        percent = confidence(window) if confidence else np.full((window.height, window.width), 100, np.uint8)
        share = together(window) if together else None
        rows = Rows(on_grid.numbers(window), of_map[mapped.read(window)], percent, share)
        sums.add(rows, area_m2[window.row : window.row_stop])
        reporter.progress("suspects", window.row_stop, mapped.grid.height, "rows")
    ranked, found = _ranked(sums, of_polygon, legend, is_known=confidence is not None)
    return Suspects(
        suspects=ranked,
        changes=_changes(sums, of_polygon, legend),
        found=found,
        polygons=int((sums.area.sum(axis=1) > 0).sum()),
        frame=_frame(ranked, on_grid),
    )


def _polygons(reference: Reference, grid: Grid, least_px: int) -> VectorOnGrid | RasterRegions | None:
    if isinstance(reference.on_grid, VectorOnGrid):
        return reference.on_grid
    return regions_of(reference, grid, least_px)


def _ranked(
    sums: SuspectSums, of_polygon: npt.NDArray[np.int64], legend: Scheme, *, is_known: bool
) -> tuple[tuple[Suspect, ...], int]:
    known = np.flatnonzero(of_polygon < len(legend.classes))
    at = known, of_polygon[known]
    total, right = sums.area[known].sum(axis=1), sums.area[at]
    wrong = total - right
    sure = _ratio(sums.sure[known].sum(axis=1) - sums.sure[at], wrong)
    loss = _ratio(sums.against[known].sum(axis=1) - sums.against[at] + sums.agreed[at], total)
    other = sums.area[known].copy()
    other[np.arange(known.size), of_polygon[known]] = 0
    score = wrong / M2_PER_HA * (loss * sure if is_known else _ratio(wrong, total))
    together: Sums | None = None
    if sums.together is not None:
        together = _ratio(sums.together[known].sum(axis=1) - sums.together[at], wrong)
        score = score * together
    is_suspect = (wrong >= MIN_SHARE * total) & (wrong >= CHANGE_HA * M2_PER_HA) & (sure >= MIN_CONFIDENCE)
    order = np.flatnonzero(is_suspect)[np.argsort(-score[is_suspect], kind="stable")]
    found = [
        Suspect(
            place=int(known[i]),
            in_reference=legend.classes[of_polygon[known[i]]],
            in_map=legend.classes[int(other[i].argmax())],
            area_ha=float(total[i] / M2_PER_HA),
            disagree_ha=float(wrong[i] / M2_PER_HA),
            share=float(wrong[i] / total[i]),
            confidence=float(sure[i]) if is_known else None,
            loss=float(loss[i]) if is_known else None,
            score=float(score[i]),
            agreement_between_weights=None if together is None else float(together[i]),
        )
        for i in order[:MOST].tolist()
    ]
    return tuple(found), order.size


def _changes(sums: SuspectSums, of_polygon: npt.NDArray[np.int64], legend: Scheme) -> tuple[Change, ...]:
    """Parts of polygons of at least 5 ha that the map gives another class with confidence, summed by pair."""
    size = len(legend.classes)
    known = np.flatnonzero(of_polygon < size)
    part = (sums.area[known] >= CHANGE_HA * M2_PER_HA) & (sums.sure[known] >= MIN_CONFIDENCE * sums.area[known])
    part[np.arange(known.size), of_polygon[known]] = False
    area, polygons = np.zeros((size, size)), np.zeros((size, size), np.int64)
    np.add.at(area, of_polygon[known], np.where(part, sums.area[known], 0.0))
    np.add.at(polygons, of_polygon[known], part)
    found = [
        Change(legend.classes[i], legend.classes[j], float(area[i, j] / M2_PER_HA), int(polygons[i, j]))
        for i, j in np.argwhere(polygons > 0).tolist()
    ]
    return tuple(sorted(found, key=lambda change: -change.area_ha))


def _frame(ranked: tuple[Suspect, ...], on_grid: VectorOnGrid | RasterRegions) -> gpd.GeoDataFrame:
    rows = [
        {"rank": rank, "ref_label": s.in_reference.label, "map_label": s.in_map.label, **s.as_json()}
        for rank, s in enumerate(ranked, start=1)
    ]
    # One kind of geometry, as the formats of layers want it.
    shapes = [shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape])
              for shape in on_grid.shapes_of([s.place for s in ranked])]  # fmt: skip
    columns = ["rank", "reference", "ref_label", "map", "map_label", "area_ha", "disagree_ha", "share", "confidence",
               "loss", "score"]  # fmt: skip
    if ranked and ranked[0].agreement_between_weights is not None:
        columns.append("agreement_between_weights")
    return gpd.GeoDataFrame(rows, columns=columns, geometry=shapes, crs=on_grid.grid.crs)


def _ratio(part: Sums, whole: Sums) -> Sums:
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
