"""One rule and what was found, and all of them together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ..jobs.rules import Rules

MOST_OFFENDERS = 20
"""Places told for each check; the count tells them all."""

EEA_QC = "EEA quality control of Copernicus products, profile of CLC2024"
GUIDELINES = "CLC2024 Technical Guidelines"
OURS = "Landweave's own measure"


class Outcome(str, Enum):
    """How a check ended, the worst last."""

    SKIPPED = "not checked"
    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Offender:
    """One place where a rule is broken."""

    what: str
    """Polygon, code and figure."""
    x: float
    """In the layer's own CRS."""
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One rule and what was found."""

    id: str
    title: str
    rule: str
    source: str
    outcome: Outcome
    found: str
    """One sentence."""
    count: int = 0
    """How many places break the rule."""
    offenders: tuple[Offender, ...] = ()
    """The first ``MOST_OFFENDERS`` of them."""

    def as_json(self) -> dict[str, Any]:
        """JSON-able."""
        plain = {name: getattr(self, name) for name in ("id", "title", "rule", "source", "found", "count")}
        places = [{"what": o.what, "x": round(o.x, 6), "y": round(o.y, 6)} for o in self.offenders]
        return {**plain, "outcome": self.outcome.value, "offenders": places}


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """All checks of one layer."""

    layer: str
    """What was checked."""
    crs: str
    scheme: str
    rules: Rules
    checks: tuple[Check, ...]
    figures: Mapping[str, Any] = field(default_factory=dict)
    """``polygons``, ``area_ha``, ``below_mmu`` and ``below_mmu_ha`` (the exempted included), ``residual_ha`` …"""

    @property
    def outcome(self) -> Outcome:
        """The worst of all checks."""
        order = list(Outcome)
        return max((check.outcome for check in self.checks), key=order.index, default=Outcome.SKIPPED)

    def by_id(self, id_: str) -> Check:
        """The check with this id.

        Raises:
            KeyError: there is none.
        """
        return {check.id: check for check in self.checks}[id_]

    def as_json(self) -> dict[str, Any]:
        """The content of ``audit.json`` but for the changes of classes."""
        rules = self.rules
        return {
            "format": "landweave-audit",
            "version": 1,
            "layer": self.layer,
            "crs": self.crs,
            "scheme": self.scheme,
            "profile": rules.profile,
            "mmu_ha": rules.mmu_ha,
            "min_width_m": rules.min_width_m,
            "outcome": self.outcome.value,
            "figures": dict(self.figures),
            "checks": [check.as_json() for check in self.checks],
        }


def counted(number: int, one: str, many: str = "") -> str:
    """``no polygon``, ``1 polygon``, ``1,204 polygons``."""
    if number == 1:
        return f"1 {one}"
    return f"{number:,} {many or one + 's'}" if number else f"no {one}"
