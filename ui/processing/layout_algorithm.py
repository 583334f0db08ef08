"""The algorithm Map sheet of a run: a run's folder becomes a PDF, and a print layout in the project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from ...core.errors import LandweaveError
from ..engine_words import why
from ..found_run import read_run
from ..results import layers as made
from ..results.layers import RunFiles
from ..results.layout import add_layout, write_pdf
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import LandweaveAlgorithm
from .inputs import Inputs
from .parameters import Parameter
from .words import tr


class LayoutAlgorithm(LandweaveAlgorithm):
    """Draws a map sheet; needs no engine."""

    ID = "layout"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Map sheet of a run (PDF)"),
            summary=tr("Draws the map of a run on an A4 sheet, with legend, areas, agreement and sources."),
            tags=tr("layout,print,pdf,legend,atlas,map sheet"),
            help=tr(
                "<p>Draws the generalised map of a run, or its raw map, on a sheet with the classes that occur, their "
                "areas in km², the agreement with the reference layer, scale bar and sources, and writes it as PDF. "
                "The print layout stays in the project, where it can be changed.</p>"
            ),
            example="--INPUT=run1 --OUTPUT=map.pdf",
            group=Group.MAPS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """The run and the file."""
        run = tr("The folder that a run was written to, with its run.json.")
        yield kinds.folder("INPUT", tr("Folder of the run"), run)
        yield kinds.output_file(tr("Map sheet"), tr("The PDF to write."), tr("PDF (*.pdf)"))

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """In the main thread, for layers join the project."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Draw and write."""
        inputs = Inputs(self, parameters, context)
        target = Path(inputs.target_file("OUTPUT"))
        run = run_in(Path(inputs.file("INPUT")))
        layer = made.polygons(run) or made.generalised(run) or made.raw(run)
        if layer is None:
            raise QgsProcessingException(tr("The run in {0} has no map.").format(inputs.file("INPUT")))
        project = context.project() or QgsProject()
        project.addMapLayer(layer, False)
        layout = add_layout(project, run, [layer])
        feedback.pushInfo(tr("Layout: {0}").format(layout.name()))
        try:
            write_pdf(layout, target)
        except LandweaveError as error:
            raise QgsProcessingException(why(error)) from error
        return {"OUTPUT": str(target)}


def run_in(folder: Path) -> RunFiles:
    """The files of the run in a folder.

    Raises:
        QgsProcessingException: there is none.
    """
    found = read_run(folder)
    if found is None:
        raise QgsProcessingException(tr("There is no run in {0}: it has no run.json.").format(folder))
    started = {"when": found.started} if found.started else {}
    return RunFiles(found.values(), found.title, None, found.reference, **started)
