"""The algorithm Generalise a land cover map: a raster of classes without regions below the minimum mapping unit."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import GeneraliseJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter
from .rules_parameters import rules_in, rules_parameters
from .words import tr


class GeneraliseAlgorithm(EngineAlgorithm):
    """The generalise job as an algorithm."""

    ID = "generalise"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Generalise a land cover map"),
            summary=tr("Merges small and narrow regions of a raster of classes into their most similar neighbours."),
            tags=tr("mmu,minimum mapping unit,minimum width,sieve,corine,clc,generalize"),
            help=tr(
                "<p>Merges every region below the minimum mapping unit into the neighbour that is most similar, the "
                "smallest first, and removes what is narrower than the minimum width. Areas and widths are measured "
                "on the ground, in geographic and in strongly distorting systems as well. Regions that the raster's "
                "edge cuts stay and are remarked.</p>"
            ),
            example="--INPUT=classes.tif --SCHEME=clc --PROFILE=clc --OUTPUT=run2",
            group=Group.MAPS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Map, scheme, rules."""
        map_ = tr("A raster whose values are those of the class scheme; 255 is nodata.")
        yield kinds.raster("INPUT", tr("Map"), map_)
        yield from kinds.scheme(recognised=False)
        yield from rules_parameters()
        yield kinds.load_layers()
        yield kinds.output_folder(tr("Takes clc.tif, clc.gpkg, the shapefile and the audit."))

    def outputs(self) -> Iterator[Output]:
        """Layers, audit, figures."""
        yield made.vector("POLYGONS", tr("Polygons"), "gpkg")
        yield made.raster("GENERALISED", tr("Generalised map"), "clc")
        yield made.vector("SHAPEFILE", tr("Shapefile"), "shapefile", loads=False)
        yield made.page("REPORT", tr("Audit"), "audit")
        yield made.text("OUTCOME", tr("How the audit ended"), "audit")
        yield made.number("REGIONS_BEFORE", tr("Regions before"), "regions_before")
        yield made.number("REGIONS_AFTER", tr("Regions after"), "regions_after")
        yield made.number("CHANGED_SHARE", tr("Share of the area that changed (0 to 1)"), "changed_share")

    def job(self, inputs: Inputs) -> GeneraliseJob:
        """What the parameters mean."""
        return GeneraliseJob(
            classes=inputs.raster("INPUT"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
            out=inputs.folder("OUTPUT"),
            rules=rules_in(inputs),
        )
