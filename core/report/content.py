"""What a report tells, gathered before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...models.card import Card
from ..agreement.agreement import Agreement
from ..agreement.detail import Detail
from ..agreement.suspects import Suspects
from ..audit.changes import Changes
from ..audit.check import Audit
from ..jobs.rules import Rules
from ..scheme import Scheme

RAW, GENERALISED = "raw", "generalised"
"""The two maps of a run, as ``report.json`` names them."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside the page."""

    title: str
    png: bytes
    caption: str = ""
    """For instance how large the shown piece of ground is."""
    is_classes: bool = False
    """Pixels are classes: enlarged without smoothing, explained by a legend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """Everything that goes into ``report.html``, ``report.json`` and the tables."""

    title: str
    """For instance the raster's name."""
    scheme: Scheme
    """The map's classes."""
    run: Mapping[str, Any]
    """Provenance as ``run.json`` has it: ``job``, ``inputs``, ``versions`` and the run's own figures; JSON-able."""
    area_ha: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """``raw`` and ``generalised`` → class code → hectares of the whole map; either may be missing."""
    image: Picture | None = None
    """The input raster."""
    maps: tuple[Picture, ...] = ()
    """The map, the most finished one first."""
    raw: Agreement | None = None
    """Of the raw map with the reference layer."""
    generalised: Agreement | None = None
    """Of the generalised map with the reference layer."""
    generalisation: Mapping[str, Any] = field(default_factory=dict)
    """Figures of ``Generalised.summary()``; empty where nothing was generalised."""
    rules: Rules | None = None
    """The rules that the map was generalised by."""
    audit: Audit | None = None
    """Of the generalised map."""
    changes: Changes | None = None
    """What generalising did to the classes."""
    card: Card | None = None
    """The weights that made the map."""
    details: Mapping[str, Detail] = field(default_factory=dict)
    """``raw`` and ``generalised`` → a closer look at their agreement; either may be missing."""
    suspects: Suspects | None = None
    """Polygons of the reference layer that the raw map contradicts."""
    suspect_pictures: tuple[tuple[Picture, ...], ...] = ()
    """How the first of them look."""
    notes: tuple[str, ...] = ()
    """Warnings and assumptions, one sentence each."""

    @property
    def agreements(self) -> dict[str, Agreement]:
        """``raw`` and ``generalised`` → agreement, those that there are."""
        found = {RAW: self.raw, GENERALISED: self.generalised}
        return {name: agreement for name, agreement in found.items() if agreement}

    @property
    def main(self) -> Agreement | None:
        """The agreement to lead with: like is compared with like where the map was generalised as the reference was."""
        return self.generalised or self.raw
