"""What all trainings are asked for, as parameters: what is learnt from, what the card says, how the training goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsProcessing

from ...core.job import PretrainJob, TrainJob
from ...core.scheme import scheme_ids
from . import parameters as kinds
from .inputs import Inputs
from .parameters import Parameter, advanced
from .words import tr


def ground_parameters(*, optional: bool = False) -> Iterator[Parameter]:
    """Rasters, references and their classes; ``optional``: there is another way to say what is learnt from."""
    raster, any_kind = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeMapLayer
    same = tr("Images with the same bands in the same order.")
    yield kinds.layers("RASTERS", tr("Rasters"), same, raster, optional=optional)
    order = tr("One for each raster, in the same order.")
    yield kinds.layers("REFERENCES", tr("Reference layers"), order, any_kind, optional=optional)
    field = tr("Of all reference layers. Empty: recognised by its name.")
    yield kinds.text("FIELD", tr("Code field"), field)
    scheme = tr("The classes to learn; clc-l2 are the 15 classes of CORINE's second level.")
    yield kinds.choice("SCHEME", tr("Class scheme"), scheme, scheme_ids(), "clc-l2")
    own = tr("A table with the columns value, code, label; it wins over the list.")
    yield advanced(kinds.file("SCHEME_FILE", tr("Own class scheme (CSV)"), own, "csv"))


def ground_in(inputs: Inputs) -> dict[str, Any]:
    """The fields of a training or a survey that the parameters mean."""
    return {
        "rasters": inputs.layers("RASTERS"),
        "references": inputs.layers("REFERENCES"),
        "scheme": inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
        "reference_field": inputs.text("FIELD"),
    }


def classes_to_learn() -> Parameter:
    """Which of the scheme's classes."""
    some = tr("Class codes, for instance 311,312. Empty: all that the references hold.")
    return advanced(kinds.text("CLASSES_TO_LEARN", tr("Classes"), some))


def card_parameters() -> Iterator[Parameter]:
    """What the card of new weights says, and how long their training may take."""
    yield kinds.text("TITLE", tr("Title"), tr("What the card calls the weights. Empty: the folder's name."))
    yield kinds.text("REGION", tr("Region"), tr("What the region is called."))
    yield kinds.text("SENSOR", tr("Sensor"), tr("For instance Sentinel-2 L2A."))
    bound = tr("Upper bound of the training; 0: none.")
    yield kinds.number("MINUTES", tr("Minutes"), bound, 0.0, (0.0, 100_000.0))
    shared = tr("Under which the weights may be shared, for instance CC-BY-4.0.")
    yield advanced(kinds.text("LICENCE", tr("Licence"), shared))


def card_in(inputs: Inputs) -> dict[str, Any]:
    """The fields of a training that they mean."""
    return {
        "out": inputs.folder("OUTPUT"),
        "name": inputs.text("TITLE"),
        "region": inputs.text("REGION"),
        "sensor": inputs.text("SENSOR"),
        "licence": inputs.text("LICENCE"),
        "minutes": inputs.number("MINUTES"),
    }


def course_parameters(usual: TrainJob | PretrainJob) -> Iterator[Parameter]:
    """How the training goes, with the defaults of a job; folded away."""
    rounds = tr("How often, on average, each place or patch is seen.")
    yield advanced(kinds.whole("EPOCHS", tr("Epochs"), rounds, usual.epochs, (1, 100_000)))
    side = tr("Side of the patches that are learnt from, a multiple of 32.")
    yield advanced(kinds.whole("PATCH_PX", tr("Patch (pixels)"), side, usual.patch_px, (32, 2048)))
    together = tr("Patches that are learnt from together; fewer need less memory.")
    yield advanced(kinds.whole("BATCH", tr("Batch"), together, usual.batch, (1, 4096)))
    rate = tr("Highest rate of the training; a smaller one is slower and steadier.")
    yield advanced(kinds.number("LEARNING_RATE", tr("Learning rate"), rate, usual.learning_rate, (1e-7, 1.0)))
    same = tr("The same number gives the same weights on the same machine.")
    yield advanced(kinds.whole("SEED", tr("Seed"), same, usual.seed))


def course_in(inputs: Inputs) -> dict[str, Any]:
    """The fields of a training that they mean."""
    return {
        "epochs": inputs.whole("EPOCHS"),
        "patch_px": inputs.whole("PATCH_PX"),
        "batch": inputs.whole("BATCH"),
        "learning_rate": inputs.number("LEARNING_RATE"),
        "seed": inputs.whole("SEED"),
    }
