"""The CORINE rules in their order: light cleaning, minimum width, minimum mapping unit, until nothing improves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from ..errors import SchemeError
from ..events import Reporter
from ..jobs.rules import Rules
from ..raster.ground import GroundPixels
from ..scheme import NODATA, Classes, Scheme
from ..steps import step
from .arrays import Longs
from .composition import compose
from .linear import widen
from .measure import Measure, measure_of
from .merge import Merging
from .narrow import Look, Looked, refilled
from .numbering import recoloured
from .priority import Matrix, priority_matrix
from .ranks import Ranks, ranks_of
from .regions import Regions, find_regions
from .runs import RunMap, run_map, same, transitions
from .width import opening

_CLEANING = 0.01
"""Share of the MMU below which specks go before the width is looked at: 0.25 ha for CORINE. A hole of one pixel would
otherwise make all around it too narrow."""

_WORTH = 0.75
"""A round is kept where it leaves at most this share of the narrow pixels before it; later rounds gain ever less."""


@dataclass(frozen=True, slots=True)
class Generalised:
    """A generalised map and what became of the map it was made from."""

    map: RunMap
    """Scheme values; 255 exactly where the map had it."""
    regions_before: int
    regions_after: int
    edge_regions: int
    """Regions below the MMU that stay because they touch the raster's edge or nodata."""
    below_mmu: int
    """Regions below the MMU away from all edges; 0."""
    narrow_share: float
    """Share of the valid area where the minimum width still does not fit, 0–1."""
    changed_share: float
    """Share of valid pixels with another class than before, 0–1."""
    rounds: int
    """How often width and MMU were applied."""
    area_before_ha: dict[str, float]
    """Ground area by code, in the scheme's order; classes present before or after."""
    area_after_ha: dict[str, float]

    @property
    def classes(self) -> Classes:
        """The generalised map as pixels, uint8 (rows, cols)."""
        return self.map.rows(0, self.map.height)

    def summary(self) -> dict[str, Any]:
        """All figures, JSON-able."""
        names = [name for name in self.__slots__ if name != "map"]
        return {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True)
class _Setting:
    """What all rounds share."""

    measure: Measure
    ground: GroundPixels
    rules: Rules
    priority: Matrix
    codes: tuple[str, ...]
    """Codes by rank."""
    mmu_ha: tuple[float, ...]
    """MMU by rank."""
    reporter: Reporter

    def minimum(self, share: float = 1.0) -> Longs:
        """The MMU of each class, or a share of it, in units of area."""
        return np.array([self.measure.at_least(area * share) for area in self.mmu_ha], np.int64)

    def ranks(self, codes: tuple[str, ...]) -> list[int]:
        """The ranks of codes.

        Raises:
            SchemeError: a code that the scheme lacks.
        """
        lacking = [code for code in codes if code not in self.codes]
        if lacking:
            raise SchemeError(
                f"The rules name {', '.join(lacking)}, which the scheme lacks.", f"It has {', '.join(self.codes)}."
            )
        return [self.codes.index(code) for code in codes]

    def look(self) -> Look:
        """How the minimum width is looked at."""
        opened = opening(self.ground, self.rules.min_width_m)
        return Look(opened, self.ranks(self.rules.any_width), self.reporter.check_cancelled)

    @property
    def reach(self) -> int:
        """The minimum width in pixels, rounded up."""
        narrowest = min(self.ground.width_m.min(), self.ground.height_m.min())
        return int(np.ceil(self.rules.min_width_m / narrowest))


@dataclass(frozen=True, slots=True)
class _Tally:
    """What remains known of regions that are no longer needed."""

    count: int
    units: Longs
    """Area by rank."""
    present: tuple[int, ...]
    """Ranks of the classes that occur."""


@dataclass(frozen=True, slots=True)
class _Start:
    """The map before the first round."""

    map: RunMap
    """Ranks, composed, cleaned and widened as the rules ask."""
    before: _Tally
    """How all began."""


@dataclass(frozen=True, slots=True)
class _Round:
    """What a round has come to."""

    map: RunMap
    survivors: RunMap | None
    """See ``Looked``; None after the last round."""
    narrow: int
    """Narrow pixels before it."""


def generalise(
    classes: Classes | RunMap, scheme: Scheme, ground: GroundPixels, rules: Rules, reporter: Reporter
) -> Generalised:
    """The map generalised by minimum width and minimum mapping unit.

    Specks go first; then, in rounds, parts narrower than the minimum width go to surviving neighbours, and regions
    below the MMU are merged, smallest first. Rounds end when another one would not clearly lessen the narrow area. The
    MMU has the last word: afterwards no region is below it, except those that touch the raster's edge or nodata.
    Generalising the result again changes nothing, and flipping or turning the map flips or turns the result. Memory is
    needed by run and by region, not by pixel.

    Args:
        classes: scheme values, uint8 (rows, cols) or its runs, 255 is nodata.
        scheme: whose values they are.
        ground: pixel sizes of the same rows.
        rules: MMU in ha, minimum width in m, priority table.
        reporter: told the progress, asked for a cancellation.

    Raises:
        SchemeError: a value that the scheme lacks, or a priority table that does not fit it.
        CancelledError: the user stopped.
    """
    ranks, before = ranks_of(scheme), run_map(classes)
    setting = _setting(scheme, ground, rules, ranks, reporter=reporter)
    reporter.progress("generalise", 1, 10, "steps")
    ranks.rank(np.flatnonzero(before.pixels()).astype(np.uint8))
    start = step("clean", _Start, lambda: _start(before.recoded(ranks.to_rank), setting))
    mapped, rounds, narrow = _rounds(start.map, setting)
    after = find_regions(mapped, setting.measure)
    reporter.progress("generalise", 10, 10, "steps")
    small, result = after.area < setting.minimum()[after.classes], mapped.recoded(ranks.to_value)
    changes = transitions(before, result)
    valid = max(1, int(changes.sum()) - int(changes[NODATA, NODATA]))
    return Generalised(
        map=result,
        regions_before=start.before.count,
        regions_after=after.count,
        edge_regions=int((small & after.at_edge).sum()),
        below_mmu=int((small & ~after.at_edge).sum()),
        narrow_share=narrow / valid,
        changed_share=int(changes.sum() - np.trace(changes)) / valid,
        rounds=rounds,
        area_before_ha=_areas(start.before, _tally(after), setting.measure, ranks),
        area_after_ha=_areas(_tally(after), start.before, setting.measure, ranks),
    )


def _setting(scheme: Scheme, ground: GroundPixels, rules: Rules, ranks: Ranks, *, reporter: Reporter) -> _Setting:
    mmu_ha = tuple(rules.minimum_ha(scheme.by_code(code)) for code in ranks.codes)
    priority = priority_matrix(scheme, rules.priority)
    setting = _Setting(measure_of(ground), ground, rules, priority, ranks.codes, mmu_ha, reporter)
    setting.ranks((*rules.any_width, *rules.keep_connected, *(code for code, _ in rules.class_mmu)))
    return setting


def _start(ranked: RunMap, setting: _Setting) -> _Start:
    """What the first round begins with."""
    rules, regions = setting.rules, find_regions(ranked, setting.measure)
    tally = _tally(regions)
    if rules.composition:
        regions = find_regions(_composed(regions, setting), setting.measure)
    merging = Merging.of(regions)
    del regions
    cleaned = merging.map(setting.priority, setting.minimum(_CLEANING))
    kept = setting.ranks(rules.keep_connected)
    if not kept:
        return _Start(cleaned, tally)
    wide = widen(cleaned, kept, setting.ground, rules.min_width_m, setting.reporter.check_cancelled)
    return _Start(wide, tally)


def _composed(regions: Regions, setting: _Setting) -> RunMap:
    small = (regions.area < setting.minimum()[regions.classes]).astype(np.uint8)
    source, is_small = regions.numbering.map, recoloured(regions.numbering, small)
    return compose(source, is_small, setting.codes, ground=setting.ground, unit_ha=setting.rules.mmu_ha)


def _rounds(start: RunMap, setting: _Setting) -> tuple[RunMap, int, int]:
    """The generalised ranks, the number of rounds, and the narrow pixels left.

    A round is kept only where it clearly lessens the narrow pixels. So the rounds end, and another run ends at once.
    """
    if not setting.rules.min_width_m:
        return _merged(start, setting), 1, 0
    # In a list, so that the first round can let go of what it begins with: it changes nearly everything, what was seen
    # before it is of no use, and would need much memory.
    current, rounds = [step("look", Looked, lambda: setting.look().at(start))], 0
    while True:
        rounds += 1
        setting.reporter.progress("generalise", min(9, 1 + 2 * rounds), 10, "steps")
        found = step(f"round{rounds}", _Round, partial(_round, current, rounds == 1, setting))
        if found.survivors is None:
            return found.map, rounds, found.narrow
        current = [Looked(found.map, found.survivors)]


def _round(begin: list[Looked], is_first: bool, setting: _Setting) -> _Round:
    """Takes what a round begins with out of the list, and goes on from there."""
    current, look = begin.pop(), setting.look()
    filled, known, narrow = _without_narrow(current, setting), current.map, current.narrow
    earlier = None if is_first else current
    del current
    offer = look.at(_merged(filled, setting), earlier)
    if narrow == 0 or offer.narrow > _WORTH * narrow:
        merged = _merged(known, setting)
        if same(merged, known):
            return _Round(merged, None, narrow)
        offer = look.at(merged, earlier)
    return _Round(offer.map, offer.survivors, narrow)


def _without_narrow(looked: Looked, setting: _Setting) -> RunMap:
    return refilled(looked, setting.priority, setting.reach, setting.reporter.check_cancelled)


def _merged(current: RunMap, setting: _Setting) -> RunMap:
    """No region below the MMU but those at an edge."""
    setting.reporter.check_cancelled()
    return Merging.of(find_regions(current, setting.measure)).map(setting.priority, setting.minimum())


def _tally(regions: Regions) -> _Tally:
    units = np.zeros(NODATA + 1, np.int64)
    np.add.at(units, regions.classes, regions.area)
    return _Tally(regions.count, units, tuple(np.unique(regions.classes).tolist()))


def _areas(tally: _Tally, other: _Tally, measure: Measure, ranks: Ranks) -> dict[str, float]:
    """Hectares by code for the classes present in either."""
    hectares = measure.hectares(tally.units)
    return {ranks.codes[rank]: float(hectares[rank]) for rank in sorted({*tally.present, *other.present})}
