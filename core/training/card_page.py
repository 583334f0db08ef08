"""A card as a page of Markdown, for people who look into the folder."""

from __future__ import annotations

from collections.abc import Sequence

from ...models.card import Card, Score
from ..figures import percent


def card_page(card: Card) -> str:
    """The page: what the weights are, what they cannot do, how well they did, how they were made."""
    parts = [
        f"# {card.title}",
        card.description,
        "**Simulated: for demonstrations and tests only, not for real land.**" if card.simulated else "",
        "## What they cannot do",
        card.limits or "Not stated.",
        "## Where, when and what with",
        _place(card),
        "## Input and classes",
        _bands(card),
        f"Pixel size {card.pixel_size_m[0]:g} to {card.pixel_size_m[1]:g} m. Sensor: {card.sensor}. "
        f"Scheme `{card.scheme}`, classes {', '.join(card.classes)}.",
        "## Agreement with labels never trained on",
        _scores(card.scores, "pixels" if card.makes_maps else "patches"),
        "## Training",
        card.training_data,
        _table(("setting", "value"), [(name, str(value)) for name, value in card.hyperparameters]),
        _shares(card),
        "## Licence and attribution",
        f"Licence: {card.licence}. {card.attribution}",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _place(card: Card) -> str:
    west, south, east, north = card.footprint
    n = card.network
    widths = f", decoder {', '.join(map(str, n.decoder_channels))}" if n.decoder_channels else ""
    return (
        f"{card.region}: {west:g} to {east:g} degrees east, {south:g} to {north:g} north; images from {card.start} to "
        f"{card.end}. Network: {n.architecture} with the encoder {n.encoder}, {n.depth} levels{widths}; patches of "
        f"{card.patch_px} px."
    )


def _bands(card: Card) -> str:
    rows = []
    for band in card.bands:
        light = "" if band.wavelength_nm is None else f"{band.wavelength_nm:g}"
        rows.append((band.name, light, *(f"{value:.4g}" for value in (band.mean, band.std, band.low, band.high))))
    return _table(("band", "nm", "mean", "deviation", "1 %", "99 %"), rows)


def _scores(scores: tuple[Score, ...], unit: str) -> str:
    if not scores:
        return "Not measured."
    rows = [
        (
            s.region,
            s.level,
            f"{s.overall_agreement:.4f}",
            _figure(s.kappa),
            _figure(s.mean_iou),
            f"{s.pixels:,}",
            s.note,
        )
        for s in scores
    ]
    page = _table(("region", "level", "overall agreement", "kappa", "mean IoU", unit, "note"), rows)
    levels = dict.fromkeys(s.level for s in scores if s.f1)
    return "\n\n".join([page, *(_f1([s for s in scores if s.level == level], level) for level in levels)])


def _f1(scores: list[Score], level: str) -> str:
    """One table for the scores of one level, a column for each region."""
    codes = sorted({code for s in scores for code, _ in s.f1})
    rows = [(code, *(_figure(dict(s.f1).get(code)) for s in scores)) for code in codes]
    title = f"F1 of each class, `{level}`:" if level else "F1 of each class:"
    return f"{title}\n\n{_table(('class', *(s.region for s in scores)), rows)}"


def _shares(card: Card) -> str:
    if not card.class_shares:
        return ""
    rows = [(code, percent(share, 3)) for code, share in zip(card.classes, card.class_shares, strict=True)]
    return "Shares in the training data:\n\n" + _table(("class", "share"), rows)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)
