"""What a probability sample, and the accuracy estimated from it, are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import missing

DESIGNS = ("simple", "systematic", "stratified")


@dataclass(frozen=True)
class SampleJob:
    """Raster of classes → points to be labelled."""

    map: str
    out: str
    """GeoPackage to write."""
    design: str = "stratified"
    points: int = 0
    """All points; 0: as many as the wanted standard error needs."""
    standard_error: float = 0.01
    """Wanted standard error of the overall accuracy."""
    expected: float = 0.8
    """Accuracy that each class is expected to have."""
    expected_of: tuple[tuple[str, float], ...] = ()
    """Code → expected user's accuracy, where a class is expected to differ."""
    minimum: int = 50
    """Points that each class gets at least, in a stratified design."""
    seed: int = 1
    scheme: str = ""
    """Empty: the scheme that the map's own tags name."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(map=self.map, output_file=self.out)
        if self.design not in DESIGNS:
            found.append(f"There is no design {self.design}; use simple, systematic or stratified.")
        if self.out and not self.out.lower().endswith(".gpkg"):
            found.append("The points are written as a GeoPackage; use the ending .gpkg.")
        if self.points < 0 or self.minimum < 0 or self.seed < 0:
            found.append("Points, minimum and seed must be 0 or more.")
        if self.design == "stratified" and self.minimum < 2:
            found.append("Each class needs at least two points, or its error cannot be told.")
        if not all(0 < u < 1 for u in (self.expected, *(u for _, u in self.expected_of))):
            found.append("Expected accuracies lie between 0 and 1.")
        if not 0 < self.standard_error < 0.5:
            found.append("The standard error must lie between 0 and 0.5, for instance 0.01.")
        return found


@dataclass(frozen=True)
class AccuracyJob:
    """Raster of classes + labelled points of a probability sample → accuracy and areas with their errors."""

    map: str
    points: str
    """Point layer with the labels."""
    out: str
    field: str = "reference"
    """Field with the labels, as class codes."""
    design: str = ""
    """How the points were drawn, where the layer itself does not say it."""
    reference_scheme: str = ""
    """Scheme of the labels; empty: recognised."""
    scheme: str = ""
    """Empty: the scheme that the map's own tags name."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(map=self.map, points=self.points, field=self.field, output_folder=self.out)
        if self.design not in ("", *DESIGNS):
            found.append(f"There is no design {self.design}; use simple, systematic or stratified.")
        return found
