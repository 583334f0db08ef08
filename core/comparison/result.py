"""A finished comparison, gathered before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...models.card import Card
from ..report.content import Picture
from .area import AreaResult
from .domain_distance import DomainDistance, share_distance
from .fusion import Fusion
from .legend import Legend
from .suspects import AreaSuspects


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What is known of one raster beside the figures of its area."""

    name: str
    area: str
    raster: str
    reference: str
    """What was recognised of the reference layer, in a sentence; empty without one."""
    distances: tuple[DomainDistance, ...]
    """From the training data of each weights."""
    shares: tuple[Mapping[str, float], ...]
    """Class code of the weights' own scheme → share of each weights' map."""
    states: tuple[Picture, ...]
    """Where which of two maps is right; one for each pair."""


@dataclass(frozen=True, slots=True)
class Place:
    """A sample of an area where the maps differ."""

    area: str
    site: str
    differing: float
    """Share of its pixels on which not all maps are the same."""
    pictures: tuple[Picture, ...]
    """Image, reference where there is one, each map."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that a comparison tells."""

    cards: tuple[Card, ...]
    """Of the weights, in the order given."""
    legend: Legend
    areas: tuple[AreaResult, ...]
    sites: tuple[SiteFacts, ...]
    places: tuple[Place, ...]
    notes: tuple[str, ...]
    run: Mapping[str, Any]
    """As ``run.json`` has it."""
    generalised_areas: tuple[AreaResult, ...] = ()
    """The same areas with every map generalised; empty where none was."""
    fusions: tuple[Fusion, ...] = ()
    """What making one map of all did, for each area; empty where nobody asked for it."""
    suspects: tuple[AreaSuspects, ...] = ()
    """What the weights contradict together, for each area with a reference that has polygons or regions."""
    is_generalised: bool = False
    """These are figures of generalised maps."""

    @property
    def generalised(self) -> Comparison | None:
        """The same comparison of the generalised maps."""
        if not self.generalised_areas:
            return None
        raw = replace(self, generalised_areas=(), fusions=(), suspects=())
        return replace(raw, areas=self.generalised_areas, is_generalised=True)

    @property
    def names(self) -> tuple[str, ...]:
        """What the weights are called."""
        return tuple(card.id for card in self.cards)

    @property
    def has_reference(self) -> bool:
        """The maps were compared with official layers and not only with each other."""
        return all(area.compared for area in self.areas)

    def sites_of(self, area: AreaResult) -> tuple[SiteFacts, ...]:
        """The rasters of an area."""
        return tuple(site for site in self.sites if site.area == area.name)

    def is_home(self, weights: int, area: AreaResult) -> bool:
        """Most rasters of the area lie in the region of the weights: in or near the box around their training data."""
        sites = self.sites_of(area)
        return 2 * sum(not site.distances[weights].is_away for site in sites) > len(sites)

    def share_distance(self, weights: int, area: AreaResult) -> float | None:
        """How far the classes' shares in the weights' map are from those of their training data, 0–1."""
        sites, card = self.sites_of(area), self.cards[weights]
        codes = {code for site in sites for code in site.shares[weights]}
        mean = {code: sum(site.shares[weights].get(code, 0.0) for site in sites) / len(sites) for code in codes}
        return share_distance(card, mean)
