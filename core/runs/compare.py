"""``landweave compare``: regional weights on the same ground become tables, maps and a page on which to use where."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import Any

from ..agreement.points import write_geopackage
from ..comparison.area import AreaResult, assess
from ..comparison.counting import pairs_of
from ..comparison.fusing import FusedSite
from ..comparison.fusion import Fusing, Fusion, card_opinions, fuse_area
from ..comparison.pass_over import STATES_SCHEME, pass_over
from ..comparison.places import choose, draw
from ..comparison.result import Comparison, Place, SiteFacts
from ..comparison.setup import MAPS, Setup, Site, open_setup
from ..comparison.suspects import SHOWN, AreaSuspects, JointMap, layers_of, ranked_together, suspects_of
from ..comparison.words import warnings
from ..comparison.write import JSON, PAGE, TABLES, write_comparison
from ..events import Reporter
from ..generalise.generalise import generalise
from ..job import CompareJob
from ..jobs.comparison import Fuse
from ..mapping.pipeline import map_raster
from ..mapping.preparation import MapOptions
from ..provenance import record, write_record
from ..raster.classes import ClassRaster, open_classes
from ..raster.dataset import open_dataset
from ..raster.ground import ground_pixels
from ..raster.source import open_source
from ..report.content import GENERALISED, RAW, Picture
from ..report.pictures import classes_picture
from ..report.thumbnails import pictures_of
from .generalise import read_runs, write_map
from .suspects import LAYER

PLACES = 3
"""Sample places of each area."""


class _Part:
    """A reporter for one of several equal parts of a stage."""

    def __init__(self, reporter: Reporter, stage: str, part: int, parts: int) -> None:
        self._reporter, self._stage, self._part, self._parts = reporter, stage, part, parts
        self.log, self.metric, self.check_cancelled = reporter.log, reporter.metric, reporter.check_cancelled

    def progress(self, stage: str, done: float, total: float, unit: str) -> None:  # noqa: ARG002 - the stage's own
        self._reporter.progress(self._stage, round(self._part + done / max(total, 1), 3), self._parts, "rasters")

    def finish_asked(self) -> bool:
        return self._reporter.finish_asked()


def run(job: CompareJob, reporter: Reporter) -> dict[str, Any]:
    """Map every raster with every weights, count, and tell; every input is checked before the first pixel.

    Returns:
        ``out``, ``files`` (name → path), ``scheme``, ``areas`` (name → weights, overall agreement of each, ``best`` and
        whether that is ``sure``, and of the fused map), ``warnings``.

    Raises:
        LandweaveError: one sentence on what does not fit. Maps that were complete by then stay.
    """
    began, started = time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    setup = open_setup(job, reporter)
    _map(setup)
    kinds = (RAW, GENERALISED) if job.rules else (RAW,)
    found = {kind: _count(setup, kind) for kind in kinds}
    fusions = _fuse(setup) if job.fuse is not Fuse.NONE else ()
    suspects = _suspects(setup) if job.references else ()
    reporter.progress("report", 0, 1, "steps")
    figures = {
        "weights": [{"id": p.card.id, "sha256": p.sha256} for p in setup.packages],
        "maps": {site.name: [mapped.as_json() for mapped in site.mapped] for site in setup.sites},
        "started": started,
        "seconds": round(time.monotonic() - began, 2),
    }
    about = record(job, (*job.rasters, *job.references), figures)
    comparison = replace(_gather(setup, found, fusions, about), suspects=suspects)
    write_comparison(setup.folder, comparison)
    write_record(setup.folder, comparison.run)
    reporter.progress("report", 1, 1, "steps")
    return {
        "out": str(setup.folder),
        "files": {
            "report": str(setup.folder / PAGE),
            "report_json": str(setup.folder / JSON),
            "tables": str(setup.folder / TABLES),
            "maps": str(setup.folder / MAPS),
        },
        "scheme": setup.legend.scheme.id,
        "areas": {area.name: _told(comparison, i) for i, area in enumerate(comparison.areas)},
        "warnings": list(comparison.notes),
    }


def _told(comparison: Comparison, number: int) -> dict[str, Any]:
    area = comparison.areas[number]
    best, shown = area.best, {"raw": area}
    if comparison.generalised_areas:
        shown[GENERALISED] = comparison.generalised_areas[number]
    told: dict[str, Any] = {
        "overall_agreement": _overall(comparison, area),
        "best": None if best is None else comparison.names[best],
        "sure": area.is_sure,
        "blocks": area.blocks,
    }
    if GENERALISED in shown:
        told[GENERALISED] = {"overall_agreement": _overall(comparison, shown[GENERALISED])}
    if comparison.fusions:
        fusion = comparison.fusions[number]
        gain = fusion.gain
        told["fused"] = {
            "overall_agreement": fusion.overall[-1],
            "gain": gain.difference if gain else None,
            "verdict": gain.verdict.value if gain else None,
        }
    return told


def _overall(comparison: Comparison, area: AreaResult) -> dict[str, float | None]:
    return {name: m.measures.overall for name, m in zip(comparison.names, area.maps, strict=True)}


def _map(setup: Setup) -> None:
    """Every raster with every weights; generalised as well where that is asked for."""
    done, total = 0, len(setup.sites) * len(setup.packages)
    options = MapOptions(device=setup.job.device, precision=setup.job.precision)
    for site in setup.sites:
        with open_source([site.raster]) as source:
            for k, package in enumerate(setup.packages):
                out = setup.files(site, k)
                out.classes.parent.mkdir(parents=True, exist_ok=True)
                reporter = _Part(setup.reporter, "map", done, total)
                site.mapped.append(map_raster(source, package, out=out, options=options, reporter=reporter))
                done += 1
    if setup.job.rules:
        for i, site in enumerate(setup.sites):
            for k in range(len(setup.packages)):
                part = i * len(setup.packages) + k
                _generalise(setup, site, k, _Part(setup.reporter, "generalise", part, total))


def _generalise(setup: Setup, site: Site, weights: int, reporter: Reporter) -> None:
    rules = setup.job.rules
    with open_classes(str(setup.map_path(site, weights, RAW))) as raster:
        if rules:
            made = generalise(read_runs(raster, reporter), raster.scheme, ground_pixels(raster.grid), rules, reporter)
            write_map(setup.map_path(site, weights, GENERALISED), raster, made.map, reporter)


def _count(setup: Setup, kind: str) -> tuple[AreaResult, ...]:
    """The figures of every area."""
    for i, site in enumerate(setup.sites):
        out, reporter = setup.pass_files(site, kind), _Part(setup.reporter, "compare", i, len(setup.sites))
        out.agreement.parent.mkdir(exist_ok=True)
        with setup.opened(site, kind) as opened:
            site.sums[kind] = pass_over(opened, setup.legend, blocks=site.blocks, out=out, reporter=reporter)
    areas = []
    for name, sites in setup.areas.items():
        sums = [(site.name, site.sums[kind]) for site in sites]
        areas.append(assess(name, sums, setup.legend, setup.drawing(name)))
    return tuple(areas)


def _fuse(setup: Setup) -> tuple[Fusion, ...]:
    found = []
    cards = [package.card for package in setup.packages]
    for i, (name, sites) in enumerate(setup.areas.items()):
        opinions = card_opinions(cards, sites[0].distances, setup.legend)
        fusing = Fusing(setup.job.fuse, opinions, setup.legend, setup.drawing(name))
        parts = []
        for site in sites:
            folder = setup.folder / MAPS / site.name
            files = folder / "fused.tif", folder / "consensus.tif"
            parts.append(FusedSite(partial(setup.opened, site), site.blocks, *files))
        found.append(fuse_area(name, parts, fusing, _Part(setup.reporter, "fuse", i, len(setup.areas))))
    return tuple(found)


def _suspects(setup: Setup) -> tuple[AreaSuspects, ...]:
    """What the raw maps contradict together in each area, each raster's as a layer beside its maps."""
    listed, done = [], 0
    for name, sites in setup.areas.items():
        found = []
        for site in sites:
            with setup.opened(site) as opened:
                reporter = _Part(setup.reporter, "suspects", done, len(setup.sites))
                one = suspects_of(opened, setup.legend, reporter)
            found += [(site.name, one)] if one else []
            done += 1
        if found:
            area = ranked_together(name, found)
            for site_name, layer in layers_of(area, found):
                write_geopackage(layer, setup.folder / MAPS / site_name / LAYER)
            listed.append(replace(area, pictures=_suspect_pictures(setup, area)))
    return tuple(listed)


def _suspect_pictures(setup: Setup, area: AreaSuspects) -> tuple[tuple[Picture, ...], ...]:
    sites, shown = {site.name: site for site in setup.sites}, []
    for one in area.suspects[:SHOWN]:
        with setup.opened(sites[one.site]) as opened, open_source([sites[one.site].raster]) as source:
            shown.append(pictures_of(one.shape, JointMap(opened, setup.legend.scheme), source))
    return tuple(shown)


def _gather(
    setup: Setup, found: dict[str, tuple[AreaResult, ...]], fusions: tuple[Fusion, ...], about: dict[str, Any]
) -> Comparison:
    places: list[Place] = []
    for sites in setup.areas.values():
        places += _places(setup, sites)
    facts = tuple(_facts(setup, site) for site in setup.sites)
    notes = warnings(facts)
    notes += [f"{site.name}: {note}" for site in setup.sites for mapped in site.mapped[:1] for note in mapped.notes]
    return Comparison(
        cards=tuple(package.card for package in setup.packages),
        legend=setup.legend,
        areas=found[RAW],
        sites=facts,
        places=tuple(places),
        notes=tuple(dict.fromkeys(notes)),
        run=about,
        generalised_areas=found.get(GENERALISED, ()),
        fusions=fusions,
    )


def _facts(setup: Setup, site: Site) -> SiteFacts:
    shares = []
    for mapped in site.mapped:
        total = sum(pixels for _, pixels in mapped.pixels)
        shares.append({code: pixels / total for code, pixels in mapped.pixels})
    pictures: list[Picture] = []
    ids = [package.card.id for package in setup.packages]
    for (a, b), path in zip(pairs_of(len(ids)), setup.pass_files(site, RAW).states, strict=False):
        with open_dataset(str(path)) as dataset:
            picture = classes_picture(ClassRaster(STATES_SCHEME, dataset.grid, dataset), site.name)
            pictures.append(Picture(site.name, picture.png, f"A {ids[a]}, B {ids[b]}; {picture.caption}", True))
    return SiteFacts(
        site.name, site.area, site.raster, site.reference_words, site.distances, tuple(shares), tuple(pictures)
    )


def _places(setup: Setup, sites: list[Site]) -> list[Place]:
    chosen = choose([(site.sums[RAW], site.blocks) for site in sites], PLACES)
    found = []
    for i, window, differing in chosen:
        with setup.opened(sites[i]) as opened, open_source([sites[i].raster]) as source:
            place = (window, differing)
            found.append(draw(opened, source, setup.legend, area=sites[i].area, place=place))
    return found
