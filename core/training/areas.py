"""Land that somebody chose to hold back: the polygons of a layer as cells of the training rasters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import TrainingError
from ..grid import Grid, Window
from ..mapping.area import Area
from .doubt import area_on
from .scene import Scene
from .split import CELL_PX, Cells, Part, whole


def held_areas(scenes: Sequence[Scene], layers: Mapping[Part, Sequence[str]]) -> list[Cells]:
    """The cells of each training raster: those that a polygon touches belong to its part, all others to the training.

    A cell is touched where the centre of one of its pixels lies in a polygon; the part named last wins.

    Args:
        scenes: the training rasters.
        layers: paths of polygon layers for each part.

    Raises:
        TrainingError: a layer touches none of the rasters, or leaves nothing to train on.
        VectorError: a layer cannot be read, or holds no polygons.
    """
    cells = [whole(scene, Part.TRAIN) for scene in scenes]
    for part, paths in layers.items():
        for path in paths:
            touched = [_touched(path, scene.grid, one.shape) for scene, one in zip(scenes, cells, strict=True)]
            if not any(some.any() for some in touched):
                raise TrainingError(
                    f"The area {Path(path).name} touches none of the training rasters.", "Draw it on one of them."
                )
            for one, some in zip(cells, touched, strict=True):
                one[some] = part
    if not any((one == Part.TRAIN).any() for one in cells):
        raise TrainingError("The areas that are held back leave nothing to train on.", "Hold back less.")
    return cells


def _touched(path: str, grid: Grid, shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """True for the cells of a raster in which a polygon of the layer has the centre of a pixel."""
    found = np.zeros(shape, np.bool_)
    area = area_on(path, grid)
    if area is None:
        return found
    first, last = area.window.row // CELL_PX, (area.window.row_stop - 1) // CELL_PX
    for row in range(first, last + 1):
        found[min(row, shape[0] - 1)] |= _in_row(area, grid, row, shape[1])
    return found


def _in_row(area: Area, grid: Grid, row: int, cells: int) -> npt.NDArray[np.bool_]:
    """True for the cells of a row of cells that the area touches; what the edge cuts belongs to the last whole one."""
    top = row * CELL_PX
    window = Window(0, top, grid.width, min(CELL_PX, grid.height - top))
    cols = np.flatnonzero(area.mask(window).any(axis=0)) // CELL_PX
    found = np.zeros(cells, np.bool_)
    found[np.minimum(cols, cells - 1)] = True
    return found
