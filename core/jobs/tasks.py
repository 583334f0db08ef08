"""What is asked of work that is spread over processes or machines: cut it, do a part, put the parts together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .device import Device, Precision
from .problems import missing
from .rules import CORINE, Rules


@dataclass(frozen=True)
class PlanJob:
    """Any number of scenes + regional weights → a folder with a plan of tasks that do not depend on each other."""

    scenes: tuple[tuple[str, ...], ...]
    """For each scene its raster, or one file per band."""
    weights: str
    """Id of installed weights, or path of a package."""
    out: str
    """Folder of the plan and of the tasks' results; every worker must reach it under this path."""
    references: tuple[str, ...] = ()
    """Official layers: none, one for all scenes, or one for each."""
    reference_field: str = ""
    """Field (or number of the band) with the class codes; empty: recognised by name."""
    reference_scheme: str = ""
    """Scheme of the references' codes, or ``clc-grid``; empty: recognised."""
    area: str = ""
    """Polygon layer outside which nothing is mapped; empty: no limit."""
    bands: tuple[int, ...] = ()
    """Raster bands, from 1, in the order of the weights' bands; empty: matched by name."""
    rules: Optional[Rules] = CORINE
    """None: the maps are not generalised."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    task_mpx: float = 64.0
    """About how many million pixels a task maps: what is lost when a worker dies."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster=self.scenes, weights=self.weights, output_folder=self.out)
        if len(self.references) not in (0, 1, len(self.scenes)):
            found.append(
                f"There are {len(self.scenes)} scenes and {len(self.references)} reference layers; "
                "give none, one for all, or one for each scene."
            )
        if not all(self.scenes):
            found.append("A scene has no raster.")
        if len(set(self.scenes)) != len(self.scenes):
            found.append("A scene is named twice.")
        if not 0 < self.task_mpx < 1e6:
            found.append("A task needs more than 0 million pixels.")
        return found + (self.rules.problems() if self.rules else [])


@dataclass(frozen=True)
class TaskJob:
    """One task of a plan → its part of the map; nothing happens where that is there already."""

    plan: str
    """Folder of the plan."""
    task: int
    """Number of the task, from 0."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(plan=self.plan) + (["Tasks count from 0."] if self.task < 0 else [])


@dataclass(frozen=True)
class ReduceJob:
    """A plan whose tasks are done → for each scene the results that ``map`` leaves, and the agreement over all."""

    plan: str
    """Folder of the plan."""
    out: str
    """Folder of the results, with one folder for each scene."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(plan=self.plan, output_folder=self.out)


@dataclass(frozen=True)
class ClusterJob:
    """All open tasks of a plan, done by the workers of a Ray cluster."""

    plan: str
    """Folder of the plan."""
    address: str = ""
    """Address of a running cluster; empty: one is started on this machine."""
    workers: int = 0
    """How many; 0: as many as the cluster has processors or GPUs for."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(plan=self.plan) + (["The number of workers must be 0 or more."] if self.workers < 0 else [])
