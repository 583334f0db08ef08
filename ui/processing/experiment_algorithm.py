"""The algorithm Experiment with training: a file with factors becomes a training for each combination, and tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...core.job import ExperimentJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output, Values
from .parameters import Parameter
from .words import tr


class ExperimentAlgorithm(EngineAlgorithm):
    """The experiment job as an algorithm."""

    ID = "experiment"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Experiment with training"),
            summary=tr("Trains all combinations of factors that a file lists, and tells what each factor is worth."),
            tags=tr("training,factors,ablation,cross-regional,transfer,design"),
            help=tr(
                "<p>A TOML file names areas with their rasters and reference layers, factors such as bands, encoder or "
                "area, and options. Every combination is trained and tested in every area; the tables tell agreement, "
                "what each factor changes, and each class. What is finished is kept, so that an experiment can go "
                "on.</p>"
                "<p>Files to start from lie in docs/experiments. This takes as long as all its trainings.</p>"
            ),
            example="--DESIGN=regions.toml --OUTPUT=regions",
            group=Group.WEIGHTS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """File and folder."""
        design = tr("Areas, factors and options.")
        yield kinds.file("DESIGN", tr("Experiment (TOML)"), design, "toml", optional=False)
        yield kinds.output_folder(tr("Takes the page, the tables and a weights package for each combination."))

    def outputs(self) -> Iterator[Output]:
        """Page and tables."""
        yield Output("REPORT", tr("Report"), made.Kind.HTML, lambda values: values.get("report"))
        yield Output("TABLES", tr("Folder of the tables"), made.Kind.FOLDER, _folder)
        yield made.number("TRAININGS", tr("Number of trainings"), "trainings")

    def job(self, inputs: Inputs) -> ExperimentJob:
        """What the parameters mean."""
        return ExperimentJob(design=inputs.file("DESIGN"), out=inputs.folder("OUTPUT"))


def _folder(values: Values) -> str | None:
    tables = values.get("tables")
    return str(Path(tables[0]).parent) if tables else None
