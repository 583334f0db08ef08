"""What of a raster is mapped, and how, from what the user asked for."""

from __future__ import annotations

from ..errors import JobError
from ..grid import Bounds, Grid, Window
from ..job import MapJob
from ..mapping.area import open_area
from ..mapping.preparation import MapOptions


def options_of(job: MapJob, grid: Grid) -> MapOptions:
    """What of the raster is mapped, with which bands, on which device.

    Raises:
        JobError: the extent lies outside the raster.
    """
    area = open_area(job.area, grid) if job.area else None
    window = _window(job, grid)
    if area and not window:
        window = area.window
    return MapOptions(
        window=window,
        area=area,
        bands=job.bands,
        device=job.device,
        precision=job.precision,
        test_time=job.test_time,
    )


def _window(job: MapJob, grid: Grid) -> Window | None:
    if job.extent is None:
        return None
    window = grid.window_of(Bounds(*job.extent))
    if window is None:
        raise JobError(
            f"The extent {', '.join(f'{n:g}' for n in job.extent)} lies outside the raster, which reaches from "
            f"{', '.join(f'{n:g}' for n in grid.bounds)}.",
            "Give xmin, ymin, xmax, ymax in the raster's own coordinates.",
        )
    return window
