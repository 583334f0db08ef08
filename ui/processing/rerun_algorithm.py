"""The algorithm Repeat a recorded run: the same request again, and whether it came to the same."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import RerunJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter
from .words import tr


class RerunAlgorithm(EngineAlgorithm):
    """The rerun job as an algorithm."""

    ID = "rerun"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Repeat a recorded run"),
            summary=tr("Does a run again as its run.json records it, and compares what came out."),
            tags=tr("reproduce,provenance,verify,history"),
            help=tr(
                "<p>Reads the run.json of a run, checks that its inputs are still the same, does the run again in a "
                "new folder, and says whether pixels and figures came to the same.</p>"
            ),
            example="--RECORD=run1/run.json --OUTPUT=run1_again",
            group=Group.AGREEMENT,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Record and folder."""
        record = tr("The run.json in the folder of a run.")
        yield kinds.file("RECORD", tr("Record of the run"), record, "json", optional=False)
        yield kinds.output_folder(tr("Folder of the new run."))

    def outputs(self) -> Iterator[Output]:
        """What was compared."""
        yield made.text("COMMAND", tr("Kind of run"), "command")
        yield made.text("SAME", tr("Files that came to the same"), "same")

    def job(self, inputs: Inputs) -> RerunJob:
        """What the parameters mean."""
        return RerunJob(record=inputs.file("RECORD"), out=inputs.folder("OUTPUT"))
