"""The algorithm Polygons of a map: gap-free polygons with codes, labels and areas."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...core.job import VectoriseJob
from ...core.scheme import scheme_ids
from .engine_algorithm import EngineAlgorithm


class VectoriseAlgorithm(EngineAlgorithm):
    """The vectorise job as an algorithm."""

    def name(self) -> str:
        """Never changed."""
        return "vectorise"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Polygons of a land cover map")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return self.tr("polygonize,vectorize,shapefile,geopackage,corine,clc").split(",")

    def shortDescription(self) -> str:
        """One line."""
        return self.tr("Draws a raster of classes as gap-free polygons.")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return self.tr(
            "<p>Draws a raster of classes as polygons without gaps and overlaps, with code, label, hectares and "
            "the codes of the coarser levels, in the scheme's official colours. The ending of the file names the "
            "format: .gpkg, .shp, .fgb or .parquet.</p>"
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
        self.addParameter(
            QgsProcessingParameterNumber(
                "SIMPLIFY_M",
                self.tr("Tolerance of the simplification (metres)"),
                type=QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
            )
        )
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", self.tr("Polygons"), polygon))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Read everything that touches layers, in the main thread."""
        self._job = VectoriseJob(
            classes=self.file_of(self.parameterAsRasterLayer(parameters, "INPUT", context)),
            scheme=self.parameterAsString(parameters, "SCHEME", context),
            out=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            simplify_m=self.parameterAsDouble(parameters, "SIMPLIFY_M", context),
        )
        return True

    def processAlgorithm(
        self, _parameters: dict[str, Any], _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the job."""
        self.run_engine(self._job, feedback)
        return {"OUTPUT": self._job.out}
