"""What several weights do in one test area, measured: figures, differences and how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..agreement.measures import Measures, measure
from ..scheme import LandClass, Scheme
from .bootstrap import FEW_BLOCKS, Interval, interval
from .counting import ONLY_A, ONLY_B, Sums, pairs_of
from .difference import FEW_RASTERS, Difference, Drawing, Drawn, Verdict, redrawn, united
from .figures import OVERALL, place
from .legend import Legend
from .mcnemar import McNemar, mcnemar


@dataclass(frozen=True, slots=True)
class Pair:
    """Two weights in one area."""

    a: int
    """Place of A among the weights."""
    b: int
    differences: tuple[Difference, ...]
    """Of the whole map first; empty without a reference."""
    test: McNemar | None
    states: npt.NDArray[np.int64]
    """Pixels: (both right, only A, only B, neither; classes of the reference)."""
    states_ha: npt.NDArray[np.float64]
    change: npt.NDArray[np.int64]
    """Pixels, rows = A, columns = B."""
    change_ha: npt.NDArray[np.float64]

    def of(self, name: str, land_class: LandClass | None = None) -> Difference:
        """The difference of one figure."""
        return next(d for d in self.differences if d.measure == name and d.land_class == land_class)

    @property
    def same_share(self) -> float:
        """Share of the pixels on which both maps show the same class."""
        return float(np.trace(self.change) / max(1, self.change.sum()))


@dataclass(frozen=True, slots=True)
class MapFigures:
    """One weights' map in one area."""

    measures: Measures
    overall: Interval | None
    """Of the overall agreement."""
    levels: tuple[tuple[Scheme, float | None], ...]
    """Overall agreement at each coarser level, finest first."""
    confusion: npt.NDArray[np.int64]
    """Pixels, rows = map, columns = reference."""
    area_ha: npt.NDArray[np.float64]
    """Of each class in the map, over all pixels that all maps have."""


@dataclass(frozen=True, slots=True)
class AreaResult:
    """A test area."""

    name: str
    sites: tuple[str, ...]
    """Names of its rasters."""
    classes: tuple[LandClass, ...]
    pixels: int
    """With a class in all maps."""
    compared: int
    """Those of them with a class in the reference; 0 without one."""
    reference_ha: npt.NDArray[np.float64]
    """Of each class, over the compared pixels."""
    blocks: int
    """Units with compared pixels: what intervals are drawn from."""
    block_m: float
    by_raster: bool
    """Whole rasters are the units, because the area consists of several; else blocks are."""
    maps: tuple[MapFigures, ...]
    """In the order of the weights."""
    pairs: tuple[Pair, ...]

    @property
    def units(self) -> str:
        """What intervals are drawn from, in a word."""
        return "rasters" if self.by_raster else "blocks"

    @property
    def few_blocks(self) -> bool:
        """Too few for any verdict."""
        return self.blocks < (FEW_RASTERS if self.by_raster else FEW_BLOCKS)

    @property
    def best(self) -> int | None:
        """The weights with the largest overall agreement; None without a reference."""
        found = [m.measures.overall for m in self.maps]
        return None if None in found else int(np.argmax(np.array(found, np.float64)))

    @property
    def is_sure(self) -> bool:
        """The best weights are better than each of the others by more than chance."""
        best = self.best
        return best is not None and all(
            self.verdict(best, other) is Verdict.A for other in range(len(self.maps)) if other != best
        )

    def verdict(self, weights: int, other: int) -> Verdict:
        """On the overall agreement of two weights; ``A`` where ``weights`` is better."""
        pair, sign = self.against(weights, other)
        found = pair.of(OVERALL).verdict
        turned = {Verdict.A: Verdict.B, Verdict.B: Verdict.A}
        return found if sign > 0 else turned.get(found, found)

    def against(self, weights: int, other: int) -> tuple[Pair, int]:
        """The pair of two weights, and the sign that makes its differences those of ``weights`` minus ``other``."""
        for pair in self.pairs:
            if (pair.a, pair.b) == (weights, other):
                return pair, 1
            if (pair.b, pair.a) == (weights, other):
                return pair, -1
        raise ValueError(f"There is no pair {weights}, {other}.")


def assess(name: str, sites: Sequence[tuple[str, Sums]], legend: Legend, drawing: Drawing) -> AreaResult:
    """The figures of an area, with intervals from its blocks, or from its rasters.

    Rasters that lie apart differ more than blocks of one raster do: drawing blocks from all of them alike would tell
    how sure the figures are for these rasters, not for the area that they stand for (cluster bootstrap: Davison and
    Hinkley 1997, section 3.8).

    Args:
        name: of the area.
        sites: (name of the raster, its sums); the area is all of them together.
        legend: of the classes.
        drawing: how intervals come about.
    """
    sums = united([found for _, found in sites], by_raster=drawing.by_raster)
    weights = sums.mapped.shape[1]
    drawn = redrawn(sums, drawing)
    sample = Drawn(sums, drawn, legend, drawing)
    pairs = tuple(_pair(p, sample) for p in range(len(pairs_of(weights))))
    return AreaResult(
        name=name,
        sites=tuple(site for site, _ in sites),
        classes=legend.scheme.classes,
        pixels=int(sums.valid.sum()),
        compared=int(sums.reference.sum()),
        reference_ha=sums.confusion_m2[0].sum(axis=0) / 10_000,
        blocks=int((sums.reference.sum(axis=1) > 0).sum()),
        block_m=drawing.block_m,
        by_raster=drawing.by_raster,
        maps=tuple(_map(k, sums, drawn, legend) for k in range(weights)),
        pairs=pairs,
    )


def _map(k: int, sums: Sums, drawn: npt.NDArray[np.float64], legend: Legend) -> MapFigures:
    confusion, blocks = sums.confusion[k], int((sums.reference.sum(axis=1) > 0).sum())
    levels = []
    for scheme, places in legend.coarser():
        right = confusion[places[:, None] == places[None, :]].sum()
        levels.append((scheme, float(right / confusion.sum()) if confusion.sum() else None))
    pair, a_or_b = next((p, list(ab).index(k)) for p, ab in enumerate(pairs_of(sums.mapped.shape[1])) if k in ab)
    overall = drawn[:, place(len(legend.scheme.classes), k, OVERALL)] if drawn.size else drawn.ravel()
    return MapFigures(
        measures=measure(confusion),
        overall=interval(overall, blocks) if drawn.size else None,
        levels=tuple(levels),
        confusion=confusion,
        area_ha=sums.change_m2[pair].sum(axis=1 - a_or_b) / 10_000,
    )


def _pair(number: int, sample: Drawn) -> Pair:
    sums = sample.sums
    a, b = (int(k) for k in pairs_of(sums.mapped.shape[1])[number])
    states, test = sums.states[number], None
    differences: tuple[Difference, ...] = ()
    if sample.drawn.size:
        right = sums.right.sum(axis=2)
        only_a, only_b = (int(states[state - 1].sum()) for state in (ONLY_A, ONLY_B))
        # In the difference of a block, the pixels that both maps have right cancel out.
        test = mcnemar(only_a, only_b, (right[:, a] - right[:, b])[sums.reference.sum(axis=1) > 0])
        differences = sample.differences(a, b)
    return Pair(
        a=a,
        b=b,
        differences=differences,
        test=test,
        states=states,
        states_ha=sums.states_m2[number] / 10_000,
        change=sums.change[number],
        change_ha=sums.change_m2[number] / 10_000,
    )
