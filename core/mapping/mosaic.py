"""Windows read, predicted and put together to two rasters, band of rows by band of rows.

Memory: a few windows, and two bytes for each pixel of a few bands of rows. Nothing grows with the raster's height.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import EngineError, RasterError
from ..events import Reporter
from ..grid import Window
from ..raster.source import RasterSource
from ..raster.validity import Mask
from ..raster.writer import RasterWriter
from ..scheme import NODATA
from .overlap import WriteBehind, read_ahead
from .predictor import NO_CLASS, Predictor
from .preparation import Preparation
from .windows import Tile

MAX_BROKEN = 0.001
"""Share of a window's valid pixels without a finite answer beyond which the run stops."""


@dataclass(frozen=True)
class MapFiles:
    """Where the map goes."""

    classes: Path
    """Scheme values; 255 is nodata."""
    confidence: Path
    """Largest class probability in percent, 0–100; 255 is nodata."""


@dataclass
class Tally:
    """What a run counts as it goes."""

    pixels: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(256, np.int64))
    """Pixels of each value in the map."""
    windows: int = 0
    """Windows done, skipped ones included."""
    skipped: int = 0
    """Windows without a valid pixel, which the network never saw."""


@dataclass(frozen=True)
class _Loaded:
    """A window that was read."""

    tile: Tile
    wanted: Window
    """The part of its core that belongs to the extent."""
    valid: Mask
    """(rows, cols) of ``wanted``."""
    inputs: npt.NDArray[np.float32] | None
    """(bands, rows, cols), normalised; None where no wanted pixel is valid."""


class _Band:
    """A band of rows of the map, nodata until windows fill it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.classes = np.full((window.height, window.width), NODATA, np.uint8)
        self.confidence = np.full((window.height, window.width), NODATA, np.uint8)


def map_windows(
    source: RasterSource, prepared: Preparation, *, predictor: Predictor, out: MapFiles, reporter: Reporter
) -> Tally:
    """Write classes and confidence of the prepared extent, and count them.

    Raises:
        RasterError: the raster is damaged somewhere, or holds no valid pixel in the extent.
        EngineError: the network gave no finite numbers, or the device failed.
        OutputError: the outputs cannot be written.
        CancelledError: the user stopped; nothing is left.
    """
    tally = Tally()
    total = prepared.plan.count(prepared.extent)
    with contextlib.ExitStack() as stack:
        classes = RasterWriter(out.classes, prepared.grid, scheme=prepared.scheme)
        confidence = RasterWriter(out.confidence, prepared.grid)
        stack.push(partial(_remove_if_alone, confidence))
        stack.enter_context(classes)
        stack.enter_context(confidence)
        behind = stack.enter_context(WriteBehind())
        loaded = stack.enter_context(contextlib.closing(_load_all(source, prepared)))
        for row in prepared.plan.rows(prepared.extent):
            band = _Band(row.band)
            for batch in _batches(itertools.islice(loaded, len(row.tiles)), predictor, tally):
                reporter.check_cancelled()
                _predict(batch, predictor, prepared, band)
                reporter.progress("map", tally.windows, total, "windows")
            tally.pixels += np.bincount(band.classes.ravel(), minlength=256)
            start = row.band.row - prepared.extent.row
            behind.submit(partial(classes.write, band.classes, start))
            behind.submit(partial(confidence.write, band.confidence, start))
        if tally.pixels[:NODATA].sum() == 0 and not prepared.may_be_empty:
            raise RasterError(
                f"{source.name} holds nothing but nodata in the area to be mapped.", "Choose another area."
            )
    return tally


def _remove_if_alone(confidence: RasterWriter, kind: type[BaseException] | None, *_: object) -> None:
    """Confidence is renamed before the classes; should these then fail, it must not lie there alone."""
    if kind and confidence.finished:
        confidence.path.unlink(missing_ok=True)


def _load_all(source: RasterSource, prepared: Preparation) -> Generator[_Loaded, None, None]:
    tiles = ((tile, row.band) for row in prepared.plan.rows(prepared.extent) for tile in row.tiles)
    return read_ahead(partial(_load, source, prepared), tiles)


def _load(source: RasterSource, prepared: Preparation, place: tuple[Tile, Window]) -> _Loaded:
    """Read and normalise one window; runs in the reading thread."""
    tile, band = place
    wanted = tile.core.intersection(band) or tile.core
    inside = None if prepared.area is None else prepared.area.mask(wanted)
    if inside is not None and not inside.any():
        return _Loaded(tile, wanted, inside, None)
    values, valid = prepared.scaling.normalise(source.read(tile.read, prepared.bands))
    kept = valid[wanted.relative_to(tile.read).slices]
    kept = kept if inside is None else kept & inside
    return _Loaded(tile, wanted, kept, tile.fill(values) if kept.any() else None)


def _batches(loaded: Iterable[_Loaded], predictor: Predictor, tally: Tally) -> Iterator[list[_Loaded]]:
    """Windows that the network must see, as many at a time as it takes; the last list may be short or empty."""
    batch: list[_Loaded] = []
    for item in loaded:
        tally.windows += 1
        if item.inputs is None:
            tally.skipped += 1
            continue
        batch.append(item)
        if len(batch) >= predictor.batch:
            yield batch
            batch = []
    yield batch


def _predict(batch: list[_Loaded], predictor: Predictor, prepared: Preparation, band: _Band) -> None:
    """Predict a batch and put its pixels into the band."""
    if not batch:
        return
    answer = predictor.predict(np.stack([item.inputs for item in batch if item.inputs is not None]))
    for i, item in enumerate(batch):
        classes = item.tile.keep(answer.classes[i], item.wanted)
        confidence = item.tile.keep(answer.confidence[i], item.wanted)
        _check_finite(item, classes)
        known = item.valid & (classes != NO_CLASS)
        place = item.wanted.relative_to(band.window).slices
        band.classes[place] = np.where(known, prepared.values[classes], NODATA)
        band.confidence[place] = np.where(known, confidence, NODATA)


def _check_finite(item: _Loaded, classes: npt.NDArray[np.uint8]) -> None:
    broken = int(((classes == NO_CLASS) & item.valid).sum())
    if broken > MAX_BROKEN * item.valid.sum():
        w = item.wanted
        raise EngineError(
            f"The network gave no finite answer for {broken} pixels in rows {w.row} to {w.row_stop - 1}, "
            f"columns {w.col} to {w.col_stop - 1}.",
            "Try --precision fp32; if it happens again, the weights are broken.",
        )
