"""What stands in the form of the page Map, what is wrong with it, and the job it means."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ...core.job import Device, MapJob, Precision, Rules
from ...models.card import Card
from ...models.catalogue import Package
from ..engine_words import in_words
from ..estimate import Estimate, Rates, disk_bytes, estimate, size_in_words
from ..fit import Fit, numbers_in
from ..raster_layers import RasterFacts, RasterSupport
from ..raster_values import RasterValues
from ..runs import Copy, RunRequest
from ..vector_layers import LayerRoute, LayerSource

PAGE = "map"
"""Id of the page in requests for runs."""


class Area(Enum):
    """Which part of the raster is mapped."""

    LAYER = "layer"
    VISIBLE = "visible"
    POLYGONS = "polygons"


@dataclass(frozen=True)
class Problem:
    """A sentence beside the field that it is about."""

    field: str
    """``raster``, ``weights``, ``area``, ``reference``, ``rules``, ``folder`` or ``bands``."""
    sentence: str


@dataclass(frozen=True)
class MapForm:
    """All choices of the page."""

    raster: RasterFacts | RasterSupport
    package: Package | None
    fit: Fit | None
    """Of raster and weights, where both are chosen."""
    area: Area = Area.LAYER
    visible: QgsRectangle | None = None
    """What the canvas shows, in the raster's CRS."""
    polygons: LayerSource | None = None
    reference: LayerSource | None = None
    """None: no reference layer."""
    reference_field: str = ""
    reference_scheme: str = ""
    """What the codes mean, one of ``code_schemes``; empty: recognised."""
    reference_overlap: float | None = None
    """Share of the raster's box that the reference's box covers, 0–1."""
    rules: Rules | None = field(default_factory=Rules)
    folder: str = ""
    """Where the run's own folder is made."""
    bands: str = ""
    """Band numbers as the user typed them; empty: as recognised."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    values: RasterValues | None = None
    """Of the raster; None until it was looked at."""
    free_bytes: int | None = None
    """On the disk of ``folder``, where that is known."""


def problems(form: MapForm) -> list[Problem]:
    """All that stands in the way of a run, in the order of the page."""
    found = [*_raster(form), *_weights(form), *_area(form), *_reference(form), *_folder(form), *_bands(form)]
    if form.rules:
        found += [Problem("rules", in_words(sentence)) for sentence in form.rules.problems()]
    return found


def typed_bands(form: MapForm) -> tuple[int, ...]:
    """The raster bands of the run: those typed, else those recognised; empty where neither is there."""
    return numbers_in(form.bands) or (form.fit.bands if form.fit else ())


def pixels(form: MapForm) -> int:
    """Pixels that are mapped, at most; 0 where no raster is chosen."""
    if not isinstance(form.raster, RasterFacts):
        return 0
    if form.area is Area.VISIBLE and form.visible:
        cols, rows = form.raster.pixels_in(form.visible)
        return cols * rows
    return form.raster.width * form.raster.height


def estimated(form: MapForm, rates: Rates) -> Estimate | None:
    """What the run needs; None where raster or weights are not chosen."""
    if form.package is None or not pixels(form):
        return None
    compared = form.reference is not None
    return estimate(pixels(form), form.package.card, rates, generalised=bool(form.rules), compared=compared)


def map_job(form: MapForm, out: Path) -> MapJob:
    """The job of a form without problems; layers that must be copied first stand with an empty path."""
    if not isinstance(form.raster, RasterFacts) or form.package is None:
        raise ValueError("A form with problems has no job.")
    box = form.visible.intersect(form.raster.extent) if form.area is Area.VISIBLE and form.visible else None
    return MapJob(
        rasters=form.raster.paths,
        weights=form.package.card.id,
        out=str(out),
        reference=form.reference.path if form.reference else "",
        reference_field=form.reference_field if form.reference else "",
        reference_scheme=form.reference_scheme if form.reference else "",
        extent=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if box else None,
        area=form.polygons.path if form.area is Area.POLYGONS and form.polygons else "",
        bands=typed_bands(form),
        rules=form.rules,
        device=form.device,
        precision=form.precision,
    )


@dataclass(frozen=True)
class MapAbout:
    """What is told of a map when it is ready."""

    image: str
    """Name of the raster."""
    card: Card
    reference: str
    """Name of the reference layer; empty: none."""


def map_request(form: MapForm, when: time.struct_time) -> RunRequest:
    """What the engine is asked for by a form without problems."""
    name = run_name(form.raster.name, form.package.card.id, when)
    used = (("reference", form.reference), ("area", form.polygons if form.area is Area.POLYGONS else None))
    return RunRequest(
        job=map_job(form, Path(form.folder) / name),
        title=_tr("Land cover of {0}").format(form.raster.name),
        name=name,
        page=PAGE,
        copies=tuple(Copy(source, field) for field, source in used if source and source.route.needs_copy),
        about=MapAbout(form.raster.name, form.package.card, form.reference.name if form.reference else ""),
    )


def can_resume(request: RunRequest) -> bool:
    """The request can be asked for again: an area that was copied for the run is gone by then."""
    return all(copy.field != "area" for copy in request.copies)


def run_name(image: str, weights: str, when: time.struct_time) -> str:
    """Name of a run's folder: image, ``landcover``, weights and time, fit for any file system."""
    stem = re.sub(r"[^\w.-]+", "_", image).strip("._")[:60] or "image"
    return f"{stem}_landcover_{weights}_{time.strftime('%Y-%m-%d_%H%M%S', when)}"


def _raster(form: MapForm) -> list[Problem]:
    if isinstance(form.raster, RasterSupport):
        return [Problem("raster", form.raster.sentence())]
    return []


def _weights(form: MapForm) -> list[Problem]:
    if form.package is None:
        return [Problem("weights", _tr("There are no weights. Import a weights package first."))]
    if form.fit and form.fit.reason:
        return [Problem("weights", form.fit.reason)]
    return []


def _area(form: MapForm) -> list[Problem]:
    if form.area is Area.VISIBLE and isinstance(form.raster, RasterFacts):
        is_seen = form.visible is not None and form.raster.pixels_in(form.visible) != (0, 0)
        return [] if is_seen else [Problem("area", _tr("The map view does not show any of the raster."))]
    if form.area is Area.POLYGONS:
        if form.polygons is None:
            return [Problem("area", _tr("Choose a polygon layer."))]
        if form.polygons.route is LayerRoute.NONE:
            return [Problem("area", form.polygons.reason)]
    return []


def _reference(form: MapForm) -> list[Problem]:
    if form.reference is None:
        return []
    if form.reference.route is LayerRoute.NONE:
        return [Problem("reference", form.reference.reason)]
    if form.reference_overlap == 0:
        return [Problem("reference", _tr("This layer does not touch the raster. Choose one of the same area."))]
    return []


def _folder(form: MapForm) -> list[Problem]:
    if not form.folder:
        return [Problem("folder", _tr("Choose a folder for the results."))]
    folder = Path(form.folder)
    if not folder.is_absolute():
        return [Problem("folder", _tr("Give the whole path of the folder, from its drive or root."))]
    existing = next((p for p in (folder, *folder.parents) if p.exists()), None)
    if existing is None or not existing.is_dir():
        return [Problem("folder", _tr("This is not a folder."))]
    needed = disk_bytes(pixels(form))
    if form.free_bytes is not None and form.free_bytes < needed:
        text = _tr("Only {0} are free here; the run needs about {1}. Choose a folder on another disk.")
        return [Problem("folder", text.format(size_in_words(form.free_bytes), size_in_words(needed)))]
    return []


def _bands(form: MapForm) -> list[Problem]:
    if not isinstance(form.raster, RasterFacts) or form.package is None or form.fit is None or form.fit.reason:
        return []
    count, names = len(form.raster.band_names), form.package.card.band_names
    if not form.bands.strip():
        if form.fit.bands:
            return []
        text = _tr("The bands have no names that Landweave knows. The weights expect {0}, in this order.")
        return [Problem("bands", text.format(" ".join(names)))]
    if not re.fullmatch(r"[\d\s,;]+", form.bands):
        return [Problem("bands", _tr("Write the numbers of the bands, for instance 3 2 1."))]
    numbers = typed_bands(form)
    if len(numbers) != len(names):
        return [Problem("bands", _tr("Give {0} band numbers, for {1}.").format(len(names), " ".join(names)))]
    if any(not 1 <= number <= count for number in numbers):
        return [Problem("bands", _tr("The raster has the bands 1 to {0}.").format(count))]
    return []


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapForm", text)
