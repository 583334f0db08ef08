"""A closer look at the agreement: away from borders, with a tolerance, and zone by zone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import ReferenceLayerError
from ..events import Reporter
from ..grid import Grid, Window
from ..raster.ground import ground_pixels
from ..scheme import NODATA, Classes, Scheme
from .agreement import MapOfClasses, bands_of_rows, in_scheme_of, shared_levels
from .confusion import Confusion
from .level import M2_PER_HA, LevelAgreement, level_agreement
from .reference import Reference
from .tolerance import MAX_RADIUS_PX, found_near, near_borders
from .vector_layer import VectorOnGrid, open_vector_layer

BORDERS_M = (50.0, 100.0)
"""How far from the reference's borders pixels are left out; CORINE places its borders to 100 m."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to look at."""

    borders_m: tuple[float, ...] = BORDERS_M
    within_m: float = 0.0
    """Radius within which the reference may show the map's class; 0: not asked."""
    zones: str = ""
    """Polygon layer; empty: none."""
    zone_field: str = ""
    """Its field with the zones' names."""


@dataclass(frozen=True, slots=True)
class Inner:
    """The agreement without the pixels near borders of the reference."""

    border_m: float
    excluded: float
    """Share of the compared pixels that lie near a border, 0–1."""
    level: LevelAgreement


@dataclass(frozen=True, slots=True)
class Zone:
    """The agreement in one zone."""

    name: str
    level: LevelAgreement


@dataclass(frozen=True, slots=True)
class Detail:
    """What the closer look found, at the finest level that map and reference share."""

    pixels: int
    inner: tuple[Inner, ...] = ()
    within_m: float = 0.0
    within: float | None = None
    """Share of the compared pixels whose class on the map occurs in the reference within ``within_m``."""
    zone_field: str = ""
    zones: tuple[Zone, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """``away_from_borders``, ``within`` and ``zones``, each with its figures; shares from 0 to 1."""
        return {
            "away_from_borders": [
                {"border_m": inner.border_m, "excluded": inner.excluded, **_figures(inner.level)}
                for inner in self.inner
            ],
            "within": {"radius_m": self.within_m, "agreement": self.within} if self.within_m else None,
            "zone_field": self.zone_field,
            "zones": [{"zone": zone.name, **_figures(zone.level)} for zone in self.zones],
        }


@dataclass
class _Counting:
    legend: Scheme
    of_map: npt.NDArray[np.uint8]
    of_reference: npt.NDArray[np.uint8]
    borders: Mapping[float, Confusion]
    zones: dict[int, Confusion] = field(default_factory=dict)
    pixels: int = 0
    within: int = 0


def look_closer(mapped: MapOfClasses, reference: Reference, question: Question, reporter: Reporter) -> Detail:
    """The closer look, by bands of rows with a margin of the reference.

    Raises:
        ReferenceLayerError: no level is shared, the zones cannot be read, or there are more than 250 of them.
        RasterError, SchemeError: one of the files is damaged.
    """
    mapped = in_scheme_of(mapped, reference.scheme)
    ground = ground_pixels(mapped.grid)
    level, other = shared_levels(mapped.scheme, reference.scheme)[0]
    legend = mapped.scheme.at_level(level)
    side = float(np.sqrt(ground.area_m2[mapped.grid.height // 2]))
    radii = {m: m / side for m in question.borders_m if 0.5 <= m / side <= MAX_RADIUS_PX}
    within = question.within_m / side
    if within > MAX_RADIUS_PX:
        raise ReferenceLayerError(
            f"{question.within_m:g} m are {within:.0f} pixels; a tolerance may have {MAX_RADIUS_PX}.",
            "Use a smaller radius, or a coarser map.",
        )
    tables = mapped.scheme.recode_to_level(level), reference.scheme.recode_to_level(other)
    counting = _Counting(legend, *tables, borders={m: Confusion(legend, legend) for m in radii})
    zones, names = _zones(question, mapped.grid)
    margin = int(np.ceil(max([*radii.values(), within])))
    for window in bands_of_rows(mapped.grid):
        reporter.check_cancelled()
        area_m2 = ground.area_m2[window.row : window.row_stop]
        of_map = counting.of_map[mapped.read(window)]
        wide, inside = _with_margin(window, margin, mapped.grid)
        near = counting.of_reference[reference.read(wide)]
        of_reference = near[inside]
        for metres, radius in radii.items():
            kept = np.where(near_borders(near, radius)[inside], np.uint8(NODATA), of_reference)
            counting.borders[metres].add(of_map, kept, area_m2)
        both = (of_map != NODATA) & (of_reference != NODATA)
        counting.pixels += int(both.sum())
        if within:
            padded = np.full(near.shape, NODATA, np.uint8)
            padded[inside] = of_map
            counting.within += int((found_near(padded, near, within)[inside] & both).sum())
        if zones:
            _add_zones(counting, zones.read(window), (of_map, of_reference), area_m2)
        reporter.progress("closer", window.row_stop, mapped.grid.height, "rows")
    return _detail(counting, level, question, names)


def _detail(counting: _Counting, level: int, question: Question, names: tuple[str, ...]) -> Detail:
    inner = []
    for metres, confusion in counting.borders.items():
        found = _level(level, counting.legend, confusion)
        left = int(found.counts.sum())
        inner.append(Inner(metres, 1 - left / counting.pixels if counting.pixels else 0.0, found))
    zones = [Zone(names[i], _level(level, counting.legend, counting.zones[i])) for i in sorted(counting.zones)]
    return Detail(
        pixels=counting.pixels,
        inner=tuple(inner),
        within_m=question.within_m,
        within=counting.within / counting.pixels if question.within_m and counting.pixels else None,
        zone_field=question.zone_field,
        zones=tuple(zone for zone in zones if zone.level.counts.any()),
    )


def _level(number: int, legend: Scheme, confusion: Confusion) -> LevelAgreement:
    table = confusion.finish()
    return level_agreement(number, legend, table.counts[:-1, :-1], table.area_m2[:-1, :-1])


def _with_margin(window: Window, margin: int, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    top, bottom = max(0, window.row - margin), min(grid.height, window.row_stop + margin)
    wide = Window(window.col, top, window.width, bottom - top)
    return wide, (slice(window.row - top, window.row_stop - top), slice(None))


def _zones(question: Question, grid: Grid) -> tuple[VectorOnGrid | None, tuple[str, ...]]:
    """The zones on the map's grid, each with its number, and their names by number."""
    if not question.zones:
        return None, ()
    layer = open_vector_layer(question.zones, question.zone_field)
    names = tuple(sorted(layer.codes(grid)))
    if not 0 < len(names) <= 250:
        raise ReferenceLayerError(
            f"{layer.name} has {len(names):,} different zones in the field {layer.field}; there may be 1 to 250.",
            "Choose a field with fewer names.",
        )
    return layer.on_grid(grid, {name: i for i, name in enumerate(names)}), names


def _add_zones(
    counting: _Counting, zones: Classes, both: tuple[Classes, Classes], area_m2: npt.NDArray[np.float64]
) -> None:
    for number in np.flatnonzero(np.bincount(zones.ravel(), minlength=256)[:NODATA]).tolist():
        inside = zones == number
        rows = np.flatnonzero(inside.any(axis=1))
        cols = np.flatnonzero(inside.any(axis=0))
        box = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
        of_map = np.where(inside[box], both[0][box], np.uint8(NODATA))
        of_reference = np.where(inside[box], both[1][box], np.uint8(NODATA))
        confusion = counting.zones.setdefault(number, Confusion(counting.legend, counting.legend))
        confusion.add(of_map, of_reference, area_m2[box[0]])


def _figures(level: LevelAgreement) -> dict[str, float | int | None]:
    return {
        "pixels": int(level.counts.sum()),
        "area_ha": float(level.area_m2.sum() / M2_PER_HA),
        "overall_agreement": level.measures.overall,
        "mean_f1": level.measures.macro.f1,
        "mean_iou": level.measures.macro.iou,
    }
