"""The line under a field: a fact, a warning or what is wrong, with a mend to click."""

from __future__ import annotations

from enum import Enum
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel

_LEGIBLE = 4.5
"""Smallest contrast of text, as the accessibility guidelines for the web have it."""
_SHORT = 20
"""A longer text may be broken, or the dock could not be narrow."""


class Tone(Enum):
    """How a hint is meant."""

    FACT = "fact"
    GOOD = "good"
    WARNING = "warning"
    PROBLEM = "problem"

    @property
    def sign(self) -> str:
        """A character before the text, so that colour is never the only difference."""
        return {Tone.FACT: "", Tone.GOOD: "✓ ", Tone.WARNING: "⚠ ", Tone.PROBLEM: "✕ "}[self]


def show_hint(label: QLabel, text: str, tone: Tone = Tone.FACT, *, mends: tuple[tuple[str, str], ...] = ()) -> None:
    """Show plain text in a label, hidden when empty; each mend is (id, words) and becomes a link."""
    colour = _colour(tone, label.palette()).name()
    links = " · ".join(f'<a href="{escape(key)}">{escape(words)}</a>' for key, words in mends)
    rich = f'<span style="color:{colour}">{tone.sign}{_rich(text)}</span> {links}' if text else ""
    if label.text() != rich:
        label.setText(rich)
    label.setAccessibleDescription(text)
    if label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard:
        # With a link to follow, the keyboard stops here as well.
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.NoFocus)
    label.setVisible(bool(text))


def unbroken(text: str) -> str:
    """A short text as one word: no line is broken inside a size, a list entry or a code such as EPSG:3035."""
    if len(text) > _SHORT:
        return text
    return text.replace(" ", "\u00a0").replace(":", ":\u2060")


def joined(*facts: str) -> str:
    """Facts in a row, each unbroken; empty ones are left out."""
    return " · ".join(unbroken(fact) for fact in facts if fact)


def mix(a: QColor, b: QColor, share: float) -> QColor:
    """The colour between two, ``share`` of the way to ``b``."""
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def text_colour(palette: QPalette) -> QColor:
    """The theme's own text, or one that is read where a style sheet paints over the palette's background."""
    text, window = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    if contrast(text, window) >= _LEGIBLE:
        return text
    return mix(window, QColor("white" if is_dark(palette) else "black"), 0.75)


def legible(text: QColor, ground: QColor) -> QColor:
    """The colour, or where it would not be read on this ground one that is."""
    if contrast(text, ground) >= _LEGIBLE:
        return text
    white, black = QColor("white"), QColor("black")
    return mix(ground, max(white, black, key=lambda colour: contrast(colour, ground)), 0.75)


def contrast(a: QColor, b: QColor) -> float:
    """Ratio of the luminances, as the accessibility guidelines for the web count it."""
    light, dark = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def quiet(palette: QPalette) -> QColor:
    """The colour of secondary text: the theme's own text, nearer to its background."""
    text, window = text_colour(palette), palette.color(QPalette.ColorRole.Window)
    return mix(text, window, 0.2 if is_dark(palette) else 0.35)  # light on dark fades sooner


def enlarge(label: QLabel, times: float) -> None:
    """Make the text of a label bold and larger, also where the theme is a style sheet that sets fonts."""
    label.setStyleSheet(f"font-size: {label.font().pointSizeF() * times:.1f}pt; font-weight: bold")


def is_dark(palette: QPalette) -> bool:
    """The theme has light text on a dark window."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()


def _rich(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _colour(tone: Tone, palette: QPalette) -> QColor:
    dark = is_dark(palette)
    if tone is Tone.GOOD:
        return QColor("#7bc67e" if dark else "#2b762f")
    if tone is Tone.WARNING:
        return QColor("#f0b040" if dark else "#8a5a00")
    if tone is Tone.PROBLEM:
        return QColor("#ff8a80" if dark else "#b3261e")
    return quiet(palette)
