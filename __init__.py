"""Landweave: land cover maps from rasters and trained regional weights, in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import LandweavePlugin


def classFactory(iface: QgisInterface) -> LandweavePlugin:
    """The plugin object that QGIS loads."""
    from .plugin import LandweavePlugin

    return LandweavePlugin(iface)
