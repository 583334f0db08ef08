"""From what a raster stores to what the network was trained on: whether the numbers fit, and the arithmetic.

Mean and deviation of a card refer to ``raw value × card.scale + card.offset``. A raster whose file states its own scale
and offset is read in the units that they give (``raster/part.py``). Such values are taken for the card's scaled units,
for its raw units, or, where the card was made from unscaled numbers, brought back by the file's scale: whichever lies
nearest. It must fit the card's percentiles; nothing is stretched to make it fit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...models.card import Card
from ..errors import RasterError
from ..raster.part import BandInfo
from ..raster.source import Pixels
from ..raster.validity import Mask

Values = npt.NDArray[np.float32]
"""(bands, rows, cols) in the weights' order."""

FAR = 25.0
"""A raster whose bright values are this many times above or below the training data's is refused."""
ODD = 5.0
"""From here on it is refused where all bands differ alike (another unit), and warned about otherwise."""
ABSURD = 1e4
"""Standard deviations from the mean that no measurement reaches."""


@dataclass(frozen=True)
class Scaling:
    """What turns read values into the network's input: ``value × gain + bias``, one pair for each band."""

    gain: tuple[float, ...]
    bias: tuple[float, ...]
    notes: tuple[str, ...] = ()
    """Warnings: what was assumed, what looks odd."""

    def normalise(self, pixels: Pixels) -> tuple[Values, Mask]:
        """The network's input, (value × scale + offset − mean) / std, and which of its pixels hold data.

        Pixels without data become 0, the mean. So do those that lie ``ABSURD`` deviations off: nodata values that the
        file does not declare, which would spoil a whole neighbourhood.
        """
        gain = np.array(self.gain, np.float32)[:, None, None]
        bias = np.array(self.bias, np.float32)[:, None, None]
        values = pixels.values * gain
        values += bias
        valid = pixels.valid & (np.abs(values).max(axis=0) < ABSURD)
        values[:, ~valid] = 0.0
        return values, valid


def fit_scaling(card: Card, bands: Sequence[BandInfo], sample: npt.NDArray[np.float32]) -> Scaling:
    """The arithmetic that fits a raster, once its values are seen to be in the weights' units.

    Args:
        card: of the weights.
        bands: of the raster, in the weights' order.
        sample: valid pixels as read, (bands, n) with n ≥ 1.

    Raises:
        RasterError: the values are far from those of the training data; the message names both ranges and the factor.
    """
    low, high = np.percentile(sample, (1, 99), axis=1)
    plain, scaled = _expected(card, 1.0, 0.0), _expected(card, card.scale, card.offset)
    as_card = (card.scale, card.offset)
    if all((band.scale, band.offset) == (1.0, 0.0) for band in bands):
        notes = _judge(_Range(low, high, plain), refuse=not _are_bytes(card, bands))
        return _scaling(card, [as_card] * len(bands), notes)
    unit = np.array([band.scale for band in bands])
    readings = (
        (_Range(low, high, scaled), [(1.0, 0.0)] * len(bands), ""),
        (_Range(low, high, plain), [as_card] * len(bands), ""),
        (
            _Range(low / unit, high / unit, plain),
            [(card.scale / band.scale, card.offset) for band in bands],
            f"The file's scale of {bands[0].scale:g} is undone, for the weights were made from unscaled numbers.",
        ),
    )
    values, factors, note = min(readings, key=lambda reading: reading[0].distance)  # of equals the first
    return _scaling(card, factors, (*((note,) if note else ()), *_judge(values)))


@dataclass(frozen=True)
class _Range:
    """What a raster holds beside what the weights were trained on, in one unit."""

    low: npt.NDArray[np.float64]
    high: npt.NDArray[np.float64]
    expected: npt.NDArray[np.float64]
    """(bands, 2): percentiles 1 and 99 of the training data."""

    @property
    def factor(self) -> npt.NDArray[np.float64]:
        """For each band: size of the raster's values over size of the training data's; 1 where they agree."""
        size = np.maximum(np.abs(self.low), np.abs(self.high))
        return np.maximum(size, 1e-30) / np.maximum(np.abs(self.expected).max(axis=1), 1e-30)

    @property
    def distance(self) -> float:
        """How far the middle band is from fitting, in powers of ten."""
        return abs(math.log10(float(np.median(self.factor))))

    @property
    def story(self) -> str:
        """Both ranges in words."""
        return (
            f"The raster's values run from {self.low.min():.4g} to {self.high.max():.4g}, those that the weights were "
            f"trained on from {self.expected.min():.4g} to {self.expected.max():.4g}"
        )


def _scaling(card: Card, factors: Sequence[tuple[float, float]], notes: Sequence[str]) -> Scaling:
    """The card's mean and deviation, and a (scale, offset) for each band, as one multiplication and one addition."""
    return Scaling(
        gain=tuple(scale / band.std for (scale, _), band in zip(factors, card.bands, strict=True)),
        bias=tuple((offset - band.mean) / band.std for (_, offset), band in zip(factors, card.bands, strict=True)),
        notes=tuple(notes),
    )


def _expected(card: Card, scale: float, offset: float) -> npt.NDArray[np.float64]:
    return np.array([(band.low * scale + offset, band.high * scale + offset) for band in card.bands], np.float64)


def _are_bytes(card: Card, bands: Sequence[BandInfo]) -> bool:
    """Both sides are 8-bit images: their unit is the same, however dark a sea or a forest may be."""
    return all(band.dtype == "uint8" for band in bands) and 2 < max(band.high for band in card.bands) <= 255


def _judge(values: _Range, *, refuse: bool = True) -> tuple[str, ...]:
    """Warnings for an odd range; an error for one that must be another unit."""
    factor, middle = values.factor, float(np.median(values.factor))
    off = max(middle, 1 / middle)
    if off < ODD:
        return ()
    alike = len(factor) > 1 and bool(np.all((factor > middle / 2) & (factor < middle * 2)))
    if not refuse or (off < FAR and not alike):
        return (f"{values.story}; the map may be poor.",)
    power = 10.0 ** round(math.log10(1 / middle))
    times = f"{power:g} times larger" if power >= 1 else f"{1 / power:g} times smaller"
    raise RasterError(
        f"{values.story}: they would have to be about {times}.",
        f"Multiply the raster by {power:g} with the raster calculator, or state its scale with gdal_edit -scale.",
    )
