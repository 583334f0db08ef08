"""What the training of an encoder is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from .learning import PAIRS, LearningJob
from .problems import bad_days, missing

WORLD = (-180.0, -90.0, 180.0, 90.0)


@dataclass(frozen=True)
class PretrainJob(LearningJob):
    """Patches with the names of what they hold → package of an encoder that other trainings start from."""

    patches: str = ""
    """Folder or .tar of images of one size, in a folder for each class; instead of rasters and references."""
    pixel_size_m: float = 0.0
    """Pixel size of patches in folders, which have no place; 0: not known."""
    footprint: tuple[float, float, float, float] = WORLD
    """West, south, east, north of patches in folders, degrees."""
    encoder: str = "timm-mobilenetv3_small_100"
    depth: int = 5
    """Levels of the encoder, each at half the resolution of the one before; fewer ones fit networks with as many."""
    patch_px: int = 128
    """Side of patches that are cut from rasters; those in folders keep theirs."""
    min_share: float = 0.0
    """A class counts as present in a patch of a raster from this share of its labelled pixels on."""
    magnify: float = 1.0
    """How many times patches are magnified before the encoder sees them, which small ones need, at the price of time;
    the first part of the training sees them as they are."""
    batch: int = 128
    learning_rate: float = 4e-3
    """Highest rate of the one-cycle schedule."""
    relighting: float = 0.1
    """Strength of the radiometric augmentation; 0: none."""

    def problems(self) -> list[str]:
        """What is wrong with the request, in sentences."""
        if self.recipe:
            return []
        checks = (
            (bool(self.patches) != bool(self.rasters), "Give either a folder of patches, or rasters with references."),
            (len(self.rasters) == len(self.references), PAIRS),
            (self.patch_px >= 64 and self.patch_px % 32 == 0, "A patch must be a multiple of 32 px and at least 64."),
            (
                not self.patches or 0 < self.pixel_size_m < 1000,
                "Say how large the patches' pixels are, in metres, for their files do not.",
            ),
            (3 <= self.depth <= 5, "An encoder has 3 to 5 levels."),
            (1 <= self.magnify <= 4, "Patches can be magnified 1 to 4 times."),
            (
                self.epochs >= 1 and self.batch >= 2 and 0 < self.learning_rate <= 1,
                "Epochs must be at least 1, the batch at least 2 and the learning rate above 0, at most 1.",
            ),
            (
                0 <= self.smoothing < 1 and 0 <= self.min_share < 1 and 0 <= self.relighting <= 1,
                "Smoothing, the smallest share and relighting run from 0 to 1.",
            ),
        )
        found = missing(scheme=self.scheme, output_folder=self.out)
        return found + [sentence for fine, sentence in checks if not fine] + bad_days(self.start, self.end)
