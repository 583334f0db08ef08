"""``landweave generalise``: a raster of classes becomes a generalised one and its polygons."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

from ..audit.changes import Changes, class_changes
from ..audit.check import Audit
from ..audit.raster import DrawnMap, audit_map
from ..errors import OutputError
from ..events import Reporter
from ..generalise.generalise import Generalised, generalise
from ..generalise.runs import ReadRows, RunMap, collect
from ..grid import Grid, Window
from ..job import GeneraliseJob, Rules
from ..provenance import record, run_folder, write_record
from ..raster.classes import ClassRaster, open_classes
from ..raster.dataset import open_dataset
from ..raster.ground import GroundPixels, ground_pixels
from ..raster.stamp import WEIGHTS
from ..raster.writer import RasterWriter
from ..report.audit_page import write_audit
from ..scheme import Classes
from ..steps import step
from ..vector.polygons import Details, polygonise
from ..vector.style import raster_qml, raster_sld
from ..vector.sums import share_by_region
from ..vector.write import write_layer

_CONFIDENCE = "confidence.tif"
_BAND = 512
"""Rows read or written between two looks at whether the user has cancelled."""
_CACHE_BYTES = 64 * 2**20
"""GDAL's memory for blocks; each is needed once, so GDAL's usual twentieth of the computer's would be for nothing."""


@dataclass(frozen=True, slots=True)
class GeneralisedFiles:
    """A generalised map on disk."""

    files: dict[str, Path]
    """``clc`` (raster), ``gpkg`` (polygons) and ``shapefile``."""
    generalised: Generalised
    audit: Audit
    """Of the generalised map."""
    changes: Changes
    """What became of each class."""


def run(job: GeneraliseJob, reporter: Reporter) -> dict[str, Any]:
    """Write clc.tif, clc.gpkg, clc/clc.shp, audit.html, audit.json and run.json into the job's folder.

    Returns:
        ``out``, ``files``, ``scheme``, ``audit`` (how it ended), ``polygons`` (their number) and the figures of
        ``Generalised.summary``.

    Raises:
        LandweaveError: an input that does not fit, or an output that cannot be written.
    """
    began, started = time.monotonic(), time.strftime("%Y-%m-%dT%H:%M:%S%z")
    with open_classes(job.classes, job.scheme) as raster, run_folder(job.out) as folder:
        made = generalise_files(raster, folder, job.rules, reporter)
        scheme = raster.scheme.id
    files = {**made.files, **write_audit(folder, made.audit, made.changes)}
    figures = {"started": started, "seconds": round(time.monotonic() - began, 2)}
    files["run"] = write_record(folder, record(job, [job.classes, job.rules.priority], figures))
    return {
        "out": job.out,
        "files": {name: str(path) for name, path in files.items()},
        "scheme": scheme,
        "audit": made.audit.outcome.value,
        "polygons": made.generalised.regions_after,
        **made.generalised.summary(),
    }


def generalise_files(raster: ClassRaster, folder: Path, rules: Rules, reporter: Reporter) -> GeneralisedFiles:
    """Generalise a raster of classes and write the result as raster, GeoPackage and shapefile.

    Polygons tell the share of their pixels that had the same class before; and, where the folder holds the map's
    confidence, its mean.

    Args:
        raster: the map.
        folder: gets clc.tif with clc.qml, clc.gpkg and clc/clc.shp with its companions.
        rules: MMU, minimum width, priority table.
        reporter: told the stages ``read``, ``generalise``, ``polygons`` and ``audit``.

    Raises:
        LandweaveError: see ``generalise``, ``RasterWriter`` and ``write_layer``.
    """
    files = {"clc": folder / "clc.tif", "gpkg": folder / "clc.gpkg", "shapefile": folder / "clc" / "clc.shp"}
    with rasterio.Env(GDAL_CACHEMAX=_CACHE_BYTES):
        ground = ground_pixels(raster.grid)
        made = step("generalised", _Made, lambda: _make(raster, ground, rules, reporter))
        result = made.generalised
        with _confidence(folder, raster.grid) as confidence:
            details = Details(rules=rules, kept=made.kept, confidence=confidence)
            reporter.progress("polygons", 0, 3, "steps")
            layer = polygonise(result.map, raster.grid, raster.scheme, ground, details=details)

        def written() -> _Written:
            write_map(files["clc"], raster, result.map, reporter)
            for done, name in enumerate(("gpkg", "shapefile"), start=1):
                reporter.progress("polygons", done, 3, "steps")
                reporter.check_cancelled()
                write_layer(layer, files[name], raster.scheme)
            return _Written(files)

        step("written", _Written, written)
    reporter.progress("polygons", 3, 3, "steps")
    drawn = DrawnMap(result.map, layer, raster.scheme, ground)
    audit = audit_map(drawn, rules, reporter, name=files["gpkg"].name)
    return GeneralisedFiles(files, result, audit, made.changes)


@dataclass(frozen=True, slots=True)
class _Made:
    """A generalised map, and what was found beside the map as it was, which needs more memory than all of it."""

    generalised: Generalised
    changes: Changes
    kept: npt.NDArray[np.float64]
    """See ``share_by_region``."""


def _make(raster: ClassRaster, ground: GroundPixels, rules: Rules, reporter: Reporter) -> _Made:
    raw = read_runs(raster, reporter)
    result = generalise(raw, raster.scheme, ground, rules, reporter)
    changes = class_changes(raw, result.map, raster.scheme, ground)
    return _Made(result, changes, share_by_region(result.map, raw))


@dataclass(frozen=True, slots=True)
class _Written:
    """Files that are whole."""

    files: Mapping[str, Path]


def read_runs(raster: ClassRaster, reporter: Reporter) -> RunMap:
    """A raster of classes as runs, read band of rows by band of rows."""
    grid = raster.grid

    def bands() -> Iterator[Classes]:
        for row in range(0, grid.height, _BAND):
            reporter.check_cancelled()
            window = Window(0, row, grid.width, min(_BAND, grid.height - row))
            yield raster.read(window)
            reporter.progress("read", window.row_stop, grid.height, "rows")

    with rasterio.Env(GDAL_CACHEMAX=_CACHE_BYTES):
        return collect(bands(), grid.width)


def write_map(path: Path, raster: ClassRaster, classes: RunMap, reporter: Reporter) -> None:
    """Write classes on the grid and in the scheme of a raster, with the style of those that occur beside it."""
    source = raster.dataset.file.tags()
    tags = {WEIGHTS: source[WEIGHTS]} if WEIGHTS in source else {}
    with RasterWriter(path, raster.grid, scheme=raster.scheme, tags=tags) as writer:
        for row in range(0, classes.height, _BAND):
            reporter.check_cancelled()
            writer.write(classes.rows(row, min(row + _BAND, classes.height)), row)
    present = np.flatnonzero(classes.pixels()).tolist()
    _write_style(path.with_suffix(".qml"), raster_qml(raster.scheme, present))
    _write_style(path.with_suffix(".sld"), raster_sld(raster.scheme, present))


@contextmanager
def _confidence(folder: Path, grid: Grid) -> Iterator[ReadRows | None]:
    """Reads the map's confidence in percent, where it lies beside the generalised map and has its grid."""
    path = folder / _CONFIDENCE
    if not path.is_file():
        yield None
        return
    with closing(open_dataset(str(path))) as dataset:

        def read(first: int, stop: int) -> npt.NDArray[np.uint8]:
            return np.asarray(dataset.read([1], Window(0, first, grid.width, stop - first))[0], np.uint8)

        yield read if dataset.grid == grid else None


def _write_style(path: Path, text: str) -> None:
    """A style beside a raster; QGIS takes it from there."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path.name} cannot be written: {error}.", "Check the free disk space.") from error
