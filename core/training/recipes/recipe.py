"""The recipes of regional weights by their names: ``landweave train --recipe NAME``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...errors import JobError
from ...events import Reporter
from ...jobs.training import TrainJob
from .amazon import amazon_job, published_job
from .places import data_folder, shipped_folder
from .simulated import simulated_job
from .zion import zion_job

RECIPES = ("amazon-west", "amazon-east", "amazon-published", "zion", "sim-north", "sim-south")
"""Ids of the weights, which are also the names of their recipes."""


def recipe_job(job: TrainJob, work: Path, reporter: Reporter) -> TrainJob:
    """The complete job of a recipe.

    Args:
        job: names the recipe; its ``out`` and ``data`` hold where they are given.
        work: an empty folder, in which simulated scenes are made.
        reporter: hears of the progress.

    Raises:
        JobError: there is no such recipe, or its data are not there.
    """
    if job.recipe not in RECIPES:
        raise JobError(f"There is no recipe {job.recipe}.", f"Use one of {', '.join(RECIPES)}.")
    made = _recipe(job, work, reporter)
    return replace(
        made,
        out=job.out or shipped_folder(job.recipe),
        description=f"{made.description} Made by landweave train --recipe {job.recipe}.",
    )


def _recipe(job: TrainJob, work: Path, reporter: Reporter) -> TrainJob:
    family, _, region = job.recipe.partition("-")
    if family == "sim":
        return simulated_job(region, work, reporter)
    folder = data_folder(job.data)
    if family == "zion":
        return zion_job(folder, work)
    return published_job(folder) if region == "published" else amazon_job(region, folder)
