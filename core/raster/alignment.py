"""Several files on one grid: which grid, and which pixels of it each file covers."""

from __future__ import annotations

from collections.abc import Sequence

from rasterio.crs import CRS

from ..errors import RasterError
from ..grid import Grid, Window

TOLERANCE = 1e-3
"""Pixels, and share of a pixel size, by which grids may differ and still count as the same."""


def common_grid(grids: Sequence[Grid], names: Sequence[str]) -> Grid:
    """The grid with the smallest pixels, the first of those that share the size.

    Raises:
        RasterError: the files have several CRSs, or pixel sizes that are not whole multiples of the smallest.
    """
    main = min(grids, key=lambda grid: grid.transform.x_per_col)
    base = CRS.from_user_input(main.crs)
    for grid, name in zip(grids, names, strict=True):
        if CRS.from_user_input(grid.crs) != base:
            raise RasterError(
                f"{name} and {names[grids.index(main)]} have different coordinate reference systems.",
                "Give bands of one scene, or warp them to one grid first.",
            )
        ratios = pixel_ratios(grid, main)
        if any(abs(ratio - round(ratio)) > TOLERANCE for ratio in ratios):
            raise RasterError(
                f"The pixels of {name} are {ratios[0]:.3g} times as large as those of {names[grids.index(main)]}; "
                "only whole multiples fit one grid.",
                "Warp the files to one grid first.",
            )
    return main


def pixel_ratios(grid: Grid, main: Grid) -> tuple[float, float]:
    """How many pixels of ``main`` one pixel of ``grid`` spans: (columns, rows)."""
    return (
        grid.transform.x_per_col / main.transform.x_per_col,
        grid.transform.y_per_row / main.transform.y_per_row,
    )


def offset_px(grid: Grid, main: Grid) -> tuple[float, float]:
    """Where the upper left corner of ``grid`` lies, in pixels of ``main``: (column, row)."""
    return (
        (grid.transform.x_origin - main.transform.x_origin) / main.transform.x_per_col,
        (grid.transform.y_origin - main.transform.y_origin) / main.transform.y_per_row,
    )


def is_same(grid: Grid, main: Grid) -> bool:
    """The two grids have the same pixels."""
    close = (*offset_px(grid, main), *(ratio - 1 for ratio in pixel_ratios(grid, main)))
    return grid.shape == main.shape and all(abs(value) <= TOLERANCE for value in close)


def is_whole_shift(grid: Grid, main: Grid) -> bool:
    """The pixels of both are the same where they overlap, so that moving them changes no value."""
    fits = [abs(value - round(value)) <= TOLERANCE for value in offset_px(grid, main)]
    return all(fits) and all(abs(ratio - 1) <= TOLERANCE for ratio in pixel_ratios(grid, main))


def covered(grid: Grid, main: Grid) -> Window | None:
    """The pixels of ``main`` whose centres lie inside ``grid``; None where there are none."""
    (col, row), (wide, high) = offset_px(grid, main), pixel_ratios(grid, main)
    first_col, first_row = max(0, _centres_before(col)), max(0, _centres_before(row))
    stop_col = min(main.width, _centres_before(col + wide * grid.width))
    stop_row = min(main.height, _centres_before(row + high * grid.height))
    if first_col >= stop_col or first_row >= stop_row:
        return None
    return Window(first_col, first_row, stop_col - first_col, stop_row - first_row)


def _centres_before(edge: float) -> int:
    """How many pixel centres (at 0.5, 1.5, …) lie before a position; one on the edge counts as behind it."""
    return round(edge + TOLERANCE)
