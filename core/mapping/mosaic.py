"""Windows read, predicted and put together to two rasters, band of rows by band of rows.

Memory: a few windows, and two bytes for each pixel of a few bands of rows. Nothing grows with the raster's height.

Windows that are done also go to a journal, if there is one; a run that was cut off takes them from there and gives the
same pixels as one that never stopped.
"""

from __future__ import annotations

import contextlib
import hashlib
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
from .journal import Bytes, Journal, JournalPlace
from .overlap import WriteBehind, read_ahead
from .painting import Painting
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
    journal: JournalPlace | None = None
    """Keeps what is done until the map is whole; None: a run that is cut off begins anew."""


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

    def put(self, place: Window, classes: Bytes, confidence: Bytes) -> None:
        """Fill the pixels of ``place``, a part of the band in the raster's frame."""
        slices = place.relative_to(self.window).slices
        self.classes[slices], self.confidence[slices] = classes, confidence

    def take(self, place: Window) -> tuple[Bytes, Bytes]:
        """Classes and confidence of ``place``, views."""
        slices = place.relative_to(self.window).slices
        return self.classes[slices], self.confidence[slices]


def map_windows(
    source: RasterSource, prepared: Preparation, *, predictor: Predictor, out: MapFiles, reporter: Reporter
) -> Tally:
    """Write classes and confidence of the prepared extent, and count them.

    Raises:
        RasterError: the raster is damaged somewhere, or holds no valid pixel in the extent.
        EngineError: the network gave no finite numbers, or the device failed.
        OutputError: the outputs cannot be written.
        CancelledError: the user stopped; nothing is left but the journal.
    """
    tally = Tally()
    with contextlib.ExitStack() as stack:
        classes = RasterWriter(out.classes, prepared.grid, scheme=prepared.scheme)
        confidence = RasterWriter(out.confidence, prepared.grid)
        stack.push(partial(_remove_if_alone, confidence))
        stack.enter_context(classes)
        stack.enter_context(confidence)
        journal = stack.enter_context(_journal(prepared, predictor, out.journal))
        painting = stack.enter_context(_painting(prepared, out.journal, reporter))
        behind = stack.enter_context(WriteBehind())
        for band in _bands(source, prepared, predictor, _Log(tally, journal, painting, behind, reporter)):
            tally.pixels += np.bincount(band.classes.ravel(), minlength=256)
            start = band.window.row - prepared.extent.row
            behind.submit(partial(classes.write, band.classes, start))
            behind.submit(partial(confidence.write, band.confidence, start))
        behind.submit(partial(journal.flush, journal.cut()))
        if tally.pixels[:NODATA].sum() == 0 and not prepared.may_be_empty:
            raise RasterError(
                f"{source.name} holds nothing but nodata in the area to be mapped.", "Choose another area."
            )
    return tally


@dataclass(frozen=True)
class _Log:
    """Who is told of each window that is done."""

    tally: Tally
    journal: Journal
    painting: Painting
    behind: WriteBehind
    reporter: Reporter

    def done(self, windows: list[_Loaded], band: _Band) -> None:
        """Keep windows whose pixels stand in the band."""
        for item in windows:
            self.painting.put(item.wanted, band.take(item.wanted)[0])
            self.journal.add(*(band.take(item.wanted) if item.inputs is not None else (None,)))
        if self.journal.is_due:
            self.behind.submit(partial(self.journal.flush, self.journal.cut()))


def _bands(source: RasterSource, prepared: Preparation, predictor: Predictor, log: _Log) -> Iterator[_Band]:
    """The map's bands of rows from top to bottom: first what an earlier run left, then what the network says."""
    tally, reporter = log.tally, log.reporter
    total, old = prepared.plan.count(prepared.extent), log.journal.windows
    if old:
        reporter.log(f"{old} of {total} windows were done before; the run goes on behind them.")
    kept = log.journal.kept((w.height, w.width) for _, w in _places(prepared))
    with contextlib.closing(_load_all(source, prepared, old, predictor.batch)) as loaded:
        for row in prepared.plan.rows(prepared.extent):
            band = _Band(row.band)
            ready = row.tiles[: max(0, old - tally.windows)]
            for tile, pixels in zip(ready, kept, strict=False):  # others of what was kept belong to later rows
                _restore(tile, pixels, band, tally)
                log.painting.put(_wanted(tile, row.band), band.take(_wanted(tile, row.band))[0])
            for batch in _batches(itertools.islice(loaded, len(row.tiles) - len(ready)), predictor):
                reporter.check_cancelled()
                _predict([item for item in batch if item.inputs is not None], predictor, prepared, band)
                tally.windows += len(batch)
                tally.skipped += sum(item.inputs is None for item in batch)
                log.done(batch, band)
                reporter.progress("map", tally.windows, total, "windows")
            yield band


def _journal(prepared: Preparation, predictor: Predictor, place: JournalPlace | None) -> Journal:
    """The journal, for windows that are decided in exactly this way."""
    if place is None:
        return Journal(None)
    p = prepared
    way = (place.owner, predictor.description, p.plan, p.extent, p.bands, p.scaling, p.values.tobytes())
    return Journal(place.path, hashlib.sha256(repr(way).encode()).hexdigest())


def _painting(prepared: Preparation, place: JournalPlace | None, reporter: Reporter) -> Painting:
    """Pictures of the map as it grows, beside the journal; none for a map that keeps none."""
    return Painting(place.path.parent if place else None, prepared, reporter)


def _restore(tile: Tile, pixels: tuple[Bytes, Bytes] | None, band: _Band, tally: Tally) -> None:
    """Put a window of an earlier run into the band."""
    tally.windows += 1
    if pixels is None:
        tally.skipped += 1
    else:
        band.put(_wanted(tile, band.window), *pixels)


def _remove_if_alone(confidence: RasterWriter, kind: type[BaseException] | None, *_: object) -> None:
    """Confidence is renamed before the classes; should these then fail, it must not lie there alone."""
    if kind and confidence.finished:
        confidence.path.unlink(missing_ok=True)


def _places(prepared: Preparation) -> Iterator[tuple[Tile, Window]]:
    """Each window in the plan's order, with the part of its core that the map needs."""
    return ((tile, _wanted(tile, row.band)) for row in prepared.plan.rows(prepared.extent) for tile in row.tiles)


def _wanted(tile: Tile, band: Window) -> Window:
    return tile.core.intersection(band) or tile.core


def _load_all(source: RasterSource, prepared: Preparation, first: int, ahead: int) -> Generator[_Loaded, None, None]:
    """All windows from number ``first`` on, as many ahead as the predictor takes at once; more would fill memory."""
    return read_ahead(partial(_load, source, prepared), itertools.islice(_places(prepared), first, None), ahead)


def _load(source: RasterSource, prepared: Preparation, place: tuple[Tile, Window]) -> _Loaded:
    """Read and normalise one window; runs in the reading thread."""
    tile, wanted = place
    inside = None if prepared.area is None else prepared.area.mask(wanted)
    if inside is not None and not inside.any():
        return _Loaded(tile, wanted, inside, None)
    values, valid = prepared.scaling.normalise(source.read(tile.read, prepared.bands))
    kept = valid[wanted.relative_to(tile.read).slices]
    kept = kept if inside is None else kept & inside
    return _Loaded(tile, wanted, kept, tile.fill(values) if kept.any() else None)


def _batches(loaded: Iterable[_Loaded], predictor: Predictor) -> Iterator[list[_Loaded]]:
    """Windows in order, each time with as many for the network as it takes at once; the last list may be shorter."""
    batch: list[_Loaded] = []
    waiting = 0
    for item in loaded:
        batch.append(item)
        waiting += item.inputs is not None
        if waiting >= predictor.batch:
            yield batch
            batch, waiting = [], 0
    if batch:
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
        sure = np.where(known, confidence, NODATA)
        band.put(item.wanted, np.where(known, prepared.values[classes], NODATA), sure)


def _check_finite(item: _Loaded, classes: npt.NDArray[np.uint8]) -> None:
    broken = int(((classes == NO_CLASS) & item.valid).sum())
    if broken > MAX_BROKEN * item.valid.sum():
        w = item.wanted
        raise EngineError(
            f"The network gave no finite answer for {broken} pixels in rows {w.row} to {w.row_stop - 1}, "
            f"columns {w.col} to {w.col_stop - 1}.",
            "Try --precision fp32; if it happens again, the weights are broken.",
        )
