"""``landweave vectorise``: a raster of classes becomes a polygon layer."""

from __future__ import annotations

from typing import Any

from ..events import Reporter
from ..job import VectoriseJob
from ..raster.classes import open_classes
from ..raster.ground import ground_pixels
from ..vector.coverage import coverage_of
from ..vector.polygons import polygonise
from ..vector.simplify import Drawing, simplify
from ..vector.write import check_ending, write_layer
from .generalise import read_runs


def run(job: VectoriseJob, reporter: Reporter) -> dict[str, Any]:
    """Write the polygons of all regions to the job's file.

    Returns:
        ``out``, ``scheme``, ``polygons`` (their number) and ``area_ha`` (their sum).

    Raises:
        LandweaveError: an input that does not fit, or an output that cannot be written.
    """
    check_ending(job.out)
    with open_classes(job.classes, job.scheme) as raster:
        classes, grid, scheme = read_runs(raster, reporter), raster.grid, raster.scheme
    ground = ground_pixels(grid)
    reporter.progress("polygons", 0, 3, "steps")
    layer = polygonise(classes, grid, scheme, ground)
    reporter.progress("polygons", 1, 3, "steps")
    reporter.check_cancelled()
    drawing = Drawing(job.simplify_m, job.smooth, job.mmu_ha)
    if drawing.changes:
        layer = coverage_of(simplify(layer.frame(), grid, ground, drawing))
    reporter.progress("polygons", 2, 3, "steps")
    reporter.check_cancelled()
    write_layer(layer, job.out, scheme)
    reporter.progress("polygons", 3, 3, "steps")
    area = float(layer.table["AREA_HA"].sum())
    return {"out": job.out, "scheme": scheme.id, "polygons": len(layer), "area_ha": area}
