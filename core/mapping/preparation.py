"""Everything about a run that is settled before the first window is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ...models.card import Card
from ...models.catalogue import Package
from ..errors import JobError, RasterError, WeightsError
from ..grid import Grid, Window
from ..job import Device, Precision, TestTime
from ..raster.source import RasterSource
from ..raster.validity import Mask
from ..scheme import NODATA, Scheme, load_scheme
from .bands import match_bands
from .device import Choice
from .predictor import Predictor
from .scaling import Scaling, fit_scaling
from .suitability import check_pixel_size, sample_values
from .windows import LARGEST_PX, MARGIN_PX, WindowPlan, plan_windows

SMALLEST_WINDOW_PX = 256
"""Smaller ones would be margin for the greater part."""

OpenPredictor = Callable[[Package, tuple[int, int], Choice, TestTime, Callable[[], None]], Predictor]
"""Makes the network of a package ready for windows of one shape (rows, cols) on a device, as ``open_predictor``."""


class AreaMask(Protocol):
    """Where to map; ``area.Area`` is one."""

    @property
    def window(self) -> Window:
        """The pixels that the area touches."""

    def mask(self, window: Window) -> Mask:
        """True inside the area, (rows, cols) of a window."""


@dataclass(frozen=True)
class MapOptions:
    """What the user may choose; the defaults map the whole raster on the fastest device."""

    window: Window | None = None
    """Sub-extent in the raster's pixels; None: the whole raster."""
    area: AreaMask | None = None
    """Outside it the map is nodata; None: no limit."""
    bands: tuple[int, ...] = ()
    """Raster bands, from 1, in the weights' order; empty: matched by name."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    test_time: TestTime = TestTime.NONE
    """Whether each window is looked at several times."""
    margin_px: int = MARGIN_PX
    """Context on each side of a window that is computed and thrown away, a multiple of 32."""
    opened: OpenPredictor | None = None
    """Where the network comes from; None: made ready for this map. Whoever maps many parts keeps it between them."""
    may_be_empty: bool = False
    """Parts of a raster may hold nothing but nodata; a raster of nothing else is a mistake."""


@dataclass(frozen=True)
class Preparation:
    """A raster, weights and options that fit each other."""

    bands: tuple[int, ...]
    """The source's bands, from 0, in the weights' order."""
    scaling: Scaling
    plan: WindowPlan
    extent: Window
    """What the outputs hold, in the raster's frame."""
    grid: Grid
    """Of the outputs."""
    area: AreaMask | None
    scheme: Scheme
    values: npt.NDArray[np.uint8]
    """Lookup table of 256: the network's class index → scheme value; 255 for all else."""
    pixel_size_m: float
    """On the ground, at the raster's centre."""
    notes: tuple[str, ...]
    """Warnings to show before the run."""
    may_be_empty: bool = False
    """No pixel of the extent needs to be valid."""


def prepare(source: RasterSource, card: Card, options: MapOptions) -> Preparation:
    """All decisions of a run, made from the whole raster so that no extent changes them.

    Raises:
        RasterError: the raster does not fit the weights; the message says in what.
        SchemeError: the weights' scheme is unknown, or lacks a class of theirs.
        JobError: the extent and the area do not meet, or the extent leaves the raster.
        WeightsError: the weights name whole patches, so no map can be made with them.
    """
    if not card.makes_maps:
        raise WeightsError(f"{card.title} names whole patches, not pixels, so no map can be made with it.")
    scheme = load_scheme(card.scheme)
    match = match_bands(card, source.bands, options.bands)
    size = check_pixel_size(card, source.grid)
    extent = _extent(source.grid, options)
    bands = [source.bands[i] for i in match.indices]
    scaling = fit_scaling(card, bands, sample_values(source, match.indices, source.grid.window))
    return Preparation(
        bands=match.indices,
        scaling=scaling,
        plan=plan_windows(source.grid.height, source.grid.width, options.margin_px, largest_window(card)),
        extent=extent,
        grid=source.grid.crop(extent),
        area=options.area,
        scheme=scheme,
        values=value_table(card, scheme),
        pixel_size_m=size,
        notes=(*source.notes, *match.notes, *scaling.notes),
        may_be_empty=options.may_be_empty,
    )


def largest_window(card: Card) -> int:
    """Longest side of a window, pixels: a network that looks at all of it at once learnt to do so on its patches."""
    return max(SMALLEST_WINDOW_PX, card.patch_px) if card.network.sees_all else LARGEST_PX


def value_table(card: Card, scheme: Scheme) -> npt.NDArray[np.uint8]:
    """Class index of the network → value of the scheme, uint8 of 256; 255 where there is no such class."""
    table = np.full(256, NODATA, np.uint8)
    table[: len(card.classes)] = [scheme.by_code(code).value for code in card.classes]
    return table


def _extent(grid: Grid, options: MapOptions) -> Window:
    extent = options.window or grid.window
    if extent.intersection(grid.window) != extent:
        raise RasterError(f"The extent {extent} leaves the raster of {grid.width} × {grid.height} pixels.")
    if options.area and options.area.window.intersection(extent) is None:
        raise JobError("The extent and the area have no pixel in common.", "Leave one of them out.")
    return extent
