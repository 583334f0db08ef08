"""The algorithm Train regional weights: rasters and reference layers become a weights package."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import LOSSES, SPLITS, TrainJob
from ...models.card import ARCHITECTURES, ENCODER, ENCODERS, ONNX
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .training_parameters import (
    card_in,
    card_parameters,
    classes_to_learn,
    course_in,
    course_parameters,
    ground_in,
    ground_parameters,
)
from .weights_parameters import device_in, device_parameters
from .words import tr

_USUAL = TrainJob()


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
        yield classes_to_learn()
        yield from card_parameters()
        known = tr("Id of weights that know something like it already: less ground and time are needed. Empty: none.")
        yield advanced(kinds.text("START_FROM", tr("Start from these weights"), known))
        for parameter in self._network():
            yield advanced(parameter)
        yield from course_parameters(_USUAL)
        yield from device_parameters()
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
            start_from=inputs.text("START_FROM"),
            architecture=inputs.text("ARCHITECTURE"),
            encoder=inputs.text("ENCODER"),
            loss=inputs.text("LOSS"),
            split=inputs.text("SPLIT"),
            balance=inputs.number("BALANCE"),
            classes=inputs.words("CLASSES_TO_LEARN"),
            **ground_in(inputs),
            **card_in(inputs),
            **course_in(inputs),
            **device_in(inputs),
        )

    @staticmethod
    def _network() -> Iterator[Parameter]:
        usual = tr("Empty: that of the weights to start from, else a small one that any computer can train.")
        mapping = [name for name in ARCHITECTURES if name not in (ENCODER, ONNX)]
        yield kinds.choice("ARCHITECTURE", tr("Architecture"), usual, mapping)
        yield kinds.choice("ENCODER", tr("Encoder"), usual, ENCODERS)
        loss = tr("What counts as a mistake while learning; class-balanced and dice help rare classes.")
        yield kinds.choice("LOSS", tr("Loss"), loss, LOSSES, _USUAL.loss)
        split = tr("blocks hold back places that lie apart; the others test nearer to what was learnt, and flatter.")
        yield kinds.choice("SPLIT", tr("What is held back"), split, SPLITS, _USUAL.split)
        balance = tr("0 weighs all pixels alike, 1 all classes alike.")
        yield kinds.number("BALANCE", tr("Weight of rare classes"), balance, _USUAL.balance, (0.0, 1.0))
