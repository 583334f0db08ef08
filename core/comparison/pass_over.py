"""One pass over the maps of several weights and their reference: counts, and two rasters that tell where."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio

from ..agreement.bands import CACHE_BYTES, bands_of_rows
from ..agreement.reference import Reference
from ..errors import RasterError
from ..events import Reporter
from ..grid import Grid, Window
from ..raster.dataset import Dataset
from ..raster.ground import ground_pixels
from ..raster.lookup import look_up
from ..raster.together import Read, read_together
from ..raster.writer import RasterWriter
from ..scheme import LandClass, Scheme
from .blocks import Blocks
from .counting import BOTH, NEITHER, ONLY_A, ONLY_B, Rows, Sums, count, empty_sums, pairs_of
from .legend import NO_CLASS, Legend

STATES_SCHEME = Scheme(
    id="four-states",
    title="Which of two maps is right",
    source="",
    classes=(
        LandClass(BOTH, "both", "Both right", "#cfe3d6"),
        LandClass(ONLY_A, "A", "Only A right", "#2f6fd0"),
        LandClass(ONLY_B, "B", "Only B right", "#f08a24"),
        LandClass(NEITHER, "none", "Neither right", "#5a2a3a"),
    ),
)
"""What the rasters of states hold."""


@dataclass(frozen=True)
class OpenMap:
    """One weights' map of a raster, open."""

    classes: Dataset
    confidence: Dataset
    places: npt.NDArray[np.uint8]
    """Lookup table: scheme value → place in the legend."""


@dataclass(frozen=True)
class OpenSite:
    """All that is known of the pixels of one raster, on one grid."""

    name: str
    grid: Grid
    maps: tuple[OpenMap, ...]
    reference: Reference | None
    places: npt.NDArray[np.uint8] | None
    """Of the reference."""


@dataclass(frozen=True)
class PassFiles:
    """Where the rasters go."""

    states: tuple[Path, ...]
    """One for each pair of weights; none without a reference."""
    agreement: Path


def pass_over(site: OpenSite, legend: Legend, *, blocks: Blocks, out: PassFiles, reporter: Reporter) -> Sums:
    """Count by bands of rows; memory does not grow with the raster.

    Raises:
        RasterError: the maps have no pixel in common.
        OutputError: the rasters cannot be written.
    """
    weights = len(site.maps)
    pairs, sums = pairs_of(weights), empty_sums(blocks.count, weights, len(legend.scheme.classes))
    area_m2, of_cols = ground_pixels(site.grid).area_m2, blocks.of_cols()
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES))
        agreement = stack.enter_context(RasterWriter(out.agreement, site.grid))
        states = [stack.enter_context(RasterWriter(path, site.grid, scheme=STATES_SCHEME)) for path in out.states]
        # Closed before the files are: a run that is cancelled leaves no thread that still reads them.
        bands = stack.enter_context(contextlib.closing(read_together(_readers(site), bands_of_rows(site.grid))))
        for window, parts in bands:
            reporter.check_cancelled()
            rows = Rows(
                maps=np.stack(parts[:weights]),
                confidence=np.stack(parts[weights:-1]),
                reference=parts[-1],
                area_m2=area_m2[window.row : window.row_stop],
                row_block=blocks.first_of_rows(window),
                col_block=of_cols,
            )
            written = count(rows, pairs, sums)
            agreement.write(written.agreement, window.row)
            for writer, pixels in zip(states, written.states, strict=False):  # without a reference there is no writer
                writer.write(pixels, window.row)
            reporter.progress("compare", window.row_stop, site.grid.height, "rows")
        if not sums.valid.any():
            raise RasterError(f"The maps of {site.name} have no pixel with a class in common.")
    return sums


def read_map(opened: OpenMap, window: Window) -> npt.NDArray[np.uint8]:
    """Places in the legend, uint8 (rows, cols)."""
    return look_up(opened.classes.read([1], window)[0], opened.places)[0]


def read_confidence(opened: OpenMap, window: Window) -> npt.NDArray[np.uint8]:
    """Percent, uint8 (rows, cols)."""
    return np.asarray(opened.confidence.read([1], window)[0])


def read_reference(site: OpenSite, window: Window) -> npt.NDArray[np.uint8]:
    """Places in the legend, uint8 (rows, cols); 255 everywhere without a reference."""
    if site.reference is None or site.places is None:
        return np.full((window.height, window.width), NO_CLASS, np.uint8)
    return look_up(site.reference.read(window), site.places)[0]


def _readers(site: OpenSite) -> list[Read]:
    """Of each map, of each confidence, and of the reference."""
    maps = [partial(read_map, one) for one in site.maps]
    return [*maps, *(partial(read_confidence, one) for one in site.maps), partial(read_reference, site)]
