"""The card of foreign weights, from what their file tells and what the user adds.

A form is a JSON object, or options of the command line; what is still missing is asked for in one sentence.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Optional

from ...models.card import ENCODER, LEVEL_WIDTHS, ONNX, Band, Card, Network
from ...models.plain import build
from ..errors import WeightsError
from ..jobs.pretraining import WORLD
from ..raster.band_names import SENTINEL2_NM, band_code
from ..scheme import load_scheme
from .onnx_form import Curve

MAX_BYTES = 64 * 1024
_SPREAD = 3.0
"""Deviations around the mean within which raw values are expected where a form gives no range."""


@dataclass(frozen=True)
class Form:
    """What may be said of foreign weights; empty: not said."""

    id: str = ""
    title: str = ""
    description: str = ""
    architecture: str = ""
    """Of a state dict; empty: ``unet``."""
    encoder: str = ""
    """Of a state dict."""
    decoder: tuple[int, ...] = ()
    """Widths of a state dict's decoder; empty: as usual in segmentation-models-pytorch."""
    bands: tuple[str, ...] = ()
    """Names in the order of the network's input."""
    mean: tuple[float, ...] = ()
    """Of each band, after scale and offset."""
    std: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    """Smallest usual raw value of each band."""
    high: tuple[float, ...] = ()
    """Largest usual raw value of each band."""
    scale: float = 1.0
    offset: float = 0.0
    pixel_size_m: tuple[float, ...] = ()
    """Pixel size, or smallest and largest."""
    patch_px: int = 0
    """Side of the patches that it was trained on."""
    scheme: str = ""
    classes: tuple[str, ...] = ()
    """Codes in the order of the network's output; empty: all of the scheme."""
    curve: Optional[Curve] = None  # noqa: UP045 - as models.plain reads it
    """What happens to normalised values before an ONNX network."""
    region: str = ""
    footprint: tuple[float, float, float, float] = WORLD
    start: str = ""
    end: str = ""
    sensor: str = ""
    training_data: str = ""
    licence: str = ""
    attribution: str = ""
    limits: str = ""


def read_form(path: Path) -> Form:
    """The form in a JSON file.

    Raises:
        WeightsError: it is none; the message says what is odd in it.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise WeightsError(f"The form {path.name} is larger than {MAX_BYTES // 1024} kB.")
        return build(Form, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        known = ", ".join(field.name for field in fields(Form))
        raise WeightsError(f"The form {path.name} cannot be used: {error}.", f"It may say {known}.") from error


def over(form: Form, other: Form) -> Form:
    """The form with what the other one says put over it."""
    nothing = Form()
    said = {f.name: getattr(other, f.name) for f in fields(Form) if getattr(other, f.name) != getattr(nothing, f.name)}
    return replace(form, **said)


def card_of(form: Form, name: str) -> Card:
    """The card that a form describes.

    Args:
        form: all that is known.
        name: of the file, for what has no title.

    Raises:
        WeightsError: something is missing; the sentence names all of it.
        ModelError: what is said makes no valid card.
        SchemeError: there is no such scheme.
    """
    _check(form, name)
    today = datetime.now(UTC).date().isoformat()
    sizes = form.pixel_size_m
    return Card(
        id=form.id or name,
        title=form.title or form.id or name,
        description=form.description or f"Imported from {name}.",
        region=form.region or "not stated",
        footprint=form.footprint,
        start=form.start or form.end or today,
        end=form.end or form.start or today,
        sensor=form.sensor or "not stated",
        bands=tuple(_band(form, index) for index in range(len(form.bands))),
        scale=form.scale,
        offset=form.offset,
        pixel_size_m=(min(sizes), max(sizes)),
        patch_px=form.patch_px or 256,
        scheme=form.scheme,
        classes=form.classes or load_scheme(form.scheme).codes,
        network=_network(form),
        simulated=False,
        training_data=form.training_data or "Not stated; imported weights.",
        licence=form.licence or "not stated",
        attribution=form.attribution,
        limits=form.limits or "Not stated by their author. Nobody has measured these weights here.",
        scores=(),
        hyperparameters=(("imported_from", name),),
    )


def _check(form: Form, name: str) -> None:
    """One sentence for all that is missing."""
    is_graph = form.architecture == ONNX
    wanted = {
        "bands": form.bands,
        "pixel_size_m": form.pixel_size_m,
        "scheme": form.scheme,
        "encoder": is_graph or form.encoder,
        "mean": form.mean,
        "std": form.std,
    }
    missing = [field for field, value in wanted.items() if not value]
    uneven = [
        field
        for field in ("mean", "std", "low", "high")
        if getattr(form, field) and len(getattr(form, field)) != len(form.bands)
    ]
    if missing or (uneven and form.bands):
        what = [f"does not tell its {', '.join(missing)}"] if missing else []
        what += [f"has not one {', '.join(uneven)} for each band"] if uneven and form.bands else []
        raise WeightsError(
            f"{name} {' and '.join(what)}.", "Say it in a form: weights import FILE --form FORM.json, or by options."
        )


def _band(form: Form, index: int) -> Band:
    name, mean, std = form.bands[index], form.mean[index], form.std[index]
    raw = [(mean + way * _SPREAD * std - form.offset) / form.scale for way in (-1, 1)]
    return Band(
        name=name,
        wavelength_nm=SENTINEL2_NM.get(band_code(name)) if "sentinel-2" in form.sensor.lower() else None,
        mean=mean,
        std=std,
        low=form.low[index] if form.low else min(raw),
        high=form.high[index] if form.high else max(raw),
    )


def _network(form: Form) -> Network:
    if form.architecture == ONNX:
        return Network(architecture=ONNX, encoder="", depth=5, decoder_channels=())
    architecture = form.architecture or "unet"
    usual = {"fpn": (128,), "pspnet": (512,), "pan": (32,), "deeplabv3plus": (256,)}
    widths = form.decoder or ((256, 128, 64, 32, 16) if architecture in LEVEL_WIDTHS else usual.get(architecture, ()))
    depth = len(widths) if architecture in LEVEL_WIDTHS else 3 if architecture == "pspnet" else 5
    if architecture == ENCODER:
        widths = ()
    return Network(architecture, form.encoder, depth, widths)
