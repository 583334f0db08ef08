"""What several weights do in one test area, measured: figures, differences and how sure they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from ..agreement.measures import Measures, measure
from ..scheme import LandClass, Scheme
from .bootstrap import FEW_BLOCKS, Interval, interval, resample
from .counting import ONLY_A, ONLY_B, Sums, pairs_of
from .figures import F1, IOU, MEAN_F1, MEAN_IOU, OVERALL, PRODUCERS, columns, figures, place
from .legend import Legend
from .mcnemar import McNemar, mcnemar

COMPARED = (PRODUCERS, F1, IOU)
"""Figures of a class whose differences get an interval."""


class Verdict(str, Enum):
    """What a difference is worth."""

    A = "a_better"
    B = "b_better"
    NOISE = "within_noise"
    FEW = "too_few_blocks"
    NONE = "undefined"


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of weights A minus that of weights B."""

    measure: str
    land_class: LandClass | None
    """None: of the whole map."""
    a: float | None
    b: float | None
    difference: float | None
    """None where one of the two is undefined."""
    interval: Interval | None
    blocks: int
    """In which the class occurs, in a map or in the reference."""
    verdict: Verdict


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
    """Blocks with compared pixels."""
    block_m: float
    maps: tuple[MapFigures, ...]
    """In the order of the weights."""
    pairs: tuple[Pair, ...]

    @property
    def few_blocks(self) -> bool:
        """Too few for any verdict."""
        return self.blocks < FEW_BLOCKS

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


def assess(name: str, sites: Sequence[tuple[str, Sums]], legend: Legend, *, block_m: float, seed: int) -> AreaResult:
    """The figures of an area, with intervals from its blocks.

    Args:
        name: of the area.
        sites: (name of the raster, its sums); the area is all of them together.
        legend: of the classes.
        block_m: mean side of the blocks.
        seed: of the drawing of blocks.
    """
    sums = _united([found for _, found in sites])
    weights = sums.mapped.shape[1]
    table = columns(sums)[sums.reference.sum(axis=1) > 0]
    drawn = resample(table, lambda s: figures(s, weights).flat, seed=seed) if len(table) else np.empty((0, 0))
    pairs = tuple(_pair(p, sums, drawn, legend) for p in range(len(pairs_of(weights))))
    return AreaResult(
        name=name,
        sites=tuple(site for site, _ in sites),
        classes=legend.scheme.classes,
        pixels=int(sums.valid.sum()),
        compared=int(sums.reference.sum()),
        reference_ha=sums.confusion_m2[0].sum(axis=0) / 10_000,
        blocks=len(table),
        block_m=block_m,
        maps=tuple(_map(k, sums, drawn, legend) for k in range(weights)),
        pairs=pairs,
    )


def _united(parts: Sequence[Sums]) -> Sums:
    """The sums of several rasters: those of blocks one after the other, all others added."""
    per_block = {"mapped", "right", "reference", "valid", "differ"}
    united = {}
    for field in Sums._fields:
        arrays = [getattr(part, field) for part in parts]
        united[field] = np.concatenate(arrays) if field in per_block else np.sum(arrays, axis=0)
    return Sums(**united)


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


def _pair(number: int, sums: Sums, drawn: npt.NDArray[np.float64], legend: Legend) -> Pair:
    a, b = (int(k) for k in pairs_of(sums.mapped.shape[1])[number])
    states, test = sums.states[number], None
    differences: tuple[Difference, ...] = ()
    if drawn.size:
        right = sums.right.sum(axis=2)
        only_a, only_b = (int(states[state - 1].sum()) for state in (ONLY_A, ONLY_B))
        # In the difference of a block, the pixels that both maps have right cancel out.
        test = mcnemar(only_a, only_b, (right[:, a] - right[:, b])[sums.reference.sum(axis=1) > 0])
        differences = _Drawn(sums, drawn, legend, a, b).differences()
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


@dataclass(frozen=True)
class _Drawn:
    """Two weights' figures, as they are and as they come out of drawn blocks."""

    sums: Sums
    drawn: npt.NDArray[np.float64]
    legend: Legend
    a: int
    b: int

    def differences(self) -> tuple[Difference, ...]:
        """Of the whole map, and of each class that occurs."""
        found = [self._difference(name, None) for name in (OVERALL, MEAN_IOU, MEAN_F1)]
        for c in range(len(self.legend.scheme.classes)):
            if self._blocks_of(c):
                found += [self._difference(name, c) for name in COMPARED]
        return tuple(found)

    def _difference(self, name: str, of_class: int | None) -> Difference:
        weights, classes = self.sums.mapped.shape[1], len(self.legend.scheme.classes)
        table = columns(self.sums).sum(axis=0).astype(np.float64)
        flat = figures(table, weights).flat
        at_a, at_b = (place(classes, k, name, of_class) for k in (self.a, self.b))
        a, b = float(flat[at_a]), float(flat[at_b])
        blocks = self._blocks_of(of_class)
        found = interval(self.drawn[:, at_a] - self.drawn[:, at_b], blocks)
        known = bool(np.isfinite(a - b))
        return Difference(
            measure=name,
            land_class=None if of_class is None else self.legend.scheme.classes[of_class],
            a=_number(a),
            b=_number(b),
            difference=_number(a - b),
            interval=found if known else None,
            blocks=blocks,
            verdict=_verdict(a - b, found, blocks) if known else Verdict.NONE,
        )

    def _blocks_of(self, of_class: int | None) -> int:
        seen = self.sums.reference[:, None] + self.sums.mapped[:, [self.a, self.b]].sum(axis=1, keepdims=True)
        counts = seen[:, 0].sum(axis=1) if of_class is None else seen[:, 0, of_class]
        return int((counts > 0).sum())


def _verdict(difference: float, found: Interval | None, blocks: int) -> Verdict:
    if blocks < FEW_BLOCKS or found is None:
        return Verdict.FEW
    if not found.excludes_zero:
        return Verdict.NOISE
    return Verdict.A if difference > 0 else Verdict.B


def _number(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
