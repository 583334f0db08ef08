"""The algorithms about weights packages: list, check, import, export."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import WeightsAction, WeightsJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output, Values
from .parameters import Parameter
from .weights_parameters import weights_in, weights_parameters
from .words import tr


class ListWeightsAlgorithm(EngineAlgorithm):
    """Which weights are installed."""

    ID = "listweights"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("List regional weights"),
            summary=tr("Tells which regional weights are installed."),
            tags=tr("weights,models,catalogue,installed"),
            help=tr("<p>Lists the installed weights with region, sensor, bands, pixel size and classes.</p>"),
            example="",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """None."""
        yield from ()

    def outputs(self) -> Iterator[Output]:
        """Ids and their number."""
        yield Output("IDS", tr("Ids, with commas"), made.Kind.TEXT, lambda v: ", ".join(_ids(v)))
        yield Output("COUNT", tr("Number of weights"), made.Kind.NUMBER, lambda v: len(_ids(v)))

    def job(self, inputs: Inputs) -> WeightsJob:  # noqa: ARG002 - there is nothing to ask for
        """What the parameters mean."""
        return WeightsJob(WeightsAction.LIST)


class CheckWeightsAlgorithm(EngineAlgorithm):
    """Whether a package is whole."""

    ID = "checkweights"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Check regional weights"),
            summary=tr("Tells whether a weights package is whole and unchanged."),
            tags=tr("weights,models,verify,hash,integrity"),
            help=tr("<p>Compares the package with its hashes and fills the network with its numbers.</p>"),
            example="--WEIGHTS=sim-north",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """The package."""
        yield from weights_parameters()

    def outputs(self) -> Iterator[Output]:
        """What it holds."""
        yield made.text("ID", tr("Id of the weights"), "id")
        yield made.number("PARAMETERS", tr("Number of parameters"), "parameters")
        yield made.text("CLASSES", tr("Classes"), "classes")

    def job(self, inputs: Inputs) -> WeightsJob:
        """What the parameters mean."""
        return WeightsJob(WeightsAction.CHECK, weights_in(inputs))


class ImportWeightsAlgorithm(EngineAlgorithm):
    """A package becomes one of the installed weights."""

    ID = "importweights"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Import regional weights"),
            summary=tr("Installs a weights package, or a bare file of weights with a card."),
            tags=tr("weights,models,install,zip,safetensors"),
            help=tr(
                "<p>Checks a weights package (.zip or folder) and installs it. A bare .safetensors file, or a state "
                "dict of PyTorch, needs a card that says what it maps.</p>"
            ),
            example="--FILE=package.zip",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """File and card."""
        package = tr("A .zip of a package, or a bare file of weights.")
        yield kinds.file("FILE", tr("Weights package"), package, optional=False)
        yield kinds.file("CARD", tr("Card"), tr("Needed for a bare file only."), "json")

    def outputs(self) -> Iterator[Output]:
        """What was installed."""
        yield made.text("ID", tr("Id of the weights"), "id")
        yield Output("FOLDER", tr("Folder of the package"), made.Kind.FOLDER, lambda v: v.get("folder"))

    def job(self, inputs: Inputs) -> WeightsJob:
        """What the parameters mean."""
        return WeightsJob(WeightsAction.IMPORT, inputs.file("FILE"), card=inputs.file("CARD"))


class ExportWeightsAlgorithm(EngineAlgorithm):
    """Installed weights become a file to share."""

    ID = "exportweights"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Export regional weights"),
            summary=tr("Writes installed weights as one file to share."),
            tags=tr("weights,models,share,zip,package"),
            help=tr("<p>Writes card, weights and hashes into one .zip that another Landweave can import.</p>"),
            example="--WEIGHTS=sim-north --OUTPUT=sim-north.zip",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Weights and target."""
        yield from weights_parameters()
        yield kinds.output_file(tr("Weights package"), tr("The file to write."), tr("Weights package (*.zip)"))

    def outputs(self) -> Iterator[Output]:
        """What was written."""
        yield made.text("ID", tr("Id of the weights"), "id")

    def job(self, inputs: Inputs) -> WeightsJob:
        """What the parameters mean."""
        return WeightsJob(WeightsAction.EXPORT, weights_in(inputs), out=inputs.target_file("OUTPUT"))


def _ids(values: Values) -> list[str]:
    return [entry["id"] for entry in values.get("weights") or ()]
