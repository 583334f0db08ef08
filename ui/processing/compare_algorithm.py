"""The algorithm Compare regional weights: several weights on the same ground."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing

from ...core.job import CompareJob, Fuse, profile, profiles
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output, Values
from .parameters import Parameter, advanced
from .weights_parameters import device_in, device_parameters, installed
from .words import tr


class CompareAlgorithm(EngineAlgorithm):
    """The compare job as an algorithm."""

    ID = "compare"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Compare regional weights"),
            summary=tr("Tells which regional weights to use where, with intervals."),
            tags=tr("weights,transfer,cross-regional,confidence interval,agreement,deep learning"),
            help=tr(
                "<p>Maps each raster with each of the weights and compares the maps with the reference layers: "
                "agreement with intervals from blocks, where the weights differ, and whether the best is surely the "
                "best. Without references the weights are only compared with each other.</p>"
                "<p>Each raster takes as long as one map for each of the weights.</p>"
            ),
            example="--WEIGHTS=sim-north --WEIGHTS=sim-south --RASTERS=a.tif --REFERENCES=a.gpkg --OUTPUT=compare1",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Weights, rasters, references."""
        yield kinds.choices("WEIGHTS", tr("Regional weights"), tr("Two to six."), installed())
        raster, any_kind = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeMapLayer
        yield kinds.layers("RASTERS", tr("Rasters"), tr("One for each place."), raster)
        order = tr("One for each raster, in the same order.")
        yield kinds.layers("REFERENCES", tr("Reference layers"), order, any_kind, optional=True)
        names = tr("Name of each raster's test area, with commas; rasters of one name are counted together.")
        yield kinds.text("AREAS", tr("Test areas"), names)
        field = tr("Of all reference layers. Empty: recognised by its name.")
        yield advanced(kinds.text("FIELD", tr("Code field"), field))
        yield kinds.codes()
        blocks = tr("Side of the squares that the intervals rest on; 0: 2 km, or less on small ground.")
        yield advanced(kinds.number("BLOCK_M", tr("Blocks (metres)"), blocks, 0.0, (0.0, 999_999.0)))
        seed = tr("The same number gives the same intervals.")
        yield advanced(kinds.whole("SEED", tr("Seed"), seed, 1))
        also = tr("Compares the maps after generalising by this profile as well. Empty: as predicted only.")
        yield kinds.choice("PROFILE", tr("Generalisation profile"), also, profiles())
        one = tr(
            "Makes one map of all weights' maps; where they differ decides how often a class was right (class), that "
            "at the confidence of the pixel (pixel), or the scores on the cards (cards), which need no reference."
        )
        yield kinds.enum("FUSE", tr("Fuse the maps"), one, Fuse)
        yield from device_parameters()
        yield kinds.output_folder(tr("Takes the page, its tables and the maps."))

    def outputs(self) -> Iterator[Output]:
        """Page, tables, which weights."""
        yield made.page("REPORT", tr("Comparison"), "report")
        yield made.file("FIGURES", tr("Figures (JSON)"), "report_json")
        yield Output("MAPS", tr("Folder of the maps"), made.Kind.FOLDER, made.file_at("maps"))
        yield Output("BEST", tr("Best weights of the first area"), made.Kind.TEXT, _best)
        yield Output("AGREEMENT", tr("Their overall agreement"), made.Kind.NUMBER, _best_agreement)

    def job(self, inputs: Inputs) -> CompareJob:
        """What the parameters mean."""
        return CompareJob(
            weights=inputs.chosen("WEIGHTS"),
            rasters=inputs.layers("RASTERS"),
            references=inputs.layers("REFERENCES"),
            areas=inputs.words("AREAS"),
            out=inputs.folder("OUTPUT"),
            reference_field=inputs.text("FIELD"),
            reference_scheme=inputs.text("CODES"),
            block_m=inputs.number("BLOCK_M"),
            seed=inputs.whole("SEED"),
            rules=profile(inputs.text("PROFILE")).rules if inputs.text("PROFILE") else None,
            fuse=Fuse(inputs.text("FUSE")),
            **device_in(inputs),
        )


def _best(values: Values) -> str | None:
    areas = list((values.get("areas") or {}).values())
    return areas[0].get("best") if areas else None


def _best_agreement(values: Values) -> float | None:
    areas, best = list((values.get("areas") or {}).values()), _best(values)
    return areas[0]["overall_agreement"].get(best) if best else None
