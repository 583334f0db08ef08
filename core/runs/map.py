"""``landweave map``: a raster and regional weights become a map, its polygons, its agreement and a report."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ...models.catalogue import Package
from ..agreement.agreement import Agreement, legend_beside, shared_levels
from ..agreement.detail import Detail
from ..agreement.reference import Reference, open_reference
from ..comparison.domain_distance import DomainDistance, domain_distance
from ..events import Reporter
from ..figures import percent
from ..grid import Grid
from ..job import MapJob, Rules
from ..mapping.mosaic import MapFiles
from ..mapping.pipeline import Mapped, map_raster
from ..mapping.preparation import MapOptions
from ..mapping.resumable import STAGE, has_windows, kept_or_mapped, map_files, map_key
from ..provenance import record, run_folder, write_record
from ..raster.classes import open_classes
from ..raster.source import RasterSource, open_source
from ..report.areas import class_areas
from ..report.audit_page import write_audit
from ..report.content import GENERALISED, RAW, Picture, ReportContent
from ..report.pictures import classes_picture, image_picture
from ..report.write import JSON, write_report
from ..scheme import Scheme, load_scheme
from ..unfinished import Unfinished
from ..weights.opened import open_weights
from .compared import Compared, compare_maps
from .generalise import generalise_files
from .options import options_of
from .stages import AGREEMENT, GENERALISE, Generalised, kept_or_made, stage_keys
from .suspects import LAYER, FoundSuspects

T = TypeVar("T")
_MAPS = {RAW: ("classes", "Map"), GENERALISED: ("clc", "Generalised map")}
"""Kind of map → key of its file, and title of its picture."""


@dataclass
class Run:
    """A run, and what it has made so far."""

    job: MapJob
    folder: Path
    package: Package
    reporter: Reporter
    started: str = field(default_factory=lambda: time.strftime("%Y-%m-%dT%H:%M:%S%z"))
    files: dict[str, Path] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    agreements: dict[str, Agreement] = field(default_factory=dict)
    """Kind of map → its agreement with the reference."""
    details: dict[str, Detail] = field(default_factory=dict)
    suspects: FoundSuspects | None = None
    domain: DomainDistance | None = None
    """How far the raster is from what the weights were trained on."""
    unfinished: Unfinished | None = None
    """Keeps what is done until the run is whole; None: a run that is cut off begins anew."""

    def time(self, stage: str, step: Callable[[], T]) -> T:
        """Do a step and note how long it took."""
        began = time.monotonic()
        result = step()
        self.seconds[stage] = round(time.monotonic() - began, 2)
        return result

    def map_files(self) -> MapFiles:
        """Where the map goes; from here on these files belong to the run."""
        out = map_files(self.folder, self.unfinished)
        self.files |= {"classes": out.classes, "confidence": out.confidence}
        return out

    @property
    def maps(self) -> dict[str, tuple[Path, str]]:
        """Kind → (file, title) of the maps that were made."""
        return {kind: (self.files[key], title) for kind, (key, title) in _MAPS.items() if key in self.files}


Make = Callable[[Run], tuple[Mapped, Picture]]
"""Makes the map of a run in its folder, and a picture of what was mapped."""


def run(job: MapJob, reporter: Reporter) -> dict[str, Any]:
    """Map, generalise, vectorise, compare and report, in this order; every input is checked before the first pixel.

    Returns:
        ``out``, ``files`` (name → path), ``scheme``, ``codes`` (classes in the map), ``classes`` (their number),
        ``device``, ``agreement`` (kind of map → level → overall agreement; None without a reference), ``seconds``.

    A run that was cancelled, killed or stopped by an error goes on where it was when the same job is run again.

    Raises:
        LandweaveError: one sentence on what does not fit. Files that were complete by then stay.
    """
    with run_folder(job.out, resumable=True) as folder:
        this = Run(job, folder, open_weights(job.weights), reporter)
        with Unfinished(folder, job, stage_keys(job, map_key(job, this.package))) as this.unfinished:
            return complete(this, _map)


def complete(this: Run, make: Make) -> dict[str, Any]:
    """All that a run leaves, from a map that ``make`` makes; returns and raises as ``run``."""
    mapped, image = make(this)
    job, reporter = this.job, this.reporter
    rules = job.rules
    made = this.time(GENERALISE, lambda: _generalise(this, rules)) if rules else None
    if job.reference:
        this.time(AGREEMENT, lambda: _compared(this))
    content = ReportContent(
        title=", ".join(Path(path).stem for path in job.rasters[:3]),
        scheme=mapped.scheme,
        run=_record(this, mapped),
        area_ha=_areas(this),
        image=image,
        maps=_pictures(this),
        raw=this.agreements.get(RAW),
        generalised=this.agreements.get(GENERALISED),
        generalisation=made.figures if made else {},
        audit=made.audit if made else None,
        changes=made.changes if made else None,
        rules=rules,
        card=this.package.card,
        details=this.details,
        suspects=this.suspects.suspects if this.suspects else None,
        suspect_pictures=this.suspects.pictures if this.suspects else (),
        notes=(*_warnings(this), *mapped.notes),
    )
    reporter.progress("report", 0, 1, "steps")
    this.files |= {"report": write_report(this.folder, content), "report_json": this.folder / JSON}
    this.files["run"] = write_record(this.folder, content.run)
    reporter.progress("report", 1, 1, "steps")
    return _result(this, mapped)


def _map(this: Run) -> tuple[Mapped, Picture]:
    """The map, and a picture of what was mapped."""
    with open_source(this.job.rasters) as source:
        options = options_of(this.job, source.grid)
        look_ahead(this, source, options)
        out = this.map_files()
        step = partial(map_raster, source, this.package, out=out, options=options, reporter=this.reporter)
        mapped = this.time("map", partial(kept_or_mapped, this.unfinished, out, source.grid, step))
        return mapped, image_picture(source, "Image", mapped.extent)


def look_ahead(this: Run, source: RasterSource, options: MapOptions) -> None:
    """Look at everything that the run needs before anything is computed; tell what is unusual.

    Raises:
        LandweaveError: the reference cannot be compared.
    """
    _check_reference(this, source.grid.crop(options.window) if options.window else source.grid)
    this.domain = domain_distance(source, this.package.card, bands=this.job.bands, window=options.window)
    for warning in _warnings(this):
        this.reporter.log(warning, "warning")
    this.reporter.progress("read", 1, 1, "steps")


def _warnings(this: Run) -> list[str]:
    """What speaks against these weights for this raster."""
    warning = this.domain.warning() if this.domain else ""
    return [warning] if warning else []


def _check_reference(this: Run, grid: Grid) -> None:
    """Find out before the map is made whether it can be compared at all."""
    if this.job.reference and not _has_begun(this):
        scheme = load_scheme(this.package.card.scheme)
        with _open_reference(this.job, grid, scheme).without(this.job.exclude) as reference:
            found = reference.description
        shared_levels(legend_beside(scheme, reference.scheme), reference.scheme)
        this.reporter.log(
            f"Reference layer {found.layer}: {len(found.codes)} classes of {found.scheme_title} in {found.field}, "
            f"{percent(found.overlap, 0)} overlap."
        )


def _has_begun(this: Run) -> bool:
    """An earlier run has looked at the same reference, and then begun with the map."""
    kept = this.unfinished
    return kept is not None and kept.is_as_before(AGREEMENT) and (has_windows(kept) or kept.kept(STAGE) is not None)


def _open_reference(job: MapJob, grid: Grid, scheme: Scheme) -> Reference:
    return open_reference(job.reference, job.reference_field, grid, scheme, wanted=job.reference_scheme)


def _generalise(this: Run, rules: Rules) -> Generalised:
    def make() -> Generalised:
        with open_classes(str(this.files["classes"])) as raster:
            made = generalise_files(raster, this.folder, rules, this.reporter)
        files = made.files | write_audit(this.folder, made.audit, made.changes, page=False)
        return Generalised(made.generalised.summary(), made.audit, made.changes, files)

    found = kept_or_made(this.unfinished, GENERALISE, Generalised, make)
    this.files |= found.files
    return found


def _compared(this: Run) -> None:
    """Compare both maps with the reference, or take over what an earlier run found."""

    def make() -> Compared:
        found = compare_maps(
            this.job, this.folder, {kind: path for kind, (path, _) in this.maps.items()}, this.reporter
        )
        if this.unfinished:  # what a run that was cut off just here left of its suspects holds nobody's labels
            (this.folder / LAYER).unlink(missing_ok=True)
        written = found.suspects.write(this.folder) if found.suspects else {}
        return replace(found, files={**found.files, **written})

    found = kept_or_made(this.unfinished, AGREEMENT, Compared, make)
    this.agreements, this.details, this.suspects = dict(found.agreements), dict(found.details), found.suspects
    this.files |= found.files


def _areas(this: Run) -> dict[str, dict[str, float]]:
    found = {}
    for kind, (path, _) in this.maps.items():
        with open_classes(str(path)) as raster:
            found[kind] = class_areas(raster, this.reporter)
    return found


def _pictures(this: Run) -> tuple[Picture, ...]:
    """The maps, the most finished one first."""
    pictures = []
    for path, title in reversed(this.maps.values()):
        with open_classes(str(path)) as raster:
            pictures.append(classes_picture(raster, title))
    return tuple(pictures)


def _record(this: Run, mapped: Mapped) -> dict[str, Any]:
    """The content of run.json."""
    card, job = this.package.card, this.job
    figures = {
        "weights": {"id": card.id, "title": card.title, "sha256": this.package.sha256},
        "map": mapped.as_json(),
        "domain": this.domain.as_json() if this.domain else None,
        "started": this.started,
        "seconds": this.seconds,
    }
    return record(job, (*job.rasters, job.reference, job.area), figures)


def _result(this: Run, mapped: Mapped) -> dict[str, Any]:
    return {
        "out": str(this.folder),
        "files": {name: str(path) for name, path in this.files.items()},
        "scheme": mapped.scheme.id,
        "codes": [code for code, _ in mapped.pixels],
        "classes": len(mapped.pixels),
        "device": mapped.device,
        "agreement": {kind: _overall(agreement) for kind, agreement in this.agreements.items()} or None,
        "seconds": this.seconds,
    }


def _overall(agreement: Agreement) -> dict[str, float | None]:
    """Level → overall agreement."""
    return {str(level.number): level.measures.overall for level in agreement.levels}
