"""The algorithm Accuracy from labelled points: what a probability sample tells about a map."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing

from ...core.job import DESIGNS, AccuracyJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output, finest
from .parameters import Parameter, advanced
from .words import tr


class AccuracyAlgorithm(EngineAlgorithm):
    """The accuracy job as an algorithm."""

    ID = "accuracy"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Accuracy from labelled points"),
            summary=tr("Estimates accuracy and areas, with their errors, from the labels of a probability sample."),
            tags=tr("accuracy,olofsson,area estimation,confidence interval,validation,points"),
            help=tr(
                "<p>Estimates overall, user's and producer's accuracy and the area of each class from points whose "
                "true class is known, with 95 % intervals, weighted by how the points were drawn.</p>"
                "<p>The points must come from a probability sample; those that Landweave draws say how.</p>"
            ),
            example="--INPUT=clc.tif --POINTS=points.gpkg --OUTPUT=accuracy1",
            group=Group.AGREEMENT,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Map, points, labels."""
        yield kinds.raster("INPUT", tr("Map"), tr("The raster of classes that the points were drawn from."))
        point = [QgsProcessing.SourceType.TypeVectorPoint]
        yield kinds.layer("POINTS", tr("Points"), tr("Points with class codes."), point)
        yield kinds.text("FIELD", tr("Field with the labels"), tr("Its values are class codes."), "reference")
        yield from kinds.scheme(recognised=True)
        yield kinds.codes()
        drawn = tr("How the points were drawn. Empty: what the points themselves say.")
        yield advanced(kinds.choice("DESIGN", tr("Design"), drawn, DESIGNS))
        yield kinds.output_folder(tr("Takes accuracy.html, accuracy.json and the tables."))

    def outputs(self) -> Iterator[Output]:
        """Page and figures."""
        yield made.page("REPORT", tr("Accuracy"), "report")
        yield made.file("FIGURES", tr("Figures (JSON)"), "report_json")
        number = made.Kind.NUMBER
        yield Output("ACCURACY", tr("Overall accuracy"), number, lambda v: finest(v.get("accuracy")))
        yield Output("HALF_WIDTH", tr("Half its 95 % interval"), number, lambda v: finest(v.get("half_width")))
        yield made.number("POINT_COUNT", tr("Number of points"), "points")

    def job(self, inputs: Inputs) -> AccuracyJob:
        """What the parameters mean."""
        return AccuracyJob(
            map=inputs.raster("INPUT"),
            points=inputs.layer("POINTS"),
            out=inputs.folder("OUTPUT"),
            field=inputs.text("FIELD"),
            design=inputs.text("DESIGN"),
            reference_scheme=inputs.text("CODES"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
        )
