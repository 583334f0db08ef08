"""The algorithm Train regional weights: rasters and reference layers become a weights package."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import TrainJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .training_parameters import ground_in, ground_parameters
from .words import tr


class TrainAlgorithm(EngineAlgorithm):
    """The train job as an algorithm."""

    ID = "train"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Train regional weights"),
            summary=tr("Trains weights for a region from rasters and reference layers."),
            tags=tr("deep learning,u-net,training,weights,region,segmentation"),
            help=tr(
                "<p>Trains a network that maps land cover as the reference layers show it, and writes it as a weights "
                "package with a card: region, bands, pixel size, classes, scores. A part of the ground is held back "
                "to choose the best state, another to score it.</p>"
                "<p>This takes long: minutes for a small raster on a graphics card, hours on a processor. Minutes "
                "bounds it.</p>"
            ),
            example="--RASTERS=a.tif --REFERENCES=a.gpkg --SCHEME=clc-l2 --MINUTES=30 --OUTPUT=my-weights",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """What to learn from, what to learn, how long."""
        yield from ground_parameters()
        yield from self._told()
        yield from (advanced(parameter) for parameter in self._finer())
        yield kinds.output_folder(tr("Folder of the new package; its name becomes the weights' id."))

    def outputs(self) -> Iterator[Output]:
        """The package and how good it is."""
        yield made.text("ID", tr("Id of the weights"), "id")
        yield made.number("AGREEMENT", tr("Agreement on the ground that was held back"), "validation_agreement")
        yield made.number("SECONDS", tr("Training time (seconds)"), "seconds")
        yield made.text("CLASSES", tr("Classes learnt"), "classes")

    def job(self, inputs: Inputs) -> TrainJob:
        """What the parameters mean."""
        return TrainJob(
            out=inputs.folder("OUTPUT"),
            name=inputs.text("TITLE"),
            region=inputs.text("REGION"),
            sensor=inputs.text("SENSOR"),
            licence=inputs.text("LICENCE"),
            epochs=inputs.whole("EPOCHS"),
            minutes=inputs.number("MINUTES"),
            seed=inputs.whole("SEED"),
            start_from=inputs.text("START_FROM"),
            **ground_in(inputs),
        )

    @staticmethod
    def _told() -> Iterator[Parameter]:
        yield kinds.text("TITLE", tr("Title"), tr("What the card calls the weights. Empty: the folder's name."))
        yield kinds.text("REGION", tr("Region"), tr("What the region is called."))
        yield kinds.text("SENSOR", tr("Sensor"), tr("For instance Sentinel-2 L2A."))
        bound = tr("Upper bound of the training; 0: none.")
        yield kinds.number("MINUTES", tr("Minutes"), bound, 0.0, (0.0, 100_000.0))

    @staticmethod
    def _finer() -> Iterator[Parameter]:
        known = tr("Id of weights that know something like it already: less ground and time are needed. Empty: none.")
        yield kinds.text("START_FROM", tr("Start from these weights"), known)
        rounds = tr("How often, on average, each place is seen.")
        yield kinds.whole("EPOCHS", tr("Epochs"), rounds, TrainJob().epochs, (1, 100_000))
        yield kinds.whole("SEED", tr("Seed"), tr("The same number gives the same weights on the same machine."), 1)
        yield kinds.text("LICENCE", tr("Licence"), tr("Under which the weights may be shared, for instance CC-BY-4.0."))
