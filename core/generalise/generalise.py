"""The CORINE rules in their order: light cleaning, minimum width, minimum mapping unit, until nothing improves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import SchemeError
from ..events import Reporter
from ..raster.ground import GroundPixels
from ..rules import Rules
from ..scheme import NODATA, Classes, Scheme
from .arrays import Flags, Longs
from .composition import compose
from .fill import refill
from .linear import widen
from .measure import Measure, measure_of
from .merge import merge
from .priority import Matrix, priority_matrix
from .ranks import Ranks, ranks_of
from .regions import Regions, find_regions, paint
from .width import wide_enough

_CLEANING = 0.01
"""Share of the MMU below which specks go before the width is looked at: 0.25 ha for CORINE. A hole of one pixel would
otherwise make all around it too narrow."""

_WORTH = 0.75
"""A round is kept where it leaves at most this share of the narrow pixels before it; later rounds gain ever less."""


@dataclass(frozen=True, slots=True)
class Generalised:
    """A generalised map and what became of the map it was made from."""

    classes: Classes
    """Scheme values, uint8 (rows, cols); 255 exactly where the map had it."""
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

    def summary(self) -> dict[str, Any]:
        """All figures, JSON-able."""
        names = [name for name in self.__slots__ if name != "classes"]
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

    @property
    def reach(self) -> int:
        """The minimum width in pixels, rounded up."""
        narrowest = min(self.ground.width_m.min(), self.ground.height_m.min())
        return int(np.ceil(self.rules.min_width_m / narrowest))


def generalise(classes: Classes, scheme: Scheme, ground: GroundPixels, rules: Rules, reporter: Reporter) -> Generalised:
    """The map generalised by minimum width and minimum mapping unit.

    Specks go first; then, in rounds, parts narrower than the minimum width go to surviving neighbours, and regions
    below the MMU are merged, smallest first. Rounds end when another one would not clearly lessen the narrow area. The
    MMU has the last word: afterwards no region is below it, except those that touch the raster's edge or nodata.
    Generalising the result again changes nothing, and flipping or turning the map flips or turns the result.

    Args:
        classes: scheme values, uint8 (rows, cols), 255 is nodata.
        scheme: whose values they are.
        ground: pixel sizes of the same rows.
        rules: MMU in ha, minimum width in m, priority table.
        reporter: told the progress, asked for a cancellation.

    Raises:
        SchemeError: a value that the scheme lacks, or a priority table that does not fit it.
        CancelledError: the user stopped.
    """
    ranks = ranks_of(scheme)
    setting = _setting(scheme, ground, rules, ranks, reporter=reporter)
    before = find_regions(ranks.rank(classes), setting.measure)
    reporter.progress("generalise", 1, 10, "steps")
    mapped, rounds, narrow = _rounds(before, setting)
    after = find_regions(mapped, setting.measure)
    reporter.progress("generalise", 10, 10, "steps")
    small = after.area < setting.minimum()[after.classes]
    valid = max(1, int(before.pixels.sum()))
    result = ranks.to_value[mapped]
    return Generalised(
        classes=result,
        regions_before=before.count,
        regions_after=after.count,
        edge_regions=int((small & after.at_edge).sum()),
        below_mmu=int((small & ~after.at_edge).sum()),
        narrow_share=narrow / valid,
        changed_share=int(np.count_nonzero(result != classes)) / valid,
        rounds=rounds,
        area_before_ha=_areas(before, after, setting.measure, ranks),
        area_after_ha=_areas(after, before, setting.measure, ranks),
    )


def _setting(scheme: Scheme, ground: GroundPixels, rules: Rules, ranks: Ranks, *, reporter: Reporter) -> _Setting:
    mmu_ha = tuple(rules.minimum_ha(scheme.by_code(code)) for code in ranks.codes)
    priority = priority_matrix(scheme, rules.priority)
    setting = _Setting(measure_of(ground), ground, rules, priority, ranks.codes, mmu_ha, reporter)
    setting.ranks((*rules.any_width, *rules.keep_connected, *(code for code, _ in rules.class_mmu)))
    return setting


def _start(before: Regions, setting: _Setting) -> Classes:
    """The ranks before the first round: composed, cleaned and widened as the rules ask."""
    rules, check = setting.rules, setting.reporter.check_cancelled
    regions = before
    if rules.composition:
        small = (before.area < setting.minimum()[before.classes]).astype(np.uint8)
        classes, is_small = paint(before.runs, before.classes), paint(before.runs, small) == 1
        bands = compose(classes, is_small, setting.codes, ground=setting.ground, unit_ha=rules.mmu_ha)
        regions = find_regions(np.concatenate(list(bands)), setting.measure)
    cleaned = paint(regions.runs, merge(regions, setting.priority, setting.minimum(_CLEANING)))
    kept = setting.ranks(rules.keep_connected)
    return widen(cleaned, kept, setting.ground, rules.min_width_m, check) if kept else cleaned


def _rounds(before: Regions, setting: _Setting) -> tuple[Classes, int, int]:
    """The generalised ranks, the number of rounds, and the narrow pixels left.

    A round is kept only where it clearly lessens the narrow pixels. So the rounds end, and another run ends at once.
    """
    current = _start(before, setting)
    if not setting.rules.min_width_m:
        return _merged(current, setting), 1, 0
    survivors, narrow = _survivors(current, setting)
    rounds = 0
    while True:
        rounds += 1
        setting.reporter.progress("generalise", min(9, 1 + 2 * rounds), 10, "steps")
        offer = _merged(refill(current, survivors, setting.priority, setting.reach), setting)
        offer_survivors, offer_narrow = _survivors(offer, setting)
        if narrow == 0 or offer_narrow > _WORTH * narrow:
            offer = _merged(current, setting)
            if np.array_equal(offer, current):
                return current, rounds, narrow
            offer_survivors, offer_narrow = _survivors(offer, setting)
        current, survivors, narrow = offer, offer_survivors, offer_narrow


def _survivors(current: Classes, setting: _Setting) -> tuple[Flags, int]:
    """The pixels wide enough, and the number of those that are not."""
    survivors = wide_enough(current, setting.ground, setting.rules.min_width_m, setting.reporter.check_cancelled)
    if setting.rules.any_width:
        survivors |= np.isin(current, setting.ranks(setting.rules.any_width))
    return survivors, int(np.count_nonzero(current != NODATA) - np.count_nonzero(survivors))


def _merged(current: Classes, setting: _Setting) -> Classes:
    """No region below the MMU but those at an edge."""
    setting.reporter.check_cancelled()
    regions = find_regions(current, setting.measure)
    return paint(regions.runs, merge(regions, setting.priority, setting.minimum()))


def _areas(regions: Regions, others: Regions, measure: Measure, ranks: Ranks) -> dict[str, float]:
    """Hectares by code for the classes present in either."""
    units = np.zeros(len(ranks.codes), np.int64)
    np.add.at(units, regions.classes, regions.area)
    present = np.union1d(regions.classes, others.classes)
    return {ranks.codes[rank]: float(measure.hectares(units)[rank]) for rank in present}
