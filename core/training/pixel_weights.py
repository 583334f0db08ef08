"""How much single pixels count, from a raster such as LandCoverNet's consensus score."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..errors import TrainingError
from ..grid import Grid, Window
from ..raster.dataset import open_dataset

BAND_OF_ROWS = 512


def read_weights(path: str, grid: Grid) -> npt.NDArray[np.uint8]:
    """The weights in a raster's last band, percent, (rows, cols) of a grid, by nearest neighbour.

    Numbers up to 1 are shares, up to 100 percent; where the raster has no data, a pixel does not count.

    Args:
        path: the raster; LandCoverNet keeps the score in its second band, beside the class.
        grid: of the raster that is trained on.

    Raises:
        TrainingError: the raster holds numbers below 0 or above 100, or nothing but 0.
        RasterError: it cannot be read.
    """
    t = grid.transform
    transform = Affine(t.x_per_col, t.x_per_row, t.x_origin, t.y_per_col, t.y_per_row, t.y_origin)
    with open_dataset(path) as dataset:
        name = dataset.name
        try:
            with WarpedVRT(
                dataset.file,
                crs=grid.crs,
                transform=transform,
                width=grid.width,
                height=grid.height,
                resampling=Resampling.nearest,
            ) as warped:
                values = _read(warped, grid)
        except RasterioError as error:
            raise TrainingError(f"The weights {name} cannot be brought onto the raster: {error}") from error
    largest = float(values.max())
    if values.min() < 0 or not 0 < largest <= 100:
        raise TrainingError(
            f"The weights in {name} run from {values.min():g} to {largest:g}; shares up to 1 or percent up to 100 are "
            "expected.",
            "Give a raster whose last band holds the score of each pixel.",
        )
    return np.rint(values * (100 if largest <= 1 else 1)).astype(np.uint8)


def _read(warped: WarpedVRT, grid: Grid) -> npt.NDArray[np.float32]:
    """The last band; 0 without data."""
    values = np.zeros(grid.shape, np.float32)
    for first in range(0, grid.height, BAND_OF_ROWS):
        window = Window(0, first, grid.width, min(BAND_OF_ROWS, grid.height - first))
        rows = ((first, window.row_stop), (0, grid.width))
        piece = warped.read(warped.count, window=rows, masked=True).astype(np.float32)
        values[window.slices] = np.nan_to_num(piece.filled(0.0))
    return values
