"""What a map sheet says about a run: title, areas, agreement, sources. Needs neither Qt widgets nor layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...core.scheme import LandClass
from .figures import Figures, overall
from .layers import RunFiles

_HA_PER_KM2 = 100.0


@dataclass(frozen=True)
class ClassArea:
    """One class of the map."""

    land_class: LandClass
    km2: float
    share: float
    """Of the mapped area, 0–1."""


@dataclass(frozen=True)
class Sheet:
    """The texts and figures of a map sheet."""

    title: str
    subtitle: str
    areas: tuple[ClassArea, ...]
    """The classes that occur in the map shown, in the scheme's order; empty where the run has no report."""
    agreement: str
    """A sentence; empty without a reference layer."""
    source: str
    """Weights, their licence, the rules, the reference, who made it."""


def sheet_of(run: RunFiles) -> Sheet:
    """The sheet of a run, of its generalised map where there is one."""
    report = run.report
    return Sheet(
        title=_tr("Land cover of {0}").format(run.image),
        subtitle=_subtitle(report),
        areas=_areas(run, report),
        agreement=_agreement(run, report),
        source=" ".join(_sources(run, report)),
    )


def number(value: float) -> str:
    """An area in the user's way of writing, with as many decimals as it bears."""
    return QLocale().toString(value, "f", 0 if value >= 100 else 1 if value >= 10 else 2)


def percent(share: float) -> str:
    """``86.4 %``, never 100 % for less than all."""
    return "100 %" if share == 1 else f"{QLocale().toString(100 * min(share, 0.999), 'f', 1)} %"


def _areas(run: RunFiles, report: Mapping[str, Any]) -> tuple[ClassArea, ...]:
    areas = (report.get("map") or {}).get("area_ha") or {}
    hectares = areas.get("generalised") or areas.get("raw") or {}
    total = sum(hectares.values())
    return tuple(
        ClassArea(land_class, hectares[land_class.code] / _HA_PER_KM2, hectares[land_class.code] / total)
        for land_class in run.classes()
        if total and hectares.get(land_class.code)
    )


def _subtitle(report: Mapping[str, Any]) -> str:
    rules = report.get("generalisation") or {}
    if not rules:
        return _tr("Map that was not generalised")
    text = _tr("Generalised: minimum mapping unit {0} ha, minimum width {1} m")
    return text.format(f"{rules.get('mmu_ha', 0):g}", f"{rules.get('min_width_m', 0):g}")


def _agreement(run: RunFiles, report: Mapping[str, Any]) -> str:
    figures = Figures(overall(run.values.get("agreement")))
    if figures.best is None:
        return ""
    level, value, _ = figures.best
    layer = run.reference or (report.get("reference") or {}).get("layer") or ""
    if len(figures.levels) == 1:
        return _tr("{0} of the area shows the same class as {1}.").format(percent(value), layer)
    text = _tr("{0} of the area shows the same class as {1} at level {2}.")
    return text.format(percent(value), layer, level)


def _sources(run: RunFiles, report: Mapping[str, Any]) -> list[str]:
    weights = report.get("weights") or {}
    name = run.card.title if run.card else weights.get("title") or weights.get("id") or ""
    licence = run.card.licence if run.card else weights.get("licence") or ""
    attribution = (run.card.attribution if run.card else weights.get("attribution") or "").rstrip(".")
    lines = [_tr("Image: {0}.").format(run.image)]
    if name:
        lines.append(_tr("Regional weights: {0} ({1}).").format(name, licence) if licence else f"{name}.")
    if attribution:
        lines.append(f"{attribution}.")
    reference = report.get("reference") or {}
    if reference.get("layer"):
        lines.append(_tr("Reference layer: {0}.").format(run.reference or reference["layer"]))
    if report.get("simulated"):
        lines.append(_tr("Simulated data: this land does not exist."))
    scheme = (report.get("map") or {}).get("title") or ""
    lines.append(_tr("Classes: {0}.").format(scheme) if scheme else "")
    folder = Path(str(run.values.get("out") or "")).name
    lines.append(_tr("Made with Landweave, run {0}.").format(folder))
    return [line for line in lines if line]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapSheet", text)
