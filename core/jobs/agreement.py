"""What an agreement with a reference layer is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import closer_problems, missing


@dataclass(frozen=True)
class AgreeJob:
    """Raster of classes + reference layer → agreement."""

    map: str
    reference: str
    out: str
    reference_field: str = ""
    reference_scheme: str = ""
    """Scheme of the reference's codes, or ``clc-grid``; empty: recognised."""
    scheme: str = ""
    """Empty: the scheme that the map's own tags name."""
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
        found = missing(map=self.map, reference_layer=self.reference, output_folder=self.out)
        return found + closer_problems(self.within_m, self.zones, self.zone_field)
