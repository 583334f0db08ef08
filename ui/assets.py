"""Icons and forms, found by their path: nothing is compiled, so Qt5 and Qt6 load the same files."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGroupBox, QWidget

_FOLDER = Path(__file__).parent


def asset(name: str) -> Path:
    """The file with this name below ``ui``."""
    return _FOLDER / name


def icon(name: str) -> QIcon:
    """Landweave's icon with this file name."""
    return QIcon(str(_FOLDER / "icons" / name))


def theme_icon(name: str) -> QIcon:
    """QGIS's icon with this name, without ending, in the colours of the user's theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def load_form(form: str, widget: QWidget) -> None:
    """Lay out a widget as ``<form>.ui`` describes it; its children become attributes."""
    uic.loadUi(str(_FOLDER / form), widget)
    name_for_assistants(widget)


def name_for_assistants(widget: QWidget) -> None:
    """Give every child that a label names this name as its accessible name, and each group's arrow its title."""
    for child in widget.findChildren(QWidget):
        buddy = child.buddy() if hasattr(child, "buddy") else None
        if buddy is not None and not buddy.accessibleName():
            buddy.setAccessibleName(child.text())
        if child.objectName() == "collapseButton" and isinstance(child.parent(), QGroupBox):  # QGIS leaves it nameless
            child.setAccessibleName(child.parent().title())
            child.setToolTip(child.parent().title())
