"""The metadata that the QGIS plugin Deepness writes into ONNX models and reads from them, both ways.

Each value is JSON; the resolution is in centimetres a pixel. Deepness divides 8-bit values by 255, then takes off
``standardization_mean`` and divides by ``standardization_std``. Source: its documentation, chapter "Adding metadata to
ONNX model".
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...models.card import ONNX, Card
from ..errors import WeightsError
from ..scheme import Scheme
from .form import Form
from .onnx_form import Facts

WHITE = 255.0
"""What Deepness divides by."""
OVERLAP_PERCENT = 25
_RGB = ("red", "green", "blue")
_KINDS = ("segmentor",)


def metadata_of(card: Card, scheme: Scheme, side_px: int) -> dict[str, str]:
    """What an exported model says of itself; all normalisation is inside its graph.

    Thresholds and the removal of small segments are off: Deepness would turn doubtful pixels into the first class, and
    take the median of class numbers.
    """
    labels = {str(i): f"{code} {scheme.by_code(code).label}".strip() for i, code in enumerate(card.classes)}
    values = {
        "model_type": "Segmentor",
        "class_names": labels,
        "resolution": round(100 * math.sqrt(card.pixel_size_m[0] * card.pixel_size_m[1]), 3),
        "tile_size": side_px,
        "tiles_size": side_px,
        "tiles_overlap": OVERLAP_PERCENT,
        "seg_thresh": 0.0,
        "seg_small_segment": 0,
        "standardization_mean": [0.0] * len(card.bands),
        "standardization_std": [1.0] * len(card.bands),
        "landweave_bands": list(card.band_names),
        "landweave_scheme": card.scheme,
        "landweave_classes": list(card.classes),
        "landweave_low": [band.low for band in card.bands],
        "landweave_high": [band.high for band in card.bands],
        "author": card.attribution,
        "licence": card.licence,
    }
    return {name: json.dumps(value, ensure_ascii=False) for name, value in values.items()}


def form_of(facts: Facts, source: Path, schemes: Path) -> Form:
    """What an ONNX model tells of itself, as a form.

    Class names without a scheme get one of their own, a file in the folder ``schemes``.

    Raises:
        WeightsError: the model is for something else than land cover, or its metadata contradict it.
    """
    notes = {name: _value(text) for name, text in facts.notes.items()}
    kind = str(notes.get("model_type", "segmentor")).lower()
    if kind not in _KINDS:
        raise WeightsError(f"{source.name} is a {kind}; only segmentors make land cover maps.", "Choose another model.")
    resolution = _number(notes.get("resolution"))
    known = bool(notes.keys() & {"model_type", "class_names", "resolution", "standardization_mean"})
    bands = _texts(notes.get("landweave_bands")) or (_RGB if known and facts.bands == len(_RGB) else ())
    scheme, classes = str(notes.get("landweave_scheme") or ""), _texts(notes.get("landweave_classes"))
    names = _class_names(notes.get("class_names", notes.get("names")))
    if names and facts.classes == len(names) + 1:  # one channel for one class: everything else stands beside it
        names = ("other", *names)
    if names and not scheme:
        if len(names) != facts.classes:
            raise WeightsError(f"{source.name} names {len(names)} classes and answers {facts.classes}.")
        scheme, classes = str(_write_scheme(schemes, source.stem, names)), tuple(map(str, range(len(names))))
    return Form(
        architecture=ONNX,
        bands=bands,
        mean=_numbers(notes.get("standardization_mean")) or (0.0,) * facts.bands if known else (),
        std=_numbers(notes.get("standardization_std")) or (1.0,) * facts.bands if known else (),
        low=_numbers(notes.get("landweave_low")) or ((0.0,) * facts.bands if known else ()),
        high=_numbers(notes.get("landweave_high")) or ((WHITE,) * facts.bands if known else ()),
        scale=1 / WHITE if known else 1.0,
        pixel_size_m=(resolution / 100 / 1.25, resolution / 100 * 1.25) if resolution else (),
        patch_px=facts.window_px,
        scheme=scheme,
        classes=classes,
        licence=str(notes.get("licence") or ""),
        attribution=str(notes.get("author") or ""),
    )


def _value(text: str) -> Any:  # noqa: ANN401 - any JSON; a text that is none stays a text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) and 0 < value < 1e9 else 0.0


def _numbers(value: object) -> tuple[float, ...]:
    if not isinstance(value, list) or not all(isinstance(item, int | float) for item in value):
        return ()
    return tuple(float(item) for item in value)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _class_names(value: object) -> tuple[str, ...]:
    """Names by their numbers from 0; newer models hold a list with one such table for each output."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, Mapping):
        return ()
    return tuple(str(value.get(str(number), f"class {number}")) for number in range(len(value)))


def _write_scheme(folder: Path, name: str, labels: tuple[str, ...]) -> Path:
    """A class scheme of the model's own names, so that maps can tell them."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{''.join(c if c.isalnum() else '-' for c in name.lower())[:60]}.csv"
    rows = [f'{i},{i},"{_plain(label)}",,,' for i, label in enumerate(labels)]
    head = [f"# title: {_plain(name)}", "# source: class names of an imported ONNX model"]
    text = "\n".join([*head, "value,code,label,colour,parents,min_area_ha", *rows, ""])
    path.write_text(text, encoding="utf-8")
    return path


def _plain(text: str) -> str:
    """One printable line without quotes."""
    return "".join(c for c in text if c.isprintable() and c not in '"#')[:100]
