"""The algorithm Land cover map: a raster and regional weights become a map, generalised and measured."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.home import weights_folders
from ...core.job import Device, MapJob, Precision, Rules
from ...models.catalogue import Package, find_packages
from ..fit import fit, numbers_in
from ..raster_layers import layer_facts, raster_support
from .engine_algorithm import EngineAlgorithm, Painter


class MapAlgorithm(EngineAlgorithm):
    """The map job as an algorithm."""

    def name(self) -> str:
        """Never changed."""
        return "map"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Land cover map")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return self.tr("classification,corine,clc,deep learning,segmentation,sentinel,generalise,accuracy").split(",")

    def shortDescription(self) -> str:
        """One line."""
        return self.tr("Maps the land cover of a raster with regional weights.")

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        return self.tr(
            "<p>Maps the land cover of a raster with regional weights: a network that was trained on one region. It "
            "is generalised to a minimum mapping unit and a minimum width on the ground (CORINE: 25 ha and 100 m), "
            "drawn as gap-free polygons and, with a reference layer, compared with it class by class.</p>"
            "<p><b>Raster</b>: a raster file with the bands that the weights expect, recognised by their names. Bands "
            "without names need the parameter Bands, for instance <i>3 2 1</i>.</p>"
            "<p><b>Output folder</b>: takes classes.tif, confidence.tif, clc.tif (generalised), clc.gpkg, the "
            "shapefile, report.html and report.json. It must not hold another run's results.</p>"
            "<p>Large rasters take minutes; the run can be cancelled at any time.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        weights = [p.card.id for p in find_packages(weights_folders()) if isinstance(p, Package)]
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer("INPUT", self.tr("Raster")))
        add(
            QgsProcessingParameterEnum(
                "WEIGHTS",
                self.tr("Regional weights"),
                options=weights,
                usesStaticStrings=True,
                defaultValue=weights[0] if weights else None,
            )
        )
        add(QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True))
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster]
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        add(QgsProcessingParameterMapLayer("AREA", self.tr("Only inside polygons"), optional=True, types=polygons))
        add(QgsProcessingParameterMapLayer("REFERENCE", self.tr("Reference layer"), optional=True, types=kinds))
        field = self.tr("Code field of the reference layer")
        add(QgsProcessingParameterField("FIELD", field, parentLayerParameterName="REFERENCE", optional=True))
        self._add_rules()
        self._add_advanced()
        add(QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Output folder")))
        self.addOutput(QgsProcessingOutputRasterLayer("CLASSES", self.tr("Map")))
        self.addOutput(QgsProcessingOutputRasterLayer("GENERALISED", self.tr("Generalised map")))
        self.addOutput(QgsProcessingOutputVectorLayer("POLYGONS", self.tr("Polygons")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", self.tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("AGREEMENT", self.tr("Overall agreement")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Read everything that touches layers, in the main thread."""
        raster = self.parameterAsRasterLayer(parameters, "INPUT", context)
        support = raster_support(raster)
        if not support.is_usable:
            raise QgsProcessingException(support.sentence())
        facts = layer_facts(raster)
        weights = self.parameterAsString(parameters, "WEIGHTS", context)
        cards = {p.card.id: p.card for p in find_packages(weights_folders()) if isinstance(p, Package)}
        if weights not in cards:
            raise QgsProcessingException(self.tr("There are no weights {0}.").format(weights))
        found = fit(facts, cards[weights])
        bands = numbers_in(self.parameterAsString(parameters, "BANDS", context)) or found.bands
        if found.reason:
            raise QgsProcessingException(found.reason)
        self._job = MapJob(
            rasters=facts.paths,
            weights=weights,
            out=self.parameterAsString(parameters, "OUTPUT", context),
            reference=self.file_of(self.parameterAsLayer(parameters, "REFERENCE", context)),
            reference_field=self.parameterAsString(parameters, "FIELD", context),
            reference_scheme=self.parameterAsString(parameters, "CODES", context),
            extent=self._extent(parameters, context),
            area=self.file_of(self.parameterAsLayer(parameters, "AREA", context)),
            bands=bands,
            rules=self._rules(parameters, context),
            device=Device(self.parameterAsString(parameters, "DEVICE", context)),
            precision=Precision(self.parameterAsString(parameters, "PRECISION", context)),
        )
        return True

    def processAlgorithm(
        self, _parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the job and load its layers."""
        values = self.run_engine(self._job, feedback)
        files = values.get("files", {})
        names = {"gpkg": self.tr("Polygons"), "clc": self.tr("Generalised map"), "classes": self.tr("Map")}
        for key, name in names.items():
            if files.get(key):
                Painter.paint_later(context, files[key], name, values["scheme"])
        results: dict[str, Any] = {"OUTPUT": self._job.out, "CLASSES": files.get("classes")}
        results |= {"GENERALISED": files.get("clc"), "POLYGONS": files.get("gpkg"), "REPORT": files.get("report")}
        agreement = values.get("agreement") or {}
        levels = agreement.get("generalised") or agreement.get("raw") or {}
        results["AGREEMENT"] = levels[max(levels)] if levels else None
        return {name: value for name, value in results.items() if value is not None}

    def _add_rules(self) -> None:
        self.addParameter(QgsProcessingParameterBoolean("GENERALISE", self.tr("Generalise"), defaultValue=True))
        number = QgsProcessingParameterNumber.Type.Double
        for name, words, value in (
            ("MMU_HA", self.tr("Minimum mapping unit (hectares)"), 25.0),
            ("MIN_WIDTH_M", self.tr("Minimum width (metres)"), 100.0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, words, type=number, defaultValue=value, minValue=0.0))

    def _add_advanced(self) -> None:
        advanced = (
            QgsProcessingParameterString("BANDS", self.tr("Bands in the order of the weights"), optional=True),
            self.codes_parameter(),
            QgsProcessingParameterEnum(
                "DEVICE",
                self.tr("Device"),
                options=[device.value for device in Device],
                usesStaticStrings=True,
                defaultValue=Device.AUTO.value,
            ),
            QgsProcessingParameterEnum(
                "PRECISION",
                self.tr("Precision"),
                options=[precision.value for precision in Precision],
                usesStaticStrings=True,
                defaultValue=Precision.AUTO.value,
            ),
        )
        for parameter in advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def _extent(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[float, float, float, float] | None:
        if not parameters.get("EXTENT"):
            return None
        crs = self.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        box = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if not box.isEmpty() else None

    def _rules(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Rules | None:
        if not self.parameterAsBool(parameters, "GENERALISE", context):
            return None
        return Rules(
            mmu_ha=self.parameterAsDouble(parameters, "MMU_HA", context),
            min_width_m=self.parameterAsDouble(parameters, "MIN_WIDTH_M", context),
        )
