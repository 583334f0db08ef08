"""What stands in the form of the page Train, what is wrong with it, and the jobs it means."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Union

from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import SchemeError
from ...core.home import home_folder
from ...core.job import SurveyJob, TrainJob
from ...core.scheme import load_scheme
from ...models.catalogue import Package
from ..engine_words import why
from ..raster_layers import RasterFacts, RasterSupport
from ..runs import Copy, RunRequest
from ..vector_layers import LayerRoute, LayerSource
from .map_form import Problem

PAGE = "train"
_PIXEL_TOLERANCE = 0.1
"""Share by which the rasters' pixel sizes may differ, as in the engine."""


@dataclass(frozen=True)
class Ground:
    """One raster with the reference layer that says what is there."""

    raster: Union[RasterFacts, RasterSupport]
    reference: LayerSource | None
    reference_field: str = ""
    overlap: float | None = None
    """Share of the raster's box that the reference's box covers, 0–1."""


@dataclass(frozen=True)
class TrainOptions:
    """What most trainings leave as it is."""

    epochs: int = 40
    patch_px: int = 256
    batch: int = 8
    learning_rate: float = 3e-3
    relighting: float = 0.15
    balance: float = 0.0
    seed: int = 1


@dataclass(frozen=True)
class TrainForm:
    """All choices of the page."""

    grounds: tuple[Ground, ...]
    scheme: str
    name: str
    """Title of the new weights, as the user typed it."""
    minutes: float = 30.0
    """Upper bound of the training time; 0: none."""
    start: Package | None = None
    """Weights to start from; None: from scratch."""
    region: str = ""
    sensor: str = ""
    classes: str = ""
    """Codes to learn as the user typed them; empty: all that the references hold."""
    options: TrainOptions = field(default_factory=TrainOptions)
    reserved: frozenset[str] = frozenset()
    """Ids of weights that come with Landweave."""


def weights_id(name: str) -> str:
    """The id that weights of this title get, fit for a folder; empty where nothing is left of it."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:64].strip("-")


def package_folder(form: TrainForm) -> Path:
    """Where the new weights will lie: among those that were imported."""
    return home_folder() / "weights" / weights_id(form.name)


def typed_classes(form: TrainForm) -> tuple[str, ...]:
    """The codes that the user typed."""
    return tuple(dict.fromkeys(word for word in re.split(r"[\s,;]+", form.classes) if word))


def problems(form: TrainForm) -> list[Problem]:
    """All that stands in the way of a training, in the order of the page."""
    return [*survey_problems(form), *_name(form)]


def survey_problems(form: TrainForm) -> list[Problem]:
    """All that stands in the way of a look at the data."""
    return [*_rasters(form), *_references(form), *_classes(form)]


def train_request(form: TrainForm, when: time.struct_time) -> RunRequest:
    """What the engine is asked for by a form without problems."""
    options, title = form.options, form.name.strip()
    job = TrainJob(
        out=str(package_folder(form)),
        rasters=_paths(form),
        references=_reference_paths(form),
        scheme=form.scheme,
        reference_field=_field(form),
        name=title,
        region=form.region.strip(),
        sensor=form.sensor.strip(),
        classes=typed_classes(form),
        minutes=form.minutes,
        start_from=form.start.card.id if form.start else "",
        epochs=options.epochs,
        patch_px=options.patch_px,
        batch=options.batch,
        learning_rate=options.learning_rate,
        relighting=options.relighting,
        balance=options.balance,
        seed=options.seed,
    )
    name = f"train_{weights_id(form.name)}_{time.strftime('%Y-%m-%d_%H%M%S', when)}"
    words = _tr("Training of {0}").format(title)
    return RunRequest(job=job, title=words, name=name, page=PAGE, copies=_copies(form), about=form)


def survey_request(form: TrainForm, folder: Path, when: time.struct_time) -> RunRequest:
    """What the engine is asked for to show what would be learnt from; ``folder`` takes the outlines."""
    job = SurveyJob(
        rasters=_paths(form),
        references=_reference_paths(form),
        scheme=form.scheme,
        out=str(folder),
        reference_field=_field(form),
        classes=typed_classes(form),
        patch_px=form.options.patch_px,
        seed=form.options.seed,
    )
    name = f"survey_{time.strftime('%Y-%m-%d_%H%M%S', when)}"
    return RunRequest(job=job, title=_tr("Look at the training data"), name=name, page=PAGE, copies=_copies(form))


def _paths(form: TrainForm) -> tuple[str, ...]:
    facts = [ground.raster for ground in form.grounds if isinstance(ground.raster, RasterFacts)]
    if len(facts) < len(form.grounds):
        raise ValueError("A form with problems has no job.")
    return tuple(raster.paths[0] for raster in facts)


def _reference_paths(form: TrainForm) -> tuple[str, ...]:
    """Paths of the references; a layer that must be copied first stands with a name that the copy replaces."""
    return tuple(ground.reference.path or ground.reference.name for ground in form.grounds if ground.reference)


def _field(form: TrainForm) -> str:
    """The field of the codes, where all references have the same; else each is recognised by its name."""
    fields = {ground.reference_field for ground in form.grounds if ground.reference_field}
    return fields.pop() if len(fields) == 1 else ""


def _copies(form: TrainForm) -> tuple[Copy, ...]:
    sources = enumerate(ground.reference for ground in form.grounds)
    return tuple(Copy(source, "references", place) for place, source in sources if source and source.route.needs_copy)


def _rasters(form: TrainForm) -> list[Problem]:
    unusable = [ground.raster for ground in form.grounds if isinstance(ground.raster, RasterSupport)]
    if not form.grounds or unusable:
        return [Problem("raster", (unusable or [RasterSupport.NONE])[0].sentence())]
    facts = [ground.raster for ground in form.grounds if isinstance(ground.raster, RasterFacts)]
    if any(len(raster.paths) > 1 for raster in facts):
        return [Problem("raster", _tr("Bands in single files: put them together with Build Virtual Raster first."))]
    if len({raster.paths for raster in facts}) < len(facts):
        return [Problem("raster", _tr("A raster stands twice among the areas."))]
    first = facts[0]
    for raster in facts[1:]:
        if len(raster.data_bands) != len(first.data_bands):
            return [Problem("raster", _tr("{0} and {1} have different bands.").format(first.name, raster.name))]
        if abs(raster.pixel_size_m / first.pixel_size_m - 1) > _PIXEL_TOLERANCE:
            return [Problem("raster", _tr("{0} and {1} have different pixel sizes.").format(first.name, raster.name))]
    return []


def _references(form: TrainForm) -> list[Problem]:
    for ground in form.grounds:
        if ground.reference is None:
            return [Problem("reference", _tr("Choose the layer that says which class is where."))]
        if ground.reference.route is LayerRoute.NONE:
            return [Problem("reference", ground.reference.reason)]
        if ground.overlap == 0:
            text = _tr("{0} does not touch its raster. Choose a layer of the same area.")
            return [Problem("reference", text.format(ground.reference.name))]
    return []


def _classes(form: TrainForm) -> list[Problem]:
    try:
        known = load_scheme(form.scheme).codes
    except SchemeError as error:
        return [Problem("scheme", why(error))]
    strange = [code for code in typed_classes(form) if code not in known]
    if strange:
        text = _tr("The scheme has no class {0}. Its codes are {1}.")
        return [Problem("classes", text.format(", ".join(strange), " ".join(known)))]
    if len(typed_classes(form)) == 1:
        return [Problem("classes", _tr("Name two classes or more, or none to learn them all."))]
    return []


def _name(form: TrainForm) -> list[Problem]:
    if not form.name.strip():
        return [Problem("name", _tr("Give the new weights a name, such as the region and the year."))]
    if not weights_id(form.name):
        return [Problem("name", _tr("The name needs some letters from A to Z or digits."))]
    if weights_id(form.name) in form.reserved:
        return [Problem("name", _tr("Weights of this name come with Landweave. Choose another name."))]
    return []


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainForm", text)
