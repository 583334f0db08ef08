"""Which CORINE class each pixel truly has, painted in layers: farmland, woods, wild land, towns, roads, water."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scheme import Classes
from .noise import Fractal, Noise, Patch, Values, mix, share
from .parcels import Parcels, lay_out
from .profile import Profile
from .settlement import Settlement, settle
from .terrain import Terrain, river_nearby, shape_land

# Grid codes of CORINE Land Cover, as in schemes/clc.csv.
CITY, SUBURB, INDUSTRY, ROAD, MINE, PARK, SPORT = 1, 2, 3, 4, 7, 10, 11
ARABLE, VINEYARD, ORCHARD, OLIVES, PASTURE, MIXED_CROPS, FARM_AND_NATURE = 12, 15, 16, 17, 18, 20, 21
BROADLEAF, CONIFER, MIXED_FOREST, GRASSLAND, HEATH, SCLEROPHYLL, SHRUB = 23, 24, 25, 26, 27, 28, 29
BEACH, MARSH, BOG, RIVER, LAKE, SEA = 30, 35, 36, 40, 41, 44


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is known of a patch's ground."""

    patch: Patch
    profile: Profile
    seed: int
    terrain: Terrain
    parcels: Parcels
    settlement: Settlement


def survey(patch: Patch, profile: Profile, seed: int) -> Scene:
    """Terrain, parcels and settlement of a patch."""
    return Scene(
        patch=patch,
        profile=profile,
        seed=seed,
        terrain=shape_land(patch, profile.lake_level, seed),
        parcels=lay_out(patch, profile.parcels, seed),
        settlement=settle(patch, profile.settlement, seed),
    )


def cover(scene: Scene) -> Classes:
    """Grid codes of CORINE Land Cover, uint8 (rows, cols)."""
    classes = _farmland(scene)
    _add_forest(classes, scene)
    _add_wild_land(classes, scene)
    _add_wetland(classes, scene)
    _add_built_up(classes, scene)
    _add_water(classes, scene)
    return classes


def _farmland(scene: Scene) -> Classes:
    """A class for each block, with some parcels that differ."""
    parcels, seed = scene.parcels, scene.seed
    blocks, first, inverse = np.unique(parcels.block, return_index=True, return_inverse=True)
    x, y = parcels.block_x.ravel()[first], parcels.block_y.ravel()[first]
    damp = np.exp(-river_nearby(x, y, seed) / np.float32(60))
    scores = []
    for value, bias in scene.profile.farmed.items():
        luck = share(mix(seed + 71, blocks, value)) - np.float32(0.5)
        score = Noise(int(mix(seed, 72, value)), 115).at(x, y) + np.float32(1.1) * luck + np.float32(bias)
        scores.append(score + (np.float32(0.8) * damp if value == PASTURE else 0))
    by_block = np.array(list(scene.profile.farmed), np.uint8)[np.argmax(scores, axis=0)]
    classes = by_block[inverse.reshape(scene.patch.shape)]
    dice = share(mix(seed + 73, parcels.parcel))
    changeable = (classes == ARABLE) | (classes == PASTURE) | (classes == ORCHARD)
    classes[changeable & (dice < 0.05)] = PASTURE
    classes[changeable & (dice > 0.955)] = ARABLE
    return classes


def _potential(scene: Scene, key: int, spacing: float, octaves: int = 6) -> Values:
    return Fractal(int(mix(scene.seed, key)), spacing, octaves, 0.56).over(scene.patch)


def _by_parcel(scene: Scene, key: int) -> Values:
    """A number for each parcel, −0.5…0.5."""
    return share(mix(scene.seed + key, scene.parcels.parcel)) - np.float32(0.5)


def _add_forest(classes: Classes, scene: Scene) -> None:
    crowded = np.maximum(scene.settlement.density + np.float32(0.8), 0)
    wooded = _potential(scene, 81, 210) + np.float32(0.3) * scene.terrain.height - np.float32(0.9) * crowded
    wooded += np.float32(0.32) * _by_parcel(scene, 82)
    depth = wooded - np.float32(scene.profile.forest_level)
    kind = Fractal(int(mix(scene.seed, 83)), 110, 5, 0.5).over(scene.patch) + np.float32(scene.profile.conifer)
    forest = np.where(kind > 0.35, CONIFER, np.where(kind < -0.3, BROADLEAF, MIXED_FOREST)).astype(np.uint8)
    inside = depth > 0
    classes[inside] = forest[inside]
    young = share(mix(scene.seed + 84, scene.parcels.block)) < 0.05
    fringe = (np.abs(depth + 0.1) < 0.14) & (Noise(int(mix(scene.seed, 85)), 90).over(scene.patch) > 0.9)
    classes[(inside & young) | fringe] = SHRUB
    copse = Fractal(int(mix(scene.seed, 86)), 30, 3, 0.5).over(scene.patch) > 2.05
    classes[copse & ~inside] = BROADLEAF


def _add_wild_land(classes: Classes, scene: Scene) -> None:
    crowded = np.maximum(scene.settlement.density + np.float32(0.6), 0)
    wild = _potential(scene, 91, 190) + np.float32(0.45) * scene.terrain.height - crowded
    scores = [
        Fractal(int(mix(scene.seed, 92, value)), 120, 4).over(scene.patch) + np.float32(bias)
        for value, bias in scene.profile.wild.items()
    ]
    kinds = np.array(list(scene.profile.wild), np.uint8)[np.argmax(scores, axis=0)]
    where = wild + np.float32(0.25) * _by_parcel(scene, 93) > scene.profile.wild_level
    classes[where] = kinds[where]


def _add_wetland(classes: Classes, scene: Scene) -> None:
    wet = _potential(scene, 95, 150) - np.float32(0.3) * scene.terrain.height
    classes[wet > scene.profile.wet_level] = scene.profile.wetland
    shore = (scene.terrain.lake > -0.3) & (Noise(int(mix(scene.seed, 96)), 60).over(scene.patch) > 0.25)
    classes[shore] = MARSH
    bank = scene.terrain.to_river - scene.terrain.river_width
    ragged = Fractal(int(mix(scene.seed, 97)), 28, 3, 0.6).over(scene.patch)
    classes[bank < np.float32(4) * ragged] = BROADLEAF


def _add_built_up(classes: Classes, scene: Scene) -> None:
    town = scene.settlement
    edge = np.float32(0.22) * _by_parcel(scene, 101)
    dice = share(mix(scene.seed + 102, scene.parcels.parcel))
    for where, value in (
        (_pits(scene) > 0, MINE),
        (town.density + edge > 0, SUBURB),
        ((town.density + 0.5 * edge > 0.52) & (town.is_town > 0), CITY),
        (town.industry + edge > 0.12, INDUSTRY),
        ((town.density > 0.12) & (town.density < 0.8) & (town.is_town > 0) & (dice < 0.06), PARK),
        ((town.density > -0.12) & (town.density < 0.3) & (town.is_town > 0) & (dice > 0.93), SPORT),
        (town.to_main_road < 1.7, ROAD),
    ):
        classes[where] = value


def _pits(scene: Scene) -> Values:
    """Positive in quarries, which lie on a wide and uneven lattice."""
    size, patch = 620.0, scene.patch
    ragged = Fractal(int(mix(scene.seed, 103)), 22, 3, 0.5).over(patch)
    depth = np.full(patch.shape, -1, np.float32)
    for row in range(int(patch.y // size) - 1, int((patch.y + patch.height) // size) + 2):
        for col in range(int(patch.x // size) - 1, int((patch.x + patch.width) // size) + 2):
            dx, dy, radius = (float(share(mix(scene.seed + 104, col, row, k))) for k in range(3))
            away_x, away_y = patch.xs - np.float32((col + dx) * size), patch.ys - np.float32((row + dy) * size)
            away = np.hypot(away_x * np.float32(0.8 + 0.7 * dx), away_y * np.float32(0.8 + 0.7 * dy))
            depth = np.maximum(depth, 1 - away / np.float32(10 + 22 * radius))
    return np.asarray(depth + np.float32(0.3) * ragged * (depth > -0.9), np.float32)


def _add_water(classes: Classes, scene: Scene) -> None:
    terrain = scene.terrain
    river = (terrain.to_river < terrain.river_width) & (classes != ROAD)  # roads cross on bridges
    sand = Fractal(int(mix(scene.seed, 106)), 70, 3, 0.5).over(scene.patch)
    classes[river] = RIVER
    classes[terrain.lake > 0] = LAKE
    classes[terrain.inland < np.float32(4) * sand - 1] = BEACH
    classes[terrain.inland < 0] = SEA
