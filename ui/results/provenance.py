"""Where a layer comes from, in the layer's own metadata: weights, licence, attribution, history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsLayerMetadata, QgsMapLayer

from ...models.card import Card


def describe(layer: QgsMapLayer, abstract: str, card: Card | None, history: list[str]) -> None:
    """Fill title, abstract, history, licence, rights and keywords of a layer."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setLanguage("ENG")
    metadata.setAbstract(abstract)
    metadata.setHistory(history)
    metadata.setCrs(layer.crs())
    keywords = {"gmd:topicCategory": ["environment"], "landweave": ["land cover"]}
    if card:
        metadata.setLicenses([card.licence] if card.licence else [])
        metadata.setRights([card.attribution] if card.attribution else [])
        keywords["landweave"] += [card.id, card.scheme]
    metadata.setKeywords(keywords)
    layer.setMetadata(metadata)


def run_history(card: Card | None, image: str, reference: str, record: Mapping[str, Any]) -> list[str]:
    """The steps of a run in sentences, the latest last; ``record`` is its ``run.json``, empty where it is gone."""
    lines = []
    if card:
        lines.append(f"Mapped from {image} with the weights {card.id} ({card.title}){_circumstances(record)}.")
        if card.simulated:
            lines.append("The weights were trained on simulated landscapes.")
    rules = _part(_part(record, "job"), "rules")
    if rules:
        size, width = (f"{rules.get(key, 0):g}" for key in ("mmu_ha", "min_width_m"))
        lines.append(f"Generalised to a minimum mapping unit of {size} ha and a minimum width of {width} m.")
    if reference:
        lines.append(f"Compared with the reference layer {reference}.")
    return lines


def _circumstances(record: Mapping[str, Any]) -> str:
    """When, on what, by which version and with which weights exactly, as far as the record tells it."""
    found = (
        (" on {0}", str(record.get("started") or "")[:10]),
        (" on {0}", _part(record, "map").get("device")),
        (" by Landweave {0}", _part(record, "versions").get("landweave")),
        (", SHA-256 of the weights {0}", _part(record, "weights").get("sha256")),
    )
    return "".join(text.format(value) for text, value in found if value)


def _part(record: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = record.get(key)
    return found if isinstance(found, dict) else {}
