"""What a comparison of regional weights is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Optional

from .device import Device, Precision
from .problems import missing
from .rules import Rules


class Fuse(str, Enum):
    """What decides where the maps of several weights, made one, differ."""

    NONE = "none"
    """They are not made one."""
    PIXEL = "pixel"
    """How often a class was right in the area, at the confidence of the pixel."""
    CLASS = "class"
    """How often a class was right in the area."""
    CARDS = "cards"
    """The scores on the weights' cards, and the confidence of the pixel; no reference is needed."""


@dataclass(frozen=True)
class CompareJob:
    """Two or more weights + one or more rasters with references → which weights to use where."""

    weights: tuple[str, ...]
    """Ids or paths of packages."""
    rasters: tuple[str, ...]
    """One file for each place to compare at."""
    out: str
    references: tuple[str, ...] = ()
    """Official layer of each raster, in their order; empty: the weights are only compared with each other."""
    areas: tuple[str, ...] = ()
    """Name of each raster's test area; rasters of one name are counted together. Empty: each is an area of its own."""
    reference_field: str = ""
    """Field (or number of the band) with the class codes; empty: recognised by name."""
    reference_scheme: str = ""
    """Scheme of the reference's codes, or ``clc-grid``; empty: recognised."""
    block_m: float = 0.0
    """Side of the blocks that intervals rest on, m; 0: 2 km, or less where that leaves fewer than 30."""
    seed: int = 1
    """Of the drawing of blocks."""
    rules: Optional[Rules] = None
    """Every map is also compared after generalising by these; None: the maps are compared as predicted only."""
    fuse: Fuse = Fuse.NONE
    """Also make one map of all; what decides where they differ."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(weights=self.weights, raster=self.rasters, output_folder=self.out)
        if self.weights and len(set(self.weights)) < 2:
            found.append("Comparing takes two or more different weights.")
        if len(set(self.weights)) > 6:
            found.append("At most six weights can be compared at a time.")
        for name, given in (("reference layers", self.references), ("names of areas", self.areas)):
            if given and len(given) != len(self.rasters):
                found.append(
                    f"There are {len(self.rasters)} rasters and {len(given)} {name}; give one for each raster."
                )
        if len(set(self.rasters)) != len(self.rasters):
            found.append("A raster is named twice.")
        if not 0 <= self.block_m < 1e6:
            found.append("The side of the blocks must be 0 m or more.")
        if self.fuse in (Fuse.PIXEL, Fuse.CLASS) and not self.references:
            found.append("Fusing by pixel or by class needs reference layers; without them fuse by cards.")
        found += self.rules.problems() if self.rules else []
        return found + (["The seed must be 0 or more."] if self.seed < 0 else [])
