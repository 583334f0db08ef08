"""The card of regional weights in words. Cards are strangers' files: everything of theirs is escaped."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from ...core.figures import percent
from ...models.card import Card, Score
from ..card_figures import scheme_title
from ..fit import metres
from .hints import joined


def title(card: Card) -> str:
    """What the list of weights shows."""
    return card.title


def summary(card: Card) -> str:
    """Two lines: region and sensor; bands, pixel size and classes. Plain text."""
    size = pixel_range(card)
    classes = _tr("{0} classes of {1}").format(len(card.classes), scheme_title(card.scheme))
    return f"{joined(card.region, card.sensor)}\n{' '.join(card.band_names)} · {joined(size, classes)}"


def warning(card: Card) -> str:
    """What the user must know before the run; empty for weights without a caveat."""
    return _tr("Trained on simulated landscapes: for demonstrations only.") if card.simulated else ""


def details(card: Card) -> str:
    """Everything of the card that an analyst asks for, as rich text."""
    rows = [
        (_tr("Region"), card.region),
        (_tr("Sensor"), card.sensor),
        (_tr("Bands"), " ".join(card.band_names)),
        (_tr("Pixel size"), pixel_range(card)),
        (_tr("Classes"), f"{len(card.classes)} ({scheme_title(card.scheme)})"),
        (_tr("Images from"), card.start if card.start == card.end else f"{card.start} – {card.end}"),
        *((_tr("Agreement"), _score(score)) for score in card.scores[:6]),
        (_tr("Limits"), card.limits),
        (_tr("Training data"), card.training_data),
        (_tr("Licence"), card.licence),
        (_tr("Attribution"), card.attribution),
    ]
    row = '<tr><td style="padding-right:8px">{0}</td><td>{1}</td></tr>'
    cells = "".join(row.format(escape(name), escape(text)) for name, text in rows if text)
    return f"<p>{escape(card.description)}</p><table>{cells}</table>"


def pixel_range(card: Card) -> str:
    """``8–12 m``, or one size where both ends read the same."""
    low, high = (metres(size) for size in card.pixel_size_m)
    return low if low == high else f"{low.removesuffix(' m')}–{high}"


def _score(score: Score) -> str:
    level = f", {scheme_title(score.level)}" if score.level else ""
    return f"{percent(score.overall_agreement, 0)} · {score.region}{level}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("WeightsText", text)
