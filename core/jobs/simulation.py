"""What a simulated landscape is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .problems import missing


@dataclass(frozen=True)
class SimulateJob:
    """Seed → simulated landscape: image.tif, truth.tif, reference.gpkg."""

    profile: str
    """``north`` or ``south``."""
    seed: int
    size_px: int
    out: str

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        found = missing(profile=self.profile, output_folder=self.out)
        if self.profile not in ("", "north", "south"):
            found.append(f"There is no profile {self.profile}; use north or south.")
        if not 64 <= self.size_px <= 60_000:
            found.append(f"A landscape of {self.size_px} px cannot be made; use 64 to 60000.")
        if self.seed < 0:
            found.append("The seed must be 0 or more.")
        return found
