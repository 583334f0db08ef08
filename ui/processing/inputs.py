"""What the user gave an algorithm: the values of its parameters, read in the main thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsRasterLayer,
)

from ..raster_layers import RasterFacts, file_facts, layer_facts, raster_support
from ..vector_layers import layer_source
from .words import tr

Box = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax."""


class Inputs:
    """Reads parameters by name; layers come as the files that the engine can read.

    Every method raises ``QgsProcessingException``, with one sentence, for a value that cannot be used.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self._algorithm, self._values, self._context = algorithm, values, context

    def text(self, name: str) -> str:
        """A text, or the chosen entry of a list; empty: not given."""
        return QgsProcessingParameters.parameterAsString(self._definition(name), self._values, self._context)

    def words(self, name: str) -> tuple[str, ...]:
        """The parts of a text with commas."""
        return tuple(part.strip() for part in self.text(name).split(",") if part.strip())

    def chosen(self, name: str) -> tuple[str, ...]:
        """The chosen entries of a list that takes several."""
        return tuple(
            QgsProcessingParameters.parameterAsEnumStrings(self._definition(name), self._values, self._context)
        )

    def flag(self, name: str) -> bool:
        """Yes or no."""
        return QgsProcessingParameters.parameterAsBool(self._definition(name), self._values, self._context)

    def number(self, name: str) -> float:
        """A number, or its default."""
        return QgsProcessingParameters.parameterAsDouble(self._definition(name), self._values, self._context)

    def whole(self, name: str) -> int:
        """A whole number, or its default."""
        return QgsProcessingParameters.parameterAsInt(self._definition(name), self._values, self._context)

    def is_given(self, name: str) -> bool:
        """The parameter has a value, its default included."""
        value = self._values.get(name, self._definition(name).defaultValue())
        return value is not None and value != ""

    def file(self, name: str) -> str:
        """A file or folder."""
        return _absolute(QgsProcessingParameters.parameterAsFile(self._definition(name), self._values, self._context))

    def folder(self, name: str) -> str:
        """The folder that a run is to be written to."""
        return _absolute(self.text(name))

    def target(self, name: str) -> str:
        """The file that a layer is to be written to."""
        path = QgsProcessingParameters.parameterAsOutputLayer(self._definition(name), self._values, self._context)
        return _absolute(path)

    def target_file(self, name: str) -> str:
        """The file that something other than a layer is to be written to."""
        path = QgsProcessingParameters.parameterAsFileOutput(self._definition(name), self._values, self._context)
        return _absolute(path)

    def raster(self, name: str) -> str:
        """The file of a raster layer; empty: not given."""
        return file_of(self._raster_layer(name))

    def raster_facts(self, name: str) -> RasterFacts:
        """The raster as the page Map sees it."""
        layer = self._raster_layer(name)
        support = raster_support(layer)
        if not support.is_usable:
            raise QgsProcessingException(support.sentence())
        return layer_facts(layer)

    def layer(self, name: str) -> str:
        """The file of a layer, with ``|layername=`` where it holds several; empty: not given."""
        return file_of(QgsProcessingParameters.parameterAsLayer(self._definition(name), self._values, self._context))

    def layers(self, name: str) -> tuple[str, ...]:
        """The files of several layers, in their order."""
        found = QgsProcessingParameters.parameterAsLayerList(self._definition(name), self._values, self._context)
        return tuple(file_of(layer) for layer in found)

    def extent(self, name: str, raster: str) -> Box | None:
        """An extent in the CRS of the raster parameter ``raster``; None: not given."""
        if not self._values.get(name):
            return None
        crs = self._raster_layer(raster).crs()
        box = QgsProcessingParameters.parameterAsExtent(self._definition(name), self._values, self._context, crs)
        return None if box.isEmpty() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def crs(self, name: str) -> QgsCoordinateReferenceSystem:
        """A coordinate reference system, not valid where none was given."""
        return QgsProcessingParameters.parameterAsCrs(self._definition(name), self._values, self._context)

    def numbers_by_code(self, name: str) -> tuple[tuple[str, float], ...]:
        """``111=5, 311=50`` as pairs of code and number."""
        found = []
        for part in self.words(name):
            code, _, number = (piece.strip() for piece in part.partition("="))
            try:
                found.append((code, float(number)))
            except ValueError as error:
                text = tr("{0} is no class with its number; write it as 111=5,311=50.")
                raise QgsProcessingException(text.format(part)) from error
        return tuple(found)

    def _definition(self, name: str) -> QgsProcessingParameterDefinition:
        return self._algorithm.parameterDefinition(name)

    def _raster_layer(self, name: str) -> QgsRasterLayer | None:
        return QgsProcessingParameters.parameterAsRasterLayer(self._definition(name), self._values, self._context)


def file_of(layer: QgsMapLayer | None) -> str:
    """The file of a layer, as the engine can read it; empty for no layer.

    Raises:
        QgsProcessingException: the layer is no file, or its file does not hold what the layer shows.
    """
    if layer is None:
        return ""
    source = layer_source(layer)
    if source.path:
        return _absolute(source.path)
    kept = tr("The layer {0} has edits, a filter or fields of QGIS only. Export it to a file first.")
    raise QgsProcessingException(source.reason or kept.format(layer.name()))


def _absolute(path: str) -> str:
    """The whole path: the engine works in another folder than ``qgis_process``."""
    return str(Path(path).absolute()) if path else ""


def facts_of_files(paths: tuple[str, ...]) -> RasterFacts:
    """The facts of files that are the bands of one raster."""
    facts = file_facts(paths)
    if isinstance(facts, RasterFacts):
        return facts
    raise QgsProcessingException(facts.sentence())
