"""The algorithm Train an encoder: named patches become weights that trainings of regional weights start from."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import PretrainJob
from ...models.card import ENCODERS
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
    course_in,
    course_parameters,
    ground_in,
    ground_parameters,
)
from .words import tr

_USUAL = PretrainJob()


class PretrainAlgorithm(EngineAlgorithm):
    """The pretrain job as an algorithm."""

    ID = "pretrain"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Train an encoder"),
            summary=tr("Trains weights that name whole patches, for trainings of regional weights to start from."),
            tags=tr("deep learning,encoder,pre-training,transfer,patches,eurosat"),
            help=tr(
                "<p>Learns what the classes look like from patches with a name: images of one size in a folder for "
                "each class, as EuroSAT has them, or patches that are cut from rasters and named by the classes that "
                "the reference shows in them. Regional weights that start from such an encoder need less ground.</p>"
                "<p>No map can be made with an encoder alone. This takes long: Minutes bounds it.</p>"
            ),
            example="--PATCHES=EuroSAT --SCHEME=eurosat --PIXEL_SIZE_M=10 --OUTPUT=my-encoder",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """What to learn from, what to learn, how long."""
        patches = tr("Images of one size, in a folder for each class that is called as its code.")
        yield kinds.folder("PATCHES", tr("Folder of patches"), patches, optional=True)
        size = tr("Of patches in folders, whose files do not say it; 0: not known.")
        yield kinds.number("PIXEL_SIZE_M", tr("Pixel size (metres)"), size, 0.0, (0.0, 999.0))
        yield from ground_parameters(optional=True)
        yield from card_parameters()
        shape = tr("The part of the network that regional weights will share with this one.")
        yield advanced(kinds.choice("ENCODER", tr("Encoder"), shape, ENCODERS, _USUAL.encoder))
        levels = tr("Levels of the encoder, each at half the resolution of the one before.")
        yield advanced(kinds.whole("DEPTH", tr("Depth"), levels, _USUAL.depth, (3, 5)))
        yield from course_parameters(_USUAL)
        yield kinds.output_folder(tr("Folder of the new package; its name becomes the weights' id."))

    def outputs(self) -> Iterator[Output]:
        """The package and how good it is."""
        yield made.text("ID", tr("Id of the weights"), "id")
        yield made.number("EXACT", tr("Share of held-back patches named exactly"), "exact_match_ratio")
        yield made.number("SECONDS", tr("Training time (seconds)"), "seconds")
        yield made.text("CLASSES", tr("Classes learnt"), "classes")

    def job(self, inputs: Inputs) -> PretrainJob:
        """What the parameters mean."""
        return PretrainJob(
            patches=inputs.file("PATCHES"),
            pixel_size_m=inputs.number("PIXEL_SIZE_M"),
            encoder=inputs.text("ENCODER"),
            depth=inputs.whole("DEPTH"),
            **ground_in(inputs),
            **card_in(inputs),
            **course_in(inputs),
        )
