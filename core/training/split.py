"""Which part of each raster is trained on, which chooses the best state, and which is only scored at the end.

Everything lies on cells of 32 px. A training window holds training cells only, so that no pixel that is scored later
was ever seen, not even as surroundings.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from ..errors import TrainingError
from ..scheme import NODATA
from .scene import Scene

CELL_PX = 32
"""Side of a cell."""
Cells = npt.NDArray[np.uint8]
"""``Part`` of each cell of a raster, (cell rows, cell cols); the last ones may be cut by the raster's edge."""


class Part(IntEnum):
    """What a cell is for."""

    BUFFER = 0
    """Between parts; neither seen nor scored."""
    TRAIN = 1
    VALIDATION = 2
    TEST = 3


@dataclass(frozen=True)
class SplitRule:
    """How blocks are held back where no rasters of their own are given for validation and test."""

    validation: float
    """Share of the blocks that chooses the best state; 0 where validation rasters are given."""
    test: float
    """Share of the blocks that is only scored; 0 where test rasters are given."""
    block_px: int
    """Side of a block: at least the patch."""
    buffer_px: int
    """Width of the strip around held back blocks that is left out of the training."""
    seed: int


def whole(scene: Scene, part: Part) -> Cells:
    """All cells of a raster for one part."""
    return np.full(_cell_shape(scene), part, np.uint8)


def hold_back(scenes: Sequence[Scene], rule: SplitRule, drawn: Sequence[Cells] = ()) -> list[Cells]:
    """The cells of each training raster, with whole blocks held back for validation and test, chosen by seed.

    A block is held back only if every class that it holds keeps pixels in the training blocks.

    Args:
        scenes: the training rasters.
        rule: how much is held back.
        drawn: the cells with what was chosen for a part already; no block is taken that touches it. Empty: nothing.

    Raises:
        TrainingError: there are too few blocks.
    """
    cells = [one.copy() for one in drawn] or [whole(scene, Part.TRAIN) for scene in scenes]
    if rule.validation == rule.test == 0.0:
        return [_with_buffer(one, -(-rule.buffer_px // CELL_PX)) for one in cells]
    everywhere = [(i, block) for i, scene in enumerate(scenes) for block in _blocks(scene, rule.block_px)]
    blocks = [(i, block) for i, block in everywhere if (cells[i][block] == Part.TRAIN).all()]
    wanted = {Part.TEST: _count(rule.test, len(blocks)), Part.VALIDATION: _count(rule.validation, len(blocks))}
    left = [_class_counts(scenes[i], block) for i, block in blocks]
    remaining = np.sum(left, axis=0)
    for number in np.random.default_rng(rule.seed).permutation(len(blocks)):
        part = next((p for p, count in wanted.items() if count), None)
        if part is None:
            break
        if ((left[number] > 0) & (remaining - left[number] <= 0)).any():
            continue
        scene, block = blocks[number]
        cells[scene][block] = part
        remaining = remaining - left[number]
        wanted[part] -= 1
    if any(wanted.values()) or not np.any(remaining):
        raise TrainingError(
            f"The rasters have only {len(blocks)} blocks of {rule.block_px} px, too few to hold some back for testing "
            "while each class stays in the training.",
            "Give test rasters, more data or smaller patches.",
        )
    return [_with_buffer(one, -(-rule.buffer_px // CELL_PX)) for one in cells]


def windows_in(scene: Scene, cells: Cells, part: Part, side_px: int, stride_px: int) -> npt.NDArray[np.int64]:
    """(row, col) in pixels, int64 (n, 2), of all windows that touch nothing but cells of one part, and hold a label.

    Args:
        scene: the raster with its labels.
        cells: its parts.
        part: the wanted one.
        side_px: side of a window.
        stride_px: distance between windows.
    """
    rows, cols = (np.arange(0, length - side_px + 1, stride_px) for length in scene.grid.shape)
    if not (len(rows) and len(cols)):
        return np.empty((0, 2), np.int64)
    inside = _count_in(cells != part, rows, cols, side_px) == 0
    labelled = _count_in(_labelled_cells(scene, cells.shape), rows, cols, side_px) > 0
    found = np.argwhere(inside & labelled)
    return np.stack([rows[found[:, 0]], cols[found[:, 1]]], axis=1).astype(np.int64)


def hold_back_windows(
    scenes: Sequence[Scene], side_px: int, stride_px: int, share: float, seed: int
) -> tuple[list[Cells], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """A share of all windows, drawn at random: as papers do it, neighbours on either side.

    Args:
        scenes: the training rasters.
        side_px: side of a window.
        stride_px: distance between windows; below the side they share pixels.
        share: of the windows that are held back.
        seed: of the draw.

    Returns:
        The cells of each raster, TEST where they lie in a window that is held back, BUFFER where they touch one; and
        (n, 3) scene, row, col of the windows to train on and of those held back.

    Raises:
        TrainingError: there are too few windows.
    """
    found = [windows_in(scene, whole(scene, Part.TRAIN), Part.TRAIN, side_px, stride_px) for scene in scenes]
    windows = np.concatenate([np.insert(places, 0, i, axis=1) for i, places in enumerate(found)])
    held = round(share * len(windows))
    if not 0 < held < len(windows):
        raise TrainingError(
            f"The rasters hold only {len(windows)} windows of {side_px} px with labels, too few to hold some back.",
            "Give more data or smaller patches.",
        )
    order = np.random.default_rng(seed).permutation(len(windows))
    train, test = windows[np.sort(order[held:])], windows[np.sort(order[:held])]
    cells = [whole(scene, Part.TRAIN) for scene in scenes]
    for number, *corner in test:
        one, lengths = cells[number], scenes[number].grid.shape
        touched = tuple(slice(a // CELL_PX, (a + side_px - 1) // CELL_PX + 1) for a in corner)
        inner = tuple(_inner(a, side_px, length) for a, length in zip(corner, lengths, strict=True))
        one[touched] = np.maximum(one[touched], Part.VALIDATION)
        one[inner] = Part.TEST
    for one in cells:
        one[one == Part.VALIDATION] = Part.BUFFER
    return cells, train, test


def draw_apart(windows: npt.NDArray[np.int64], side_px: int, count: int, seed: int) -> npt.NDArray[np.int64]:
    """Some windows, drawn at random, that share no pixels; fewer than ``count`` where no more fit.

    Args:
        windows: (n, 3) scene, row, col.
        side_px: side of a window.
        count: how many are wanted, at least one.
        seed: of the draw.
    """
    chosen: list[npt.NDArray[np.int64]] = []
    left = np.random.default_rng(seed).permutation(windows)
    while len(left) and len(chosen) < count:
        first = left[0]
        chosen.append(first)
        near = (np.abs(left[:, 1:] - first[1:]) < side_px).all(axis=1) & (left[:, 0] == first[0])
        left = left[~near]
    return np.array(sorted(chosen, key=tuple))


def _inner(first: int, side_px: int, length: int) -> slice:
    """The cells whose pixels all lie in [first, first + side_px); the last one reaches to the raster's edge."""
    stop, last = (first + side_px) // CELL_PX, max(1, length // CELL_PX)
    if first + side_px >= length:
        stop = last
    elif stop >= last and length % CELL_PX:
        stop = last - 1
    return slice(-(-first // CELL_PX), stop)


def pixels_of(cells: Cells, part: Part, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """True for the pixels of a raster of ``shape`` (rows, cols) that belong to a part."""
    grown = np.repeat(np.repeat(cells == part, CELL_PX, axis=0), CELL_PX, axis=1)
    missing = max(0, shape[0] - grown.shape[0]), max(0, shape[1] - grown.shape[1])
    # Pixels of cells that the edge cuts belong to the last whole cell beside them.
    return np.pad(grown, ((0, missing[0]), (0, missing[1])), mode="edge")


def pixels_in(cells: Cells, part: Part, place: tuple[slice, slice]) -> npt.NDArray[np.bool_]:
    """As ``pixels_of``, for a piece of the raster alone: True for its pixels that belong to a part."""
    rows, cols = (
        np.minimum(np.arange(one.start, one.stop) // CELL_PX, count - 1)
        for one, count in zip(place, cells.shape, strict=True)
    )
    inside: npt.NDArray[np.bool_] = cells[rows[:, None], cols] == part
    return inside


def _cell_shape(scene: Scene) -> tuple[int, int]:
    return max(1, scene.grid.height // CELL_PX), max(1, scene.grid.width // CELL_PX)


def _count_in(
    marked: npt.NDArray[np.bool_], rows: npt.NDArray[np.int64], cols: npt.NDArray[np.int64], side_px: int
) -> npt.NDArray[np.int64]:
    """How many marked cells each window touches, (len(rows), len(cols)) for windows that start there, pixels."""
    sums = np.pad(np.cumsum(np.cumsum(marked, axis=0, dtype=np.int64), axis=1), ((1, 0), (1, 0)))
    # Pixels of cells that the edge cuts belong to the last whole cell beside them.
    top, left = (np.minimum(at // CELL_PX, n - 1) for at, n in zip((rows, cols), marked.shape, strict=True))
    bottom, right = (
        np.minimum((at + side_px - 1) // CELL_PX, n - 1) + 1 for at, n in zip((rows, cols), marked.shape, strict=True)
    )
    far, near = sums[bottom], sums[top]
    counts: npt.NDArray[np.int64] = far[:, right] - near[:, right] - far[:, left] + near[:, left]
    return counts


def _labelled_cells(scene: Scene, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """True for cells with any labelled pixel; pixels of cells that the edge cuts belong to the last whole one."""
    rows, cols = (np.arange(count) * CELL_PX for count in shape)
    known = np.logical_or.reduceat(scene.labels != NODATA, rows, axis=0)
    found: npt.NDArray[np.bool_] = np.logical_or.reduceat(known, cols, axis=1)
    return found


def _blocks(scene: Scene, block_px: int) -> list[tuple[slice, slice]]:
    """The raster's cells as blocks of at least ``block_px``, of nearly the same size."""
    rows, cols = (_cuts(cells, max(1, block_px // CELL_PX)) for cells in _cell_shape(scene))
    return [(row, col) for row in rows for col in cols]


def _cuts(cells: int, block: int) -> list[slice]:
    edges = np.linspace(0, cells, max(1, cells // block) + 1).round().astype(int)
    return [slice(int(a), int(b)) for a, b in itertools.pairwise(edges)]


def _count(share: float, blocks: int) -> int:
    return max(1, round(share * blocks)) if share > 0 else 0


def _class_counts(scene: Scene, block: tuple[slice, slice]) -> npt.NDArray[np.int64]:
    rows, cols = (slice(s.start * CELL_PX, s.stop * CELL_PX) for s in block)
    return np.bincount(np.asarray(scene.labels[rows, cols]).ravel(), minlength=256)[:255]


def _with_buffer(cells: Cells, width: int) -> Cells:
    """The cells with a strip of ``width`` cells around test blocks, then around validation blocks, taken out."""
    result = cells.copy()
    for part in (Part.TEST, Part.VALIDATION):
        near = cells == part
        for _ in range(width):
            padded = np.pad(near, 1)
            near = np.logical_or.reduce(
                [padded[r : r + near.shape[0], c : c + near.shape[1]] for r in range(3) for c in range(3)]
            )
        result[near & (result < part)] = Part.BUFFER
    return result
