"""The reference field: a polygon or raster layer of the project, and the field that holds its class codes."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..raster_layers import RasterFacts
from ..vector_layers import LayerSource, code_field, extent_in, layer_source, overlap_share


class ReferenceChooser(QObject):
    """Makes two combo boxes one field; the code field chooses itself."""

    changed = pyqtSignal()
    """Another layer or field is chosen; a list that merely grows or is put in order anew does not count."""

    def __init__(self, layers: QgsMapLayerComboBox, fields: QgsFieldComboBox) -> None:
        super().__init__(layers)
        self._layers, self._fields = layers, fields
        self._shown: str | None = None
        """Id of the layer whose fields are offered."""
        layers.setAllowEmptyLayer(True)
        layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.RasterLayer)
        layers.setLayer(None)
        layers.layerChanged.connect(self._show_fields)
        fields.fieldChanged.connect(self._tell)
        self._show_fields()

    def source(self) -> LayerSource | None:
        """The way from the layer to the engine; None where no layer is chosen."""
        layer = self._layers.currentLayer()
        return layer_source(layer) if layer else None

    def field(self) -> str:
        """The field with the class codes; empty for a raster."""
        is_vector = isinstance(self._layers.currentLayer(), QgsVectorLayer)
        return str(self._fields.currentField()) if is_vector else ""

    def overlap(self, raster: RasterFacts) -> float | None:
        """Share of the raster's box inside the layer's box, 0–1; None where no layer is chosen."""
        layer = self._layers.currentLayer()
        if layer is None:
            return None
        box: QgsRectangle = extent_in(layer.extent(), layer.crs(), raster.crs)
        return overlap_share(raster.extent, box)

    def _show_fields(self, *_args: object) -> None:
        layer = self._layers.currentLayer()
        before, self._shown = self._shown, layer.id() if layer else ""
        if self._shown == before:
            return
        is_vector = isinstance(layer, QgsVectorLayer)
        self._fields.setLayer(layer if is_vector else None)
        self._fields.setVisible(is_vector)
        if is_vector:
            self._fields.setField(code_field(layer.fields().names()))
        self._tell()

    def _tell(self, *_args: object) -> None:
        self.changed.emit()
