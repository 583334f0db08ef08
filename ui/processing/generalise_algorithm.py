"""The algorithm Generalise a map: a raster of classes without regions below the minimum mapping unit."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...core.job import GeneraliseJob, Rules
from ...core.scheme import scheme_ids
from .engine_algorithm import EngineAlgorithm, Painter


class GeneraliseAlgorithm(EngineAlgorithm):
    """The generalise job as an algorithm."""

    def name(self) -> str:
        """Never changed."""
        return "generalise"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Generalise a land cover map")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return self.tr("mmu,minimum mapping unit,minimum width,sieve,corine,clc,generalize").split(",")

    def shortDescription(self) -> str:
        """One line."""
        return self.tr("Merges small and narrow regions of a raster of classes into their most similar neighbours.")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return self.tr(
            "<p>Merges every region below the minimum mapping unit into the neighbour that is most similar, the "
            "smallest first, and removes what is narrower than the minimum width. Areas and widths are measured on the "
            "ground, in geographic and in strongly distorting systems as well. Regions that the raster's edge "
            "cuts stay and are remarked. The defaults are CORINE's: 25 ha and 100 m.</p>"
            "<p><b>Map</b>: a raster whose values are those of the class scheme; 255 is nodata.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        ids = list(scheme_ids())
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", self.tr("Map")))
        self.addParameter(
            QgsProcessingParameterEnum(
                "SCHEME", self.tr("Class scheme"), options=ids, usesStaticStrings=True, defaultValue="clc"
            )
        )
        number = QgsProcessingParameterNumber.Type.Double
        for name, words, value in (
            ("MMU_HA", self.tr("Minimum mapping unit (hectares)"), 25.0),
            ("MIN_WIDTH_M", self.tr("Minimum width (metres)"), 100.0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, words, type=number, defaultValue=value, minValue=0.0))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Output folder")))
        self.addOutput(QgsProcessingOutputRasterLayer("GENERALISED", self.tr("Generalised map")))
        self.addOutput(QgsProcessingOutputVectorLayer("POLYGONS", self.tr("Polygons")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Read everything that touches layers, in the main thread."""
        self._job = GeneraliseJob(
            classes=self.file_of(self.parameterAsRasterLayer(parameters, "INPUT", context)),
            scheme=self.parameterAsString(parameters, "SCHEME", context),
            out=self.parameterAsString(parameters, "OUTPUT", context),
            rules=Rules(
                mmu_ha=self.parameterAsDouble(parameters, "MMU_HA", context),
                min_width_m=self.parameterAsDouble(parameters, "MIN_WIDTH_M", context),
            ),
        )
        return True

    def processAlgorithm(
        self, _parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the job and load its layers."""
        files = self.run_engine(self._job, feedback).get("files", {})
        results = {"OUTPUT": self._job.out}
        for output, key, name in (
            ("GENERALISED", "clc", self.tr("Generalised map")),
            ("POLYGONS", "gpkg", self.tr("Polygons")),
        ):
            if files.get(key):
                results[output] = files[key]
                Painter.paint_later(context, files[key], name, self._job.scheme)
        return results
