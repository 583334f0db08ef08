"""A map compared with a reference layer, at every level that their schemes share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from ..errors import ReferenceLayerError
from ..events import Reporter
from ..grid import Grid, Window
from ..raster.stored import Stored, stored
from ..scheme import Classes, Scheme, common_level
from .borders import Borders, borders_around
from .confusion import Confusion, CrossTable
from .crosswalk import Crosswalk, crosswalk
from .level import M2_PER_HA, LevelAgreement, level_agreement
from .pairs import Pairs, count_pairs
from .reference import Reference, ReferenceDescription

CHANCE_KAPPA = 0.05
"""Below it an agreement is hardly more than chance."""


class MapOfClasses(Protocol):
    """What is compared: any open raster of classes, the raw map as well as the generalised one."""

    @property
    def grid(self) -> Grid:
        """Where its pixels lie."""

    @property
    def scheme(self) -> Scheme:
        """What its values mean."""

    def read(self, window: Window) -> Classes:
        """Scheme values, uint8 (rows, cols), 255 is nodata."""


@dataclass(frozen=True, slots=True)
class Extent:
    """What was compared, and what was left out because one of the two has no class there."""

    pixels: int
    area_ha: float
    only_map_pixels: int
    """The map has a class, the reference has none."""
    only_map_area_ha: float
    only_reference_pixels: int
    """The reference has a class, the map has none."""
    only_reference_area_ha: float

    def as_json(self) -> dict[str, Any]:
        """Pixels and hectares, nested as the report has them."""
        return {
            "pixels": self.pixels,
            "area_ha": self.area_ha,
            "left_out": {
                "only_map": {"pixels": self.only_map_pixels, "area_ha": self.only_map_area_ha},
                "only_reference": {"pixels": self.only_reference_pixels, "area_ha": self.only_reference_area_ha},
            },
        }


@dataclass(frozen=True, slots=True)
class Sample:
    """Every n-th pixel of both, to be looked at: values of the finest shared level, (rows, cols), 255 for none."""

    mapped: Classes
    reference: Classes
    own: Classes
    """Those of the map's own scheme."""
    grid: Grid
    """The map's own grid, of which this is the whole extent."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far a map agrees with a reference layer."""

    levels: tuple[LevelAgreement, ...]
    """Finest first; the overall agreement never falls from one to the next."""
    extent: Extent
    reference: ReferenceDescription
    sample: Sample
    map_ha: Mapping[str, float]
    """Class code → hectares of the whole map, compared or not; empty where it had to be recoded."""
    pairs: Pairs
    """What was counted: the figures beyond borders are in it as well."""

    @property
    def finest(self) -> LevelAgreement:
        """The level with the most classes."""
        return self.levels[0]

    @property
    def doubt(self) -> str:
        """A sentence where the two agree no better than chance would make them, else empty.

        Numbers from 1 on mean something in many schemes: a layer that was taken for another one shows in this.
        """
        measures = self.levels[-1].measures
        kappa, overall = measures.kappa, measures.overall
        if kappa is None or overall is None or kappa >= CHANCE_KAPPA or overall >= 0.5:
            return ""
        about = self.reference
        return (
            f"Map and reference agree hardly more often than chance would make them (kappa {kappa:.2f}): is "
            f"{about.layer}, {about.field}, really in {about.scheme_title} ({about.scheme})? If not, name its scheme."
        )

    def as_json(self) -> dict[str, Any]:
        """The block ``raw`` or ``generalised`` of ``report.json``.

        The fields of the finest level (see ``LevelAgreement.as_json``), with ``compared`` (what was compared and left
        out) and ``levels`` (level number, 1 the coarsest, as text → the fields of that level) beside them. Numbers are
        finite; undefined figures are null.
        """
        levels = {str(level.number): level.as_json() for level in self.levels}
        return {**self.finest.as_json(), "compared": self.extent.as_json(), "levels": levels}


def agree(
    mapped: MapOfClasses, reference: Reference, reporter: Reporter, *, borders_m: tuple[float, ...] = ()
) -> Agreement:
    """The agreement of a map with a reference layer, counted by bands of rows; a census, so without any interval.

    Args:
        mapped: the raw or the generalised map.
        reference: opened on the map's grid.
        reporter: told the rows done.
        borders_m: distances from the reference's borders, for the closer look that comes after: counted on the way.

    Raises:
        ReferenceLayerError: no level is shared, or no pixel has a class in both.
        RasterError, SchemeError: one of the files is damaged, or the map holds a value that its scheme lacks.
    """
    counted, own = reference.counted_with(mapped), stored(mapped).table
    mapped = in_scheme_of(mapped, reference.scheme)
    finest = shared_levels(mapped.scheme, reference.scheme)[0]
    bytes_of = stored(mapped), stored(reference)

    def told(rows: int) -> None:
        reporter.check_cancelled()
        reporter.progress("agreement", rows, mapped.grid.height, "rows")

    pairs = counted or count_pairs(*bytes_of, mapped.grid, told, borders_of(mapped, reference, borders_m))
    tables = bytes_of[0].table, bytes_of[1].table
    table = Confusion(mapped.scheme, reference.scheme, tables, pairs.counts).finish()
    extent = _extent(table)
    if not extent.pixels:
        raise ReferenceLayerError(
            f"No pixel of the map has a class in the reference layer {reference.description.layer} as well.",
            "Choose a layer that covers the map's area.",
        )
    levels = levels_of(table, mapped.scheme, reference.scheme)
    sample = Sample(
        mapped.scheme.recode_to_level(finest[0])[tables[0][pairs.of_map]],
        reference.scheme.recode_to_level(finest[1])[tables[1][pairs.of_reference]],
        own[pairs.of_map],
        mapped.grid,
    )
    hectares = table.area_m2[:-1].sum(axis=1) / M2_PER_HA
    whole = {c.code: float(ha) for c, ha in zip(mapped.scheme.classes, hectares, strict=True) if ha}
    whole = {} if isinstance(mapped, Recoded) else whole
    return Agreement(levels, extent, reference.description, sample, whole, pairs)


def borders_of(mapped: MapOfClasses, reference: Reference, metres: tuple[float, ...]) -> Borders:
    """The borders between the reference's classes, at the finest level that it shares with the map.

    Raises:
        ReferenceLayerError: no level is shared.
    """
    level = shared_levels(mapped.scheme, reference.scheme)[0][1]
    classes = reference.scheme.recode_to_level(level)[stored(reference).table]
    return borders_around(metres, mapped.grid, classes)


@dataclass(frozen=True, slots=True)
class Recoded:
    """A map read in another scheme."""

    mapped: MapOfClasses
    walk: Crosswalk

    @property
    def grid(self) -> Grid:
        """The map's own."""
        return self.mapped.grid

    @property
    def scheme(self) -> Scheme:
        """The coarse one."""
        return self.walk.coarse

    def read(self, window: Window) -> Classes:
        """Values of the coarse scheme, uint8 (rows, cols), 255 where it has no class."""
        return self.walk.lookup()[self.mapped.read(window)]

    def stored(self) -> Stored:
        """The map's own bytes, translated to the coarse scheme."""
        own = stored(self.mapped)
        return Stored(own.read, self.walk.lookup()[own.table], own.check)


def legend_beside(of_map: Scheme, of_reference: Scheme) -> Scheme:
    """The scheme in which a map is compared: its own, or that of the reference where the map has to be recoded."""
    recoded = not common_level(of_map, of_reference) and crosswalk(of_map, of_reference)
    return of_reference if recoded else of_map


def in_scheme_of(mapped: MapOfClasses, scheme: Scheme) -> MapOfClasses:
    """The map as it is, or recoded where it shares no level with a coarser scheme that a crosswalk leads to."""
    walk = None if common_level(mapped.scheme, scheme) else crosswalk(mapped.scheme, scheme)
    return Recoded(mapped, walk) if walk else mapped


def shared_levels(of_map: Scheme, of_reference: Scheme) -> tuple[tuple[int, int], ...]:
    """(level of the map's scheme, level of the reference's) of each scheme that both reach, finest first.

    Raises:
        ReferenceLayerError: there is none.
    """
    shared = common_level(of_map, of_reference)
    if shared is None:
        raise ReferenceLayerError(
            f"The map's scheme {of_map.id} and the reference's scheme {of_reference.id} share no level.",
            "Choose a reference layer with the map's classes.",
        )
    return tuple((shared[0] - step, shared[1] - step) for step in range(min(shared)))


def levels_of(table: CrossTable, of_map: Scheme, of_reference: Scheme) -> tuple[LevelAgreement, ...]:
    """Every shared level, finest first, from one table of the schemes' own classes.

    Raises:
        ReferenceLayerError: no level is shared.
    """
    return tuple(_level(table, of_map, of_reference, pair) for pair in shared_levels(of_map, of_reference))


def _level(table: CrossTable, of_map: Scheme, of_reference: Scheme, pair: tuple[int, int]) -> LevelAgreement:
    """One level, by adding up rows and columns of the finest table."""
    scheme = of_map.at_level(pair[0])
    rows, cols = _places(of_map, pair[0]), _places(of_reference, pair[1])
    coarse = table.regroup(rows, cols, len(scheme.classes))
    return level_agreement(pair[0], scheme, coarse.counts[:-1, :-1], coarse.area_m2[:-1, :-1])


def _places(scheme: Scheme, level: int) -> npt.NDArray[np.intp]:
    """For each class of a scheme, in its order, the place of its class of a coarser level in that level's order."""
    table, order = scheme.recode_to_level(level), scheme.at_level(level).values
    return np.array([order.index(int(table[value])) for value in scheme.values], np.intp)


def _extent(table: CrossTable) -> Extent:
    both, map_only, reference_only = (slice(-1), slice(-1)), (slice(-1), -1), (-1, slice(-1))
    counts, area_ha = table.counts, table.area_m2 / M2_PER_HA
    return Extent(
        pixels=int(counts[both].sum()),
        area_ha=float(area_ha[both].sum()),
        only_map_pixels=int(counts[map_only].sum()),
        only_map_area_ha=float(area_ha[map_only].sum()),
        only_reference_pixels=int(counts[reference_only].sum()),
        only_reference_area_ha=float(area_ha[reference_only].sum()),
    )
