"""What a comparison is made of: weights, rasters with their references, classes, and where the files go."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ...models.catalogue import Package
from ..agreement.reference import Reference, open_reference
from ..events import Reporter
from ..figures import percent
from ..grid import Grid
from ..job import CompareJob
from ..mapping.mosaic import MapFiles
from ..mapping.pipeline import Mapped
from ..mapping.preparation import MapOptions, prepare
from ..provenance import open_run_folder
from ..raster.dataset import open_dataset
from ..raster.source import open_source
from ..report.content import RAW
from ..scheme import Scheme, load_scheme
from ..weights.opened import open_weights
from .blocks import Blocks, divide, side_for
from .counting import Sums, pairs_of
from .difference import FEW_RASTERS, Drawing
from .domain_distance import DomainDistance, domain_distance
from .legend import Legend, shared_legend
from .pass_over import OpenMap, OpenSite, PassFiles

MAPS = "maps"
_CLASSES = {RAW: "classes.tif"}
_GENERALISED = "clc.tif"


@dataclass
class Site:
    """One raster, and what is found out about it."""

    name: str
    area: str
    raster: str
    reference: str
    grid: Grid
    reference_scheme: Scheme | None
    reference_words: str
    distances: tuple[DomainDistance, ...]
    blocks: Blocks
    mapped: list[Mapped] = field(default_factory=list)
    sums: dict[str, Sums] = field(default_factory=dict)
    """``raw`` and ``generalised`` → what was counted."""


@dataclass(frozen=True)
class Setup:
    """What a comparison knows from its start."""

    job: CompareJob
    reporter: Reporter
    packages: tuple[Package, ...]
    legend: Legend
    sites: tuple[Site, ...]
    folder: Path

    @property
    def areas(self) -> dict[str, list[Site]]:
        """Name of each test area → its rasters, in the order given."""
        found: dict[str, list[Site]] = {}
        for site in self.sites:
            found.setdefault(site.area, []).append(site)
        return found

    def files(self, site: Site, weights: int) -> MapFiles:
        """Where one map goes."""
        folder = self.folder / MAPS / site.name / self.packages[weights].card.id
        return MapFiles(folder / "classes.tif", folder / "confidence.tif")

    def map_path(self, site: Site, weights: int, kind: str) -> Path:
        """The raw or the generalised map."""
        return self.files(site, weights).classes.with_name(_CLASSES.get(kind, _GENERALISED))

    def pass_files(self, site: Site, kind: str) -> PassFiles:
        """Where the rasters of a comparison go."""
        folder, ids = self.folder / MAPS / site.name, [p.card.id for p in self.packages]
        folder = folder if kind == RAW else folder / kind
        states = [folder / f"states_{ids[a]}_{ids[b]}.tif" for a, b in pairs_of(len(ids))] if site.reference else []
        return PassFiles(tuple(states), folder / "agreement.tif")

    def drawing(self, area: str) -> Drawing:
        """What the intervals of an area are drawn from: its rasters where it has several, else its blocks."""
        sites = self.areas[area]
        side = sum(site.blocks.side_m for site in sites) / len(sites)
        return Drawing(side, self.job.seed, len(sites) >= FEW_RASTERS and not self.job.block_m)

    @contextlib.contextmanager
    def opened(self, site: Site, kind: str = RAW) -> Iterator[OpenSite]:
        """A raster's maps and its reference, open."""
        with contextlib.ExitStack() as stack:
            maps = []
            for k, mapped in enumerate(site.mapped):
                classes = stack.enter_context(open_dataset(str(self.map_path(site, k, kind))))
                confidence = stack.enter_context(open_dataset(str(self.files(site, k).confidence)))
                maps.append(OpenMap(classes, confidence, self.legend.places(mapped.scheme)))
            reference, places = None, None
            if site.reference:
                reference = stack.enter_context(_reference(self.job, site.reference, site.grid, self.legend.scheme))
                places = self.legend.places(reference.scheme)
            yield OpenSite(site.name, site.grid, tuple(maps), reference, places)


def open_setup(job: CompareJob, reporter: Reporter) -> Setup:
    """Find out that everything fits, before anything is made.

    Raises:
        LandweaveError: one sentence on what does not fit.
    """
    packages = tuple(open_weights(name) for name in job.weights)
    schemes = [(package.card.id, load_scheme(package.card.scheme)) for package in packages]
    legend = shared_legend(schemes)
    sites: list[Site] = []
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
    setup = Setup(job, reporter, packages, legend, tuple(sites), open_run_folder(job.out))
    for together in setup.areas.values():
        side = job.block_m or side_for([site.grid for site in together])
        for site in together:
            site.blocks = divide(site.grid, side)
    return setup


def _open_site(job: CompareJob, i: int, packages: tuple[Package, ...], legend: Legend) -> Site:
    raster, reference, name = job.rasters[i], job.references[i] if job.references else "", _names(job)[i]
    with open_source([raster]) as source:
        for package in packages:
            prepare(source, package.card, MapOptions())
        distances = tuple(domain_distance(source, package.card) for package in packages)
        scheme, told = None, ""
        if reference:
            with _reference(job, reference, source.grid, legend.scheme) as opened:
                about, scheme = opened.description, opened.scheme
                told = (
                    f"{about.layer}, {about.field}: {about.scheme_title}, {len(about.codes)} classes, covers "
                    f"{percent(about.overlap, 0)}"
                )
        area = job.areas[i] if job.areas else name
        blocks = divide(source.grid, job.block_m or side_for([source.grid]))
        return Site(name, area, raster, reference, source.grid, scheme, told, distances, blocks)


def _names(job: CompareJob) -> list[str]:
    """What each raster is called, and its folder: its area's name where that is its own, else its file's."""
    paths = [Path(path) for path in job.rasters]
    choices = (list(job.areas), [p.stem for p in paths], [f"{p.parent.name}_{p.stem}" for p in paths])
    for names in choices:
        plain = ["".join(c if c.isalnum() or c in "-_" else "_" for c in name) for name in names]
        if names and len({name.casefold() for name in plain}) == len(paths):
            return plain
    return [f"{i}_{path.stem}" for i, path in enumerate(paths, start=1)]


def _reference(job: CompareJob, path: str, grid: Grid, scheme: Scheme) -> Reference:
    return open_reference(path, job.reference_field, grid, scheme, wanted=job.reference_scheme)
