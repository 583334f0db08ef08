"""``landweave generalise``: a raster of classes becomes a generalised one and its polygons."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import OutputError
from ..events import Reporter
from ..generalise.generalise import Generalised, generalise
from ..grid import Grid, Window
from ..job import GeneraliseJob, Rules
from ..provenance import open_run_folder
from ..raster.classes import ClassRaster, open_classes
from ..raster.dataset import open_dataset
from ..raster.ground import ground_pixels
from ..raster.writer import RasterWriter
from ..scheme import Classes
from ..vector.polygons import Details, polygonise
from ..vector.style import raster_qml
from ..vector.write import write_layer

_CONFIDENCE = "confidence.tif"
_BAND = 1024
"""Rows read or written between two looks at whether the user has cancelled."""


@dataclass(frozen=True, slots=True)
class GeneralisedFiles:
    """A generalised map on disk."""

    files: dict[str, Path]
    """``clc`` (raster), ``gpkg`` (polygons) and ``shapefile``."""
    generalised: Generalised


def run(job: GeneraliseJob, reporter: Reporter) -> dict[str, Any]:
    """Write clc.tif, clc.gpkg and clc/clc.shp into the job's folder.

    Returns:
        ``out``, ``files``, ``scheme``, ``polygons`` (their number) and the figures of ``Generalised.summary``.

    Raises:
        LandweaveError: an input that does not fit, or an output that cannot be written.
    """
    with open_classes(job.classes, job.scheme) as raster:
        made = generalise_files(raster, open_run_folder(job.out), job.rules, reporter)
        scheme = raster.scheme.id
    return {
        "out": job.out,
        "files": {name: str(path) for name, path in made.files.items()},
        "scheme": scheme,
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
        reporter: told the stages ``read``, ``generalise`` and ``polygons``.

    Raises:
        LandweaveError: see ``generalise``, ``RasterWriter`` and ``write_layer``.
    """
    grid, scheme = raster.grid, raster.scheme
    classes = read_all(raster, reporter)
    ground = ground_pixels(grid)
    result = generalise(classes, scheme, ground, rules, reporter)
    files = {"clc": folder / "clc.tif", "gpkg": folder / "clc.gpkg", "shapefile": folder / "clc" / "clc.shp"}
    with RasterWriter(files["clc"], grid, scheme=scheme) as writer:
        for row in range(0, grid.height, _BAND):
            reporter.check_cancelled()
            writer.write(result.classes[row : row + _BAND], row)
    _write_style(files["clc"].with_suffix(".qml"), raster_qml(scheme, np.unique(result.classes).tolist()))
    reporter.progress("polygons", 0, 3, "steps")
    details = Details(rules=rules, raw=classes, confidence=_confidence(folder, grid))
    frame = polygonise(result.classes, grid, scheme, ground, details=details)
    for step, name in enumerate(("gpkg", "shapefile"), start=1):
        reporter.progress("polygons", step, 3, "steps")
        reporter.check_cancelled()
        write_layer(frame, files[name], scheme)
    reporter.progress("polygons", 3, 3, "steps")
    return GeneralisedFiles(files, result)


def read_all(raster: ClassRaster, reporter: Reporter) -> Classes:
    """All classes of a raster, band of rows by band of rows."""
    grid = raster.grid
    classes = np.empty(grid.shape, np.uint8)
    for row in range(0, grid.height, _BAND):
        reporter.check_cancelled()
        window = Window(0, row, grid.width, min(_BAND, grid.height - row))
        classes[window.slices] = raster.read(window)
        reporter.progress("read", window.row_stop, grid.height, "rows")
    return classes


def _confidence(folder: Path, grid: Grid) -> npt.NDArray[np.uint8] | None:
    """The map's confidence in percent, where it lies beside the generalised map and has its grid."""
    path = folder / _CONFIDENCE
    if not path.is_file():
        return None
    with closing(open_dataset(str(path))) as dataset:
        if dataset.grid != grid:
            return None
        return np.asarray(dataset.read([1], grid.window)[0], np.uint8)


def _write_style(path: Path, text: str) -> None:
    """A style beside a raster; QGIS takes it from there."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path.name} cannot be written: {error}.", "Check the free disk space.") from error
