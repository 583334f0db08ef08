"""The numbers that a raster holds, from a few patches of it, and whether weights were trained on such."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.events import Failed, Final, Result
from ..models.card import Card
from .file_words import cannot_read
from .run_task import Hear, IsCancelled, Work

_PATCH_PX = 128
_ODD, _FAR = 5.0, 25.0
"""From which factor on values are another unit, where all bands differ alike, and where not: as in the engine."""
MANY_ZEROS = 0.02
"""Share of black pixels from which on they are more than a few dark ones."""


@dataclass(frozen=True)
class RasterValues:
    """What a sample of the pixels tells."""

    low: tuple[float, ...]
    """Percentile 1 of each band, in the file's order, as stored."""
    high: tuple[float, ...]
    """Percentile 99."""
    has_unit: bool
    """The file states a scale or an offset, which the engine applies."""
    black_share: float
    """Share of the pixels that are 0 in all bands although the file declares no nodata value, 0–1."""


def read_values(paths: Sequence[str]) -> RasterValues | None:
    """The values of a raster, or of one file per band; None where nothing can be read."""
    bands = []
    for path in paths:
        file = gdal.Open(path)
        if file is None:
            return None
        bands += [(file, file.GetRasterBand(number)) for number in range(1, file.RasterCount + 1)]
    data = [(f, b) for f, b in bands if b.GetColorInterpretation() != gdal.GCI_AlphaBand]
    samples = [_sample(file, band) for file, band in data]
    if not samples or any(sample is None for sample in samples):
        return None
    declared = any(band.GetNoDataValue() is not None for _, band in data) or len(data) < len(bands)
    sizes = {sample.size for sample in samples}
    black = np.logical_and.reduce([sample == 0 for sample in samples]) if len(sizes) == 1 else np.zeros(1, bool)
    limits = [_limits(sample, band.GetNoDataValue(), black) for sample, (_, band) in zip(samples, data)]
    units = [(band.GetScale() or 1.0, band.GetOffset() or 0.0) for _, band in data]
    return RasterValues(
        low=tuple(low for low, _ in limits),
        high=tuple(high for _, high in limits),
        has_unit=any(unit != (1.0, 0.0) for unit in units),
        black_share=0.0 if declared else float(black.mean()),
    )


def values_work(paths: Sequence[str]) -> Work:
    """The work that reads them; its result is ``values``."""

    def work(_hear: Hear, _is_cancelled: IsCancelled) -> Final:
        found = read_values(paths)
        return Failed("input", cannot_read(Path(paths[0]).name)) if found is None else Result({"values": found})

    return work


def unit_factor(values: RasterValues, card: Card, bands: Sequence[int]) -> float | None:
    """The power of ten by which the raster would have to be multiplied; None where its unit is that of the weights.

    Args:
        values: of the raster.
        card: of the weights.
        bands: the raster's bands, from 1, in the weights' order.
    """
    is_known = len(bands) == len(card.bands) and max(bands, default=0) <= len(values.low)
    if values.has_unit or not is_known:
        return None
    factors = []
    for number, band in zip(bands, card.bands):
        size = max(abs(values.low[number - 1]), abs(values.high[number - 1]), 1e-30)
        factors.append(size / max(abs(band.low), abs(band.high), 1e-30))
    middle = float(np.median(factors))
    off = max(middle, 1 / middle)
    alike = len(factors) > 1 and all(middle / 2 < factor < middle * 2 for factor in factors)
    if off < _ODD or (off < _FAR and not alike):
        return None
    return 10.0 ** round(math.log10(1 / middle))


def _sample(file, band) -> np.ndarray | None:  # noqa: ANN001 - GDAL's dataset and band
    """Stored values of nine patches, three by three, from edge to edge."""
    width, height = min(_PATCH_PX, file.RasterXSize), min(_PATCH_PX, file.RasterYSize)
    cols = sorted({(file.RasterXSize - width) * i // 2 for i in range(3)})
    rows = sorted({(file.RasterYSize - height) * i // 2 for i in range(3)})
    patches = [band.ReadAsArray(col, row, width, height) for row in rows for col in cols]
    return None if any(patch is None for patch in patches) else np.concatenate([patch.ravel() for patch in patches])


def _limits(sample: np.ndarray, nodata: float | None, black: np.ndarray) -> tuple[float, float]:
    valid = np.isfinite(sample)
    if nodata is not None:
        valid &= sample != nodata
    if black.size == sample.size:
        valid &= ~black
    if not valid.any():
        return 0.0, 0.0
    low, high = np.percentile(sample[valid], (1, 99))
    return float(low), float(high)
