"""The card of regional weights: what they were trained on, what they expect, and how well they did.

Standard library only, so that QGIS can read cards. Its JSON form is a STAC item (``stac.py``).
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from typing import Any, Optional

ENCODERS = (
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "efficientnet-b0",
    "efficientnet-b1",
    "efficientnet-b2",
    "efficientnet-b3",
    "efficientnet-b4",
    "mobilenet_v2",
    "timm-mobilenetv3_small_100",
    "timm-mobilenetv3_large_100",
)
ENCODER = "encoder"
"""The architecture of weights that name a whole patch; others start from their encoder, no map is made with them."""
ONNX = "onnx"
"""The architecture of a foreign network that comes as a graph of its own: it is run as it is and not trained on."""
LEVEL_WIDTHS = ("unet", "unetplusplus")
"""Architectures whose decoder has a width for each level."""
ONE_WIDTH = ("fpn", "pspnet", "pan", "deeplabv3plus")
"""Architectures whose decoder has one width."""
ARCHITECTURES = (*LEVEL_WIDTHS, "linknet", *ONE_WIDTH, ENCODER, ONNX)
MAX_BANDS = 64
MAX_CLASSES = 255


class ModelError(Exception):
    """A weights package or its card is broken; the message says what was found and what would work."""


@dataclass(frozen=True)
class Band:
    """One input band, in the order that the network expects."""

    name: str
    """For instance ``B04``."""
    wavelength_nm: Optional[float]
    """Centre wavelength, where the sensor has one."""
    mean: float
    """Mean of the training data after scale and offset."""
    std: float
    """Standard deviation of the training data after scale and offset, above 0."""
    low: float
    """First percentile of the raw training values: what a fitting raster looks like."""
    high: float
    """99th percentile of the raw training values."""


@dataclass(frozen=True)
class Network:
    """The shape of the network."""

    architecture: str = "unet"
    """One of ``ARCHITECTURES``."""
    encoder: str = "resnet18"
    depth: int = 4
    """Levels of the encoder; its stride is 2 ** depth."""
    decoder_channels: tuple[int, ...] = (128, 64, 32, 16)
    """Width at each level, from the deepest (U-Net, U-Net++); one width (FPN, PSPNet, PAN, DeepLabV3+); else none."""

    @property
    def widths(self) -> int:
        """How many widths the decoder needs."""
        return decoder_widths(self.architecture, self.depth)

    @property
    def sees_all(self) -> bool:
        """Parts of it average over the whole window, so that it should see windows of the size that it learnt with."""
        return self.architecture in ("pspnet", "pan", "deeplabv3plus", ENCODER, ONNX)


def decoder_widths(architecture: str, depth: int) -> int:
    """How many widths the decoder of an architecture needs at a depth."""
    if architecture in LEVEL_WIDTHS:
        return depth
    return 1 if architecture in ONE_WIDTH else 0


@dataclass(frozen=True)
class Score:
    """How a map made with these weights agreed with labels that were never trained on."""

    region: str
    overall_agreement: float
    """Share of pixels, 0–1."""
    pixels: int
    """How many pixels were compared."""
    level: str = ""
    """Scheme id that the figures belong to; empty: the card's own."""
    f1: tuple[tuple[str, Optional[float]], ...] = ()
    """(class code, F1) for each class present; None where it is undefined."""
    mean_iou: Optional[float] = None
    kappa: Optional[float] = None
    note: str = ""


@dataclass(frozen=True)
class Card:
    """Everything about regional weights but the numbers themselves."""

    id: str
    title: str
    description: str
    region: str
    footprint: tuple[float, float, float, float]
    """West, south, east, north of the training data, degrees (WGS 84)."""
    start: str
    """First acquisition, ISO 8601 date."""
    end: str
    """Last acquisition, ISO 8601 date."""
    sensor: str
    bands: tuple[Band, ...]
    scale: float
    """Raw value × scale + offset is what mean and std refer to."""
    offset: float
    pixel_size_m: tuple[float, float]
    """Smallest and largest pixel size that the weights are good for."""
    patch_px: int
    """Side of the training patches."""
    scheme: str
    """Id of the class scheme."""
    classes: tuple[str, ...]
    """Class codes in the order of the network's outputs."""
    network: Network
    simulated: bool
    """Trained on simulated landscapes: good for demonstrations only."""
    training_data: str
    licence: str
    attribution: str
    limits: str
    """What the weights cannot do, in words."""
    scores: tuple[Score, ...]
    hyperparameters: tuple[tuple[str, Any], ...] = ()
    class_shares: tuple[float, ...] = ()
    """Share of each class in the training data, in the order of ``classes``."""

    def __post_init__(self) -> None:
        problems = _problems(self)
        if problems:
            raise ModelError(
                f"The card of {_plain(self.id)[:80] or 'these weights'} is not valid: {' '.join(problems)}"
            )

    @property
    def stride(self) -> int:
        """Sides of the network's input must be multiples of this, pixels."""
        return int(2**self.network.depth)

    @property
    def makes_maps(self) -> bool:
        """They name pixels; weights that name whole patches only serve as a start."""
        return self.network.architecture != ENCODER

    @property
    def band_names(self) -> tuple[str, ...]:
        """The names of the bands in order."""
        return tuple(band.name for band in self.bands)


def _problems(card: Card) -> list[str]:
    checks = [
        (card.network.architecture in ARCHITECTURES, f"The architecture must be one of {', '.join(ARCHITECTURES)}."),
        (
            card.network.architecture == ONNX or card.network.encoder in ENCODERS,
            f"The encoder must be one of {', '.join(ENCODERS)}.",
        ),
        (3 <= card.network.depth <= 5, "The depth must be 3, 4 or 5."),
        (
            len(card.network.decoder_channels) == card.network.widths,
            f"The decoder needs {card.network.widths} widths, one for each level that has its own.",
        ),
        (all(1 <= c <= 1024 for c in card.network.decoder_channels), "Decoder widths run from 1 to 1024."),
        (1 <= len(card.bands) <= MAX_BANDS, f"There must be 1 to {MAX_BANDS} bands."),
        (2 <= len(card.classes) <= MAX_CLASSES, f"There must be 2 to {MAX_CLASSES} classes."),
        (len(set(card.classes)) == len(card.classes), "A class code stands twice."),
        (len(set(card.band_names)) == len(card.bands), "A band name stands twice."),
        (32 <= card.patch_px <= 2048, "The patch must have 32 to 2048 pixels a side."),
        (0 < card.pixel_size_m[0] <= card.pixel_size_m[1], "The range of pixel sizes is empty."),
        (_finite(card), "Scale, offset, means and percentiles must be finite and deviations above 0."),
        (_is_footprint(card.footprint), "The footprint must be west, south, east, north in degrees."),
        (all(_is_name(text) for text in _names(card)), "Names must be 1 to 128 printable characters."),
    ]
    return [sentence for fine, sentence in checks if not fine]


def _finite(card: Card) -> bool:
    numbers = [card.scale, card.offset]
    for band in card.bands:
        numbers += [band.mean, band.std, band.low, band.high]
    return all(math.isfinite(n) for n in numbers) and card.scale != 0 and all(b.std > 0 for b in card.bands)


def _is_footprint(box: tuple[float, float, float, float]) -> bool:
    west, south, east, north = box
    return -180 <= west <= east <= 180 and -90 <= south <= north <= 90


def _names(card: Card) -> list[str]:
    return [card.id, card.title, card.region, card.sensor, card.scheme, *card.band_names, *card.classes]


def _is_name(text: str) -> bool:
    return 1 <= len(text) <= 128 and _plain(text) == text


def _plain(text: str) -> str:
    """The text without control and direction-changing characters, which could disguise it."""
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
