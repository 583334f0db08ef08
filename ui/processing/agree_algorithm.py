"""The algorithm Agreement with a reference layer: confusion table and figures for each class."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
)

from ...core.job import AgreeJob
from ...core.scheme import scheme_ids
from .engine_algorithm import EngineAlgorithm


class AgreeAlgorithm(EngineAlgorithm):
    """The agree job as an algorithm."""

    def name(self) -> str:
        """Never changed."""
        return "agree"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Agreement with a reference layer")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return self.tr("accuracy,confusion matrix,validation,kappa,user's accuracy,producer's accuracy").split(",")

    def shortDescription(self) -> str:
        """One line."""
        return self.tr("Compares a raster of classes with an official layer.")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return self.tr(
            "<p>Compares a raster of classes with a reference layer (polygons or raster) pixel by pixel: confusion "
            "table (rows = map, columns = reference), overall agreement, user's and producer's accuracy, F1 and IoU of "
            "each class, areas in km², at every level that both share.</p>"
            "<p>An official layer has errors of its own: this is agreement, not accuracy.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        ids = list(scheme_ids())
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", self.tr("Map")))
        self.addParameter(
            QgsProcessingParameterEnum(
                "SCHEME", self.tr("Class scheme"), options=ids, usesStaticStrings=True, optional=True
            )
        )
        self.addParameter(QgsProcessingParameterMapLayer("REFERENCE", self.tr("Reference layer"), types=kinds))
        field = self.tr("Code field of the reference layer")
        self.addParameter(
            QgsProcessingParameterField("FIELD", field, parentLayerParameterName="REFERENCE", optional=True)
        )
        self.addParameter(self.codes_parameter())
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Output folder")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", self.tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("AGREEMENT", self.tr("Overall agreement")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Read everything that touches layers, in the main thread."""
        self._job = AgreeJob(
            map=self.file_of(self.parameterAsRasterLayer(parameters, "INPUT", context)),
            reference=self.file_of(self.parameterAsLayer(parameters, "REFERENCE", context)),
            out=self.parameterAsString(parameters, "OUTPUT", context),
            reference_field=self.parameterAsString(parameters, "FIELD", context),
            reference_scheme=self.parameterAsString(parameters, "CODES", context),
            scheme=self.parameterAsString(parameters, "SCHEME", context),
        )
        return True

    def processAlgorithm(
        self, _parameters: dict[str, Any], _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the job."""
        values = self.run_engine(self._job, feedback)
        results = {"OUTPUT": self._job.out}
        report = values.get("files", {}).get("report")
        levels = (values.get("agreement") or {}).get("raw") or {}
        if report:
            results["REPORT"] = report
        if levels:
            results["AGREEMENT"] = levels[max(levels)]
        return results
