"""One file's share of a raster: its data bands on the common grid, and its own say on which pixels hold data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.vrt import WarpedVRT

from ..errors import RasterError
from ..grid import Grid, Window
from .alignment import covered, is_same, is_whole_shift
from .band_names import band_code, file_band_name, wavelength_nm
from .dataset import Dataset, looking_at, open_dataset
from .sentinel2 import product_offset
from .validity import Mask, stored_validity

_MIN_SCALE, _MAX_SCALE = 1e-20, 1e20
"""What a scale or an offset may be: beyond it, stored numbers leave what float32 can hold."""


@dataclass(frozen=True)
class BandInfo:
    """One band of data; alpha bands are none."""

    name: str
    """Its description, its colour, or the code in its file's name; empty where nothing names it."""
    wavelength_nm: float | None
    """Centre wavelength, where it is known."""
    scale: float
    """Read values are stored values × scale + offset: the file's own tags, 1 without any."""
    offset: float
    """In the units of the read values; 0 without tags."""
    file: str
    """Name of the file that holds it."""
    index: int
    """Its number in that file, from 1."""
    nodata: float | None
    """The stored number that means "no data"."""
    dtype: str
    """NumPy's name for the stored numbers, for instance ``uint16``."""


@dataclass(frozen=True)
class Part:
    """An open file whose pixels lie on the common grid."""

    dataset: Dataset
    bands: tuple[BandInfo, ...]
    alpha: int | None
    """Number of the alpha band, from 1."""
    has_mask: bool
    """The file brings a mask of its own beside nodata and alpha."""
    covers: Window
    """The pixels of the grid that the file reaches."""

    def read(self, window: Window, bands: Sequence[BandInfo]) -> tuple[npt.NDArray[np.float32], Mask, Mask]:
        """(values, valid, black) of a window: float32 (bands, rows, cols), and masks as ``stored_validity`` has them.

        The file's scale and offset are applied.

        Raises:
            RasterError: the file is damaged there.
        """
        indexes = [band.index for band in bands] + ([self.alpha] if self.alpha else [])
        stored = self.dataset.read(indexes, window)
        data = stored[: len(bands)]
        valid, black = stored_validity(data, [band.nodata for band in bands])
        if self.alpha:
            valid &= stored[-1] > 0
        if self.has_mask:
            valid &= self.dataset.read_mask(1, window)
        reached = np.zeros(valid.shape, bool)
        inside = self.covers.intersection(window)
        if inside:
            reached[inside.relative_to(window).slices] = True
        return _scaled(data, bands), valid & reached, black


def open_part(path: str) -> Part:
    """The file on its own grid.

    Raises:
        RasterError: as ``open_dataset``, and for complex numbers, a palette or a broken scale.
    """
    dataset = open_dataset(path)
    with looking_at(dataset, dataset.name):
        alpha = next((i + 1 for i, c in enumerate(dataset.file.colorinterp) if c == ColorInterp.alpha), None)
        bands = tuple(_band(dataset, Path(path), i) for i in dataset.file.indexes if i != alpha)
        flags = dataset.file.mask_flag_enums[0]
        has_mask = MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
        _check(dataset, bands)
    return Part(dataset, bands, alpha, has_mask, dataset.grid.window)


def align(part: Part, grid: Grid) -> tuple[Part, str]:
    """The part with its pixels on ``grid``, and a sentence on what was done to them (empty: nothing).

    Larger pixels are interpolated linearly; pixels that are only shifted by whole pixels keep their values.

    Raises:
        RasterError: the file does not overlap the grid.
    """
    own = part.dataset.grid
    if is_same(own, grid):
        return part, ""
    covers = covered(own, grid)
    if covers is None:
        raise RasterError(f"{part.dataset.name} lies elsewhere than the other files.", "Give bands of one scene.")
    moved = is_whole_shift(own, grid)
    t = grid.transform
    nodata = part.dataset.file.nodata
    view = WarpedVRT(
        part.dataset.file,
        crs=CRS.from_user_input(grid.crs),
        transform=Affine(t.x_per_col, 0, t.x_origin, 0, t.y_per_row, t.y_origin),
        width=grid.width,
        height=grid.height,
        resampling=Resampling.nearest if moved else Resampling.bilinear,
        **({"add_alpha": True} if nodata is None and part.alpha is None else {"src_nodata": nodata, "nodata": nodata}),
    )
    alpha = part.alpha or (view.count if nodata is None else None)
    done = "moved by whole pixels" if moved else f"resampled linearly from {own.transform.x_per_col:g}"
    note = f"{part.dataset.name} was {done} to the grid of {grid.transform.x_per_col:g} (units of the CRS)."
    return replace(
        part,
        dataset=replace(part.dataset, file=view, grid=grid, south_up=False),
        alpha=alpha,
        has_mask=False,
        covers=covers,
    ), note


def _band(dataset: Dataset, path: Path, index: int) -> BandInfo:
    file, i = dataset.file, index - 1
    colour = file.colorinterp[i].name
    name = file.descriptions[i] or (colour if colour in ("red", "green", "blue") and file.count > 2 else "")
    if not name and file.count == 1:
        name = file_band_name(path.stem)
    scale, offset, nodata = float(file.scales[i]), float(file.offsets[i]), file.nodatavals[i]
    product = product_offset(path, band_code(name)) if band_code(name) and scale == 1 and offset == 0 else None
    if product is not None:
        offset, nodata = product, 0.0 if nodata is None else nodata
    light = wavelength_nm(name, {**file.tags(index), **file.tags(index, ns="IMAGERY")})
    return BandInfo(name, light, scale, offset, dataset.name, index, nodata, file.dtypes[i])


def _check(dataset: Dataset, bands: Sequence[BandInfo]) -> None:
    if not bands:
        raise RasterError(f"{dataset.name} has nothing but an alpha band.")
    for band in bands:
        if dataset.file.colorinterp[band.index - 1] == ColorInterp.palette:
            raise RasterError(
                f"Band {band.index} of {dataset.name} holds palette numbers, not colours.",
                "Convert it first: gdal_translate -expand rgb.",
            )
        if np.dtype(dataset.file.dtypes[band.index - 1]).kind not in "iuf":
            raise RasterError(f"Band {band.index} of {dataset.name} holds complex numbers.", "Give amplitudes instead.")
        if not _MIN_SCALE < abs(band.scale) < _MAX_SCALE or not abs(band.offset) < _MAX_SCALE:
            raise RasterError(
                f"The scale tag of band {band.index} of {dataset.name} is {band.scale:g}, the offset {band.offset:g}.",
                "Correct them with gdal_edit -scale 1 -offset 0, or to what they should be.",
            )


def _scaled(stored: npt.NDArray[Any], bands: Sequence[BandInfo]) -> npt.NDArray[np.float32]:
    with np.errstate(over="ignore"):  # such pixels are not valid anyway
        values = stored.astype(np.float32)
    for band, layer in zip(bands, values, strict=True):
        if (band.scale, band.offset) != (1.0, 0.0):
            layer *= np.float32(band.scale)
            layer += np.float32(band.offset)
    return values
