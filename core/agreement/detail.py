"""A closer look at the agreement: away from borders, with a tolerance, and zone by zone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

from ..errors import ReferenceLayerError
from ..events import Reporter
from ..grid import Grid
from ..raster.ground import ground_pixels
from ..raster.lookup import look_up
from ..raster.stored import stored
from ..scheme import NODATA, Classes, Scheme
from .agreement import MapOfClasses, borders_of, in_scheme_of, levels_of, shared_levels
from .bands import CACHE_BYTES, Band, bands_beside
from .borders import MAX_RADIUS_PX, pixel_side_m
from .confusion import Confusion
from .level import M2_PER_HA, LevelAgreement
from .pairs import PairCounts, Pairs, count_pairs
from .reference import Reference
from .tolerance import found_near
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
    levels: tuple[LevelAgreement, ...]
    """Finest first; borders are those of the finest."""

    @property
    def level(self) -> LevelAgreement:
        """The finest."""
        return self.levels[0]


@dataclass(frozen=True, slots=True)
class Zone:
    """The agreement in one zone."""

    name: str
    levels: tuple[LevelAgreement, ...]
    """Finest first."""

    @property
    def level(self) -> LevelAgreement:
        """The finest."""
        return self.levels[0]


@dataclass(frozen=True, slots=True)
class Detail:
    """What the closer look found, at every level that map and reference share."""

    pixels: int
    inner: tuple[Inner, ...] = ()
    within_m: float = 0.0
    within: tuple[tuple[int, float], ...] = ()
    """Level, finest first → share of the compared pixels whose class on the map occurs in the reference within
    ``within_m``; empty where nobody asked."""
    zone_field: str = ""
    zones: tuple[Zone, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """``away_from_borders``, ``within`` and ``zones``, each with its figures; shares from 0 to 1.

        The figures of the finest level, and under ``levels`` (level number, 1 the coarsest, as text) those of each.
        """
        within = {str(level): share for level, share in self.within}
        return {
            "away_from_borders": [
                {"border_m": inner.border_m, "excluded": inner.excluded, **_figures(inner.levels)}
                for inner in self.inner
            ],
            "within": {"radius_m": self.within_m, "agreement": self.within[0][1], "levels": within} if within else None,
            "zone_field": self.zone_field,
            "zones": [{"zone": zone.name, **_figures(zone.levels)} for zone in self.zones],
        }


@dataclass
class _Counting:
    """What is counted band by band."""

    of_map: Scheme
    of_reference: Scheme
    within: dict[int, int] = field(default_factory=dict)
    """Level → pixels whose class occurs near by."""
    zones: dict[int, Confusion] = field(default_factory=dict)


def look_closer(
    mapped: MapOfClasses, reference: Reference, question: Question, reporter: Reporter, *, pairs: Pairs | None = None
) -> Detail:
    """The closer look, by bands of rows with a margin of the reference.

    Args:
        mapped: the map.
        reference: opened on its grid.
        question: what to look at.
        reporter: told the rows done.
        pairs: what was counted of the two already; where the borders are in it, only tolerance and zones read again.

    Raises:
        ReferenceLayerError: no level is shared, the zones cannot be read, or there are more than 250 of them.
        RasterError, SchemeError: one of the files is damaged.
    """
    mapped = in_scheme_of(mapped, reference.scheme)
    within = question.within_m / pixel_side_m(mapped.grid)
    if within > MAX_RADIUS_PX:
        raise ReferenceLayerError(
            f"{question.within_m:g} m are {within:.0f} pixels; a tolerance may have {MAX_RADIUS_PX}.",
            "Use a smaller radius, or a coarser map.",
        )
    zones, names = _zones(question, mapped.grid)
    pixels, inner = _beyond_borders(mapped, reference, question, pairs)
    counting = _Counting(mapped.scheme, reference.scheme)
    if within or zones:
        _count(counting, (mapped, reference), within, zones, reporter)
    reporter.progress("closer", 1, 1, "steps")
    places = [Zone(names[i], _levels(counting.zones[i], mapped, reference)) for i in sorted(counting.zones)]
    return Detail(
        pixels=pixels,
        inner=inner,
        within_m=question.within_m,
        within=tuple((level, found / pixels) for level, found in counting.within.items()) if pixels else (),
        zone_field=question.zone_field,
        zones=tuple(zone for zone in places if zone.level.counts.any()),
    )


def _beyond_borders(
    mapped: MapOfClasses, reference: Reference, question: Question, pairs: Pairs | None
) -> tuple[int, tuple[Inner, ...]]:
    """The compared pixels, and the agreement of those beyond each distance from a border."""
    borders, bytes_of = borders_of(mapped, reference, question.borders_m), (stored(mapped), stored(reference))
    if pairs is None or pairs.borders != borders:
        pairs = count_pairs(*bytes_of, mapped.grid, lambda _: None, borders)
    tables = bytes_of[0].table, bytes_of[1].table

    def confusion(counts: PairCounts) -> Confusion:
        return Confusion(mapped.scheme, reference.scheme, tables, counts)

    pixels = int(confusion(pairs.counts).finish().counts[:-1, :-1].sum())
    found = []
    for metres, beyond in zip(borders.metres, pairs.beyond, strict=True):
        levels = _levels(confusion(beyond), mapped, reference)
        found.append(Inner(metres, 1 - int(levels[0].counts.sum()) / pixels if pixels else 0.0, levels))
    return pixels, tuple(found)


def _levels(confusion: Confusion, mapped: MapOfClasses, reference: Reference) -> tuple[LevelAgreement, ...]:
    return levels_of(confusion.finish(), mapped.scheme, reference.scheme)


def _count(
    counting: _Counting,
    two: tuple[MapOfClasses, Reference],
    within: float,
    zones: VectorOnGrid | None,
    reporter: Reporter,
) -> None:
    """Tolerance and zones, from a pass of their own."""
    (mapped, reference), area_m2 = two, ground_pixels(two[0].grid).area_m2
    levels = shared_levels(mapped.scheme, reference.scheme)
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES):
        for band in bands_beside((mapped.read, reference.read), mapped.grid, int(np.ceil(within))):
            reporter.check_cancelled()
            if within:
                _add_within(counting, band, within, levels)
            if zones:
                _add_zones(counting, zones.read(band.window), band, area_m2[band.window.row : band.window.row_stop])
            reporter.progress("closer", band.window.row_stop, mapped.grid.height, "rows")


def _add_within(counting: _Counting, band: Band, radius: float, pairs: tuple[tuple[int, int], ...]) -> None:
    near = band.near()
    for level, other in pairs:
        classes = look_up(near, counting.of_reference.recode_to_level(other))[0]
        padded = np.full(near.shape, NODATA, np.uint8)
        padded[band.inside] = look_up(band.of_map, counting.of_map.recode_to_level(level))[0]
        found = found_near(padded, classes, radius)[band.inside] & (classes[band.inside] != NODATA)
        counting.within[level] = counting.within.get(level, 0) + int(found.sum())


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


def _add_zones(counting: _Counting, zones: Classes, band: Band, area_m2: npt.NDArray[np.float64]) -> None:
    for number in np.flatnonzero(np.bincount(zones.ravel(), minlength=256)[:NODATA]).tolist():
        inside = zones == number
        rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        box = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
        of_map = np.where(inside[box], band.of_map[box], np.uint8(NODATA))
        of_reference = np.where(inside[box], band.of_reference[box], np.uint8(NODATA))
        new = Confusion(counting.of_map, counting.of_reference)
        counting.zones.setdefault(number, new).add(of_map, of_reference, area_m2[box[0]])


def _figures(levels: tuple[LevelAgreement, ...]) -> dict[str, Any]:
    """Those of the finest level, and of each under its number."""
    return {**_level_figures(levels[0]), "levels": {str(level.number): _level_figures(level) for level in levels}}


def _level_figures(level: LevelAgreement) -> dict[str, float | int | None]:
    return {
        "pixels": int(level.counts.sum()),
        "area_ha": float(level.area_m2.sum() / M2_PER_HA),
        "overall_agreement": level.measures.overall,
        "mean_f1": level.measures.macro.f1,
        "mean_iou": level.measures.macro.iou,
    }
