"""``landweave sample``: a map becomes the points of a probability sample, to be labelled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..agreement.points import REFERENCE, points_frame, write_geopackage
from ..agreement.sample import (
    STRATIFIED,
    SYSTEMATIC,
    Census,
    Points,
    draw_simple,
    draw_stratified,
    draw_systematic,
    take_census,
)
from ..agreement.sample_size import allocate, simple_size, stratified_size
from ..errors import JobError
from ..events import Reporter
from ..job import SampleJob
from ..raster.classes import ClassRaster, open_classes


def run(job: SampleJob, reporter: Reporter) -> dict[str, Any]:
    """Count the classes, settle the size, draw the points and write them.

    Returns:
        ``out``, ``points``, ``design``, ``per_class`` (code → points; only for a stratified design), ``field`` (where
        the labels go).

    Raises:
        LandweaveError: one sentence on what does not fit.
    """
    with open_classes(job.map, job.scheme) as raster:
        census = take_census(raster, reporter)
        if not sum(census.pixels):
            raise JobError("The map has no class anywhere.", "Choose another map.")
        sizes = _sizes(job, census)
        reporter.progress("draw", 0, 1, "steps")
        points = _draw(job, raster, census, sizes)
    write_geopackage(points_frame(points, census, job.design), Path(job.out))
    reporter.progress("draw", 1, 1, "steps")
    reporter.log(f"Write the class code of each point into the field {REFERENCE}, without looking at the map.")
    found = {"out": job.out, "points": len(points.places), "design": job.design, "field": REFERENCE}
    if job.design == STRATIFIED:
        drawn = np.bincount(points.strata, minlength=len(sizes)).tolist()
        found["per_class"] = {code: n for code, n in zip(census.scheme.codes, drawn, strict=True) if n}
    return found


def _sizes(job: SampleJob, census: Census) -> tuple[int, ...]:
    """Points of each class, or of the whole in a design without strata."""
    expected = dict(job.expected_of)
    unknown = sorted(set(expected) - set(census.scheme.codes))
    if unknown:
        raise JobError(f"The scheme {census.scheme.id} has no class {', '.join(unknown)}.")
    if job.design != STRATIFIED:
        return (job.points or simple_size(job.expected, 1.96 * job.standard_error),)
    users = [expected.get(code, job.expected) for code in census.scheme.codes]
    total = job.points or stratified_size(census.hectares, users, job.standard_error)
    return allocate(census.pixels, total, job.minimum)


def _draw(job: SampleJob, raster: ClassRaster, census: Census, sizes: tuple[int, ...]) -> Points:
    if job.design == STRATIFIED:
        return draw_stratified(raster, census, sizes, job.seed)
    draw = draw_systematic if job.design == SYSTEMATIC else draw_simple
    return draw(raster, census, sizes[0], job.seed)
