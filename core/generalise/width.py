"""Minimum width: which pixels of each class lie in places as wide as the rule asks, for all classes in one pass.

A pixel *survives* where an element of the minimum width fits into its class around it (morphological opening). The
element is the disk inscribed in a box of whole pixels, so that a strip of exactly the minimum width stays, one that is
a pixel narrower goes, and diagonal strips are treated alike. A distance transform cannot tell these two cases apart,
and a disk of odd size deletes the strip that must stay. Where the disk's whole box lies in the class, the box survives:
a square of exactly the MMU keeps its corners and so its area.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numba as nb
import numpy as np
import numpy.typing as npt

from ..raster.ground import GroundPixels
from ..scheme import NODATA, Classes
from .arrays import Flags, Longs
from .fill import grow
from .runs import RunMap


def element(width_px: float, height_px: float) -> Flags:
    """The disk in a box of whole pixels, bool (rows, cols): ``(2x/cols)² + (2y/rows)² ≤ 1`` from the box's centre.

    The box is the smallest that is no narrower than the minimum width; its middle rows and columns always belong.

    Args:
        width_px: minimum width in pixels along the row.
        height_px: the same across the row.
    """
    cols, rows = (max(1, math.ceil(size - 1e-6)) for size in (width_px, height_px))
    x = np.abs(np.arange(cols) - (cols - 1) / 2)
    y = np.abs(np.arange(rows) - (rows - 1) / 2)[:, None]
    return np.asarray(((2 * x / cols) ** 2 + (2 * y / rows) ** 2 <= 1 + 1e-9) | (x < 1) | (y < 1))


@dataclass(frozen=True, slots=True)
class _Around:
    """A window and the margin around it."""

    known: Classes
    """Classes that go on where there is none."""
    missing: Flags
    """Pixels without a class."""
    which: Longs
    """The element of each row."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The elements of a raster's rows, ready for use."""

    shapes: tuple[Longs, Longs, Longs]
    """Segments of the disks and of their boxes, and the rows that each spans, see ``_segments``."""
    chosen: Longs
    """Which element each row of the raster has, (rows,)."""

    @property
    def reach(self) -> int:
        """The longest side of an element in pixels."""
        return int(self.shapes[0].shape[1])

    @property
    def margin(self) -> int:
        """How far from a pixel others can decide whether it survives."""
        return 4 * self.reach

    def survivors(self, source: RunMap, rows: tuple[int, int], cols: tuple[int, int]) -> Flags:
        """Which pixels of a window survive, bool; nodata does not.

        Beyond the raster's edge and inside nodata the nearest class is taken to go on, so that the width of what is
        cut off is not held against it. Where rows differ in size, the element fits the row of its centre.

        Args:
            source: the whole raster, 255 is nodata.
            rows: first row of the window and the one after its last.
            cols: first column of the window and the one after its last.
        """
        around, inner = self._around(source, rows, cols), slice(self.margin, -self.margin)
        half = slice(2 * self.reach, -2 * self.reach)
        opened = _open(np.ascontiguousarray(around.known[half, half]), around.which[half], *self.shapes)
        return np.asarray(opened[half, half] & ~around.missing[inner, inner])

    def cores(self, source: RunMap, rows: tuple[int, int], cols: tuple[int, int]) -> Flags:
        """Which pixels of a window are the middle of an element that fits into their class, bool; see ``survivors``."""
        around, inner = self._around(source, rows, cols), slice(self.margin, -self.margin)
        fits = _fits(around.known, around.which, self.shapes[0], self.shapes[2])
        return np.asarray(fits[inner, inner] & ~around.missing[inner, inner])

    def _around(self, source: RunMap, rows: tuple[int, int], cols: tuple[int, int]) -> _Around:
        (top, bottom), above = _widened(rows, self.margin, source.height)
        (left, right), beside = _widened(cols, self.margin, source.width)
        padded = np.pad(source.window((top, bottom), (left, right)), (above, beside), mode="edge")
        missing = padded == NODATA
        known = grow(padded, missing, 2 * self.reach) if missing.any() else padded
        return _Around(known, missing, np.pad(self.chosen[top:bottom], above, mode="edge"))


def opening(ground: GroundPixels, min_width_m: float) -> Opening:
    """What the minimum width in metres means for pixels of these sizes."""
    sizes = np.stack((min_width_m / ground.width_m, min_width_m / ground.height_m), axis=1)
    boxes, chosen = np.unique(np.ceil(sizes - 1e-6), axis=0, return_inverse=True)
    elements = [element(width, height) for width, height in boxes]
    reach = max(max(disk.shape) for disk in elements)
    return Opening(_segments(elements, reach), chosen.ravel().astype(np.int64))


def _widened(span: tuple[int, int], far: int, size: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The span and ``far`` more on either side, as much of it as exists; and how much of it does not."""
    first, stop = max(0, span[0] - far), min(size, span[1] + far)
    return (first, stop), (far - (span[0] - first), far - (stop - span[1]))


def _segments(elements: list[Flags], reach: int) -> tuple[Longs, Longs, Longs]:
    """Rows of each element and of its box as (first, length) of columns from the origin; (first, count) of rows."""
    segments = np.zeros((len(elements), reach, 2), np.int64)
    boxes = np.zeros_like(segments)
    spans = np.zeros((len(elements), 2), np.int64)
    for number, disk in enumerate(elements):
        rows, cols = disk.shape
        spans[number] = -(rows // 2), rows
        boxes[number, :rows] = -(cols // 2), cols
        for row in range(rows):
            inside = np.flatnonzero(disk[row])
            segments[number, row] = inside[0] - cols // 2, inside.size
    return segments, boxes, spans


@nb.njit(cache=True)
def _open(classes: Classes, which: Longs, segments: Longs, boxes: Longs, spans: Longs) -> Flags:
    """Union of all elements and boxes that lie in one class; origins near the array's border are left out."""
    rows, cols = classes.shape
    reach = segments.shape[1]
    ahead = _run_lengths(classes)
    opened = np.zeros((rows, cols), np.bool_)
    for y in range(reach, rows - reach):
        disk, box, span = segments[which[y]], boxes[which[y]], spans[which[y]]
        x = reach
        while x < cols - reach:
            fits, count = _probe(classes, ahead, (y, x), disk, span)
            stop = min(x + count, cols - reach)
            if fits:
                _stamp(opened, (y, x, stop), disk, span)
            while fits and x < stop:
                box_fits, count = _probe(classes, ahead, (y, x), box, span)
                box_stop = min(x + count, stop)
                if box_fits:
                    _stamp(opened, (y, x, box_stop), box, span)
                x = box_stop
            x = stop
    return opened


@nb.njit(cache=True)
def _fits(classes: Classes, which: Longs, segments: Longs, spans: Longs) -> Flags:
    """Origins whose element lies in one class; those near the array's border are left out."""
    rows, cols = classes.shape
    reach = segments.shape[1]
    ahead = _run_lengths(classes)
    out = np.zeros((rows, cols), np.bool_)
    for y in range(reach, rows - reach):
        x = reach
        while x < cols - reach:
            fits, count = _probe(classes, ahead, (y, x), segments[which[y]], spans[which[y]])
            out[y, x : min(x + count, cols - reach)] = fits
            x += count
    return out


@nb.njit(cache=True)
def _stamp(opened: Flags, origins: tuple[int, int, int], shape: Longs, span: Longs) -> None:
    """Mark what the shape covers from each origin in row y, columns x to stop."""
    y, x, stop = origins
    for row in range(span[1]):
        left = x + shape[row, 0]
        opened[y + span[0] + row, left : left + shape[row, 1] + stop - x - 1] = True


@nb.njit(cache=True)
def _run_lengths(classes: Classes) -> npt.NDArray[np.uint16]:
    """How many pixels of the same class follow to the right, the pixel included."""
    rows, cols = classes.shape
    ahead = np.ones((rows, cols), np.uint16)
    for y in range(rows):
        for x in range(cols - 2, -1, -1):
            if classes[y, x] == classes[y, x + 1] and ahead[y, x + 1] < 65535:
                ahead[y, x] = ahead[y, x + 1] + 1
    return ahead


@nb.njit(cache=True)
def _probe(
    classes: Classes, ahead: npt.NDArray[np.uint16], origin: tuple[int, int], segments: Longs, span: Longs
) -> tuple[bool, int]:
    """Whether the element fits at the origin, and for how many columns from there the answer is the same."""
    y, x = origin
    slack = 65535
    for row in range(span[1]):
        at_y, at_x = y + span[0] + row, x + segments[row, 0]
        run = int(ahead[at_y, at_x])
        if classes[at_y, at_x] != classes[y, x]:
            return False, min(run, int(ahead[y, x]))
        if run < segments[row, 1]:
            return False, run
        slack = min(slack, int(run - segments[row, 1] + 1))
    return True, slack
