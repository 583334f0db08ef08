"""The algorithm Survey of training data: what a training would learn from, before it is started."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import SurveyJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .training_parameters import classes_to_learn, ground_in, ground_parameters
from .words import tr


class SurveyAlgorithm(EngineAlgorithm):
    """The survey job as an algorithm."""

    ID = "survey"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Survey of training data"),
            summary=tr("Tells which places a training would learn from, and how much of each class."),
            tags=tr("training,validation,split,patches,classes"),
            help=tr(
                "<p>Divides the ground of rasters and reference layers as a training would: places to learn from, "
                "places that choose the best state, places that are held back to score the result. Their outlines "
                "are written as GeoJSON.</p>"
            ),
            example="--RASTERS=a.tif --REFERENCES=a.gpkg --SCHEME=clc-l2 --OUTPUT=survey1",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """The ground, and how it is divided."""
        yield from ground_parameters()
        yield classes_to_learn()
        patch = tr("Side of a patch in pixels, a multiple of 32.")
        yield advanced(kinds.whole("PATCH_PX", tr("Patch (pixels)"), patch, 256, (64, 4096)))
        yield advanced(kinds.whole("SEED", tr("Seed"), tr("Another number holds back other places."), 1))
        yield kinds.output_folder(tr("Takes patches.geojson."))

    def outputs(self) -> Iterator[Output]:
        """Outlines and classes."""
        vector = made.Kind.VECTOR
        yield Output("PATCHES", tr("Patches"), vector, lambda values: values.get("patches"), loads=True)
        yield made.text("CLASSES", tr("Classes that would be learnt"), "classes")

    def job(self, inputs: Inputs) -> SurveyJob:
        """What the parameters mean."""
        return SurveyJob(
            out=inputs.folder("OUTPUT"),
            patch_px=inputs.whole("PATCH_PX"),
            seed=inputs.whole("SEED"),
            classes=inputs.words("CLASSES_TO_LEARN"),
            **ground_in(inputs),
        )
