"""The raster field: a layer of the project, or files that the user picks, several being one band each."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton

from ..raster_layers import RasterFacts, RasterSupport, file_facts, layer_facts, raster_path, raster_support
from ..scene_name import scene_name


class RasterChooser(QObject):
    """Makes a layer combo box and a button one field."""

    changed = pyqtSignal()
    """Another raster is chosen; a list that merely grows or is put in order anew does not count."""

    def __init__(self, combo: QgsMapLayerComboBox, button: QToolButton) -> None:
        super().__init__(combo)
        self._combo = combo
        self._files: tuple[str, ...] = ()
        self._file_facts: RasterFacts | RasterSupport = RasterSupport.NONE
        combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._told = self._chosen()
        combo.layerChanged.connect(self._tell)
        combo.currentIndexChanged.connect(self._tell)
        button.clicked.connect(self._browse)

    def facts(self) -> RasterFacts | RasterSupport:
        """The chosen raster, or why there is none that can be used."""
        layer = self._combo.currentLayer()
        if isinstance(layer, QgsRasterLayer):
            support = raster_support(layer)
            return layer_facts(layer) if support.is_usable else support
        return self._file_facts if self._files and self._combo.currentText() else RasterSupport.NONE

    def paths(self) -> tuple[str, ...]:
        """The files of what is chosen, whether it can be used or not."""
        layer = self._combo.currentLayer()
        return (raster_path(layer),) if isinstance(layer, QgsRasterLayer) else self._files

    def name(self) -> str:
        """What is chosen, in a word."""
        return self._combo.currentText() if self._combo.currentLayer() or not self._files else scene_name(self._files)

    def choose_files(self, paths: tuple[str, ...]) -> None:
        """Choose files that are not layers; they stand below the layers in the list."""
        self._files = paths
        self._file_facts = file_facts(paths)
        text = Path(paths[0]).name if len(paths) == 1 else self.tr("{0} files, one per band").format(len(paths))
        self._combo.setAdditionalItems([text])
        self._combo.setCurrentIndex(self._combo.findText(text))
        self._told = ()  # the same files may hold something else now
        self._tell()

    def prefer(self, unwanted: str) -> None:
        """Choose the first layer outside the groups whose name begins with ``unwanted``: an image, not a result."""
        root = QgsProject.instance().layerTreeRoot()
        for node in root.findLayers():
            layer = node.layer()
            in_result = node.parent() is not None and node.parent().name().startswith(unwanted)
            if isinstance(layer, QgsRasterLayer) and raster_support(layer).is_usable and not in_result:
                self._combo.setLayer(layer)
                return

    def _browse(self) -> None:
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        start = str(Path(self._files[0]).parent) if self._files else QgsProject.instance().homePath()
        paths, _ = QFileDialog.getOpenFileNames(self._combo, self.tr("Choose Raster Files"), start, filters)
        if paths:
            self.choose_files(tuple(sorted(paths)))

    def _tell(self, *_args: object) -> None:
        if self._chosen() != self._told:
            self._told = self._chosen()
            self.changed.emit()

    def _chosen(self) -> tuple[object, ...]:
        """What is chosen, by its id and files."""
        layer = self._combo.currentLayer()
        return (layer.id(), layer.source()) if layer else ("", self._combo.currentText(), self._files)
