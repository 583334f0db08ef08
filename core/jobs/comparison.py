"""What a comparison of regional weights is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .device import Device, Precision
from .problems import missing


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
        return found + (["The seed must be 0 or more."] if self.seed < 0 else [])
