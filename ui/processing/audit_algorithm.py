"""The algorithm Audit of a land cover layer: which of the acceptance rules a layer or a map keeps."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import AuditJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .rules_parameters import rules_in, rules_parameters
from .words import tr


class AuditAlgorithm(EngineAlgorithm):
    """The audit job as an algorithm."""

    ID = "audit"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Audit of a land cover layer"),
            summary=tr("Checks a layer by the acceptance rules of CORINE Land Cover deliveries."),
            tags=tr("quality,validation,topology,mmu,minimum width,corine,clc,eea"),
            help=tr(
                "<p>Checks codes, geometry, gaps, overlaps, minimum mapping unit, neighbours of the same class and "
                "minimum width of a polygon layer, or of a raster of classes, as the European Environment Agency "
                "does before it accepts a delivery. Each check ends as passed, warning or failed; the page shows "
                "where.</p>"
            ),
            example="--INPUT=clc18_mt.gpkg --PROFILE=clc --OUTPUT=audit1",
            group=Group.AGREEMENT,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Layer, codes, rules."""
        yield kinds.layer("INPUT", tr("Layer"), tr("Polygons with class codes, or a raster of classes."))
        field = tr("Empty: recognised by its name, such as CODE_18.")
        yield kinds.field("FIELD", tr("Code field"), field, "INPUT")
        yield from kinds.scheme(recognised=True)
        yield from rules_parameters()
        united = tr("Unites neighbours of the same code first, as official layers need that were cut at borders.")
        yield advanced(kinds.flag("DISSOLVE", tr("Dissolve first"), united))
        yield kinds.output_folder(tr("Takes audit.html and audit.json."))

    def outputs(self) -> Iterator[Output]:
        """Page, outcome, figures."""
        yield made.page("REPORT", tr("Audit"), "audit")
        yield made.file("FIGURES", tr("Figures (JSON)"), "audit_json")
        yield made.text("OUTCOME", tr("How the audit ended"), "outcome")
        yield made.number("POLYGON_COUNT", tr("Number of polygons"), "polygons")
        yield made.number("BELOW_MMU", tr("Polygons below the minimum mapping unit"), "below_mmu")

    def job(self, inputs: Inputs) -> AuditJob:
        """What the parameters mean."""
        return AuditJob(
            layer=inputs.layer("INPUT"),
            out=inputs.folder("OUTPUT"),
            field=inputs.text("FIELD"),
            scheme=inputs.file("SCHEME_FILE") or inputs.text("SCHEME"),
            rules=rules_in(inputs),
            dissolve=inputs.flag("DISSOLVE"),
        )
