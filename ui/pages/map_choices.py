"""The entries of the page Map's combo boxes that are always the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication

from ...core.job import Device, Precision
from ..code_schemes import code_schemes
from .map_form import Area

if TYPE_CHECKING:
    from .map_page import MapPage


def fill_choices(page: MapPage) -> None:
    """Fill the combo boxes, and fold away what most runs leave as it is."""
    for words, area in (
        (_tr("Whole Layer"), Area.LAYER),
        (_tr("Visible Part"), Area.VISIBLE),
        (_tr("Polygons of a Layer"), Area.POLYGONS),
    ):
        page.areaCombo.addItem(words, area)
    page.polygonCombo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
    page.rulesCombo.addItem(_tr("CORINE (25 ha, 100 m)"), "clc")
    page.rulesCombo.addItem(_tr("Custom"), "custom")
    page.rulesCombo.addItem(_tr("None"), "none")
    page.advancedGroup.setCollapsed(True)
    page.codesCombo.addItem(_tr("Recognised by Themselves"), "")
    for scheme, words in code_schemes().items():
        page.codesCombo.addItem(words, scheme)
    page.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    page.folderWidget.setDialogTitle(_tr("Choose a Folder for the Results"))
    names = {Device.AUTO: _tr("Automatic"), Device.CUDA: "CUDA (NVIDIA)", Device.MPS: "MPS (Apple)"}
    for device in Device:
        page.deviceCombo.addItem(names.get(device, "CPU"), device)
    for precision in Precision:
        words = _tr("Automatic") if precision is Precision.AUTO else precision.value
        page.precisionCombo.addItem(words, precision)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapChoices", text)
