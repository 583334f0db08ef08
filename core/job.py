"""A job is one frozen value per command, with its problems in sentences; here they are listed and turned into JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Union

from ..models.plain import build
from .errors import JobError
from .jobs.agreement import AgreeJob as AgreeJob
from .jobs.classes import AuditJob as AuditJob
from .jobs.classes import GeneraliseJob as GeneraliseJob
from .jobs.classes import VectoriseJob as VectoriseJob
from .jobs.comparison import CompareJob as CompareJob
from .jobs.comparison import Fuse as Fuse
from .jobs.device import Device as Device
from .jobs.device import Precision as Precision
from .jobs.device import TestTime as TestTime
from .jobs.doctor import DoctorJob as DoctorJob
from .jobs.experiment import ExperimentJob as ExperimentJob
from .jobs.mapping import MapJob as MapJob
from .jobs.pretraining import PretrainJob as PretrainJob
from .jobs.rerun import RerunJob as RerunJob
from .jobs.rules import Rules as Rules
from .jobs.rules import profile as profile
from .jobs.rules import profiles as profiles
from .jobs.sample import DESIGNS as DESIGNS
from .jobs.sample import AccuracyJob as AccuracyJob
from .jobs.sample import SampleJob as SampleJob
from .jobs.simulation import SimulateJob as SimulateJob
from .jobs.survey import SurveyJob as SurveyJob
from .jobs.tasks import ClusterJob as ClusterJob
from .jobs.tasks import PlanJob as PlanJob
from .jobs.tasks import ReduceJob as ReduceJob
from .jobs.tasks import TaskJob as TaskJob
from .jobs.training import LOSSES as LOSSES
from .jobs.training import SPLITS as SPLITS
from .jobs.training import TrainJob as TrainJob
from .jobs.weights import WeightsAction as WeightsAction
from .jobs.weights import WeightsJob as WeightsJob

Job = Union[
    MapJob,
    GeneraliseJob,
    VectoriseJob,
    AuditJob,
    AgreeJob,
    CompareJob,
    SampleJob,
    AccuracyJob,
    PlanJob,
    TaskJob,
    ReduceJob,
    ClusterJob,
    SurveyJob,
    TrainJob,
    PretrainJob,
    ExperimentJob,
    SimulateJob,
    RerunJob,
    WeightsJob,
    DoctorJob,
]

JOBS: dict[str, type[Any]] = {
    "map": MapJob,
    "generalise": GeneraliseJob,
    "vectorise": VectoriseJob,
    "audit": AuditJob,
    "agree": AgreeJob,
    "compare": CompareJob,
    "sample": SampleJob,
    "accuracy": AccuracyJob,
    "plan": PlanJob,
    "run": TaskJob,
    "reduce": ReduceJob,
    "cluster": ClusterJob,
    "survey": SurveyJob,
    "train": TrainJob,
    "pretrain": PretrainJob,
    "experiment": ExperimentJob,
    "simulate": SimulateJob,
    "rerun": RerunJob,
    "weights": WeightsJob,
    "doctor": DoctorJob,
}
"""Command → its job; ``core/runs/<command>.py`` does it."""


def command_of(job: Job) -> str:
    """The command that a job belongs to."""
    return next(name for name, cls in JOBS.items() if type(job) is cls)


def encode(job: Job) -> str:
    """One line of JSON, ASCII only, so that any path survives."""
    return json.dumps({"job": command_of(job), **asdict(job)}, allow_nan=False)


def decode(text: str) -> Job:
    """The job of a JSON text, checked.

    Raises:
        JobError: not a job, or one with problems.
    """
    try:
        values = json.loads(text)
        cls = JOBS[values.pop("job")]
        job: Job = build(cls, values)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise JobError(f"This is not a job that Landweave knows: {error}.") from error
    check(job)
    return job


def check(job: Job) -> None:
    """Raise ``JobError`` with all problems of a job, if there are any."""
    problems = job.problems()
    if problems:
        raise JobError(" ".join(problems))
