"""The algorithm Points for an accuracy assessment: a probability sample of a map."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing, QgsProcessingParameterVectorDestination

from ...core.job import DESIGNS, SampleJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .words import tr


class SampleAlgorithm(EngineAlgorithm):
    """The sample job as an algorithm."""

    ID = "sample"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Points for an accuracy assessment"),
            summary=tr("Draws a probability sample of points from a map."),
            tags=tr("sampling,stratified,olofsson,accuracy,validation,points"),
            help=tr(
                "<p>Draws the points whose true class you will look up in better images. Only from such a sample can "
                "the accuracy of a map be told, with its uncertainty. Without a number of points, as many are drawn "
                "as the wanted standard error needs.</p><p>Write the class code of each point into its field "
                "reference, without looking at the map, then run Accuracy from labelled points.</p>"
            ),
            example="--INPUT=clc.tif --STANDARD_ERROR=0.02 --OUTPUT=points.gpkg",
            group=Group.AGREEMENT,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Map, design, size."""
        yield kinds.raster("INPUT", tr("Map"), tr("A raster of classes."))
        yield from kinds.scheme(recognised=True)
        design = tr("stratified: by the map's classes, so that rare ones get enough points.")
        yield kinds.choice("DESIGN", tr("Design"), design, DESIGNS, SampleJob("", "").design)
        yield kinds.whole("POINTS", tr("Number of points"), tr("0: as many as the standard error needs."), 0)
        error = tr("Wanted standard error of the overall accuracy; 0.01 means about ±2 points at 95 %.")
        yield kinds.number("STANDARD_ERROR", tr("Standard error"), error, 0.01, (0.0001, 0.4999))
        expected = tr("Accuracy that classes are expected to have, 0 to 1.")
        yield advanced(kinds.number("EXPECTED", tr("Expected accuracy"), expected, 0.8, (0.001, 0.999)))
        single = tr("The same of single classes, for instance 111=0.7,311=0.9.")
        yield advanced(kinds.text("EXPECTED_OF", tr("Expected accuracy of single classes"), single))
        least = tr("Points that each class gets at least, in the stratified design.")
        yield advanced(kinds.whole("MINIMUM", tr("Points of each class"), least, 50))
        yield advanced(kinds.whole("SEED", tr("Seed"), tr("The same number draws the same points."), 1))
        points = QgsProcessing.SourceType.TypeVectorPoint
        yield QgsProcessingParameterVectorDestination("OUTPUT", tr("Points"), points)

    def outputs(self) -> Iterator[Output]:
        """Figures."""
        yield made.number("POINT_COUNT", tr("Number of points"), "points")
        yield made.text("LABEL_FIELD", tr("Field for the labels"), "field")

    def job(self, inputs: Inputs) -> SampleJob:
        """What the parameters mean."""
        return SampleJob(
            map=inputs.raster("INPUT"),
            out=inputs.target("OUTPUT"),
            design=inputs.text("DESIGN"),
            points=inputs.whole("POINTS"),
            standard_error=inputs.number("STANDARD_ERROR"),
            expected=inputs.number("EXPECTED"),
            expected_of=inputs.numbers_by_code("EXPECTED_OF"),
            minimum=inputs.whole("MINIMUM"),
            seed=inputs.whole("SEED"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
        )
