"""A closer look at the agreement: away from borders, with a tolerance, and zone by zone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

from ..errors import ReferenceLayerError
from ..events import Reporter
from ..grid import Grid, Window
from ..raster.ground import ground_pixels
from ..raster.lookup import look_up
from ..raster.together import read_together
from ..scheme import NODATA, Classes, Scheme
from .agreement import MapOfClasses, in_scheme_of, levels_of, shared_levels
from .confusion import Confusion
from .level import M2_PER_HA, LevelAgreement
from .pairs import CACHE_BYTES, bands_of_rows
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
    borders: dict[float, Confusion]
    """Metres → pixels farther than that from any border."""
    within: dict[int, int] = field(default_factory=dict)
    """Level → pixels whose class occurs near by."""
    zones: dict[int, Confusion] = field(default_factory=dict)
    pixels: int = 0

    def levels(self, confusion: Confusion) -> tuple[LevelAgreement, ...]:
        return levels_of(confusion.finish(), self.of_map, self.of_reference)

    def new(self) -> Confusion:
        return Confusion(self.of_map, self.of_reference)


@dataclass(frozen=True)
class _Band:
    """Some rows: the map's, and the reference's with a margin above and below."""

    window: Window
    of_map: Classes
    near: Classes
    inside: tuple[slice, slice]
    """The rows of ``near`` that are those of the map."""
    area_m2: npt.NDArray[np.float64]

    @property
    def of_reference(self) -> Classes:
        return self.near[self.inside]


def look_closer(mapped: MapOfClasses, reference: Reference, question: Question, reporter: Reporter) -> Detail:
    """The closer look, by bands of rows with a margin of the reference.

    Raises:
        ReferenceLayerError: no level is shared, the zones cannot be read, or there are more than 250 of them.
        RasterError, SchemeError: one of the files is damaged.
    """
    mapped = in_scheme_of(mapped, reference.scheme)
    ground = ground_pixels(mapped.grid)
    pairs = shared_levels(mapped.scheme, reference.scheme)
    side = float(np.sqrt(ground.area_m2[mapped.grid.height // 2]))
    radii = {m: m / side for m in question.borders_m if 0.5 <= m / side <= MAX_RADIUS_PX}
    within = question.within_m / side
    if within > MAX_RADIUS_PX:
        raise ReferenceLayerError(
            f"{question.within_m:g} m are {within:.0f} pixels; a tolerance may have {MAX_RADIUS_PX}.",
            "Use a smaller radius, or a coarser map.",
        )
    counting = _Counting(mapped.scheme, reference.scheme, {})
    counting.borders = {m: counting.new() for m in radii}
    zones, names = _zones(question, mapped.grid)
    margin = int(np.ceil(max([*radii.values(), within])))
    with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES):
        for band in _bands(mapped, reference, margin, ground.area_m2):
            reporter.check_cancelled()
            counting.pixels += int(((band.of_map != NODATA) & (band.of_reference != NODATA)).sum())
            _add_borders(counting, band, radii, reference.scheme.recode_to_level(pairs[0][1]))
            if within:
                _add_within(counting, band, within, pairs)
            if zones:
                _add_zones(counting, zones.read(band.window), band)
            reporter.progress("closer", band.window.row_stop, mapped.grid.height, "rows")
    return _detail(counting, question, names)


def _bands(
    mapped: MapOfClasses, reference: Reference, margin: int, area_m2: npt.NDArray[np.float64]
) -> Iterator[_Band]:
    """Bands of rows, each read once: a band waits for the next one, which holds the margin below it."""
    above = np.empty((0, mapped.grid.width), np.uint8)
    waiting: tuple[Window, Classes, Classes] | None = None
    for window, (of_map, of_reference) in read_together((mapped.read, reference.read), bands_of_rows(mapped.grid)):
        if waiting:
            yield _band(waiting, above, of_reference[:margin], area_m2)
            above = waiting[2][-margin:] if margin else above
        waiting = window, of_map, of_reference
    if waiting:
        yield _band(waiting, above, above[:0], area_m2)


def _band(
    rows: tuple[Window, Classes, Classes], above: Classes, below: Classes, area_m2: npt.NDArray[np.float64]
) -> _Band:
    window, of_map, of_reference = rows
    near = np.concatenate([above, of_reference, below])
    inside = slice(len(above), len(above) + len(of_reference)), slice(None)
    return _Band(window, of_map, near, inside, area_m2[window.row : window.row_stop])


def _add_borders(counting: _Counting, band: _Band, radii: Mapping[float, float], finest: npt.NDArray[np.uint8]) -> None:
    classes = look_up(band.near, finest)[0] if radii else band.near
    for metres, radius in radii.items():
        away = ~near_borders(classes, radius)[band.inside]
        counting.borders[metres].add(band.of_map, np.where(away, band.of_reference, np.uint8(NODATA)), band.area_m2)


def _add_within(counting: _Counting, band: _Band, radius: float, pairs: tuple[tuple[int, int], ...]) -> None:
    for level, other in pairs:
        classes = look_up(band.near, counting.of_reference.recode_to_level(other))[0]
        padded = np.full(band.near.shape, NODATA, np.uint8)
        padded[band.inside] = look_up(band.of_map, counting.of_map.recode_to_level(level))[0]
        found = found_near(padded, classes, radius)[band.inside] & (classes[band.inside] != NODATA)
        counting.within[level] = counting.within.get(level, 0) + int(found.sum())


def _detail(counting: _Counting, question: Question, names: tuple[str, ...]) -> Detail:
    inner = []
    for metres, confusion in counting.borders.items():
        levels = counting.levels(confusion)
        left = int(levels[0].counts.sum())
        inner.append(Inner(metres, 1 - left / counting.pixels if counting.pixels else 0.0, levels))
    zones = [Zone(names[i], counting.levels(counting.zones[i])) for i in sorted(counting.zones)]
    within = [(level, found / counting.pixels) for level, found in counting.within.items()] if counting.pixels else []
    return Detail(
        pixels=counting.pixels,
        inner=tuple(inner),
        within_m=question.within_m,
        within=tuple(within),
        zone_field=question.zone_field,
        zones=tuple(zone for zone in zones if zone.level.counts.any()),
    )


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


def _add_zones(counting: _Counting, zones: Classes, band: _Band) -> None:
    for number in np.flatnonzero(np.bincount(zones.ravel(), minlength=256)[:NODATA]).tolist():
        inside = zones == number
        rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        box = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
        of_map = np.where(inside[box], band.of_map[box], np.uint8(NODATA))
        of_reference = np.where(inside[box], band.of_reference[box], np.uint8(NODATA))
        counting.zones.setdefault(number, counting.new()).add(of_map, of_reference, band.area_m2[box[0]])


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
