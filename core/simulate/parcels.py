"""The farmland's pattern: districts with a common direction, blocks between tracks, and parcels in strips."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .noise import Fractal, Keys, Patch, Values, mix, share


@dataclass(frozen=True, slots=True)
class ParcelSizes:
    """Usual lengths in pixels of 10 m."""

    district: float
    """Distance of neighbouring districts' centres."""
    block: tuple[float, float]
    """Length and width of a block of fields."""
    strip: tuple[float, float]
    """Narrowest and widest parcels."""
    length: tuple[float, float]
    """Shortest and longest parcels."""


@dataclass(frozen=True, slots=True)
class Parcels:
    """Which district, block and parcel each pixel belongs to; all arrays are (rows, cols)."""

    block: Keys
    """Random word of the block."""
    parcel: Keys
    """Random word of the parcel."""
    block_x: Values
    """Column of the block's middle."""
    block_y: Values
    """Row of the block's middle."""
    along: Values
    """Pixels along the strips, for rows of crops and trees."""
    across: Values
    """Pixels across the strips."""
    to_block_edge: Values
    """Distance to the edge of the block in pixels."""
    to_parcel_edge: Values
    """Distance to the edge of the parcel in pixels."""


def lay_out(patch: Patch, sizes: ParcelSizes, seed: int) -> Parcels:
    """The parcels of a patch."""
    x, y = _bent(patch, seed)
    district, centre_x, centre_y, to_district_edge = _districts(x, y, sizes.district, seed)
    angle = share(mix(seed + 11, district)) * np.float32(np.pi)
    cos, sin = np.cos(angle), np.sin(angle)
    u, v = cos * (x - centre_x) + sin * (y - centre_y), cos * (y - centre_y) - sin * (x - centre_x)
    length, width = (np.float32(side) for side in sizes.block)
    row = _cut(v, width, mix(seed + 12, district))
    offset = share(mix(seed + 13, district, row.index)) * length
    col = _cut(u + offset, length, mix(seed + 14, district, row.index))
    block = mix(seed + 15, district, row.index, col.index)
    middle_u, middle_v = col.middle - offset, row.middle
    along_u = share(mix(seed + 16, block)) < np.float32(0.65)
    along, across = np.where(along_u, u - middle_u, v - middle_v), np.where(along_u, v - middle_v, u - middle_u)
    parcel, to_parcel_edge = _strips(along, across, block, sizes)
    return Parcels(
        block=block,
        parcel=parcel,
        block_x=centre_x + cos * middle_u - sin * middle_v,
        block_y=centre_y + sin * middle_u + cos * middle_v,
        along=along,
        across=across,
        to_block_edge=np.minimum(np.minimum(row.to_edge, col.to_edge), to_district_edge),
        to_parcel_edge=to_parcel_edge,
    )


@dataclass(frozen=True, slots=True)
class _Cut:
    index: npt.NDArray[np.int64]
    middle: Values
    to_edge: Values


def _bent(patch: Patch, seed: int) -> tuple[Values, Values]:
    """Coordinates in which field edges are straight; on the ground they bend a little."""
    x = patch.xs + np.float32(9) * Fractal(int(mix(seed, 1)), 160, 2).over(patch)
    y = patch.ys + np.float32(9) * Fractal(int(mix(seed, 2)), 160, 2).over(patch)
    return x, y


def _districts(x: Values, y: Values, size: float, seed: int) -> tuple[Keys, Values, Values, Values]:
    """Word, centre and distance to the border of the nearest of jittered points."""
    col, row = np.floor(x / np.float32(size)).astype(np.int64), np.floor(y / np.float32(size)).astype(np.int64)
    best = np.full(x.shape, np.inf, np.float32)
    second, word = best.copy(), np.zeros(x.shape, np.uint32)
    centre_x, centre_y = np.zeros(x.shape, np.float32), np.zeros(x.shape, np.float32)
    for step_row in (-1, 0, 1):
        for step_col in (-1, 0, 1):
            here = mix(seed + 3, col + step_col, row + step_row)
            px = (col + step_col + 0.1 + 0.8 * share(here)).astype(np.float32) * np.float32(size)
            py = (row + step_row + 0.1 + 0.8 * share(mix(seed + 4, here))).astype(np.float32) * np.float32(size)
            distance = np.hypot(x - px, y - py)
            nearer = distance < best
            second = np.where(nearer, best, np.minimum(second, distance))
            best = np.where(nearer, distance, best)
            word = np.where(nearer, here, word)
            centre_x, centre_y = np.where(nearer, px, centre_x), np.where(nearer, py, centre_y)
    return word, centre_x, centre_y, (second - best) / np.float32(2)


def _cut(t: Values, period: Values | np.float32, key: Keys) -> _Cut:
    """Pieces of a line of about ``period`` each, with uneven lengths."""
    unit = t / period
    index = np.floor(unit).astype(np.int64)
    low, high = _border(index, key), _border(index + 1, key)
    index = index - (unit < low) + (unit >= high)
    low, high = _border(index, key), _border(index + 1, key)
    middle = ((low + high) / 2 * period).astype(np.float32)
    return _Cut(index, middle, (np.minimum(unit - low, high - unit) * period).astype(np.float32))


def _border(index: npt.NDArray[np.int64], key: Keys) -> Values:
    return index.astype(np.float32) + np.float32(0.7) * (share(mix(17, key, index)) - np.float32(0.5))


def _strips(along: Values, across: Values, block: Keys, sizes: ParcelSizes) -> tuple[Keys, Values]:
    thin, wide = sizes.strip
    short, long = sizes.length
    width = np.float32(thin) + np.float32(wide - thin) * share(mix(18, block)) ** 2
    length = np.float32(short) + np.float32(long - short) * share(mix(19, block))
    strip = _cut(across, width, block)
    shift = share(mix(20, block, strip.index)) * length * np.float32(0.3)
    piece = _cut(along + shift, length, block)
    return mix(21, block, strip.index, piece.index), np.minimum(strip.to_edge, piece.to_edge)
