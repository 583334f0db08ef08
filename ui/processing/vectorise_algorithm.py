"""The algorithm Polygons of a land cover map: gap-free polygons with codes, labels and areas."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing, QgsProcessingParameterVectorDestination

from ...core.job import Rules, VectoriseJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .words import tr


class VectoriseAlgorithm(EngineAlgorithm):
    """The vectorise job as an algorithm."""

    ID = "vectorise"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Polygons of a land cover map"),
            summary=tr("Draws a raster of classes as gap-free polygons."),
            tags=tr("polygonize,vectorize,shapefile,geopackage,corine,clc"),
            help=tr(
                "<p>Draws a raster of classes as polygons without gaps and overlaps, with code, label, hectares and "
                "the codes of the coarser levels, in the scheme's official colours. The ending of the file names the "
                "format: .gpkg, .shp, .fgb or .parquet.</p>"
            ),
            example="--INPUT=clc.tif --SCHEME=clc --SIMPLIFY_M=20 --OUTPUT=clc.gpkg",
            group=Group.MAPS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Map, scheme, how the borders are drawn."""
        yield kinds.raster("INPUT", tr("Map"), tr("A raster whose values are those of the class scheme."))
        yield from kinds.scheme(recognised=False)
        bends = tr("Bends smaller than about this are drawn straight, the same for both neighbours; 0: none is.")
        yield kinds.number("SIMPLIFY_M", tr("Tolerance of the simplification (metres)"), bends, 0.0)
        corners = tr("Cuts the corners of the borders, the same for both neighbours.")
        yield kinds.flag("SMOOTH", tr("Smooth the borders"), corners)
        kept = tr("No polygon of at least this area falls below it because of the two above.")
        yield advanced(kinds.number("MMU_HA", tr("Minimum mapping unit (hectares)"), kept, Rules().mmu_ha))
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        yield QgsProcessingParameterVectorDestination("OUTPUT", tr("Polygons"), polygon)

    def outputs(self) -> Iterator[Output]:
        """Figures."""
        yield made.number("POLYGON_COUNT", tr("Number of polygons"), "polygons")
        yield made.number("AREA_HA", tr("Area of all polygons (hectares)"), "area_ha")

    def job(self, inputs: Inputs) -> VectoriseJob:
        """What the parameters mean."""
        return VectoriseJob(
            classes=inputs.raster("INPUT"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
            out=inputs.target("OUTPUT"),
            simplify_m=inputs.number("SIMPLIFY_M"),
            smooth=inputs.flag("SMOOTH"),
            mmu_ha=inputs.number("MMU_HA"),
        )
