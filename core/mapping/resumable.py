"""What a run keeps of its map, so that it can be taken over when the run goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from ...models.catalogue import Package
from ..grid import Grid, Window
from ..job import MapJob, encode
from ..provenance import fingerprint, versions
from ..raster.source import open_source
from ..scheme import load_scheme
from ..unfinished import Unfinished
from .journal import JournalPlace
from .mosaic import MapFiles
from .pipeline import SETTINGS, Mapped

STAGE = "map"
_JOURNAL = "map.journal"
_LATER = frozenset({
    "out", "rules", "reference", "reference_field", "reference_scheme", "exclude", "within_m", "zones", "zone_field",
})  # fmt: skip
"""What a job says of the stages behind the map; all else, whatever is added to it one day, decides the map."""


def map_key(job: MapJob, package: Package) -> str:
    """All that decides the map's pixels: the raster's files as they are now, the weights, and what of it is mapped.

    Raises:
        RasterError: a raster cannot be opened.
    """
    with open_source(job.rasters) as source:
        files = [*source.files, *([job.area] if job.area else [])]
    asked = {name: value for name, value in json.loads(encode(job)).items() if name not in _LATER}
    return json.dumps([asked, [fingerprint(file) for file in files], package.sha256, versions()])


def map_files(folder: Path, unfinished: Unfinished | None) -> MapFiles:
    """Where a run's map goes, and the journal of its windows beside what else the unfinished run keeps."""
    place = JournalPlace(unfinished.file(_JOURNAL), unfinished.key(STAGE)) if unfinished else None
    return MapFiles(folder / "classes.tif", folder / "confidence.tif", place)


def has_windows(unfinished: Unfinished) -> bool:
    """Whether an earlier run has left windows of its map."""
    return unfinished.file(_JOURNAL).is_file()


def kept_or_mapped(unfinished: Unfinished | None, out: MapFiles, grid: Grid, make: Callable[[], Mapped]) -> Mapped:
    """The map of an earlier run of the same job, if its files are still as they were; otherwise a new one, kept.

    Args:
        unfinished: what was kept; None: nothing.
        out: the map's files.
        grid: of the raster.
        make: makes the map.
    """
    if unfinished is None:
        return make()
    figures = unfinished.kept(STAGE)
    if figures is None:
        mapped = make()
        unfinished.keep(STAGE, mapped.as_json(), (out.classes, out.confidence))
        unfinished.file(_JOURNAL).unlink(missing_ok=True)
        return mapped
    extent = Window(*figures["extent_px"])
    return Mapped(
        files=out,
        scheme=load_scheme(figures["scheme"]),
        grid=grid.crop(extent),
        extent=extent,
        pixels=tuple(figures["pixels"].items()),
        nodata_pixels=figures["nodata_pixels"],
        device=figures["device"],
        notes=tuple(figures["notes"]),
        settings=tuple((name, figures[name]) for name in SETTINGS),
    )
