"""Several weights' maps of an area made one, and what that gains on ground that had no part in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...models.card import Card
from ..events import Reporter
from ..jobs.comparison import Fuse
from .counting import Sums
from .difference import Difference, Drawing, Drawn, redrawn, united
from .domain_distance import DomainDistance, transfer_scores
from .figures import OVERALL, columns, figures, place
from .fusing import FusedSite, Halves, Opinions, Tally, fuse_site, votes_of
from .legend import Legend
from .posterior import Posterior, bins_of_confidence, from_scores, learnt

BANDS = (0, 50, 60, 70, 80, 90)
"""Percent of consensus at which a new range begins."""


@dataclass(frozen=True)
class Fusing:
    """How maps are to become one."""

    method: Fuse
    cards: Posterior
    """What the cards say; also used where no ground with a reference can be spared."""
    legend: Legend
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class ConsensusRange:
    """Pixels of some range of consensus."""

    low: int
    """Percent, from which the range reaches to the next one's."""
    pixels: int
    agreement: float | None
    """Of the fused map with the reference there."""


@dataclass(frozen=True, slots=True)
class Fusion:
    """What fusing did in one area."""

    area: str
    method: Fuse
    """What the opinions rested on."""
    best: int
    """The weights that it is measured against: those that agree best; without a reference, of the highest score."""
    overall: tuple[float | None, ...]
    """Overall agreement of each weights, and last of the fused map; None without a reference."""
    differences: tuple[Difference, ...]
    """Fused minus best, of the whole map first; empty where nothing could be measured."""
    pixels: int
    """With a reference: what it was measured on."""
    units: int
    """Blocks, or rasters, of them."""
    area_ha: Mapping[str, float]
    """Class code → hectares in the fused map."""
    ranges: tuple[ConsensusRange, ...]

    @property
    def gain(self) -> Difference | None:
        """Of the overall agreement; None where nothing could be measured."""
        return next((d for d in self.differences if d.measure == OVERALL and d.land_class is None), None)


def fuse_area(name: str, sites: Sequence[FusedSite], fusing: Fusing, reporter: Reporter) -> Fusion:
    """Set the opinions on an area, fuse its maps, and measure what that gains.

    What is measured at a place never rests on the place itself: the area's blocks (or rasters) are divided at random,
    and each half is measured with opinions that the other half has set (two-fold cross-validation by blocks). The maps
    that are written rest on both halves. Opinions from cards need no ground.

    Args:
        name: of the area.
        sites: its rasters.
        fusing: method, opinions of the cards, classes, what intervals are drawn from.
        reporter: told the rasters done.

    Raises:
        RasterError: a file is damaged.
        OutputError: the rasters cannot be written.
    """
    flags = halves([site.blocks.count for site in sites], fusing.drawing)
    opinions, method = Opinions(fusing.cards, (fusing.cards,) * 2), Fuse.CARDS
    if fusing.method is not Fuse.CARDS:
        bins = _bins(fusing.method)
        votes = votes_of(sites, flags, bins, (len(fusing.cards.say), len(fusing.legend.scheme.classes)))
        # Where one half has no reference, nothing could be measured with what the other has set.
        if votes.any(axis=(1, 2, 3, 4)).all():
            method = fusing.method
            opinions = Opinions(learnt(votes.sum(axis=0), bins), (learnt(votes[1], bins), learnt(votes[0], bins)))
    tally, sums = Tally.empty(len(fusing.legend.scheme.classes)), []
    for done, (site, half) in enumerate(zip(sites, flags, strict=True)):
        reporter.check_cancelled()
        sums.append(fuse_site(site, half, opinions, fusing.legend, tally))
        reporter.progress("fuse", done + 1, len(sites), "rasters")
    return _told((name, method, opinions), sums, tally, fusing)


def halves(blocks: Sequence[int], drawing: Drawing) -> list[Halves]:
    """For each block of each raster the half that it belongs to, 0 or 1: half of the rasters where these are the units.

    Args:
        blocks: number of blocks of each raster.
        drawing: what the units are, and the seed.
    """
    rng = np.random.default_rng([drawing.seed, 1])
    units = len(blocks) if drawing.by_raster else sum(blocks)
    half = (rng.permutation(units) % 2).astype(np.int64)
    if drawing.by_raster:
        return [np.full(count, one) for count, one in zip(blocks, half, strict=True)]
    return list(np.split(half, np.cumsum(blocks)[:-1]))


def card_opinions(cards: Sequence[Card], distances: Sequence[DomainDistance], legend: Legend) -> Posterior:
    """What the cards say of weights for a raster: the score of their own region inside of it, else that of another.

    Args:
        cards: of the weights.
        distances: of the raster from each weights' training data.
        legend: of the classes.
    """
    scores = []
    for card, distance in zip(cards, distances, strict=True):
        own, elsewhere = transfer_scores(card)
        score = (elsewhere or own) if distance.is_away else (own or elsewhere)
        same = score is not None and legend.scheme.id == card.scheme
        f1 = {code: figure for code, figure in score.f1 if figure is not None} if score and same else {}
        scores.append((score.overall_agreement if score else 1.0, f1))
    return from_scores(scores, legend.scheme.codes)


def _bins(method: Fuse) -> npt.NDArray[np.uint8]:
    """One bin where confidence is not to matter."""
    return bins_of_confidence() if method is Fuse.PIXEL else np.zeros(256, np.uint8)


def _told(found: tuple[str, Fuse, Opinions], parts: Sequence[Sums], tally: Tally, fusing: Fusing) -> Fusion:
    (name, method, opinions), classes = found, fusing.legend.scheme.classes
    sums = united(parts, by_raster=fusing.drawing.by_raster)
    weights, units = sums.mapped.shape[1], int((sums.reference.sum(axis=1) > 0).sum())
    overall: tuple[float | None, ...] = (None,) * weights
    best = int(opinions.whole.say.mean(axis=1).argmax())
    differences: tuple[Difference, ...] = ()
    if units:
        flat = figures(columns(sums).sum(axis=0).astype(np.float64), weights).flat
        shares = [float(flat[place(len(classes), k, OVERALL)]) for k in range(weights)]
        overall, best = tuple(shares), int(np.argmax(shares[:-1]))
        sample = Drawn(sums, redrawn(sums, fusing.drawing), fusing.legend, fusing.drawing)
        differences = sample.differences(weights - 1, best)
    return Fusion(
        area=name,
        method=method,
        best=best,
        overall=overall,
        differences=differences,
        pixels=int(sums.reference.sum()),
        units=units,
        area_ha={c.code: float(ha) for c, ha in zip(classes, tally.hectares, strict=True) if ha},
        ranges=_ranges(tally) if units else (),
    )


def _ranges(tally: Tally) -> tuple[ConsensusRange, ...]:
    found = []
    for low, stop in zip(BANDS, (*BANDS[1:], 101), strict=True):
        pixels, right = int(tally.measured[low:stop].sum()), int(tally.right[low:stop].sum())
        found.append(ConsensusRange(low, pixels, right / pixels if pixels else None))
    return tuple(found)
