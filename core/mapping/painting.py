"""A coarse picture of the map while it grows, for whoever watches: a small raster, written anew about every second.

Each picture is a file of its own, complete before its name is told as the figure ``painting``: another program may have
the last one open. They lie in the folder of the unfinished run and go with it.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from types import TracebackType

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from ..events import Reporter
from ..grid import Window
from ..scheme import NODATA
from .preparation import Preparation

FIGURE = "painting"
"""Name of the figure whose value is the newest picture's path."""
SIDE_PX = 1024
"""Longest side of a picture."""
PAUSE_S = 1.0
_KEPT = 2
"""Pictures that are kept: the newest, and the one that may still be drawn."""


class Painting:
    """Takes windows as they are done, and writes pictures of them; a context manager.

    A picture that cannot be written is left out: the map does not depend on it.

    Args:
        folder: for the pictures, which exists; None: nothing is written.
        prepared: what is mapped.
        reporter: told each picture's path.
    """

    def __init__(self, folder: Path | None, prepared: Preparation, reporter: Reporter) -> None:
        self._folder, self._prepared, self._reporter = folder, prepared, reporter
        extent = prepared.extent
        self._step = -(-max(extent.height, extent.width) // SIDE_PX)
        shape = -(-extent.height // self._step), -(-extent.width // self._step)
        self._pixels = np.full(shape, NODATA, np.uint8)
        self._written: list[Path] = []
        self._number = 0
        self._since = time.monotonic()

    def __enter__(self) -> Painting:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        """Leave a picture of the whole map, which is looked at while the run goes on, or none of a map that failed."""
        if kind is None and self._folder is not None:
            self._write(self._folder)
        elif kind is not None:
            self._clear(0)

    def put(self, window: Window, classes: npt.NDArray[np.uint8]) -> None:
        """Take the pixels of a window, (rows, cols) in the raster's frame; every n-th of them is seen."""
        if self._folder is None:
            return
        step, extent = self._step, self._prepared.extent
        row, col = window.row - extent.row, window.col - extent.col
        seen = classes[-row % step :: step, -col % step :: step]
        first_row, first_col = -(-row // step), -(-col // step)
        self._pixels[first_row : first_row + seen.shape[0], first_col : first_col + seen.shape[1]] = seen
        if time.monotonic() - self._since >= PAUSE_S:
            self._write(self._folder)
            self._since = time.monotonic()

    def _write(self, folder: Path) -> None:
        self._number += 1
        path = folder / f"painting_{self._number}.tif"
        self._written.append(path)
        try:
            self._save(path)
        except (RasterioError, OSError):
            self._written.pop()
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            return
        self._clear(_KEPT)
        self._reporter.metric(FIGURE, str(path))

    def _save(self, path: Path) -> None:
        prepared, t, n = self._prepared, self._prepared.grid.transform, self._step
        height, width = self._pixels.shape
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=width,
            height=height,
            count=1,
            dtype="uint8",
            nodata=NODATA,
            crs=CRS.from_user_input(prepared.grid.crs),
            transform=Affine(
                t.x_per_col * n, t.x_per_row * n, t.x_origin, t.y_per_col * n, t.y_per_row * n, t.y_origin
            ),
        ) as file:
            file.write_colormap(1, {c.value: (*c.rgb, 255) for c in prepared.scheme.classes})
            file.write(self._pixels, 1)

    def _clear(self, keep: int) -> None:
        """Delete all but the newest pictures; one that is open elsewhere goes with the folder."""
        old = self._written[: len(self._written) - keep]
        for path in old:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        self._written = self._written[len(old) :]
