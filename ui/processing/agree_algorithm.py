"""The algorithm Agreement with a reference layer: confusion table and figures for each class."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import AgreeJob
from . import outputs as made
from . import parameters as kinds
from .closer_parameters import reference_in, reference_parameters
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter
from .words import tr


class AgreeAlgorithm(EngineAlgorithm):
    """The agree job as an algorithm."""

    ID = "agree"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Agreement with a reference layer"),
            summary=tr("Compares a raster of classes with an official layer."),
            tags=tr("accuracy,confusion matrix,validation,kappa,user's accuracy,producer's accuracy"),
            help=tr(
                "<p>Compares a raster of classes with a reference layer (polygons or raster) pixel by pixel: confusion "
                "table (rows = map, columns = reference), overall agreement, user's and producer's accuracy, F1 and "
                "IoU of each class, areas in km², at every level that both share.</p>"
                "<p>An official layer has errors of its own: this is agreement, not accuracy. The figures run from 0 "
                "to 1.</p>"
            ),
            example="--INPUT=clc.tif --REFERENCE=clc18.gpkg --FIELD=CODE_18 --OUTPUT=run3",
            group=Group.AGREEMENT,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Map, scheme, reference."""
        yield kinds.raster("INPUT", tr("Map"), tr("A raster of classes."))
        yield from kinds.scheme(recognised=True)
        yield from reference_parameters(optional=False)
        yield kinds.output_folder(tr("Takes report.html, report.json, the tables and the suspects."))

    def outputs(self) -> Iterator[Output]:
        """Report and figures."""
        yield made.page("REPORT", tr("Report"), "report")
        yield made.file("FIGURES", tr("Figures (JSON)"), "report_json")
        yield made.vector("SUSPECTS", tr("Suspects"), "suspects", loads=False)
        yield from made.agreement()

    def job(self, inputs: Inputs) -> AgreeJob:
        """What the parameters mean."""
        return AgreeJob(
            map=inputs.raster("INPUT"),
            out=inputs.folder("OUTPUT"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
            **reference_in(inputs),
        )
