"""Both maps of a run against the same reference, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..agreement.agreement import Agreement, agree
from ..agreement.detail import Detail, Question, look_closer
from ..agreement.places import write_places
from ..agreement.raster_layer import Beside
from ..agreement.reference import Reference, open_beside
from ..events import Reporter
from ..job import MapJob
from ..raster.classes import ClassRaster, open_classes
from ..report.content import RAW
from ..steps import step
from .agree import asked
from .suspects import FoundSuspects, look_for_suspects


@dataclass(frozen=True, slots=True)
class Compared:
    """What the comparison with the reference found."""

    agreements: Mapping[str, Agreement]
    """Kind of map → its agreement."""
    details: Mapping[str, Detail]
    suspects: FoundSuspects | None
    files: Mapping[str, Path]


@dataclass(frozen=True, slots=True)
class _Counted:
    """What was counted of one map."""

    agreement: Agreement
    detail: Detail


@dataclass(frozen=True, slots=True)
class _Suspects:
    """What was found polygon by polygon; None where the reference has none."""

    found: FoundSuspects | None


@dataclass(frozen=True, slots=True)
class _One:
    """All of one map; where it differs from the reference only of the raw one."""

    counted: _Counted
    suspects: FoundSuspects | None
    files: Mapping[str, Path]


def compare_maps(job: MapJob, folder: Path, maps: Mapping[str, Path], reporter: Reporter) -> Compared:
    """Compare the maps of a run with the job's reference, and look for suspects of the raw one.

    Args:
        job: names the reference.
        folder: of the run; gets what shows where map and reference differ, but for the suspects' layer.
        maps: kind of map → its raster.
        reporter: told the rows done.

    Raises:
        ReferenceLayerError, RasterError, SchemeError: they cannot be compared, or one of them is damaged.
        OutputError: the disk refuses.
    """
    found = {kind: step(kind, _One, partial(_compare, job, maps, kind, folder, reporter=reporter)) for kind in maps}
    return Compared(
        {kind: one.counted.agreement for kind, one in found.items()},
        {kind: one.counted.detail for kind, one in found.items()},
        found[RAW].suspects,
        found[RAW].files,
    )


def _compare(job: MapJob, maps: Mapping[str, Path], kind: str, folder: Path, *, reporter: Reporter) -> _One:
    question = asked(job)
    with (
        open_classes(str(maps[kind])) as raster,
        open_beside(
            Beside(raster, question.borders_m), job.reference, job.reference_field, wanted=job.reference_scheme
        ).without(job.exclude) as reference,
    ):
        counted = step("counted", _Counted, partial(_count, raster, reference, question, reporter))
        if kind != RAW:
            return _One(counted, None, {})
        if counted.agreement.doubt:
            reporter.log(counted.agreement.doubt, "warning")
        sure = maps[kind].with_name("confidence.tif")
        look = partial(look_for_suspects, raster, reference, sure, reporter, images=job.rasters)
        suspects = step("suspects", _Suspects, lambda: _Suspects(look()))
        return _One(counted, suspects.found, write_places(folder, maps, raster, reference, reporter))


def _count(raster: ClassRaster, reference: Reference, question: Question, reporter: Reporter) -> _Counted:
    found = agree(raster, reference, reporter, borders_m=question.borders_m)
    return _Counted(found, look_closer(raster, reference, question, reporter, pairs=found.pairs))
