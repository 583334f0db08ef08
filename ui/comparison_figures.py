"""A comparison of weights as its ``report.json`` tells it. Needs neither Qt nor QGIS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Optional

from .agreement_figures import SUSPECTS, Lack, ReportError

REPORT, PAGE, TABLES, MAPS = "report.json", "report.html", "tables", "maps"
_FORMAT = "landweave-comparison"


class Verdict(Enum):
    """Which of two weights is better, and whether that is more than chance."""

    A_BETTER = "a_better"
    B_BETTER = "b_better"
    NOISE = "within_noise"
    FEW = "too_few_blocks"
    """Too little ground to tell."""
    NONE = "undefined"


@dataclass(frozen=True)
class Score:
    """One weights in one area."""

    overall: Optional[float]
    low: Optional[float]
    """Ends of the interval that holds the agreement in 95 % of the draws; None where it cannot be told."""
    high: Optional[float]
    in_region: bool
    """The area lies in the weights' own region."""


@dataclass(frozen=True)
class Difference:
    """Overall agreement of one weights minus that of another."""

    a: str
    b: str
    value: Optional[float]
    low: Optional[float]
    high: Optional[float]
    verdict: Verdict


@dataclass(frozen=True)
class ClassScores:
    """F1 of one class for each weights, in their order."""

    code: str
    f1: tuple[Optional[float], ...]


@dataclass(frozen=True)
class AreaComparison:
    """One test area."""

    name: str
    best: str
    """Id of the weights with the highest agreement; empty without a reference."""
    is_sure: bool
    """Its lead is more than chance."""
    scores: tuple[Score, ...]
    """Of each weights, in their order."""
    differences: tuple[Difference, ...]
    classes: tuple[ClassScores, ...]
    """Those that the reference shows."""
    sites: tuple[str, ...]
    """Names of its rasters: folders below ``maps``."""


@dataclass(frozen=True)
class RunComparison:
    """All that a report tells."""

    folder: Path
    scheme: str
    labels: Mapping[str, str]
    """Class code → name."""
    weights: tuple[str, ...]
    """Ids."""
    areas: tuple[AreaComparison, ...]
    notes: tuple[str, ...]

    def map_path(self, site: str, weights: str) -> Path:
        """The map that these weights made of a raster."""
        return self.folder / MAPS / site / weights / "classes.tif"

    def generalised_path(self, site: str, weights: str) -> Path:
        """The same map after the CORINE rules; not there unless it was asked for."""
        return self.folder / MAPS / site / weights / "clc.tif"

    def suspects(self, site: str) -> Path:
        """What most of the weights contradict of a raster's reference; not there where that is nothing."""
        return self.folder / MAPS / site / SUSPECTS

    def states(self, site: str) -> tuple[tuple[str, str, Path], ...]:
        """(weights A, weights B, raster of the four states) of each pair that was compared with a reference."""
        found = []
        for i, a in enumerate(self.weights):
            for b in self.weights[i + 1 :]:
                path = self.folder / MAPS / site / f"states_{a}_{b}.tif"
                if path.is_file():
                    found.append((a, b, path))
        return tuple(found)


def is_comparison(folder: Path) -> bool:
    """The folder holds the maps and the report of a comparison."""
    return (folder / REPORT).is_file() and (folder / MAPS).is_dir()


def read_comparison(folder: Path) -> RunComparison:
    """The comparison in a run's folder.

    Raises:
        ReportError: there is none.
    """
    try:
        report = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        if report["format"] != _FORMAT:
            raise ReportError(Lack.NO_REPORT, folder)
        scheme, weights = report["scheme"], tuple(str(one["id"]) for one in report["weights"])
        rows = {row["weights"]: row["areas"] for row in report["transfer"]}
        return RunComparison(
            folder=folder,
            scheme=str(scheme["id"]),
            labels=dict(zip(scheme["classes"], scheme["labels"])),
            weights=weights,
            areas=tuple(_area(area, [rows[one][area["name"]] for one in weights]) for area in report["areas"]),
            notes=tuple(str(note) for note in report["notes"]),
        )
    except OSError as error:
        raise ReportError(Lack.NO_REPORT, folder) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReportError(Lack.DAMAGED, folder) from error


def _area(area: Mapping[str, Any], cells: list[Mapping[str, Any]]) -> AreaComparison:
    there = [code for code, hectares in (area.get("reference_ha") or {}).items() if hectares]
    return AreaComparison(
        name=area["name"],
        best=area["best"] or "",
        is_sure=bool(area["sure"]),
        scores=tuple(Score(c["overall_agreement"], c["low"], c["high"], bool(c["in_region"])) for c in cells),
        differences=tuple(_difference(pair) for pair in area["pairs"] if pair["differences"]),
        classes=tuple(ClassScores(code, tuple(m["per_class"][code]["f1"] for m in area["maps"])) for code in there),
        sites=tuple(area["sites"]),
    )


def _difference(pair: Mapping[str, Any]) -> Difference:
    (found,) = (one for one in pair["differences"] if one["measure"] == "overall_agreement")
    figures = found["difference"], found["low"], found["high"]
    return Difference(pair["a"], pair["b"], *figures, Verdict(found["verdict"]))
