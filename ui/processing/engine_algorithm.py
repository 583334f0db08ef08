"""What all algorithms share: they describe themselves in tables, run one job in the engine, and hand on its files.

An algorithm says its id, its description, its parameters, the job that they mean, and the outputs that the job has.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QIcon

from ...core.engine import environment
from ...core.engine.client import run_job
from ...core.errors import LandweaveError
from ...core.events import Cancelled, Event, Failed, Log, Metric, Progress, Result
from ...core.home import home_folder
from ...core.job import Job
from ..assets import icon
from ..engine_words import in_words, why
from ..widgets.run_bar import stage_in_words
from .description import Description, help_page
from .inputs import Inputs
from .outputs import Output, Values
from .painter import Painter
from .parameters import Parameter
from .words import tr

MANUAL = "https://github.com/landweave/landweave/blob/main/docs/processing.md"


class LandweaveAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that describes itself by ``ID``, ``describe``, ``parameters`` and ``outputs``."""

    ID = ""
    """Never changed: models and scripts name it."""

    def describe(self) -> Description:
        """The algorithm in words."""
        raise NotImplementedError

    def parameters(self) -> Iterable[Parameter]:
        """Its parameters, the destination OUTPUT among them."""
        raise NotImplementedError

    def outputs(self) -> Iterable[Output]:
        """Its outputs beside OUTPUT."""
        return ()

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A new object of the same class."""
        return type(self)()

    def name(self) -> str:
        """The id."""
        return self.ID

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.describe().title

    def group(self) -> str:
        """The group in the toolbox."""
        return self.describe().group.title

    def groupId(self) -> str:
        """The group's id."""
        return self.describe().group.value

    def tags(self) -> list[str]:
        """Words to find it by."""
        return [word.strip() for word in self.describe().tags.split(",")]

    def shortDescription(self) -> str:
        """One line."""
        return self.describe().summary

    def shortHelpString(self) -> str:
        """The help beside the parameters."""
        call = f"landweave:{self.ID}"
        return help_page(self.describe(), call, self.parameterDefinitions(), self.outputDefinitions())

    def helpUrl(self) -> str:
        """Where the manual is."""
        return f"{MANUAL}#{self.ID}"

    def icon(self) -> QIcon:
        """Landweave's icon."""
        return icon("landweave.svg")

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in self.parameters():
            self.addParameter(parameter)
        for output in self.outputs():
            self.addOutput(output.definition())


class EngineAlgorithm(LandweaveAlgorithm):
    """An algorithm whose work is one job in the engine."""

    def job(self, inputs: Inputs) -> Job:
        """What the parameters mean; called in the main thread."""
        raise NotImplementedError

    def canExecute(self) -> tuple[bool, str]:
        """Whether there is an engine, and else what to do."""
        try:
            environment.python()
        except LandweaveError as error:
            return False, f"{in_words(error.message)} {tr('Open the Landweave dock (menu Raster) and press Set Up.')}"
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        """Read everything that touches layers, in the main thread."""
        inputs = Inputs(self, parameters, context)
        self._job = self.job(inputs)
        self._loads = self.parameterDefinition("LOAD") is None or inputs.flag("LOAD")
        problems = self._job.problems()
        if problems:
            raise QgsProcessingException(in_words(" ".join(problems)))
        return True

    def processAlgorithm(
        self, _parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the job; its figures and files."""
        values = self._run(feedback)
        for line in values.get("summary") or ():
            feedback.pushInfo(in_words(str(line)))
        results: dict[str, Any] = {}
        target = getattr(self._job, "out", "")
        if target:
            results["OUTPUT"] = target
        for output in self.outputs():
            value = output.find(values)
            if value is not None:
                results[output.name] = value
                if output.loads and self._loads:
                    Painter.paint_later(context, value, output.title, self._scheme(values))
        return results

    def _scheme(self, values: Values) -> str:
        return str(values.get("scheme") or getattr(self._job, "scheme", ""))

    def _run(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The values of the job's result; an exception where it failed or was cancelled."""
        log_file = home_folder() / "logs" / f"{self.name()}_{time.strftime('%Y-%m-%d_%H%M%S')}.log"
        log_file.parent.mkdir(parents=True, exist_ok=True)
        final = run_job(self._job, _Teller(feedback).hear, feedback.isCanceled, log_file)
        if isinstance(final, Failed):
            feedback.pushDebugInfo(tr("Log: {0}").format(log_file))
            raise QgsProcessingException(why(final))
        if isinstance(final, Cancelled):
            raise QgsProcessingException(in_words(final.message) or tr("Cancelled."))
        return final.values if isinstance(final, Result) else {}


class _Teller:
    """Passes the engine's events to Processing."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""

    def hear(self, event: Event) -> None:
        """One event; called in the algorithm's thread."""
        if isinstance(event, Progress):
            self._feedback.setProgress(100 * event.overall)
            if event.stage != self._stage:
                self._stage = event.stage
                self._feedback.setProgressText(stage_in_words(event.stage))
        elif isinstance(event, Log):
            push = self._feedback.pushWarning if event.level == "warning" else self._feedback.pushInfo
            push(in_words(event.message))
        elif isinstance(event, Metric) and event.name == "device":
            self._feedback.pushInfo(tr("Device: {0}").format(event.value))
