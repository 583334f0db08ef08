"""What the user asked for: one frozen value per command, with its problems in sentences and JSON both ways."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, Optional, Union

from ..models.plain import build
from .compare_job import CompareJob as CompareJob
from .device import Device as Device
from .device import Precision as Precision
from .errors import JobError
from .problems import closer_problems, missing
from .rules import CORINE
from .rules import Rules as Rules
from .sample_job import AccuracyJob as AccuracyJob
from .sample_job import SampleJob as SampleJob
from .train_job import TrainJob as TrainJob


@dataclass(frozen=True)
class MapJob:
    """Raster + regional weights → map, generalised map, polygons, agreement, report."""

    rasters: tuple[str, ...]
    """One raster, or one file per band."""
    weights: str
    """Id of installed weights, or path of a package."""
    out: str
    """Folder of the run; made when missing, must not hold another run's results."""
    reference: str = ""
    """Official layer to measure the agreement with, vector or raster; empty: none."""
    reference_field: str = ""
    """Field (or number of the band) with the class codes; empty: recognised by name."""
    reference_scheme: str = ""
    """Scheme of the reference's codes, or ``clc-grid``; empty: recognised."""
    extent: Optional[tuple[float, float, float, float]] = None
    """xmin, ymin, xmax, ymax in the raster's CRS; None: the whole raster."""
    area: str = ""
    """Polygon layer outside which nothing is mapped; empty: no limit."""
    bands: tuple[int, ...] = ()
    """Raster bands, from 1, in the order of the weights' bands; empty: matched by name."""
    rules: Optional[Rules] = CORINE
    """None: the map is not generalised."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    exclude: tuple[str, ...] = ()
    """Class codes of the reference that are left out of the comparison, for instance 523."""
    within_m: float = 0.0
    """Radius in which the reference may show the map's class, for a tolerant figure beside the strict one; 0: none."""
    zones: str = ""
    """Polygon layer in each of whose zones the agreement is told; empty: none."""
    zone_field: str = ""
    """Its field with the zones' names."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster=self.rasters, weights=self.weights, output_folder=self.out)
        if self.extent and not (self.extent[0] < self.extent[2] and self.extent[1] < self.extent[3]):
            found.append("The extent is empty: xmin must be below xmax and ymin below ymax.")
        if any(band < 1 for band in self.bands):
            found.append("Bands count from 1.")
        found += closer_problems(self.within_m, self.zones, self.zone_field)
        return found + (self.rules.problems() if self.rules else [])


@dataclass(frozen=True)
class GeneraliseJob:
    """Raster of classes → generalised raster, polygons and audit."""

    classes: str
    """Raster of scheme values."""
    scheme: str
    out: str
    rules: Rules = CORINE

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster_of_classes=self.classes, scheme=self.scheme, output_folder=self.out)
        return found + self.rules.problems()


@dataclass(frozen=True)
class VectoriseJob:
    """Raster of classes → polygon layer; the ending of ``out`` names the format."""

    classes: str
    scheme: str
    out: str
    simplify_m: float = 0.0
    """Bends smaller than about this are drawn straight, the same for both neighbours; 0: none is."""
    smooth: bool = False
    """Cut the corners of borders."""
    mmu_ha: float = CORINE.mmu_ha
    """No polygon of at least this area falls below it because of the two above."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster_of_classes=self.classes, scheme=self.scheme, output_file=self.out)
        if self.simplify_m < 0:
            found.append("The tolerance of the simplification must be 0 m or more.")
        return found


@dataclass(frozen=True)
class AuditJob:
    """Polygon layer or raster of classes → which rules of the acceptance checks it keeps."""

    layer: str
    """Polygon layer (``FILE|layername=NAME`` picks one of several), or a raster of scheme values."""
    out: str
    field: str = ""
    """Field with the class codes; empty: recognised by name."""
    scheme: str = ""
    """Scheme of the codes; empty: CORINE for layers, what its own tags say for a raster."""
    rules: Rules = CORINE
    dissolve: bool = False
    """Unite neighbours of the same code before anything is measured, as cut official layers need."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(layer=self.layer, output_folder=self.out) + self.rules.problems()


@dataclass(frozen=True)
class AgreeJob:
    """Raster of classes + reference layer → agreement."""

    map: str
    reference: str
    out: str
    reference_field: str = ""
    reference_scheme: str = ""
    """Scheme of the reference's codes, or ``clc-grid``; empty: recognised."""
    scheme: str = ""
    """Empty: the scheme that the map's own tags name."""
    exclude: tuple[str, ...] = ()
    """Class codes of the reference that are left out of the comparison, for instance 523."""
    within_m: float = 0.0
    """Radius in which the reference may show the map's class, for a tolerant figure beside the strict one; 0: none."""
    zones: str = ""
    """Polygon layer in each of whose zones the agreement is told; empty: none."""
    zone_field: str = ""
    """Its field with the zones' names."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(map=self.map, reference_layer=self.reference, output_folder=self.out)
        return found + closer_problems(self.within_m, self.zones, self.zone_field)


@dataclass(frozen=True)
class SimulateJob:
    """Seed → simulated landscape: image.tif, truth.tif, reference.gpkg."""

    profile: str
    """``north`` or ``south``."""
    seed: int
    size_px: int
    out: str

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(profile=self.profile, output_folder=self.out)
        if self.profile not in ("", "north", "south"):
            found.append(f"There is no profile {self.profile}; use north or south.")
        if not 64 <= self.size_px <= 60_000:
            found.append(f"A landscape of {self.size_px} px cannot be made; use 64 to 60000.")
        if self.seed < 0:
            found.append("The seed must be 0 or more.")
        return found


class WeightsAction(str, Enum):
    """What to do with weights packages."""

    LIST = "list"
    SHOW = "show"
    CHECK = "check"
    IMPORT = "import"
    EXPORT = "export"


@dataclass(frozen=True)
class WeightsJob:
    """List, show, check, import or export weights packages."""

    action: WeightsAction
    weights: str = ""
    """Id or path; not needed to list."""
    out: str = ""
    """Target of an export."""
    card: str = ""
    """Card for a bare ``.safetensors`` file or a state dict that is imported."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.action is WeightsAction.LIST:
            return []
        found = missing(weights=self.weights)
        if self.action is WeightsAction.EXPORT:
            found += missing(output_file=self.out)
        return found


@dataclass(frozen=True)
class DoctorJob:
    """Versions, devices, free disk and memory."""

    def problems(self) -> list[str]:
        """Nothing can be wrong."""
        return []


Job = Union[
    MapJob,
    GeneraliseJob,
    VectoriseJob,
    AuditJob,
    AgreeJob,
    CompareJob,
    SampleJob,
    AccuracyJob,
    TrainJob,
    SimulateJob,
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
    "train": TrainJob,
    "simulate": SimulateJob,
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
