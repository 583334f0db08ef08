"""``landweave audit``: a polygon layer or a raster of classes is checked by the EEA's acceptance rules."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from ..audit.check import Audit
from ..audit.layer import read_polygons
from ..audit.polygons import audit_polygons
from ..audit.raster import DrawnMap, audit_map
from ..errors import VectorError
from ..events import Reporter
from ..job import AuditJob
from ..jobs.rules import profiles
from ..provenance import open_run_folder, record, write_record
from ..raster.classes import open_classes
from ..raster.ground import ground_pixels
from ..report.audit_page import write_audit
from ..scheme import load_scheme
from ..vector.polygons import polygonise
from .generalise import read_runs

_RASTERS = {".tif", ".tiff", ".img", ".vrt", ".jp2", ".asc"}


def run(job: AuditJob, reporter: Reporter) -> dict[str, Any]:
    """Check, and write ``audit.html``, ``audit.json`` and ``run.json``.

    Returns:
        ``out``, ``files`` (name → path), ``outcome``, ``checks`` (id → how it ended), and the audit's ``figures``.

    Raises:
        LandweaveError: a layer that cannot be read or understood.
    """
    began, started = time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    reporter.progress("read", 0, 1, "steps")
    audit = _raster(job, reporter) if Path(job.layer).suffix.lower() in _RASTERS else _polygons(job, reporter)
    # The folder is made once there is something to put into it.
    folder = open_run_folder(job.out)
    files = write_audit(folder, audit)
    figures = {"started": started, "seconds": round(time.monotonic() - began, 2)}
    files["run"] = write_record(folder, record(job, [job.layer], figures))
    return {
        "out": str(folder),
        "files": {name: str(path) for name, path in files.items()},
        "outcome": audit.outcome.value,
        "checks": {check.id: check.outcome.value for check in audit.checks},
        **audit.figures,
    }


def _polygons(job: AuditJob, reporter: Reporter) -> Audit:
    known = profiles().get(job.rules.profile)
    scheme = load_scheme(job.scheme or "clc")
    polygons = read_polygons(job.layer, job.field, is_change=bool(known and known.is_change))
    reporter.progress("read", 1, 1, "steps")
    return audit_polygons(polygons.dissolved() if job.dissolve else polygons, scheme, job.rules, reporter)


def _raster(job: AuditJob, reporter: Reporter) -> Audit:
    if job.field:
        raise VectorError(f"{Path(job.layer).name} is a raster and has no field {job.field}.", "Name the scheme alone.")
    with open_classes(job.layer, job.scheme) as raster:
        runs, ground = read_runs(raster, reporter), ground_pixels(raster.grid)
        layer = polygonise(runs, raster.grid, raster.scheme, ground)
        drawn = DrawnMap(runs, layer, raster.scheme, ground)
        return audit_map(drawn, job.rules, reporter, name=Path(job.layer).name)
