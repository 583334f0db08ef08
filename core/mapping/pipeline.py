"""A raster and regional weights become a map: the only module that knows the order of the steps."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio

from ...models.catalogue import Package
from ..events import Reporter
from ..grid import Grid, Window
from ..job import TestTime
from ..raster.source import RasterSource
from ..raster.space import require_space
from ..raster.stamp import WEIGHTS, stamped
from ..scheme import NODATA, Scheme
from .device import choose
from .mosaic import MapFiles, Tally, map_windows
from .predictor import Predictor
from .predictors import open_predictor
from .preparation import MapOptions, Preparation, prepare
from .windows import LARGEST_PX

SPACE_FACTOR = 1.1
"""Free space asked for, over the outputs' uncompressed size."""
SETTINGS = ("bands", "window_px", "margin_px", "windows", "windows_skipped", "pixel_size_m", "seconds")
"""How a map was made; the pixel size is that on the ground at the raster's centre."""
_CACHE_BYTES = 64 * 2**20, 1024 * 2**20
"""Least and most memory for the blocks of the input."""


@dataclass(frozen=True)
class Mapped:
    """What was mapped, and how: enough to do it again."""

    files: MapFiles
    scheme: Scheme
    grid: Grid
    """Of both files."""
    extent: Window
    """Their pixels in the raster's frame."""
    pixels: tuple[tuple[str, int], ...]
    """(class code, pixels) for each class of the weights' scheme that the map holds."""
    nodata_pixels: int
    device: str
    """Device, library and precision that were used."""
    notes: tuple[str, ...]
    """Warnings: what was assumed, and what looked odd."""
    settings: tuple[tuple[str, Any], ...]
    """A JSON-able value for each of ``SETTINGS``."""

    def as_json(self) -> dict[str, Any]:
        """For run.json and the result; paths are text."""
        return {
            "classes": str(self.files.classes),
            "confidence": str(self.files.confidence),
            "scheme": self.scheme.id,
            "pixels": dict(self.pixels),
            "nodata_pixels": self.nodata_pixels,
            "device": self.device,
            "notes": list(self.notes),
            "extent_px": [self.extent.col, self.extent.row, self.extent.width, self.extent.height],
            **dict(self.settings),
        }


def map_raster(
    source: RasterSource, package: Package, *, out: MapFiles, options: MapOptions, reporter: Reporter
) -> Mapped:
    """Write the map of a raster: scheme values and confidence, on exactly the raster's pixels.

    Raises:
        RasterError: the raster does not fit the weights, is damaged, or holds nothing in the extent.
        WeightsError: the numbers do not fit their card.
        OutputError: the outputs cannot be written.
        EngineError: the device fails.
        CancelledError: the user stopped; nothing is left.
    """
    choice = choose(options.device, options.precision)
    with rasterio.Env(GDAL_CACHEMAX=cache_bytes(source)):
        prepared = prepare(source, package.card, options)
        for note in prepared.notes:
            reporter.log(note, "warning")
        require_space(out.classes.parent, space_needed(prepared, out))
        reporter.check_cancelled()
        opened, shape = options.opened or open_predictor, prepared.plan.shape
        predictor = opened(package, shape, choice, options.test_time, reporter.check_cancelled)
        if options.test_time is not TestTime.NONE:
            reporter.log(f"Each window is looked at several times, about {options.test_time.cost:.0f} × the time.")
        reporter.log(choice.reason)
        reporter.metric("device", predictor.description)
        began = time.monotonic()
        with stamped({WEIGHTS: f"{package.card.id} {package.sha256}"}):
            tally = map_windows(source, prepared, predictor=predictor, out=out, reporter=reporter)
    return _mapped(prepared, tally, predictor, out, time.monotonic() - began)


def space_needed(prepared: Preparation, out: MapFiles) -> int:
    """Bytes that both outputs may still take, and the journal, where there is one."""
    pixels = prepared.grid.width * prepared.grid.height
    kept = out.journal.path.stat().st_size if out.journal and out.journal.path.is_file() else 0
    journal = max(0, 2 * pixels - kept) if out.journal else 0
    return int(2 * pixels * SPACE_FACTOR) + journal


def cache_bytes(source: RasterSource) -> int:
    """Memory in which every block of the input survives until the next row of windows has used it.

    GDAL's option is in bytes here (rasterio), not in megabytes as in GDAL's own documentation.
    """
    least, most = _CACHE_BYTES
    return int(np.clip(source.bytes_of_rows(LARGEST_PX), least, most))


def _mapped(prepared: Preparation, tally: Tally, predictor: Predictor, out: MapFiles, seconds: float) -> Mapped:
    classes = [c for c in prepared.scheme.classes if tally.pixels[c.value]]
    figures = (
        [i + 1 for i in prepared.bands],
        list(prepared.plan.shape),
        prepared.plan.margin,
        tally.windows,
        tally.skipped,
        round(prepared.pixel_size_m, 4),
        round(seconds, 2),
    )
    return Mapped(
        files=out,
        scheme=prepared.scheme,
        grid=prepared.grid,
        extent=prepared.extent,
        pixels=tuple((c.code, int(tally.pixels[c.value])) for c in classes),
        nodata_pixels=int(tally.pixels[NODATA]),
        device=predictor.description,
        notes=prepared.notes,
        settings=tuple(zip(SETTINGS, figures, strict=True)),
    )
