"""``landweave compare``: regional weights on the same ground become tables, maps and a page on which to use where."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...models.card import ModelError
from ...models.catalogue import Package, open_package
from ..agreement.reference import Reference, open_reference
from ..comparison.area import AreaResult, assess
from ..comparison.blocks import Blocks, divide, side_for
from ..comparison.counting import Sums, pairs_of
from ..comparison.domain_distance import DomainDistance, domain_distance
from ..comparison.legend import Legend, shared_legend
from ..comparison.pass_over import STATES_SCHEME, OpenMap, OpenSite, PassFiles, pass_over
from ..comparison.places import choose, draw
from ..comparison.result import Comparison, Place, SiteFacts
from ..comparison.words import warnings
from ..comparison.write import JSON, PAGE, TABLES, write_comparison
from ..errors import WeightsError
from ..events import Reporter
from ..grid import Grid
from ..home import cache_folder, weights_folders
from ..job import CompareJob
from ..mapping.mosaic import MapFiles
from ..mapping.pipeline import Mapped, map_raster
from ..mapping.preparation import MapOptions, prepare
from ..provenance import open_run_folder, record, write_record
from ..raster.classes import ClassRaster
from ..raster.dataset import open_dataset
from ..raster.source import open_source
from ..report.content import Picture
from ..report.pictures import classes_picture
from ..scheme import Scheme, load_scheme

PLACES = 3
"""Sample places of each area."""
MAPS = "maps"


@dataclass
class _Site:
    """One raster, and what is found out about it."""

    name: str
    area: str
    raster: str
    reference: str
    grid: Grid
    reference_scheme: Scheme | None
    reference_words: str
    distances: tuple[DomainDistance, ...]
    mapped: list[Mapped] = field(default_factory=list)
    blocks: Blocks | None = None
    sums: Sums | None = None


@dataclass(frozen=True)
class _Run:
    """What a run knows from its start."""

    job: CompareJob
    reporter: Reporter
    packages: tuple[Package, ...]
    legend: Legend
    sites: tuple[_Site, ...]
    folder: Path

    def files(self, site: _Site, weights: int) -> MapFiles:
        """Where one map goes."""
        folder = self.folder / MAPS / site.name / self.packages[weights].card.id
        return MapFiles(folder / "classes.tif", folder / "confidence.tif")

    def pass_files(self, site: _Site) -> PassFiles:
        """Where the rasters of the comparison go."""
        folder, ids = self.folder / MAPS / site.name, [p.card.id for p in self.packages]
        states = [folder / f"states_{ids[a]}_{ids[b]}.tif" for a, b in pairs_of(len(ids))] if site.reference else []
        return PassFiles(tuple(states), folder / "agreement.tif")


class _Part:
    """A reporter for one of several equal parts of a stage."""

    def __init__(self, reporter: Reporter, part: int, parts: int) -> None:
        self._reporter, self._part, self._parts = reporter, part, parts
        self.log, self.metric, self.check_cancelled = reporter.log, reporter.metric, reporter.check_cancelled

    def progress(self, stage: str, done: float, total: float, unit: str) -> None:  # noqa: ARG002 - the stage's own unit
        self._reporter.progress(stage, round(self._part + done / max(total, 1), 3), self._parts, "rasters")


def run(job: CompareJob, reporter: Reporter) -> dict[str, Any]:
    """Map every raster with every weights, count, and tell; every input is checked before the first pixel.

    Returns:
        ``out``, ``files`` (name → path), ``scheme``, ``areas`` (name → weights, overall agreement of each, ``best`` and
        whether that is ``sure``), ``warnings``.

    Raises:
        LandweaveError: one sentence on what does not fit. Maps that were complete by then stay.
    """
    began, started = time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    this = _open(job, reporter)
    _map(this)
    _count(this)
    areas = tuple(_assess(this, name) for name in dict.fromkeys(site.area for site in this.sites))
    reporter.progress("report", 0, 1, "steps")
    figures = {
        "weights": [{"id": p.card.id, "sha256": p.sha256} for p in this.packages],
        "maps": {site.name: [mapped.as_json() for mapped in site.mapped] for site in this.sites},
        "started": started,
        "seconds": round(time.monotonic() - began, 2),
    }
    inputs = (*job.rasters, *job.references)
    comparison = _gather(this, areas, record(job, inputs, figures))
    write_comparison(this.folder, comparison)
    write_record(this.folder, comparison.run)
    reporter.progress("report", 1, 1, "steps")
    return {
        "out": str(this.folder),
        "files": {
            "report": str(this.folder / PAGE),
            "report_json": str(this.folder / JSON),
            "tables": str(this.folder / TABLES),
            "maps": str(this.folder / MAPS),
        },
        "scheme": this.legend.scheme.id,
        "areas": {area.name: _told(comparison, area) for area in areas},
        "warnings": list(comparison.notes),
    }


def _told(comparison: Comparison, area: AreaResult) -> dict[str, Any]:
    best = area.best
    return {
        "overall_agreement": {n: m.measures.overall for n, m in zip(comparison.names, area.maps, strict=True)},
        "best": None if best is None else comparison.names[best],
        "sure": area.is_sure,
        "blocks": area.blocks,
    }


def _open(job: CompareJob, reporter: Reporter) -> _Run:
    """Find out that everything fits, before anything is made."""
    packages = tuple(_open_package(name) for name in job.weights)
    schemes = [(package.card.id, load_scheme(package.card.scheme)) for package in packages]
    legend = shared_legend(schemes)
    sites: list[_Site] = []
    for i, raster in enumerate(job.rasters):
        reporter.progress("read", i, len(job.rasters), "rasters")
        sites.append(_open_site(job, i, packages, legend))
        reporter.log(f"{Path(raster).name}: {sites[-1].reference_words or 'no reference layer'}")
    for site in sites:
        for distance in site.distances:
            if distance.warning():
                reporter.log(f"{site.name}: {distance.warning()}", "warning")
    found = [(Path(s.reference).name, s.reference_scheme) for s in sites if s.reference_scheme]
    legend = shared_legend([*schemes, *found])
    return _Run(job, reporter, packages, legend, tuple(sites), open_run_folder(job.out))


def _open_package(weights: str) -> Package:
    try:
        return open_package(weights, weights_folders(), cache_folder() / "packages")
    except ModelError as error:
        raise WeightsError(str(error)) from error


def _open_site(job: CompareJob, i: int, packages: tuple[Package, ...], legend: Legend) -> _Site:
    raster, reference, name = job.rasters[i], job.references[i] if job.references else "", _names(job)[i]
    with open_source([raster]) as source:
        for package in packages:
            prepare(source, package.card, MapOptions())
        distances = tuple(domain_distance(source, package.card) for package in packages)
        scheme, told = None, ""
        if reference:
            with _open_reference(job, reference, source.grid, legend.scheme) as opened:
                about, scheme = opened.description, opened.scheme
                told = (
                    f"{about.layer}, {about.field}: {about.scheme_title}, {len(about.codes)} classes, covers "
                    f"{about.overlap:.0%}"
                )
        area = job.areas[i] if job.areas else name
        return _Site(name, area, raster, reference, source.grid, scheme, told, distances)


def _names(job: CompareJob) -> list[str]:
    """What each raster is called, and its folder: its area's name where that is its own, else its file's."""
    paths = [Path(path) for path in job.rasters]
    choices = (list(job.areas), [p.stem for p in paths], [f"{p.parent.name}_{p.stem}" for p in paths])
    for names in choices:
        plain = ["".join(c if c.isalnum() or c in "-_" else "_" for c in name) for name in names]
        if names and len({name.casefold() for name in plain}) == len(paths):
            return plain
    return [f"{i}_{path.stem}" for i, path in enumerate(paths, start=1)]


def _open_reference(job: CompareJob, path: str, grid: Grid, scheme: Scheme) -> Reference:
    return open_reference(path, job.reference_field, grid, scheme, wanted=job.reference_scheme)


def _map(this: _Run) -> None:
    done, total = 0, len(this.sites) * len(this.packages)
    for site in this.sites:
        with open_source([site.raster]) as source:
            for k, package in enumerate(this.packages):
                out = this.files(site, k)
                out.classes.parent.mkdir(parents=True, exist_ok=True)
                options = MapOptions(device=this.job.device, precision=this.job.precision)
                reporter = _Part(this.reporter, done, total)
                site.mapped.append(map_raster(source, package, out=out, options=options, reporter=reporter))
                done += 1


def _count(this: _Run) -> None:
    for area in dict.fromkeys(site.area for site in this.sites):
        sites = [site for site in this.sites if site.area == area]
        side = this.job.block_m or side_for([site.grid for site in sites])
        for site in sites:
            site.blocks = divide(site.grid, side)
    for i, site in enumerate(this.sites):
        reporter = _Part(this.reporter, i, len(this.sites))
        with _opened(this, site) as opened:
            blocks = site.blocks or divide(site.grid, 0)
            site.sums = pass_over(opened, this.legend, blocks=blocks, out=this.pass_files(site), reporter=reporter)


@contextlib.contextmanager
def _opened(this: _Run, site: _Site) -> Iterator[OpenSite]:
    with contextlib.ExitStack() as stack:
        maps = []
        for k, mapped in enumerate(site.mapped):
            files = this.files(site, k)
            classes = stack.enter_context(open_dataset(str(files.classes)))
            confidence = stack.enter_context(open_dataset(str(files.confidence)))
            maps.append(OpenMap(classes, confidence, this.legend.places(mapped.scheme)))
        reference, places = None, None
        if site.reference:
            wanted = this.legend.scheme
            reference = stack.enter_context(_open_reference(this.job, site.reference, site.grid, wanted))
            places = this.legend.places(reference.scheme)
        yield OpenSite(site.name, site.grid, tuple(maps), reference, places)


def _assess(this: _Run, name: str) -> AreaResult:
    found = [(site.name, site.sums, site.blocks) for site in this.sites if site.area == name]
    sums = [(site, one) for site, one, _ in found if one is not None]
    sides = [blocks.side_m for _, _, blocks in found if blocks]
    return assess(name, sums, this.legend, block_m=sum(sides) / len(sides), seed=this.job.seed)


def _gather(this: _Run, areas: tuple[AreaResult, ...], record: dict[str, Any]) -> Comparison:
    places: list[Place] = []
    for area in areas:
        places += _places(this, [site for site in this.sites if site.area == area.name])
    facts = tuple(_facts(this, site) for site in this.sites)
    notes = warnings(facts)
    notes += [f"{site.name}: {note}" for site in this.sites for mapped in site.mapped[:1] for note in mapped.notes]
    cards = tuple(package.card for package in this.packages)
    return Comparison(cards, this.legend, areas, facts, tuple(places), tuple(dict.fromkeys(notes)), record)


def _facts(this: _Run, site: _Site) -> SiteFacts:
    shares = []
    for mapped in site.mapped:
        total = sum(pixels for _, pixels in mapped.pixels)
        shares.append({code: pixels / total for code, pixels in mapped.pixels})
    pictures: list[Picture] = []
    ids = [package.card.id for package in this.packages]
    for (a, b), path in zip(pairs_of(len(ids)), this.pass_files(site).states, strict=False):
        with open_dataset(str(path)) as dataset:
            picture = classes_picture(ClassRaster(STATES_SCHEME, dataset.grid, dataset), site.name)
            pictures.append(Picture(site.name, picture.png, f"A {ids[a]}, B {ids[b]}; {picture.caption}", True))
    return SiteFacts(
        site.name, site.area, site.raster, site.reference_words, site.distances, tuple(shares), tuple(pictures)
    )


def _places(this: _Run, sites: list[_Site]) -> list[Place]:
    chosen = choose([(site.sums, site.blocks) for site in sites if site.sums is not None and site.blocks], PLACES)
    found = []
    for i, window, differing in chosen:
        with _opened(this, sites[i]) as opened, open_source([sites[i].raster]) as source:
            place = (window, differing)
            found.append(draw(opened, source, this.legend, area=sites[i].area, place=place))
    return found
