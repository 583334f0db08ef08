"""The agreement of a run as its ``report.json`` tells it, by map and level. Needs neither Qt nor QGIS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Optional

HA_PER_KM2 = 100.0
REPORT, PAGE, TABLES, SUSPECTS = "report.json", "report.html", "tables", "suspects.gpkg"
MAPS = ("generalised", "raw")
"""The maps of a report, the one to be shown first first."""


class Lack(Enum):
    """Why a folder has no agreement to show."""

    NO_REPORT = "no report"
    DAMAGED = "damaged"
    NO_REFERENCE = "no reference"


class ReportError(Exception):
    """A report that cannot be shown."""

    def __init__(self, lack: Lack, folder: Path) -> None:
        super().__init__(f"{folder.name}: {lack.value}")
        self.lack, self.folder = lack, folder


@dataclass(frozen=True)
class ClassAgreement:
    """One class that occurs in map or reference."""

    code: str
    label: str
    colour: str
    """``#rrggbb``."""
    map_km2: float
    reference_km2: float
    users: Optional[float]
    """Of what the map shows as the class, the share that the reference shows so, 0–1."""
    producers: Optional[float]
    """Of what the reference shows as the class, the share that the map found, 0–1."""
    iou: Optional[float]
    """Agreed area ÷ area that either shows as the class, 0–1."""

    @property
    def name(self) -> str:
        """``311 Broad-leaved forest``."""
        return f"{self.code} {self.label}".strip()


@dataclass(frozen=True)
class LevelAgreement:
    """A map and the reference at one level of the scheme."""

    level: int
    """1 is the coarsest."""
    classes: tuple[ClassAgreement, ...]
    """Those that occur, in the scheme's order."""
    pixels: tuple[tuple[int, ...], ...]
    """Rows = map, columns = reference, both in the order of ``classes``."""
    pixel_km2: float
    """Mean area of a compared pixel on the ground."""
    overall: Optional[float]
    kappa: Optional[float]

    def by_area(self) -> tuple[ClassAgreement, ...]:
        """The classes, the largest first."""
        return tuple(sorted(self.classes, key=lambda c: -max(c.map_km2, c.reference_km2)))


@dataclass(frozen=True)
class RunAgreement:
    """All that a report tells of a map's agreement."""

    folder: Path
    title: str
    reference: str
    """Name of the reference layer."""
    maps: Mapping[str, Mapping[int, LevelAgreement]]
    """``generalised`` and ``raw`` → level → agreement; what was not compared is missing."""

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels of all maps, the coarsest first."""
        return tuple(sorted({level for levels in self.maps.values() for level in levels}))


def read_agreement(folder: Path) -> RunAgreement:
    """The agreement in a run's folder.

    Raises:
        ReportError: there is no report, or none with an agreement.
    """
    try:
        report = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        maps = {name: _levels(report[name]) for name in MAPS if report.get(name)}
        reference = str((report.get("reference") or {}).get("layer") or "")
        title = str(report.get("title") or folder.name)
    except OSError as error:
        raise ReportError(Lack.NO_REPORT, folder) from error
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise ReportError(Lack.DAMAGED, folder) from error
    if not maps:
        raise ReportError(Lack.NO_REFERENCE, folder)
    return RunAgreement(folder, title, reference, maps)


def _levels(block: Mapping[str, Any]) -> dict[int, LevelAgreement]:
    levels = block.get("levels") or {str(block["level"]): block}
    compared = block.get("compared") or {}
    pixels, area = compared.get("pixels") or block["pixels"], compared.get("area_ha") or 0.0
    pixel_km2 = area / HA_PER_KM2 / pixels if pixels else 0.0
    return {int(number): _level(figures, pixel_km2) for number, figures in levels.items()}


def _level(figures: Mapping[str, Any], pixel_km2: float) -> LevelAgreement:
    table = figures["confusion"]
    columns = list(zip(*table))
    there = [i for i in range(len(table)) if any(table[i]) or any(columns[i])]
    return LevelAgreement(
        level=int(figures["level"]),
        classes=tuple(_class(figures, place) for place in there),
        pixels=tuple(tuple(int(table[i][j]) for j in there) for i in there),
        pixel_km2=pixel_km2,
        overall=figures.get("overall_agreement"),
        kappa=figures.get("kappa"),
    )


def _class(figures: Mapping[str, Any], place: int) -> ClassAgreement:
    code = figures["classes"][place]
    own, areas = figures["per_class"][code], figures["area_ha"]
    return ClassAgreement(
        code=code,
        label=figures["labels"][place],
        colour=figures["colours"][place],
        map_km2=areas["map"].get(code, 0.0) / HA_PER_KM2,
        reference_km2=areas["reference"].get(code, 0.0) / HA_PER_KM2,
        users=own.get("users"),
        producers=own.get("producers"),
        iou=own.get("iou"),
    )
