"""Generalisation rules and the profiles, sets of them under a name, that ``generalise/profiles.csv`` holds."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import JobError

if TYPE_CHECKING:  # at run time it would bring NumPy along, which the launcher's own Python may lack
    from ..scheme import LandClass

_PROFILES = Path(__file__).parents[1] / "generalise" / "profiles.csv"


@dataclass(frozen=True)
class Rules:
    """Generalisation rules; the defaults are those of CORINE's status layer.

    Source: CLC2024 Technical Guidelines, table 1-2.
    """

    mmu_ha: float = 25.0
    """Minimum mapping unit: a region below it is merged away, one of exactly this area stays."""
    min_width_m: float = 100.0
    """Minimum width on the ground; 0 switches the rule off."""
    priority: str = ""
    """File with an own priority table (columns CODE, PRI); empty: Landweave's."""
    profile: str = "clc"
    """The profile that the rules started from; it also says whether a layer of changes is meant."""
    scheme_minima: bool = False
    """Classes for which the scheme sets a minimum area have that one instead of ``mmu_ha``."""
    class_mmu: tuple[tuple[str, float], ...] = ()
    """(code, hectares): own minimum mapping units of classes; they win over all others."""
    any_width: tuple[str, ...] = ()
    """Codes of classes that may be as narrow as they are."""
    keep_connected: tuple[str, ...] = ()
    """Codes of linear classes whose slightly narrow stretches are widened instead of cut."""
    composition: bool = False
    """Small pieces become 111, 112, 242, 243 or 313 by what lies around them, before anything is merged."""

    def minimum_ha(self, land_class: LandClass) -> float:
        """The minimum mapping unit of a class in hectares."""
        own = dict(self.class_mmu)
        if land_class.code in own:
            return own[land_class.code]
        by_scheme = land_class.min_area_ha if self.scheme_minima else None
        return self.mmu_ha if by_scheme is None else by_scheme

    def problems(self) -> list[str]:
        """What is wrong with the rules, in sentences."""
        found = []
        for words, area in (("", self.mmu_ha), *((f" of {code}", area) for code, area in self.class_mmu)):
            if not 0 <= area <= 1_000_000:
                found.append(f"The minimum mapping unit{words} is {area:g} ha; it must be 0 or more.")
        if not 0 <= self.min_width_m <= 100_000:
            found.append(f"The minimum width is {self.min_width_m:g} m; it must be 0 or more.")
        return found


CORINE = Rules()
"""The rules of CORINE's status layer."""


@dataclass(frozen=True)
class Profile:
    """A named set of rules."""

    id: str
    title: str
    rules: Rules
    is_change: bool
    """Meant for layers of changes between two dates."""
    source: str


def profiles() -> dict[str, Profile]:
    """Id → profile, in the order of the file, CORINE's first."""
    lines = [line for line in _PROFILES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {row["id"]: _profile(row) for row in csv.DictReader(lines)}


def profile(id_: str) -> Profile:
    """The profile with this id.

    Raises:
        JobError: there is none.
    """
    found = profiles()
    if id_ not in found:
        raise JobError(f"There is no profile {id_}.", f"Use one of {', '.join(found)}.")
    return found[id_]


def _profile(row: dict[str, str]) -> Profile:
    rules = Rules(
        mmu_ha=float(row["mmu_ha"]),
        min_width_m=float(row["min_width_m"]),
        profile=row["id"],
        scheme_minima=row["minima"] == "scheme",
    )
    return Profile(row["id"], row["title"], rules, row["layer"] == "change", row["source"])
