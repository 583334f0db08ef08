"""How far a raster is from what regional weights were trained on, and what that has cost them elsewhere."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from pyproj import Geod
from rasterio.warp import transform_bounds

from ...models.card import Card, Score
from ..figures import percent
from ..grid import Window
from ..mapping.bands import match_bands
from ..mapping.scaling import fit_scaling
from ..mapping.suitability import sample_values
from ..raster.source import RasterSource

ODD_MEAN = 1.5
"""Training deviations by which a band's mean may differ: single tiles of a region differ by up to 1.4 from its mean."""
ODD_OUTSIDE = 0.2
"""Share of the pixels that may lie outside of the training data's percentiles 1 and 99; 0.02 is what they had."""
NEAR_KM = 50.0
"""A region does not end where its outermost training data lie: up to here a raster counts as inside."""
RARE = 0.01
"""Share of a class in the training data below which little can be expected of it."""


@dataclass(frozen=True, slots=True)
class BandDistance:
    """One band, in standard deviations of the training data."""

    name: str
    mean: float
    """(mean of the raster − mean of the training data) / deviation of the training data."""
    spread: float
    """Deviation of the raster / deviation of the training data."""
    low: float
    """The same as ``mean`` for percentile 1."""
    high: float
    """The same for percentile 99."""
    outside: float
    """Share of the raster's pixels outside of the training data's percentiles 1 and 99."""

    @property
    def is_odd(self) -> bool:
        """The weights have seen little like it."""
        return abs(self.mean) > ODD_MEAN or self.outside > ODD_OUTSIDE


@dataclass(frozen=True, slots=True)
class DomainDistance:
    """A raster against a card."""

    weights: str
    outside_km: float
    """From the raster's centre to the box around the training data; 0 inside."""
    bands: tuple[BandDistance, ...]
    own: Score | None
    """The card's score in its own region."""
    elsewhere: Score | None
    """The card's score in another region, the worst of them."""

    @property
    def is_away(self) -> bool:
        """The raster lies outside of the weights' region."""
        return self.outside_km > NEAR_KM

    @property
    def is_outside(self) -> bool:
        """The raster lies outside of the weights' region, or looks unlike it."""
        return self.is_away or any(band.is_odd for band in self.bands)

    @property
    def expected_loss(self) -> float | None:
        """Agreement in the own region minus that elsewhere, as the card states them."""
        if self.own is None or self.elsewhere is None:
            return None
        return self.own.overall_agreement - self.elsewhere.overall_agreement

    def warning(self) -> str:
        """What to tell before the weights are used here; empty where nothing speaks against them."""
        if not self.is_outside:
            return ""
        reasons = []
        if self.is_away:
            reasons.append(f"lies {self.outside_km:,.0f} km outside of the area that {self.weights} was trained on")
        odd = max((b for b in self.bands if b.is_odd), key=lambda b: (b.outside, abs(b.mean)), default=None)
        if odd:
            reasons.append(
                f"looks unlike the training data of {self.weights} ({odd.name}: mean {abs(odd.mean):.1f} deviations "
                f"{'higher' if odd.mean > 0 else 'lower'}, {percent(odd.outside, 0)} of the pixels outside of "
                "the usual range)"
            )
        return f"The raster {' and '.join(reasons)}. {self.loss()}"

    def loss(self) -> str:
        """What the card foretells of other regions, in a sentence."""
        own, other, loss = self.own, self.elsewhere, self.expected_loss
        if own is None or other is None or loss is None:
            return "How much that costs was never measured for these weights; measure it with a reference layer."
        what = f"a loss of about {100 * loss:.0f} points" if loss >= 0.005 else "no loss that could be foreseen"
        return (
            f"In {other.region} these weights agreed {percent(other.overall_agreement)} with the labels, in "
            f"{own.region} {percent(own.overall_agreement)}: expect {what}, and measure it with a reference layer."
        )

    def as_json(self) -> dict[str, Any]:
        """All fields, with ``is_away``, ``is_outside``, ``expected_loss`` and ``warning``."""
        scores = {
            name: {"region": s.region, "overall_agreement": s.overall_agreement} if s else None
            for name, s in (("own", self.own), ("elsewhere", self.elsewhere))
        }
        return {
            "weights": self.weights,
            "outside_km": self.outside_km,
            "bands": [asdict(band) | {"is_odd": band.is_odd} for band in self.bands],
            **scores,
            "is_away": self.is_away,
            "is_outside": self.is_outside,
            "expected_loss": self.expected_loss,
            "warning": self.warning(),
        }


def domain_distance(
    source: RasterSource, card: Card, *, bands: Sequence[int] = (), window: Window | None = None
) -> DomainDistance:
    """The distance of a raster, from nine patches of it.

    Args:
        source: the open raster.
        card: of the weights.
        bands: the user's choice of bands, as ``match_bands`` takes it.
        window: what will be mapped; None: all.

    Raises:
        RasterError: the raster does not fit the weights at all.
    """
    extent = window or source.grid.window
    match = match_bands(card, source.bands, bands)
    # In the units of the whole raster, which is what the map's own numbers rest on.
    chosen = [source.bands[i] for i in match.indices]
    whole = sample_values(source, match.indices, source.grid.window)
    scaling = fit_scaling(card, chosen, whole)
    sample = whole if extent == source.grid.window else sample_values(source, match.indices, extent)
    deviations = sample.astype(np.float64) * np.array(scaling.gain)[:, None] + np.array(scaling.bias)[:, None]
    found = []
    for band, z in zip(card.bands, deviations, strict=True):
        low, high = sorted((limit * card.scale + card.offset - band.mean) / band.std for limit in (band.low, band.high))
        first, last = np.percentile(z, (1, 99))
        outside = float(((z < low) | (z > high)).mean())
        found.append(BandDistance(band.name, float(z.mean()), float(z.std()), first - low, last - high, outside))
    box = transform_bounds(source.grid.crs, "EPSG:4326", *source.grid.crop(extent).bounds)
    own, elsewhere = transfer_scores(card)
    return DomainDistance(card.id, distance_km(card.footprint, box), tuple(found), own, elsewhere)


def distance_km(footprint: tuple[float, ...], box: tuple[float, ...]) -> float:
    """From the centre of a box to a footprint, both west, south, east, north in degrees; 0 inside, else at least 1."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    near = min(max(x, footprint[0]), footprint[2]), min(max(y, footprint[1]), footprint[3])
    metres = Geod(ellps="WGS84").inv(x, y, *near)[2]
    return float(math.ceil(metres / 1000))


def transfer_scores(card: Card) -> tuple[Score | None, Score | None]:
    """The card's scores in its own region and, the lowest of them, in another one; those of its own scheme.

    Scores of data that chose the state of the weights are no measure of either.
    """
    region = card.region.casefold()
    fitting = [s for s in card.scores if s.level in ("", card.scheme) and "validation" not in s.region.casefold()]
    own = [s for s in fitting if s.region.casefold() == region]
    elsewhere = [s for s in fitting if s.region.casefold() != region]
    return (own[0] if own else None), min(elsewhere, key=lambda s: s.overall_agreement, default=None)


def share_distance(card: Card, shares: Mapping[str, float]) -> float | None:
    """Half the sum of the differences between the classes' shares in a map and in the training data, 0–1.

    Args:
        card: of the weights.
        shares: class code → share of the map.

    Returns:
        None where the card does not tell shares.
    """
    if not card.class_shares:
        return None
    trained = dict(zip(card.classes, card.class_shares, strict=True))
    return sum(abs(shares.get(code, 0.0) - trained.get(code, 0.0)) for code in {*shares, *trained}) / 2
