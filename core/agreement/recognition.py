"""Which class scheme a reference layer uses, decided from the codes it holds; in doubt it says so and never guesses."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import AmbiguousCodesError, ReferenceLayerError
from ..scheme import Scheme, common_level, load_scheme, scheme_ids
from .crosswalk import Crosswalk, crosswalk

CLC_FIELD = re.compile(r"code_?(90|00|06|12|18|24)", re.IGNORECASE)
"""Names of the code field in deliveries of CORINE Land Cover, to be matched as a whole."""

CLC_GRID = "clc-grid"
"""What the reading as grid codes 1–44 is called."""

_CLC = ("clc", "clc-l2", "clc-l1")
_CLC_NODATA = ("999", "990", "995")
"""No data, unclassified land, unclassified water."""
_CLC_GRID_NODATA = ("48", "49", "50", "128", "-128", "255", "0")
"""The same in the raster product, as its readers of several GDAL versions see them."""
_NLCD = Path(__file__).parent / "codes_nlcd.csv"
_NLCD_NODATA = frozenset({"0", "12", "127", "250", "255"})
"""No data of several editions; perennial ice and snow, which none of the groups has."""
_SOLAR_PARKS = ("1211", "1212")
"""Level 4 exists for these alone; status layers have 121 for both (CLC2024 Technical Guidelines, 4.1.1)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand the numbers or texts of a layer."""

    scheme: Scheme
    name: str
    """What the user can ask for: a scheme's id, or ``clc-grid``."""
    values: Mapping[str, int]
    """What the layer holds → value of the scheme."""
    nodata: frozenset[str]
    """What the layer may hold for "no class"."""
    crosswalk: Crosswalk | None = None
    """How the finer of the two schemes, the map's or the layer's, becomes the other."""

    def lacks(self, found: Iterable[str]) -> tuple[str, ...]:
        """What was found and has neither a class nor a meaning as nodata, sorted."""
        return tuple(sorted((c for c in found if c not in self.values and c not in self.nodata), key=_by_number))

    def fits(self, found: Collection[str]) -> bool:
        """Everything found is a class or nodata, and not all of it nodata."""
        return not self.lacks(found) and any(code in self.values for code in found)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a layer's codes."""

    layer: str
    """What messages call it, for instance ``clc.gpkg, field CODE_18``."""
    found: frozenset[str]
    """All codes, as text."""
    wanted: str = ""
    """Scheme that the user, or the file itself, names; empty: none."""
    is_clc: bool = False
    """The name of the field says CORINE."""
    is_raster: bool = False


def recognise(evidence: Evidence, map_scheme: Scheme) -> Reading:
    """The one reading of a layer that fits its codes and can be compared with the map.

    Raises:
        ReferenceLayerError: no reading fits (the message lists the codes that do not map), or none shares classes
            with the map.
        AmbiguousCodesError: several fit; message and hint name them.
    """
    if not evidence.found:
        raise ReferenceLayerError(f"{evidence.layer} holds no class codes.", "Choose another field or layer.")
    readings = _readings(evidence, map_scheme)
    family = [r for r in readings if common_level(map_scheme, r.scheme)]
    fitting = [r for r in family if r.fits(evidence.found)]
    if not fitting:
        bridged = [_bridged(r, map_scheme) for r in readings if r not in family]
        fitting = [r for r in bridged if r and r.fits(evidence.found)]
    if fitting and not evidence.wanted and all(r.name == CLC_GRID for r in fitting):
        # The numbers 1, 2, 3, … mean something in nearly every scheme: the map's alone does not make them grid codes.
        fitting += [r for r in readings if r not in family and r.fits(evidence.found)]
    if len(fitting) == 1 or (fitting and evidence.wanted):
        return fitting[0]
    if fitting:
        names = " or ".join(dict.fromkeys(r.name for r in fitting))
        raise AmbiguousCodesError(
            f"The codes of {evidence.layer} ({_listed(evidence.found)}) may be {names}; nothing says which.",
            f"Name the scheme of the reference layer: {names}.",
        )
    if not family:
        raise ReferenceLayerError(
            f"{evidence.layer} uses the scheme {readings[0].scheme.id}, which shares no level with the map's scheme "
            f"{map_scheme.id}.",
            "Choose a reference layer with the map's classes, or weights with those of the layer.",
        )
    raise _misfit(evidence, family, [r for r in readings if r not in family])


def _readings(evidence: Evidence, map_scheme: Scheme) -> list[Reading]:
    """All readings to try; with a wanted scheme only its own, the more usual one of the kind of layer first."""
    if evidence.wanted.lower() == "nlcd":
        return _of_scheme(load_scheme("nlcd8"))[1:]
    if evidence.wanted:
        by_code, *by_value = _of_scheme(
            map_scheme if evidence.wanted == map_scheme.id else load_scheme(evidence.wanted)
        )
        if evidence.wanted.lower() == CLC_GRID:
            return by_value
        return [*by_value, by_code] if evidence.is_raster else [by_code, *by_value]
    if evidence.is_clc:
        return [_of_scheme(load_scheme(name))[0] for name in _CLC]
    schemes = {name: load_scheme(name) for name in scheme_ids()} | {map_scheme.id: map_scheme}
    return [reading for scheme in schemes.values() for reading in _of_scheme(scheme)]


def _bridged(reading: Reading, map_scheme: Scheme) -> Reading | None:
    """A reading in the coarser of two schemes that share no level; None where no crosswalk leads from one to the other.

    A layer in a finer scheme is read in the map's; beside one in a coarser scheme it is the map that has to be recoded.
    """
    walk = crosswalk(reading.scheme, map_scheme)
    if walk:
        coarse = walk.values()
        values = {code: coarse[value] for code, value in reading.values.items() if value in coarse}
        nodata = reading.nodata | (set(reading.values) - set(values))
        return replace(reading, scheme=map_scheme, values=values, nodata=nodata, crosswalk=walk)
    walk = crosswalk(map_scheme, reading.scheme)
    return replace(reading, crosswalk=walk) if walk else None


def _of_scheme(scheme: Scheme) -> list[Reading]:
    """By published code and, where they differ, by raster value."""
    codes = {c.code: c.value for c in scheme.classes}
    values = {str(c.value): c.value for c in scheme.classes}
    if scheme.id in _CLC:
        extra = dict.fromkeys(_SOLAR_PARKS, codes["121"]) if scheme.id == "clc" else {}
        nodata = frozenset((*_CLC_NODATA, "0", "255"))
        by_code = Reading(scheme, scheme.id, codes | extra, nodata)
        return [by_code] + ([Reading(scheme, CLC_GRID, values, frozenset(_CLC_GRID_NODATA))] if extra else [])
    if scheme.id == "nlcd8":
        codes_of_groups = {code: scheme.by_code(group).value for code, group in _nlcd_groups().items()}
        return [
            Reading(scheme, scheme.id, codes, frozenset({"0", "255"})),
            Reading(scheme, "nlcd", codes_of_groups, _NLCD_NODATA),
        ]
    nodata = frozenset({"0", "255", *(["100"] if scheme.id == "aihub" else [])} - set(values))
    readings = [Reading(scheme, scheme.id, codes, nodata - set(codes))]
    return readings if values == codes else [*readings, Reading(scheme, scheme.id, values, nodata)]


def _nlcd_groups() -> dict[str, str]:
    """Code of the National Land Cover Database → its group."""
    with _NLCD.open(encoding="utf-8", newline="") as stream:
        return {row["code"]: row["nlcd8"] for row in csv.DictReader(stream)}


def _misfit(evidence: Evidence, family: list[Reading], others: list[Reading]) -> ReferenceLayerError:
    """Why no reading of the map's family fits: the codes that the nearest one lacks, and what would fit instead."""
    nearest = min(family, key=lambda r: len(r.lacks(evidence.found)))
    missing = nearest.lacks(evidence.found)
    else_ = [r.name for r in others if r.fits(evidence.found)]
    if not missing:
        return ReferenceLayerError(f"{evidence.layer} holds nothing but nodata.", "Choose another field or layer.")
    return ReferenceLayerError(
        f"{evidence.layer} holds {_listed(missing)}, which the scheme {nearest.name} does not have.",
        f"Its codes fit {', '.join(dict.fromkeys(else_))}, which shares no classes with the map: choose another layer."
        if else_
        else f"Correct the layer, or choose another field; {nearest.name} has {_listed(nearest.values)}.",
    )


def _listed(codes: Iterable[str]) -> str:
    """At most twelve codes in words."""
    ordered = sorted(codes, key=_by_number)
    return ", ".join(ordered[:12]) + (f" and {len(ordered) - 12} more" if len(ordered) > 12 else "")


def _by_number(code: str) -> tuple[float, str]:
    try:
        return float(code), code
    except ValueError:
        return float("inf"), code
