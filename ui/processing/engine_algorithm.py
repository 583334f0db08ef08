"""What all algorithms share: a job in the engine with its progress, its end in words, and styled results."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterEnum,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...core.engine import environment
from ...core.engine.client import run_job
from ...core.errors import LandweaveError
from ...core.events import Cancelled, Event, Failed, Log, Metric, Progress, Result
from ...core.home import home_folder
from ...core.job import Job
from ...core.scheme import Scheme, load_scheme
from ..assets import icon
from ..code_schemes import code_schemes
from ..results.style import classes_of, paint_map
from ..vector_layers import layer_source
from ..widgets.run_bar import stage_in_words


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is one job in the engine."""

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A new object of the same class."""
        return type(self)()

    def icon(self) -> QIcon:
        """Landweave's icon."""
        return icon("landweave.svg")

    def helpUrl(self) -> str:
        """Where the manual is."""
        return "https://github.com/landweave/landweave#readme"

    def canExecute(self) -> tuple[bool, str]:
        """Whether there is an engine, and else what to do."""
        try:
            environment.python()
        except LandweaveError as error:
            return False, f"{error.message} {self.tr('Open the Landweave dock (menu Raster) and press Set Up.')}"
        return True, ""

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("LandweaveAlgorithm", text)

    def codes_parameter(self) -> QgsProcessingParameterEnum:
        """The parameter CODES: what the codes of a reference layer mean; empty: recognised."""
        words = self.tr("Scheme of the reference's codes, where they leave it open")
        return QgsProcessingParameterEnum(
            "CODES", words, options=list(code_schemes()), usesStaticStrings=True, optional=True
        )

    def run_engine(self, job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Do a job; the values of its result.

        Raises:
            QgsProcessingException: the job failed or was cancelled.
        """
        log_file = home_folder() / "logs" / f"{self.name()}_{time.strftime('%Y-%m-%d_%H%M%S')}.log"
        log_file.parent.mkdir(parents=True, exist_ok=True)
        final = run_job(job, _Teller(feedback).hear, feedback.isCanceled, log_file)
        if isinstance(final, Failed):
            feedback.pushDebugInfo(self.tr("Log: {0}").format(log_file))
            raise QgsProcessingException(f"{final.message} {final.hint}".strip())
        if isinstance(final, Cancelled):
            raise QgsProcessingException(final.message or self.tr("Cancelled."))
        return final.values if isinstance(final, Result) else {}

    def file_of(self, layer: QgsMapLayer | None) -> str:
        """The file of a layer, as the engine can read it.

        Raises:
            QgsProcessingException: the layer is no file, or its file does not hold what the layer shows.
        """
        if layer is None:
            return ""
        source = layer_source(layer)
        if source.path:
            return source.path
        kept = self.tr("The layer {0} has edits, a filter or fields of QGIS only. Export it to a file first.")
        raise QgsProcessingException(source.reason or kept.format(layer.name()))


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
            (self._feedback.pushWarning if event.level == "warning" else self._feedback.pushInfo)(event.message)
        elif isinstance(event, Metric) and event.name == "device":
            self._feedback.pushInfo(QCoreApplication.translate("LandweaveAlgorithm", "Device: {0}").format(event.value))


class Painter(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded result its official colours."""

    _kept: list[Painter] = []  # noqa: RUF012 - one list for all: QGIS keeps no reference (qgis/QGIS#48087)

    @classmethod
    def paint_later(cls, context: QgsProcessingContext, path: str, name: str, scheme: str) -> None:
        """Load a file when the algorithm has finished, and paint it."""
        painter = cls()
        painter.scheme = load_scheme(scheme)
        cls._kept = [*cls._kept[-50:], painter]
        details = QgsProcessingContext.LayerDetails(name, context.project(), name)
        details.setPostProcessor(painter)
        context.addLayerToLoadOnCompletion(path, details)

    scheme: Scheme

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Paint a raster of classes; polygons bring their style along."""
        if isinstance(layer, QgsRasterLayer):
            paint_map(layer, classes_of(self.scheme, ()))
        elif isinstance(layer, QgsVectorLayer):
            layer.loadDefaultStyle()
        layer.triggerRepaint()
