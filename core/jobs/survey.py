"""What a look at training data is asked for."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from .problems import missing
from .training import TrainJob


@dataclass(frozen=True)
class SurveyJob:
    """Rasters + references → which places a training of them would learn from, and how much of each class."""

    rasters: tuple[str, ...]
    references: tuple[str, ...]
    """One reference for each raster, in the same order."""
    scheme: str
    out: str
    """Folder for ``patches.geojson``; made when missing."""
    reference_field: str = ""
    classes: tuple[str, ...] = ()
    """Class codes to learn; empty: all that the references hold."""
    patch_px: int = 256
    seed: int = 1

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        return missing(output_folder=self.out) + [p for p in self.training().problems() if "output" not in p]

    def training(self) -> TrainJob:
        """The training that the survey is about."""
        return TrainJob(**asdict(self))
