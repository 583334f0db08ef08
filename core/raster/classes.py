"""Rasters of scheme values, read as classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import RasterError, SchemeError
from ..grid import Grid, Window
from ..scheme import NODATA, Classes, Scheme, load_scheme
from .dataset import Dataset, open_dataset
from .lookup import look_up
from .stored import Stored
from .writer import SCHEME_TAG


@dataclass(frozen=True)
class ClassRaster:
    """An open raster of classes; a context manager."""

    scheme: Scheme
    grid: Grid
    dataset: Dataset

    def __enter__(self) -> ClassRaster:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.dataset.close()

    def read(self, window: Window | None = None) -> Classes:
        """Scheme values of a window (None: of all pixels), uint8 (rows, cols), 255 where the file has nodata.

        Raises:
            SchemeError: the file holds a value that the scheme lacks.
            RasterError: the file is damaged there.
        """
        stored = self._read(window or self.grid.window)
        if stored.dtype == np.uint8:
            values, seen = look_up(stored, self._table())
            self._check(seen)
            return values
        self._check_values(np.unique(stored).tolist())
        return self._wide(stored)

    def stored(self) -> Stored | None:
        """The file's own bytes; None where its numbers are larger."""
        if self.dataset.file.dtypes[0] != "uint8":
            return None
        return Stored(self._read, self._table(), self._check)

    def _read(self, window: Window) -> npt.NDArray[Any]:
        return np.asarray(self.dataset.read([1], window)[0])

    def _check(self, seen: npt.NDArray[np.bool_]) -> None:
        self._check_values(np.flatnonzero(seen).tolist())

    def _check_values(self, present: Sequence[int]) -> None:
        known = {*self.scheme.values, NODATA, self.dataset.file.nodata}
        odd = [v for v in present if v not in known]
        if odd:
            raise SchemeError(
                f"{self.dataset.name} holds {', '.join(str(v) for v in odd[:10])}, which the scheme {self.scheme.id} "
                f"does not have.",
                f"Its values are {', '.join(str(v) for v in self.scheme.values)}; name the scheme that was used.",
            )

    def _table(self) -> npt.NDArray[np.uint8]:
        """Byte of the file → value of the scheme."""
        table, nodata = np.arange(256, dtype=np.uint8), self.dataset.file.nodata
        if nodata is not None and 0 <= nodata <= NODATA and float(nodata).is_integer():
            table[int(nodata)] = NODATA
        return table

    def _wide(self, stored: npt.NDArray[Any]) -> Classes:
        """Values of a file whose numbers are larger than a byte."""
        nodata = self.dataset.file.nodata
        empty = stored == NODATA
        if nodata is not None and np.isfinite(nodata):
            empty |= stored == nodata
        return np.where(empty, np.uint8(NODATA), stored.astype(np.uint8))


def open_classes(path: str, scheme: str = "") -> ClassRaster:
    """The raster of classes at a path.

    Args:
        path: raster with one band of whole numbers.
        scheme: id or file of the class scheme; empty: the one that the file's own tags name.

    Raises:
        RasterError: no raster of classes.
        SchemeError: no scheme is named anywhere, or an unknown one.
    """
    dataset = open_dataset(path)
    try:
        if dataset.file.count != 1 or np.dtype(dataset.file.dtypes[0]).kind not in "iu":
            raise RasterError(
                f"{dataset.name} is no raster of classes: it has {dataset.file.count} band(s) of "
                f"{dataset.file.dtypes[0]}; one band of whole numbers is needed."
            )
        name = scheme or dataset.file.tags().get(SCHEME_TAG, "")
        if not name:
            raise SchemeError(f"Nothing says which class scheme {dataset.name} uses.", "Name it, for instance clc.")
        return ClassRaster(load_scheme(name), dataset.grid, dataset)
    except (RasterError, SchemeError):
        dataset.close()
        raise
