"""The choices of the page Map: the entries of its combo boxes, and what is remembered of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox

from ...core.job import Device, Precision
from ..code_schemes import code_schemes
from ..settings import Settings, read_settings, runs_folder, write_settings
from .map_form import Area, MapForm

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


def recall_choices(page: MapPage) -> Settings:
    """Take up the choices of last time, and those of the project; the weights are left to the page."""
    settings = read_settings()
    page.folderWidget.setFilePath(str(runs_folder(settings)))
    _choose(page.deviceCombo, settings.device)
    _choose(page.precisionCombo, settings.precision)
    return settings


def remember_choices(form: MapForm) -> None:
    """Keep the choices of a run for the next time."""
    folder = "" if Path(form.folder) == runs_folder(Settings()) else form.folder
    weights = form.package.card.id if form.package else read_settings().weights
    device, precision = form.device.value, form.precision.value
    write_settings(Settings(folder=folder, weights=weights, device=device, precision=precision))


def _choose(combo: QComboBox, value: str) -> None:
    for row in range(combo.count()):
        if combo.itemData(row).value == value:
            combo.setCurrentIndex(row)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapChoices", text)
