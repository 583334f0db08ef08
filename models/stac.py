"""Cards as STAC items with the Machine Learning Model extension 1.5, both ways.

Standard library only. The standard's own fields carry what the standard knows; the rest stands under the prefix
``landweave:``. Checksums stay in ``SHA256SUMS``. Source: https://stac-extensions.github.io/mlm/v1.5.2/schema.json
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from .card import ENCODER, ONNX, Card, ModelError
from .plain import build

MAX_BYTES = 64 * 1024
_EXTENSIONS = [
    "https://stac-extensions.github.io/mlm/v1.5.2/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
    "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
]
_PREFIX = "landweave:"
_TITLES = {
    "unet": "U-Net",
    "unetplusplus": "U-Net++",
    "linknet": "LinkNet",
    "fpn": "FPN",
    "pspnet": "PSPNet",
    "pan": "PAN",
    "deeplabv3plus": "DeepLabV3+",
    ENCODER: "encoder with a linear layer",
    ONNX: "of its own graph",
}
_OWN = [
    "region", "sensor", "bands", "scale", "offset", "pixel_size_m", "patch_px", "scheme", "classes", "network",
    "simulated", "training_data", "attribution", "limits", "scores", "class_shares",
]  # fmt: skip
"""Fields of the card that stand under the prefix, as they are."""


def to_json(card: Card) -> str:
    """The card as a STAC item, indented JSON."""
    west, south, east, north = card.footprint
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    own = asdict(card)
    properties = {
        "title": card.title,
        "description": card.description,
        "datetime": None,
        "start_datetime": f"{card.start}T00:00:00Z",
        "end_datetime": f"{card.end}T23:59:59Z",
        "license": card.licence,
        **_mlm(card),
        **{_PREFIX + name: own[name] for name in _OWN},
    }
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": _EXTENSIONS,
        "id": card.id,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [west, south, east, north],
        "properties": properties,
        "links": [],
        "assets": {"weights": _asset(card)},
    }
    return json.dumps(item, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def from_json(text: str) -> Card:
    """The card of a STAC item that ``to_json`` wrote.

    Raises:
        ModelError: the text is no such item, or its card is not valid.
    """
    if len(text.encode()) > MAX_BYTES:
        raise ModelError(f"The card is larger than {MAX_BYTES // 1024} kB.")
    try:
        item = json.loads(text)
        properties = item["properties"]
        values = {name: properties[_PREFIX + name] for name in _OWN}
        values |= {
            "id": item["id"],
            "title": properties["title"],
            "description": properties["description"],
            "footprint": item["bbox"],
            "start": properties["start_datetime"][:10],
            "end": properties["end_datetime"][:10],
            "licence": properties["license"],
            "hyperparameters": tuple((properties.get("mlm:hyperparameters") or {}).items()),
        }
        return build(Card, values)
    except KeyError as error:
        raise ModelError(f"The card lacks {error}.") from error
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(f"The card is not readable: {error}") from error


def _asset(card: Card) -> dict[str, Any]:
    is_graph = card.network.architecture == ONNX
    return {
        "href": "./model.onnx" if is_graph else "./weights.safetensors",
        "type": "application/octet-stream",
        "title": "Network as ONNX" if is_graph else "Weights in safetensors format",
        "roles": ["mlm:model", "mlm:weights"],
        "mlm:artifact_type": "onnx" if is_graph else "safetensors",
        "eo:bands": [_eo_band(band.name, band.wavelength_nm) for band in card.bands],
    }


def _mlm(card: Card) -> dict[str, Any]:
    """The properties that the extension asks for."""
    side = card.patch_px
    tasks = ["scene-classification" if card.network.architecture == ENCODER else "semantic-segmentation"]
    return {
        "mlm:name": card.title,
        "mlm:architecture": _TITLES.get(card.network.architecture, card.network.architecture),
        "mlm:tasks": tasks,
        "mlm:framework": "ONNX" if card.network.architecture == ONNX else "pytorch",
        "mlm:pretrained": False,
        "mlm:hyperparameters": dict(card.hyperparameters),
        "mlm:input": [
            {
                "name": "raster bands",
                "bands": list(card.band_names),
                "input": {
                    "shape": [-1, len(card.bands), side, side],
                    "dim_order": ["batch", "bands", "height", "width"],
                    "data_type": "float32",
                },
                "value_scaling": [
                    {"type": "z-score", "mean": band.mean, "stddev": band.std} for band in card.bands
                ],
                "resize_type": None,
            }
        ],
        "mlm:output": [
            {
                "name": "scores of the classes before softmax",
                "tasks": tasks,
                "result": {
                    "shape": [-1, len(card.classes), side, side],
                    "dim_order": ["batch", "channel", "height", "width"],
                    "data_type": "float32",
                },
                "classification:classes": [{"value": i, "name": code} for i, code in enumerate(card.classes)],
                "post_processing_function": None,
            }
        ],
    }  # fmt: skip


def _eo_band(name: str, wavelength_nm: float | None) -> dict[str, Any]:
    return {"name": name} if wavelength_nm is None else {"name": name, "center_wavelength": wavelength_nm / 1000}
