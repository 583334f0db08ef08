"""The algorithm Plan of a large map: any number of scenes are cut into tasks that do not depend on each other."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing

from ...core.job import PlanJob
from ..fit import numbers_in
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter, advanced
from .rules_parameters import rules_in, rules_parameters
from .weights_parameters import device_in, device_parameters, weights_in, weights_parameters
from .words import tr


class PlanAlgorithm(EngineAlgorithm):
    """The plan job as an algorithm."""

    ID = "plan"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Plan of a large map"),
            summary=tr("Cuts scenes into tasks that any number of processes or machines can do in any order."),
            tags=tr("cluster,hpc,parallel,country,scenes,tasks"),
            help=tr(
                "<p>For more scenes than one run can bear: a country, a year of mosaics. The plan lists tasks; Do one "
                "task of a plan does each of them, on this computer or on others that reach the folder under the same "
                "path; Put a plan's parts together then makes the results, pixel by pixel those of a single run.</p>"
                "<p>A task that is lost with its machine is done again; one that is done is never repeated.</p>"
            ),
            example="--SCENES=a.tif --SCENES=b.tif --WEIGHTS=sim-north --OUTPUT=country",
            group=Group.LARGE,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Scenes, weights, references, rules."""
        raster, any_kind = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeMapLayer
        scenes = tr("One raster for each scene. Bands in files of their own have to be put together first.")
        yield kinds.layers("SCENES", tr("Scenes"), scenes, raster)
        yield from weights_parameters()
        order = tr("None, one for all scenes, or one for each in the same order.")
        yield kinds.layers("REFERENCES", tr("Reference layers"), order, any_kind, optional=True)
        field = tr("Of all reference layers. Empty: recognised by its name.")
        yield advanced(kinds.text("FIELD", tr("Code field"), field))
        yield kinds.codes()
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        inside = tr("Nothing is mapped outside these polygons.")
        yield kinds.layer("AREA", tr("Only inside polygons"), inside, polygons, optional=True)
        bands = tr("Numbers from 1, in the order of the weights' bands, for instance 3 2 1. Empty: by their names.")
        yield advanced(kinds.text("BANDS", tr("Bands in the order of the weights"), bands))
        size = tr("About how much a task maps: what is lost when a machine dies.")
        yield kinds.number("TASK_MPX", tr("Size of a task (million pixels)"), size, 64.0, (0.01, 999_999.0))
        yield kinds.flag("GENERALISE", tr("Generalise"), tr("Without it, only the raw maps are made."), default=True)
        yield from rules_parameters()
        yield from device_parameters()
        yield kinds.output_folder(tr("Folder of the plan and of the parts; every machine must reach it by this path."))

    def outputs(self) -> Iterator[Output]:
        """The plan and its size."""
        yield Output("PLAN", tr("Plan (JSON)"), made.Kind.FILE, lambda values: values.get("plan"))
        yield made.number("SCENE_COUNT", tr("Number of scenes"), "scenes")
        yield made.number("TASK_COUNT", tr("Number of tasks"), "tasks")
        yield made.number("PIXELS", tr("Pixels to be mapped"), "pixels")

    def job(self, inputs: Inputs) -> PlanJob:
        """What the parameters mean."""
        return PlanJob(
            scenes=tuple((path,) for path in inputs.layers("SCENES")),
            weights=weights_in(inputs),
            out=inputs.folder("OUTPUT"),
            references=inputs.layers("REFERENCES"),
            reference_field=inputs.text("FIELD"),
            reference_scheme=inputs.text("CODES"),
            area=inputs.layer("AREA"),
            bands=numbers_in(inputs.text("BANDS")),
            rules=rules_in(inputs) if inputs.flag("GENERALISE") else None,
            task_mpx=inputs.number("TASK_MPX"),
            **device_in(inputs),
        )
