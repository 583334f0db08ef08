"""The translation of the algorithms' texts: all stand in one context."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("LandweaveAlgorithm", text)
