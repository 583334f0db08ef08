"""``landweave agree``: a raster of classes and a reference layer become an agreement and its report."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..agreement.agreement import Agreement, agree
from ..agreement.detail import Detail, Question, look_closer
from ..agreement.places import write_places
from ..agreement.raster_layer import Beside
from ..agreement.reference import open_beside
from ..events import Reporter
from ..figures import percent
from ..job import AgreeJob, MapJob
from ..provenance import open_run_folder, record, write_record
from ..raster.classes import ClassRaster, open_classes
from ..report.areas import class_areas
from ..report.content import RAW, ReportContent
from ..report.pictures import map_picture
from ..report.write import JSON, TABLES, write_report
from .suspects import FoundSuspects, look_for_suspects


def run(job: AgreeJob, reporter: Reporter) -> dict[str, Any]:
    """Compare, and write ``report.html``, ``report.json``, ``tables/`` and ``run.json``.

    Returns:
        ``out``, ``files`` (name → path), ``scheme``, ``reference`` (what was recognised), ``agreement`` (``raw`` →
        level, 1 the coarsest → overall agreement).

    Raises:
        LandweaveError: one sentence on what does not fit.
    """
    began, started = time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    with open_classes(job.map, job.scheme) as raster:
        compared = _compare(job, raster, reporter)
        agreement, folder = compared.agreement, compared.folder
        reporter.progress("report", 0, 1, "steps")
        figures = {"started": started, "seconds": round(time.monotonic() - began, 2)}
        found = record(job, (job.map, job.reference), figures)
        content = _content(job, raster, compared, found, reporter=reporter)
        files = compared.files | (compared.suspects.write(folder) if compared.suspects else {})
        files |= {"report": write_report(folder, content), "report_json": folder / JSON, "tables": folder / TABLES}
    files["run"] = write_record(folder, found)
    reporter.progress("report", 1, 1, "steps")
    return {
        "out": str(folder),
        "files": {name: str(path) for name, path in files.items()},
        "scheme": raster.scheme.id,
        "reference": agreement.reference.as_json(),
        "agreement": {RAW: {str(level.number): level.measures.overall for level in agreement.levels}},
    }


@dataclass(frozen=True, slots=True)
class _Compared:
    agreement: Agreement
    detail: Detail
    suspects: FoundSuspects | None
    folder: Path
    files: dict[str, Path]
    """What shows where the two differ."""


def asked(job: AgreeJob | MapJob) -> Question:
    """What a job wants to be looked at more closely."""
    return Question(within_m=job.within_m, zones=job.zones, zone_field=job.zone_field)


def _compare(job: AgreeJob, raster: ClassRaster, reporter: Reporter) -> _Compared:
    reporter.progress("reference", 0, 1, "steps")
    question = asked(job)

    def told(rows: int) -> None:
        reporter.check_cancelled()
        reporter.progress("reference", rows, raster.grid.height, "rows")

    beside = Beside(raster, question.borders_m, told)
    with open_beside(beside, job.reference, job.reference_field, wanted=job.reference_scheme).without(
        job.exclude
    ) as reference:
        about = reference.description
        reporter.log(
            f"Reference {about.layer}, {about.field}: {about.scheme_title} ({about.scheme}), {len(about.codes)} codes, "
            f"covers about {percent(about.overlap, 0)} of the map's extent."
        )
        reporter.progress("reference", 1, 1, "steps")
        if about.recoded:
            reporter.log(f"Recoded for the comparison: {about.recoded}.")
        agreement = agree(raster, reference, reporter, borders_m=question.borders_m)
        if agreement.doubt:
            reporter.log(agreement.doubt, "warning")
        # The folder is made once there is something to put into it.
        folder = open_run_folder(job.out)
        return _Compared(
            agreement,
            look_closer(raster, reference, question, reporter, pairs=agreement.pairs),
            look_for_suspects(raster, reference, Path(job.map).with_name("confidence.tif"), reporter),
            folder,
            write_places(folder, {RAW: Path(job.map)}, raster, reference, reporter),
        )


def _content(
    job: AgreeJob, raster: ClassRaster, compared: _Compared, found: dict[str, Any], *, reporter: Reporter
) -> ReportContent:
    name = Path(job.map).stem
    found_suspects = compared.suspects
    content = ReportContent(
        title=f"{name} compared with {compared.agreement.reference.layer}",
        scheme=raster.scheme,
        run=found,
        area_ha={RAW: compared.agreement.map_ha or class_areas(raster, reporter)},
        raw=compared.agreement,
        details={RAW: compared.detail},
        suspects=found_suspects.suspects if found_suspects else None,
        suspect_pictures=found_suspects.pictures if found_suspects else (),
    )
    return replace(content, maps=(map_picture(compared.agreement, raster.scheme, "Map"),))
