"""What stands in the form of the page Compare, what is wrong with it, and the job it means."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ...core.job import CompareJob, Rules
from ...models.card import Card
from ..fit import fit
from ..raster_layers import RasterFacts, RasterSupport
from ..region import region_warning
from ..runs import Copy, RunRequest
from ..vector_layers import LayerRoute, LayerSource
from .map_form import Problem

PAGE = "compare"
LEAST, MOST = 2, 6
"""How many weights can be compared."""


@dataclass(frozen=True)
class AreaChoice:
    """One raster with the layer that tells what is there."""

    raster: RasterFacts
    reference: LayerSource | None
    reference_field: str
    overlap: float | None
    """Share of the raster's box that the reference's box covers, 0–1."""


@dataclass(frozen=True)
class CompareForm:
    """All choices of the page."""

    cards: tuple[Card, ...]
    areas: tuple[AreaChoice, ...]
    """Those of the list, else the one that stands in the fields."""
    lack: RasterSupport
    """Why there is no raster, where there is none."""
    rules: Rules | None


def problems(form: CompareForm) -> list[Problem]:
    """All that stands in the way, in the order of the page."""
    found = []
    if not LEAST <= len(form.cards) <= MOST:
        found.append(Problem("weights", _tr("Check two to six weights.")))
    if not form.areas:
        found.append(Problem("raster", form.lack.sentence()))
    for area in form.areas:
        found += _area(area, form.cards)
    with_reference = {area.reference is not None for area in form.areas}
    if len(with_reference) == 2:
        found.append(Problem("reference", _tr("Give every area a reference, or none.")))
    if len({area.reference_field for area in form.areas if area.reference}) > 1:
        found.append(Problem("reference", _tr("The code fields of all references must have one name.")))
    return list(dict.fromkeys(found))


def warnings(form: CompareForm) -> list[str]:
    """What to expect of weights away from their region, one sentence each."""
    found = []
    for area in form.areas:
        for card in form.cards:
            text = region_warning(area.raster, card)
            if text:
                found.append(f"{card.title}, {area.raster.name}: {text}")
    return found


def compare_request(form: CompareForm, folder: Path, when: time.struct_time) -> RunRequest:
    """What the engine is asked for by a form without problems; the results go into a new folder below ``folder``."""
    name = f"comparison_{time.strftime('%Y-%m-%d_%H%M%S', when)}"
    sources = [area.reference for area in form.areas if area.reference]
    job = CompareJob(
        weights=tuple(card.id for card in form.cards),
        rasters=tuple(area.raster.paths[0] for area in form.areas),
        out=str(folder / name),
        references=tuple(source.path for source in sources),
        areas=_names(form.areas),
        reference_field=form.areas[0].reference_field if sources else "",
        rules=form.rules,
    )
    copies = tuple(Copy(s, "references", i) for i, s in enumerate(sources) if s.route.needs_copy)
    title = _tr("Comparison of {0} weights").format(len(form.cards))
    return RunRequest(job=job, title=title, name=name, page=PAGE, copies=copies)


def _area(area: AreaChoice, cards: tuple[Card, ...]) -> list[Problem]:
    found = []
    if len(area.raster.paths) > 1:
        text = _tr("{0} has a file for each band. Build a virtual raster of them first.")
        found.append(Problem("raster", text.format(area.raster.name)))
    for card in cards:
        fitting = fit(area.raster, card)
        if fitting.reason:
            found.append(Problem("weights", f"{card.title}, {area.raster.name}: {fitting.reason}"))
        elif not fitting.bands and not fitting.proposal:
            text = _tr("{0}: the bands of {1} have no names that Landweave knows ({2}).")
            names = " ".join(card.band_names)
            found.append(Problem("weights", text.format(card.title, area.raster.name, names)))
    source = area.reference
    if source is not None and source.route is LayerRoute.NONE:
        found.append(Problem("reference", source.reason))
    elif source is not None and area.overlap == 0:
        found.append(Problem("reference", _tr("{0} does not touch {1}.").format(source.name, area.raster.name)))
    return found


def _names(areas: tuple[AreaChoice, ...]) -> tuple[str, ...]:
    """A name of its own for each area: that of its raster, numbered where two are alike."""
    names = [area.raster.name for area in areas]
    return tuple(f"{name} {i}" if names.count(name) > 1 else name for i, name in enumerate(names, start=1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareForm", text)
