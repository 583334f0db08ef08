"""What a map is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .device import Device, Precision, TestTime
from .problems import closer_problems, missing
from .rules import CORINE, Rules


@dataclass(frozen=True)
class MapJob:
    """Raster + regional weights → map, generalised map, polygons, agreement, report."""

    rasters: tuple[str, ...]
    """One raster, or one file per band."""
    weights: str
    """Id of installed weights, or path of a package."""
    out: str
    """Folder of the run; made when missing, must not hold another run's results."""
    reference: str = ""
    """Official layer to measure the agreement with, vector or raster; empty: none."""
    reference_field: str = ""
    """Field (or number of the band) with the class codes; empty: recognised by name."""
    reference_scheme: str = ""
    """Scheme of the reference's codes, or ``clc-grid``; empty: recognised."""
    extent: Optional[tuple[float, float, float, float]] = None
    """xmin, ymin, xmax, ymax in the raster's CRS; None: the whole raster."""
    area: str = ""
    """Polygon layer outside which nothing is mapped; empty: no limit."""
    bands: tuple[int, ...] = ()
    """Raster bands, from 1, in the order of the weights' bands; empty: matched by name."""
    rules: Optional[Rules] = CORINE
    """None: the map is not generalised."""
    device: Device = Device.AUTO
    precision: Precision = Precision.AUTO
    test_time: TestTime = TestTime.NONE
    """Whether each window is looked at several times, turned over or at other scales: a little better, much slower."""
    exclude: tuple[str, ...] = ()
    """Class codes of the reference that are left out of the comparison, for instance 523."""
    within_m: float = 0.0
    """Radius in which the reference may show the map's class, for a tolerant figure beside the strict one; 0: none."""
    zones: str = ""
    """Polygon layer in each of whose zones the agreement is told; empty: none."""
    zone_field: str = ""
    """Its field with the zones' names."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster=self.rasters, weights=self.weights, output_folder=self.out)
        if self.extent and not (self.extent[0] < self.extent[2] and self.extent[1] < self.extent[3]):
            found.append("The extent is empty: xmin must be below xmax and ymin below ymax.")
        if any(band < 1 for band in self.bands):
            found.append("Bands count from 1.")
        found += closer_problems(self.within_m, self.zones, self.zone_field)
        return found + (self.rules.problems() if self.rules else [])
