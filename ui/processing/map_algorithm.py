"""The algorithm Land cover map: a raster and regional weights become a map, generalised and measured."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessing, QgsProcessingException, QgsProcessingParameterExtent

from ...core.job import MapJob, TestTime
from ..fit import fit, numbers_in
from . import outputs as made
from . import parameters as kinds
from .closer_parameters import reference_in, reference_parameters
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs, facts_of_files
from .outputs import Output
from .parameters import Parameter, advanced
from .rules_parameters import rules_in, rules_parameters
from .weights_parameters import device_in, device_parameters, package_in, weights_in, weights_parameters
from .words import tr


class MapAlgorithm(EngineAlgorithm):
    """The map job as an algorithm."""

    ID = "map"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Land cover map"),
            summary=tr("Maps the land cover of a raster with regional weights."),
            tags=tr("classification,corine,clc,deep learning,segmentation,sentinel,generalise,accuracy"),
            help=tr(
                "<p>Maps the land cover of a raster with regional weights: a network that was trained on one region. "
                "The map is generalised to a minimum mapping unit and a minimum width on the ground (CORINE: 25 ha "
                "and 100 m), drawn as gap-free polygons and, with a reference layer, compared with it class by "
                "class.</p><p>The output folder takes classes.tif, confidence.tif (0 to 100), clc.tif (generalised), "
                "clc.gpkg, the shapefile, report.html and report.json. It must not hold another run's results.</p>"
                "<p>Large rasters take minutes; the run can be cancelled at any time.</p>"
            ),
            example="--INPUT=image.tif --WEIGHTS=sim-north --REFERENCE=clc18.gpkg --OUTPUT=run1",
            group=Group.MAPS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Raster, weights, where, reference, rules."""
        raster = tr("A raster file with the bands that the weights expect, recognised by their names.")
        yield kinds.raster("INPUT", tr("Raster"), raster)
        yield from weights_parameters()
        yield _extent()
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        inside = tr("Nothing is mapped outside these polygons.")
        yield kinds.layer("AREA", tr("Only inside polygons"), inside, polygons, optional=True)
        yield from reference_parameters(optional=True)
        yield kinds.flag("GENERALISE", tr("Generalise"), tr("Without it, only the raw map is made."), default=True)
        yield from rules_parameters()
        yield from (advanced(parameter) for parameter in self._finer())
        yield from device_parameters()
        yield kinds.load_layers()
        yield kinds.output_folder(tr("Folder of the run; it is made when missing."))

    def outputs(self) -> Iterator[Output]:
        """Layers, report, figures."""
        # The last one loaded lies on top.
        yield made.vector("POLYGONS", tr("Polygons"), "gpkg")
        yield made.raster("GENERALISED", tr("Generalised map"), "clc")
        yield made.raster("CLASSES", tr("Map"), "classes")
        yield made.Output("CONFIDENCE", tr("Confidence"), made.Kind.RASTER, made.file_at("confidence"))
        yield made.vector("SHAPEFILE", tr("Shapefile"), "shapefile", loads=False)
        yield made.vector("SUSPECTS", tr("Suspects"), "suspects", loads=False)
        yield made.page("REPORT", tr("Report"), "report")
        yield made.file("FIGURES", tr("Figures (JSON)"), "report_json")
        yield made.number("CLASS_COUNT", tr("Number of classes"), "classes")
        yield from made.agreement()

    def job(self, inputs: Inputs) -> MapJob:
        """What the parameters mean."""
        facts = inputs.raster_facts("INPUT")
        more = inputs.layers("BAND_FILES")
        if more:
            facts = facts_of_files((*facts.paths, *more))
        found = fit(facts, package_in(inputs).card)
        if found.reason:
            raise QgsProcessingException(found.reason)
        return MapJob(
            rasters=tuple(str(Path(path).absolute()) for path in facts.paths),
            weights=weights_in(inputs),
            out=inputs.folder("OUTPUT"),
            extent=inputs.extent("EXTENT", "INPUT"),
            area=inputs.layer("AREA"),
            bands=numbers_in(inputs.text("BANDS")) or found.bands,
            rules=rules_in(inputs) if inputs.flag("GENERALISE") else None,
            test_time=TestTime(inputs.text("TEST_TIME")),
            **reference_in(inputs),
            **device_in(inputs),
        )

    @staticmethod
    def _finer() -> Iterator[Parameter]:
        order = tr("Numbers from 1, in the order of the weights' bands, for instance 3 2 1. Empty: by their names.")
        yield kinds.text("BANDS", tr("Bands in the order of the weights"), order)
        files = tr("Where each band is a file of its own: the other bands, in their order.")
        kind = QgsProcessing.SourceType.TypeRaster
        yield kinds.layers("BAND_FILES", tr("Files of further bands"), files, kind, optional=True)
        looks = tr("Looks at each window several times, turned over or at other scales: a little better, much slower.")
        yield kinds.enum("TEST_TIME", tr("Repeated looks"), looks, TestTime)


def _extent() -> Parameter:
    parameter = QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True)
    parameter.setHelp(tr("Only this part is mapped, exactly as it would be in the whole. Empty: the whole raster."))
    return parameter
