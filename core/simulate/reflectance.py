"""What the sensor sees: surfaces with texture, mixed at edges by its blur, with noise."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..scheme import Classes
from . import cover as cv
from .cover import Scene
from .noise import Fractal, Noise, Values, mix, share
from .spectra import NORTH_CROPS, NORTH_LOOKS, SOUTH_CROPS, SOUTH_LOOKS, Look

MARGIN_PX = 4
"""How far the blur reaches."""
_BLUR_PX = 0.62
"""Standard deviation of the point spread; gives half the contrast at the Nyquist frequency or less."""
_NAMES = tuple(NORTH_LOOKS)
_OF_CLASS = {
    cv.CITY: "roofs", cv.SUBURB: "gardens", cv.INDUSTRY: "halls", cv.ROAD: "road", cv.MINE: "pit", cv.PARK: "park",
    cv.SPORT: "sport", cv.VINEYARD: "vines", cv.ORCHARD: "orchard", cv.OLIVES: "olives", cv.PASTURE: "pasture",
    cv.BROADLEAF: "broadleaf", cv.CONIFER: "conifer", cv.GRASSLAND: "grassland", cv.HEATH: "heath",
    cv.SCLEROPHYLL: "scrub", cv.SHRUB: "thicket", cv.BEACH: "sand", cv.MARSH: "reed", cv.BOG: "bog",
    cv.RIVER: "river", cv.LAKE: "lake", cv.SEA: "sea",
}  # fmt: skip


def reflect(scene: Scene, classes: Classes) -> npt.NDArray[np.uint16]:
    """Reflectance × 10000, uint16 (4, rows, cols) in 1…10000, of the patch without ``MARGIN_PX`` at each side."""
    looks = NORTH_LOOKS if scene.profile.name == "north" else SOUTH_LOOKS
    surface = _surfaces(scene, classes)
    share_b = _texture(scene, surface, looks)
    light = _light(scene, surface, looks)
    lane, brook = _lanes(scene, classes), _brooks(scene, classes)
    farmed = np.array([looks[name].parcel > 0 for name in _NAMES], np.float32)[surface]
    inner = slice(MARGIN_PX, -MARGIN_PX)
    bands = []
    for band in range(4):
        a = np.array([looks[name].a[band] for name in _NAMES], np.float32)[surface]
        b = np.array([looks[name].b[band] for name in _NAMES], np.float32)[surface]
        tint = share(mix(scene.seed + 111, scene.parcels.parcel, surface, band)) - np.float32(0.5)
        value = (a + share_b * (b - a)) * (light + np.float32(0.16) * tint * farmed)
        value += brook * (np.float32(looks["broadleaf"].b[band]) - value)
        value += lane * (np.float32(looks["road"].b[band]) - value)
        value = _blur(value)[inner, inner]
        bands.append(_with_noise(value, scene, band))
    return np.stack(bands)


def _surfaces(scene: Scene, classes: Classes) -> npt.NDArray[np.uint8]:
    """Index of each pixel's surface in ``_NAMES``."""
    table = np.zeros(256, np.uint8)
    for value, name in _OF_CLASS.items():
        table[value] = _NAMES.index(name)
    surface = table[classes]
    crops = NORTH_CROPS if scene.profile.name == "north" else SOUTH_CROPS
    parcels, seed = scene.parcels, scene.seed
    small = mix(seed + 121, parcels.parcel, np.floor(parcels.along / 9), np.floor(parcels.across / np.float32(3.6)))
    _sow(surface, classes == cv.ARABLE, share(mix(seed + 122, parcels.parcel)), crops)
    garden_crops = {
        "pasture": 0.3,
        "orchard": 0.12,
        "roots": 0.2,
        **{name: 0.38 * part for name, part in crops.items()},
    }
    _sow(surface, classes == cv.MIXED_CROPS, share(mix(seed + 123, small)), garden_crops)
    mosaic = {"pasture": 0.4, "thicket": 0.2, "broadleaf": 0.2, "wheat": 0.2}
    _sow(surface, classes == cv.FARM_AND_NATURE, share(mix(seed + 124, small)), mosaic)
    stands = Fractal(int(mix(seed, 125)), 7, 3, 0.6).over(scene.patch)
    mixed = classes == cv.MIXED_FOREST
    surface[mixed & (stands > 0)] = _NAMES.index("broadleaf")
    surface[mixed & (stands <= 0)] = _NAMES.index("conifer")
    return surface


def _sow(surface: npt.NDArray[np.uint8], where: npt.NDArray[np.bool_], dice: Values, shares: dict[str, float]) -> None:
    """Give pixels a surface by their parcel's dice, which are uniform in 0…1."""
    limits = np.cumsum(list(shares.values()), dtype=np.float64) / sum(shares.values())
    index = np.array([_NAMES.index(name) for name in shares], np.uint8)
    surface[where] = index[np.minimum(np.searchsorted(limits, dice[where]), len(index) - 1)]


def _texture(scene: Scene, surface: npt.NDArray[np.uint8], looks: dict[str, Look]) -> Values:
    """Share of each surface's second spectrum."""

    def number(field: str) -> Values:
        return np.array([getattr(looks[name], field) for name in _NAMES], np.float32)[surface]

    patch, seed, parcels = scene.patch, scene.seed, scene.parcels
    uneven = np.float32(0.85) + np.float32(0.3) * share(mix(seed + 130, parcels.parcel))
    stripes = np.cos(parcels.across * (np.float32(2 * np.pi) / number("period_px")) * uneven)
    values = number("middle") + number("parcel") * 2 * (share(mix(seed + 131, parcels.parcel)) - np.float32(0.5))
    values += number("coarse") * Fractal(int(mix(seed, 132)), 22, 3, 0.6).over(patch)
    values += number("medium") * Fractal(int(mix(seed, 133)), 5, 2, 0.6).over(patch)
    values += number("fine") * _grain(scene, 134)
    values += number("rows") * stripes
    return np.clip(values, np.float32(-0.3), np.float32(1.4))


def _light(scene: Scene, surface: npt.NDArray[np.uint8], looks: dict[str, Look]) -> Values:
    relief = np.array([looks[name].relief for name in _NAMES], np.float32)[surface]
    haze = Noise(int(mix(scene.seed, 141)), 260).over(scene.patch)
    return 1 + relief * scene.terrain.shade + np.float32(0.02) * haze


def _lanes(scene: Scene, classes: Classes) -> Values:
    """Share of each pixel that minor roads and field tracks cover."""
    lane = np.clip(np.float32(1.1) - scene.settlement.to_lane, 0, 1) * np.float32(0.75)
    farmed = (classes >= cv.ARABLE) & (classes <= cv.FARM_AND_NATURE)
    track = np.clip(np.float32(0.8) - scene.parcels.to_block_edge, 0, 1) * np.float32(0.4) * farmed
    built = (classes == cv.CITY) | (classes == cv.SUBURB)
    street = np.clip(np.float32(1.0) - scene.parcels.to_parcel_edge, 0, 1) * np.float32(0.6) * built
    dry = classes < cv.RIVER
    return np.maximum(np.maximum(lane, track), street) * dry


def _brooks(scene: Scene, classes: Classes) -> Values:
    """Share of each pixel that trees along brooks cover."""
    gaps = Noise(int(mix(scene.seed, 142)), 12).over(scene.patch)
    trees = np.clip(np.float32(1.4) + np.float32(0.5) * gaps - scene.terrain.to_brook, 0, 1) * np.float32(0.75)
    return trees * ((classes >= cv.ARABLE) & (classes < cv.RIVER))


def _grain(scene: Scene, key: int) -> Values:
    """White noise, standard deviation 1."""
    xs, ys = scene.patch.xs.astype(np.int64), scene.patch.ys.astype(np.int64)
    return (share(mix(scene.seed + key, xs, ys)) - np.float32(0.5)) * np.float32(3.46)


def _blur(values: Values) -> Values:
    """A Gaussian of ``_BLUR_PX`` over 5 × 5 pixels; the outermost two pixels stay as they were."""
    weights = np.exp(-0.5 * (np.arange(-2, 3) / _BLUR_PX) ** 2)
    weights = (weights / weights.sum()).astype(np.float32)
    for axis in (0, 1):
        moved = np.moveaxis(values, axis, 0)
        result = moved.copy()
        result[2:-2] = sum(weights[k] * moved[k : len(moved) - 4 + k] for k in range(5))
        values = np.moveaxis(result, 0, axis)
    return values


def _with_noise(values: Values, scene: Scene, band: int) -> npt.NDArray[np.uint16]:
    inner = slice(MARGIN_PX, -MARGIN_PX)
    grain = _grain(scene, 151 + band)[inner, inner]
    noisy = values * (1 + np.float32(0.012) * grain) + np.float32(9) * grain
    return np.clip(np.rint(noisy), 1, 10000).astype(np.uint16)
