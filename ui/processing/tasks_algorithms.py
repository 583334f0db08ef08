"""The algorithms that work on a plan: do one of its tasks, do all on a cluster, put the parts together."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import ClusterJob, ReduceJob, TaskJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output, Values
from .parameters import Parameter
from .words import tr


class TaskAlgorithm(EngineAlgorithm):
    """The run job as an algorithm."""

    ID = "task"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Do one task of a plan"),
            summary=tr("Maps the part of a scene that one task of a plan stands for."),
            tags=tr("cluster,hpc,parallel,task,worker"),
            help=tr(
                "<p>Maps the rows of one task and keeps them in the plan's folder. Tasks may be done in any order, at "
                "the same time and on several machines; nothing happens where a task is done already.</p>"
                "<p>For all tasks in turn use a batch with a row for each number, or Do all tasks of a plan.</p>"
            ),
            example="--PLAN=country --TASK=17",
            group=Group.LARGE,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Plan and number."""
        yield _plan()
        yield kinds.whole("TASK", tr("Number of the task"), tr("From 0 to one less than there are tasks."), 0)

    def outputs(self) -> Iterator[Output]:
        """What was done."""
        yield Output("PIXELS", tr("Pixels with a class"), made.Kind.NUMBER, _pixels)
        before = tr("Done before (1) or now (0)")
        yield Output("DONE_BEFORE", before, made.Kind.NUMBER, lambda values: int(values.get("done_before", False)))
        yield made.text("DEVICE", tr("Device"), "device")

    def job(self, inputs: Inputs) -> TaskJob:
        """What the parameters mean."""
        return TaskJob(plan=inputs.file("PLAN"), task=inputs.whole("TASK"))


class ClusterAlgorithm(EngineAlgorithm):
    """The cluster job as an algorithm."""

    ID = "cluster"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Do all tasks of a plan"),
            summary=tr("Does the open tasks of a plan with the workers of a Ray cluster."),
            tags=tr("cluster,hpc,parallel,ray,worker,tasks"),
            help=tr(
                "<p>Spreads the tasks that are not done yet over the workers of a Ray cluster: one that is running, or "
                "one that is started on this computer. A worker that dies is replaced and its task done again.</p>"
                "<p>Needs Ray, which the engine does not bring along: install it with pip, by the Python that "
                "<code>landweave engine python</code> names.</p>"
            ),
            example="--PLAN=country --WORKERS=8",
            group=Group.LARGE,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Plan and cluster."""
        yield _plan()
        address = tr("Host and port of a running cluster. Empty: one is started on this computer.")
        yield kinds.text("ADDRESS", tr("Address of the cluster"), address)
        many = tr("0: as many as there are processors or graphics cards for.")
        yield kinds.whole("WORKERS", tr("Number of workers"), many, 0, (0, 100_000))

    def outputs(self) -> Iterator[Output]:
        """What was done."""
        yield made.number("DONE", tr("Tasks done now"), "done")
        yield made.number("DONE_BEFORE", tr("Tasks done before"), "done_before")
        yield made.number("WORKER_COUNT", tr("Workers"), "workers")

    def job(self, inputs: Inputs) -> ClusterJob:
        """What the parameters mean."""
        return ClusterJob(plan=inputs.file("PLAN"), address=inputs.text("ADDRESS"), workers=inputs.whole("WORKERS"))


class ReduceAlgorithm(EngineAlgorithm):
    """The reduce job as an algorithm."""

    ID = "reduce"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Put a plan's parts together"),
            summary=tr("Makes the results of each scene from the finished tasks, and the agreement over all."),
            tags=tr("cluster,hpc,mosaic,assemble,agreement,parallel"),
            help=tr(
                "<p>Once all tasks of a plan are done: puts their parts together, then generalises, draws polygons, "
                "compares and reports as Land cover map does, in a folder for each scene. Where every scene has a "
                "reference layer, their tables are added up to one agreement.</p>"
            ),
            example="--PLAN=country --OUTPUT=results",
            group=Group.LARGE,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Plan and folder."""
        yield _plan()
        yield kinds.output_folder(tr("Takes a folder for each scene."))

    def outputs(self) -> Iterator[Output]:
        """Folders and agreement."""
        yield Output("SCENE_COUNT", tr("Number of scenes"), made.Kind.NUMBER, lambda v: len(v.get("scenes") or ()))
        yield made.file("FIGURES", tr("Agreement over all scenes (JSON)"), "agreement")
        yield from made.agreement()

    def job(self, inputs: Inputs) -> ReduceJob:
        """What the parameters mean."""
        return ReduceJob(plan=inputs.file("PLAN"), out=inputs.folder("OUTPUT"))


def _plan() -> Parameter:
    return kinds.folder("PLAN", tr("Plan"), tr("The folder that Plan of a large map has written."))


def _pixels(values: Values) -> int:
    return sum((values.get("pixels") or {}).values())
