"""What is asked of a map that is there: generalise it, make polygons of it, check it by the acceptance rules."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import missing
from .rules import CORINE, Rules


@dataclass(frozen=True)
class GeneraliseJob:
    """Raster of classes → generalised raster, polygons and audit."""

    classes: str
    """Raster of scheme values."""
    scheme: str
    out: str
    rules: Rules = CORINE

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster_of_classes=self.classes, scheme=self.scheme, output_folder=self.out)
        return found + self.rules.problems()


@dataclass(frozen=True)
class VectoriseJob:
    """Raster of classes → polygon layer; the ending of ``out`` names the format."""

    classes: str
    scheme: str
    out: str
    simplify_m: float = 0.0
    """Bends smaller than about this are drawn straight, the same for both neighbours; 0: none is."""
    smooth: bool = False
    """Cut the corners of borders."""
    mmu_ha: float = CORINE.mmu_ha
    """No polygon of at least this area falls below it because of the two above."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(raster_of_classes=self.classes, scheme=self.scheme, output_file=self.out)
        if self.simplify_m < 0:
            found.append("The tolerance of the simplification must be 0 m or more.")
        return found


@dataclass(frozen=True)
class AuditJob:
    """Polygon layer or raster of classes → which rules of the acceptance checks it keeps."""

    layer: str
    """Polygon layer (``FILE|layername=NAME`` picks one of several), or a raster of scheme values."""
    out: str
    field: str = ""
    """Field with the class codes; empty: recognised by name."""
    scheme: str = ""
    """Scheme of the codes; empty: CORINE for layers, what its own tags say for a raster."""
    rules: Rules = CORINE
    dissolve: bool = False
    """Unite neighbours of the same code before anything is measured, as cut official layers need."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(layer=self.layer, output_folder=self.out) + self.rules.problems()
