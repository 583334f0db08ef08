"""Where a layer comes from, in the layer's own metadata: weights, licence, attribution, history."""

from __future__ import annotations

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


def run_history(card: Card | None, image: str, reference: str, values: dict[str, object]) -> list[str]:
    """The steps of a run in sentences, the latest last."""
    lines = []
    device = " ".join(str(values[key]) for key in ("device", "precision") if values.get(key))
    if card:
        where = f" on {device}" if device else ""
        lines.append(f"Mapped from {image} with the weights {card.id} ({card.title}){where}.")
        if card.simulated:
            lines.append("The weights were trained on simulated landscapes.")
    if values.get("rules"):
        lines.append(f"Generalised: {values['rules']}.")
    if reference:
        lines.append(f"Compared with the reference layer {reference}.")
    return lines
