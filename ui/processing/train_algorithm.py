"""The algorithm Train regional weights: rasters and reference layers become a weights package."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing

from ...core.job import TrainJob
from ...core.scheme import scheme_ids
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
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
        raster, any_kind = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeMapLayer
        yield kinds.layers("RASTERS", tr("Rasters"), tr("Images with the same bands in the same order."), raster)
        order = tr("One for each raster, in the same order.")
        yield kinds.layers("REFERENCES", tr("Reference layers"), order, any_kind)
        field = tr("Of all reference layers. Empty: recognised by its name.")
        yield kinds.text("FIELD", tr("Code field"), field)
        scheme = tr("The classes that the weights shall map; clc-l2 are the 15 classes of CORINE's second level.")
        yield kinds.choice("SCHEME", tr("Class scheme"), scheme, scheme_ids(), "clc-l2")
        own = tr("A table with the columns value, code, label; it wins over the list.")
        yield advanced(kinds.file("SCHEME_FILE", tr("Own class scheme (CSV)"), own, "csv"))
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
            rasters=inputs.layers("RASTERS"),
            references=inputs.layers("REFERENCES"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
            reference_field=inputs.text("FIELD"),
            name=inputs.text("TITLE"),
            region=inputs.text("REGION"),
            sensor=inputs.text("SENSOR"),
            licence=inputs.text("LICENCE"),
            classes=inputs.words("CLASSES_TO_LEARN"),
            epochs=inputs.whole("EPOCHS"),
            minutes=inputs.number("MINUTES"),
            seed=inputs.whole("SEED"),
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
        all_classes = tr("Class codes, for instance 311,312. Empty: all that the references hold.")
        yield kinds.text("CLASSES_TO_LEARN", tr("Classes"), all_classes)
        rounds = tr("How often, on average, each place is seen.")
        yield kinds.whole("EPOCHS", tr("Epochs"), rounds, TrainJob().epochs, (1, 100_000))
        yield kinds.whole("SEED", tr("Seed"), tr("The same number gives the same weights on the same machine."), 1)
        yield kinds.text("LICENCE", tr("Licence"), tr("Under which the weights may be shared, for instance CC-BY-4.0."))
