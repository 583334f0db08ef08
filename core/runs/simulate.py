"""A simulated landscape from start to end: image.tif, truth.tif and reference.gpkg."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..events import Reporter
from ..job import SimulateJob
from ..raster.space import require_space
from ..simulate.files import write_rasters, write_reference
from ..simulate.landscape import PIXEL_M, grid_of
from ..simulate.reference import draw_reference

_BYTES_PER_PX = 9
"""Four bands of 16 bits and one class, uncompressed."""


def run(job: SimulateJob, reporter: Reporter) -> dict[str, Any]:
    """Paths of the three files and the landscape's figures.

    The files that there are when the run fails are whole; an unfinished one never has its final name.

    Raises:
        OutputError: the folder or a file cannot be written, or the disk is too small.
        CancelledError: the user stopped.
    """
    folder = Path(job.out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one.") from error
    grid = grid_of(job.profile, job.seed, (job.size_px, job.size_px))
    require_space(folder, grid.width * grid.height * _BYTES_PER_PX)
    truth = write_rasters(folder, grid, job.profile, job.seed, reporter)
    frame = draw_reference(truth, grid, job.seed, reporter)
    reporter.progress("reference", 1, 1, "layers")
    write_reference(frame, folder / "reference.gpkg", f"clc18_{job.profile}")
    reporter.progress("write", 1, 1, "layers")
    return {
        "image": str(folder / "image.tif"),
        "truth": str(folder / "truth.tif"),
        "reference": str(folder / "reference.gpkg"),
        "simulated": True,
        "profile": job.profile,
        "seed": job.seed,
        "size_px": job.size_px,
        "area_ha": grid.width * grid.height * PIXEL_M**2 / 1e4,
        "polygons": len(frame),
    }
