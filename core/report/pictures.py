"""Small pictures of rasters: a map in the colours of its scheme, an image with its contrast stretched."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from ..agreement.agreement import Agreement
from ..errors import RasterError
from ..grid import Grid, Window
from ..raster.classes import ClassRaster
from ..raster.dataset import Dataset
from ..raster.ground import GroundPixels, ground_pixels
from ..raster.part import BandInfo, Part
from ..raster.source import RasterSource
from ..scheme import NODATA, Scheme
from .content import Picture

SIDE_PX = 640
"""Longest side of a picture."""
_STRETCH = (2.0, 98.0)
"""Percentiles that become black and white."""
_SAME, _DIFFERENT = (33, 145, 95, 90), (221, 90, 36, 255)
_RED_GREEN_BLUE = ({"b04", "red"}, {"b03", "green"}, {"b02", "blue"})
_LIGHT_NM = ((600, 700), (510, 600), (420, 510))

Rgba = npt.NDArray[np.uint8]
"""Red, green, blue and opacity, (rows, cols, 4)."""


def classes_picture(raster: ClassRaster, title: str) -> Picture:
    """A map in the colours of its scheme; nodata is transparent.

    Raises:
        RasterError: the file is damaged.
    """
    ground = ground_pixels(raster.grid)
    file = raster.dataset.file
    shape = _shape(raster.grid, ground)
    values = _read(raster.dataset, file.read, 1, out_shape=shape, resampling=Resampling.nearest)
    nodata = file.nodata
    if nodata is not None and 0 <= nodata <= 255:
        values = np.where(values == int(nodata), 255, values)
    pixels = palette(raster.scheme)[np.clip(values, 0, 255).astype(np.uint8)]
    return Picture(title, png(pixels), _size(raster.grid, ground), is_classes=True)


def image_picture(source: RasterSource, title: str, window: Window | None = None, *, side_px: int = SIDE_PX) -> Picture:
    """An image in natural colours where its bands tell them, else its first three bands, or one in grey.

    Args:
        source: the open raster.
        title: heading.
        window: which pixels to show; None: all.
        side_px: longest side of the picture.

    Raises:
        RasterError: a file is damaged.
    """
    window = window or source.grid.window
    grid = source.grid.crop(window)
    ground = ground_pixels(grid)
    shape = _shape(grid, ground, side_px)
    chosen = _natural(source.bands)
    layers, opaque = [], np.ones(shape, bool)
    for band in chosen:
        part = next(part for part in source.parts if band in part.bands)
        stored, valid = _band(part, band, window, shape)
        layers.append(_stretched(stored, valid))
        opaque &= valid
    colours = layers if len(layers) == 3 else [layers[0]] * 3
    pixels = np.dstack([*colours, np.where(opaque, 255, 0)]).astype(np.uint8)
    names = ", ".join(band.name or f"band {band.index}" for band in chosen)
    return Picture(title, png(pixels, smooth=True), f"{names}; {_size(grid, ground)}")


def map_picture(agreement: Agreement, scheme: Scheme, title: str) -> Picture:
    """The compared map in the colours of its own scheme, from the pixels that were kept of it."""
    sample = agreement.sample
    ground = ground_pixels(sample.grid)
    pixels = palette(scheme)[_picked(sample.own, _shape(sample.grid, ground))]
    return Picture(title, png(pixels), _size(sample.grid, ground), is_classes=True)


def sample_pictures(agreement: Agreement) -> tuple[Picture, Picture]:
    """The reference layer, and where map and reference differ, both from every n-th pixel of the map."""
    sample, scheme = agreement.sample, agreement.finest.scheme
    ground = ground_pixels(sample.grid)
    mapped, reference = (_picked(one, _shape(sample.grid, ground)) for one in (sample.mapped, sample.reference))
    both = (mapped != NODATA) & (reference != NODATA)
    difference = np.zeros((*mapped.shape, 4), np.uint8)
    difference[both & (mapped == reference)] = _SAME
    difference[both & (mapped != reference)] = _DIFFERENT
    return (
        Picture("Reference layer", png(palette(scheme)[reference]), scheme.title, is_classes=True),
        Picture("Where they differ", png(difference), "orange: another class; green: the same", is_classes=True),
    )


def _picked(values: npt.NDArray[np.uint8], shape: tuple[int, int]) -> npt.NDArray[np.uint8]:
    """As many of the values as a picture has pixels."""
    (high, wide), (rows, cols) = values.shape, shape
    return values[np.ix_(np.arange(rows) * high // rows, np.arange(cols) * wide // cols)]


def png(pixels: Rgba, *, smooth: bool = False) -> bytes:
    """The pixels as a PNG file, of a palette where 256 colours will do.

    Args:
        pixels: red, green, blue, opacity, uint8 (rows, cols, 4).
        smooth: store differences to the left neighbour, which makes photographs smaller; palettes are left as they are.
    """
    rows, cols, _ = pixels.shape
    colours, places = np.unique(np.ascontiguousarray(pixels).view(np.uint32), return_inverse=True)
    if len(colours) <= 256:
        table = colours.view(np.uint8).reshape(-1, 4)
        lines, chunks = places.reshape(rows, cols).astype(np.uint8), [(b"PLTE", table[:, :3]), (b"tRNS", table[:, 3])]
    else:
        lines, chunks = pixels.copy(), []
        lines[:, 1:] -= pixels[:, :-1] if smooth else 0
    filtered = int(smooth and not chunks)
    raw = np.insert(lines.reshape(rows, -1), 0, filtered, axis=1)
    head = struct.pack(">IIBBBBB", cols, rows, 8, 3 if chunks else 6, 0, 0, 0)
    parts = [(b"IHDR", head), *((kind, data.tobytes()) for kind, data in chunks)]
    parts += [(b"IDAT", zlib.compress(raw.tobytes())), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


def palette(scheme: Scheme) -> Rgba:
    """Value → colour, uint8 (256, 4); what the scheme lacks is transparent."""
    table = np.zeros((256, 4), np.uint8)
    for land_class in scheme.classes:
        table[land_class.value] = (*land_class.rgb, 255)
    return table


def _shape(grid: Grid, ground: GroundPixels, side_px: int = SIDE_PX) -> tuple[int, int]:
    """Rows and columns of the picture, in the proportions that the ground has in the middle of the raster."""
    middle = grid.height // 2
    wide, high = grid.width * ground.width_m[middle], grid.height * ground.height_m[middle]
    side = min(side_px, max(grid.width, grid.height))
    scale = side / max(wide, high)
    return max(1, round(high * scale)), max(1, round(wide * scale))


def _size(grid: Grid, ground: GroundPixels) -> str:
    middle = grid.height // 2
    wide, high = grid.width * ground.width_m[middle] / 1000, float(ground.height_m.sum()) / 1000
    return f"{wide:,.1f} km × {high:,.1f} km, pixels of {ground.width_m[middle]:.3g} m"


def _natural(bands: Sequence[BandInfo]) -> list[BandInfo]:
    """Red, green and blue by name, else by wavelength, else the first three or the only band."""
    by_name = [next((b for b in bands if names & set(b.name.lower().split())), None) for names in _RED_GREEN_BLUE]
    by_light = [next((b for b in bands if _is_between(b.wavelength_nm, *limits)), None) for limits in _LIGHT_NM]
    for found in (by_name, by_light):
        complete = [band for band in found if band]
        if len(complete) == 3:
            return complete
    return list(bands[:3]) if len(bands) >= 3 else list(bands[:1])


def _is_between(number: float | None, low: float, high: float) -> bool:
    return number is not None and low <= number < high


def _band(
    part: Part, band: BandInfo, window: Window, shape: tuple[int, int]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """(values, valid) of one band, shrunk by averaging."""
    dataset = part.dataset
    row = dataset.grid.height - window.row_stop if dataset.south_up else window.row
    options = {"window": ((row, row + window.height), (window.col, window.col_stop)), "out_shape": shape}
    stored = _read(dataset, dataset.file.read, band.index, resampling=Resampling.average, **options)
    mask = _read(dataset, dataset.file.read_masks, band.index, **options) > 0
    return stored.astype(np.float64), mask & np.isfinite(stored)


def _read(dataset: Dataset, read: Any, band: int, **options: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - rasterio
    """Stored numbers or mask of a band, as ``read`` gives them, with the northernmost row first."""
    try:
        pixels = np.asarray(read(band, **options))
    except (RasterioError, OSError) as error:
        raise RasterError(f"{dataset.name} breaks off or is damaged.", "Copy or download it again.") from error
    return pixels[::-1] if dataset.south_up else pixels


def _stretched(values: npt.NDArray[np.float64], valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8]:
    if not valid.any():
        return np.zeros(values.shape, np.uint8)
    low, high = np.percentile(values[valid], _STRETCH)
    scaled = (np.where(valid, values, low) - low) / max(high - low, 1e-9)
    return (np.clip(scaled, 0, 1) ** 0.9 * 255).astype(np.uint8)
